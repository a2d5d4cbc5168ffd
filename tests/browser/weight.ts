import type { Page } from '@playwright/test';

/** One reply that a page fetched: its address without the content's hash, and its bytes on the wire. */
export interface Reply {
  readonly file: string;
  /** Chromium's word for it: Document, Script, Stylesheet, Font, Image, Fetch … */
  readonly kind: string;
  /** Packed body and response headers. */
  readonly bytes: number;
}

/** `/_astro/window.BHeW4A5T.js` and `/assets/app.DLr4x2_a.js` by the names that stay. */
const lasting = (path: string): string => path.replace(/[.-][\w-]{8,}(?=\.\w+$)/, '');

/** Notes every reply of a page from now on, until it is read. Opens the browser's own bookkeeping. */
export async function replies(page: Page): Promise<() => readonly Reply[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const asked = new Map<string, { file: string; kind: string }>();
  const done: Reply[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    const { protocol, pathname } = new URL(request.url);
    // The icon is the browser's own errand: it asks once a visit, or at every change of the address.
    if (protocol.startsWith('http') && !/favicon/.test(pathname)) {
      asked.set(requestId, { file: lasting(pathname), kind: type ?? 'Other' });
    }
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId);
    if (request) done.push({ ...request, bytes: encodedDataLength });
  });
  return () => [...done];
}

/** The bytes of all replies together. */
export const total = (of: readonly Reply[]): number =>
  of.reduce((sum, { bytes }) => sum + bytes, 0);

/** Loads an address and comes back once nothing more arrives. */
export async function load(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

/** Uses every calculator of a page once: a day in each empty field for a day; then waits for answers. */
export async function use(page: Page): Promise<void> {
  const day = 'input[name="liquidated"], input[name="last-login"]';
  for (const tool of await page.locator('[data-tool]', { has: page.locator(day) }).all()) {
    await tool.scrollIntoViewIfNeeded();
    await tool.dispatchEvent('pointerover');
    // Typed earlier, a day would stand in a field that nobody listens to yet.
    await page.waitForFunction(
      (element) => !element?.closest('astro-island[ssr]'),
      await tool.elementHandle(),
    );
    for (const field of await tool.locator(day).all()) {
      if (await field.isVisible()) await field.fill('9/3/2026');
    }
  }
  await page.locator('[data-answer], textarea[data-part=summary]').first().waitFor();
  await page.waitForLoadState('networkidle');
}
