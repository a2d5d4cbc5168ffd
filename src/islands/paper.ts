import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../words/en';

/** The plan is what its page is about: it stands before every section of the text. */
function plansOwnPage(): boolean {
  const tool = document.querySelector('[data-tool="plan"]');
  const section = document.querySelector('main h2');
  if (!tool) return false;
  return !section || !!(tool.compareDocumentPosition(section) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** The sheet goes to whoever decides, and speaks English on every page so far. */
async function sheet(words: Words): Promise<HTMLElement> {
  const { mount } = await import('./en/sheet');
  return mount(words, plansOwnPage());
}

/**
 * Fetches the sheet for a plan that came with the address, or as soon as the reader comes to a field,
 * once nothing else is to do; so paper has it at once. Never because of what she types: no request may
 * follow from that.
 */
export function useSheet(words: Words, planned: boolean): void {
  const [near, come] = useState(false);
  const needed = planned || near;
  useEffect(() => {
    const approach = () => come(true);
    if (document.activeElement?.closest('[data-tool]')) approach();
    addEventListener('focusin', approach, { once: true });
    return () => removeEventListener('focusin', approach);
  }, []);
  useEffect(() => {
    if (!needed) return;
    // Without it paper shows the page itself.
    const fetchSheet = () => void sheet(words).catch(() => {});
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(fetchSheet, 500);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(fetchSheet);
    return () => cancelIdleCallback(idle);
  }, [needed]);
}

/** Prints the page, or the plan's sheet alone. */
export async function toPaper(words: Words, what: 'page' | 'sheet'): Promise<void> {
  const page = document.documentElement;
  if (what === 'sheet') {
    const made = await sheet(words).catch(() => undefined);
    if (made?.firstChild) page.dataset.print = 'sheet';
  }
  addEventListener('afterprint', () => page.removeAttribute('data-print'), { once: true });
  print();
}
