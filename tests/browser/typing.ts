import type { CDPSession, Locator, Page } from '@playwright/test';

declare global {
  interface Window {
    /** From each key's event to the first frame after it, in ms. */
    painted: number[];
  }
}

/** Makes every key's way from its event to the next painted frame count, from the next load on. */
export async function watchTyping(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.painted = [];
    addEventListener(
      'input',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          // The first task after the frame's own work: what the key changed is on the screen.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => window.painted.push(performance.now() - timeStamp);
          port2.postMessage(undefined);
        }),
      { capture: true },
    );
  });
}

/** A slower processor from now on: 4 makes a cheap phone of a desk machine. */
export async function throttle(page: Page, rate: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}

/** Rest between a painted key and the next, in ms: some eight keys a second, which is fast typing. */
const BETWEEN_KEYS = 80;

/** Types texts into a field letter by letter, each in the place of the one before; ms of every key. */
export async function typed(field: Locator, texts: readonly string[]): Promise<readonly number[]> {
  const page = field.page();
  let keys = await page.evaluate(() => {
    window.painted = [];
    return 0;
  });
  for (const text of texts) {
    await field.click();
    await field.press('ControlOrMeta+a');
    for (const letter of text) {
      await page.keyboard.type(letter);
      keys += 1;
      await page.waitForFunction((count) => window.painted.length >= count, keys);
      await page.waitForTimeout(BETWEEN_KEYS);
    }
  }
  return page.evaluate(() => window.painted);
}

/** The value below which this share of them lies (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
