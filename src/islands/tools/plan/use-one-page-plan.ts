import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../../words/en';
import { pageToPaper } from '../../../browser/print';
import type { Routes } from './one-page-plan';
import { whenIdle } from '../../../browser/when-idle';

/** The plan is what its page is about: it stands before every section of the text. */
function plansOwnPage(): boolean {
  const tool = document.querySelector('[data-tool="plan"]');
  const section = document.querySelector('main h2');
  if (!tool) return false;
  return !section || !!(tool.compareDocumentPosition(section) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** The sheet goes to whoever decides, and speaks English on every page so far. */
async function sheet(words: Words, routes: Routes): Promise<HTMLElement> {
  const { mount } = await import('./one-page-plan-en');
  return mount(words, routes, plansOwnPage());
}

/**
 * Fetches the sheet for a plan that came with the address, or as soon as the reader comes to a field,
 * once nothing else is to do; so paper has it at once. Never because of what she types: no request may
 * follow from that.
 */
export function useSheet(words: Words, routes: Routes, planned: boolean): void {
  const [near, come] = useState(false);
  const needed = planned || near;
  useEffect(() => {
    const approach = () => come(true);
    if (document.activeElement?.closest('[data-tool]')) approach();
    addEventListener('focusin', approach, { once: true });
    return () => removeEventListener('focusin', approach);
  }, []);
  useEffect(() => {
    // Without it paper shows the page itself.
    if (needed) whenIdle(() => sheet(words, routes).catch(() => {}));
  }, [needed]);
}

/** Prints the plan's sheet alone; the page, where the sheet does not come. */
export async function sheetToPaper(words: Words, routes: Routes): Promise<void> {
  const made = await sheet(words, routes).catch(() => undefined);
  if (made?.firstChild) document.documentElement.dataset.print = 'sheet';
  pageToPaper();
}
