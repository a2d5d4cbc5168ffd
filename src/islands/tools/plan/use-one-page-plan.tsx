import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../../words/en';
import { pageToPaper } from '../../../browser/print';
import { whenIdle } from '../../../browser/when-idle';
import { useWords } from '../../i18n';

/** The plan is what its page is about: it stands before every section of the text. */
function plansOwnPage(): boolean {
  const tool = document.querySelector('[data-tool="plan"]');
  const section = document.querySelector('main h2');
  if (!tool) return false;
  return !section || !!(tool.compareDocumentPosition(section) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** The one-page plan, in the page but not on the screen: paper shows it in place of the plan's own page. */
async function mounted(words: Words) {
  const [plan, onePage] = await Promise.all([import('./one-page-plan'), words.later.onePage()]);
  return plan.mount(words, onePage, plansOwnPage());
}

/**
 * Fetches the one-page plan for days that came with the address, or as soon as the reader comes to a
 * field, once nothing else is to do; so paper has it at once. Never because of what she types: no
 * request may follow from that. Says whether that has come.
 */
export function useOnePagePlan(words: Words, planned: boolean): boolean {
  const [near, come] = useState(false);
  const needed = planned || near;
  useEffect(() => {
    const approach = () => come(true);
    if (document.activeElement?.closest('[data-tool]')) approach();
    addEventListener('focusin', approach, { once: true });
    return () => removeEventListener('focusin', approach);
  }, []);
  useEffect(() => {
    // Without it paper shows the page itself; pressing the button says that it did not load.
    if (needed) whenIdle(() => mounted(words).catch(() => {}));
  }, [needed]);
  return needed;
}

/** Prints the one-page plan alone; the page, where the plan does not load. */
export async function printOnePagePlan(words: Words): Promise<void> {
  const made = await mounted(words).catch(() => undefined);
  if (made) document.documentElement.dataset.print = 'sheet';
  pageToPaper();
}

/** Shows the one-page plan on the screen. */
export function OnePagePlanButton({ label }: { label: string }) {
  const words = useWords();
  const [failed, setFailed] = useState(false);
  const open = () =>
    mounted(words).then(
      ({ show }) => {
        setFailed(false);
        show();
      },
      () => setFailed(true),
    );
  return (
    <>
      <button type="button" data-action="one-page-plan" onClick={open}>
        {label}
      </button>
      {failed && (
        <span class="refusal" role="alert">
          {words.tool.notLoaded}
        </span>
      )}
    </>
  );
}
