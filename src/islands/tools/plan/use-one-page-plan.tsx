import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../../words/en';
import { pageToPaper } from '../../../browser/print';
import { whenIdle } from '../../../browser/when-idle';
import { useWords } from '../../i18n';

/** Whether the page holds the plan alone, as its own page and its embed do. */
const plansOwnPage = (): boolean =>
  !!document.querySelector(':is(.tool-page, .embed) [data-tool="plan"]');

/** The one-page plan, in the page but not on the screen: paper shows it in place of the plan's own page. */
async function mounted(words: Words) {
  const [plan, onePage] = await Promise.all([import('./one-page-plan'), words.later.onePage()]);
  return plan.mount(words, onePage, plansOwnPage());
}

/**
 * Whether days came with the address or the reader has come to a field: what the answer needs besides is
 * fetched then, and never because of what she types, since no request may follow from that. On the plan's own
 * page paper shows the one-page plan in place of the page, so it is fetched, too; elsewhere when it is asked for.
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
    if (needed && plansOwnPage()) whenIdle(() => mounted(words).catch(() => {}));
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
    Promise.all([mounted(words), import('./one-page-actions')]).then(
      ([{ show }, { SheetActions }]) => {
        setFailed(false);
        show(SheetActions);
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
