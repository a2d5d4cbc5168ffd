import { expect, type Locator, type Page, test as base } from '@playwright/test';

/** A test whose page must say nothing on the console, throw nothing and ask nobody else for anything. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const heard: string[] = [];
      page.on('console', (message) => {
        // The test runner's own words, where it keeps service workers away.
        if (message.text().includes('blocked by Playwright')) return;
        heard.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => heard.push(`exception: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '')) heard.push(`request: ${request.url()}`);
      });
      await use(undefined);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** Hydrates a calculator as a reader does, by touching it. */
export async function hydrate(island: Locator): Promise<void> {
  await island.locator('[data-tool]').scrollIntoViewIfNeeded();
  await island.dispatchEvent('pointerover');
  await expect(island).not.toHaveAttribute('ssr', /.*/);
}

/** Opens a page with a fragment, once its calculator is hydrated. */
export async function open(page: Page, address: string): Promise<void> {
  // The same page with another fragment would not load anew.
  await page.goto('about:blank');
  await page.goto(address);
  await hydrate(page.locator('astro-island').first());
  await page.locator('astro-island:not([ssr]) [data-tool]').first().waitFor();
}

/** The element of an answer; on the plan inside the entry that liquidated on `of`. */
export const answer = (page: Page, name: string, of?: string): Locator =>
  page.locator(`${of ? `[data-liquidated="${of}"] ` : ''}[data-answer="${name}"]`);

/** Expects the named answers to have these values, and to show a day as a machine-readable one. */
export async function expectAnswers(
  page: Page,
  values: Readonly<Record<string, string | number>>,
  of?: string,
): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const element = answer(page, name, of);
    await expect(element, name).toHaveAttribute('data-value', String(value));
    if (/^\d{4}-\d{2}-\d{2}$/.test(String(value))) {
      await expect(element.locator('time'), name).toHaveAttribute('datetime', String(value));
    }
  }
}

/**
 * Sets the page's clock, from its next load on. `Date` itself stays: a page refuses to count with another
 * one, since its days could be one off.
 */
export const setClock = (page: Page, moment: Date | string): Promise<unknown> =>
  page.addInitScript((at) => {
    Date.now = () => at;
  }, new Date(moment).getTime());

/** The field for a key of the fragment. */
export const field = (page: Page, key: string): Locator => page.locator(`[name="${key}"]`);
/** The message beside that field. */
export const refusal = (page: Page, key: string): Locator => page.locator(`[data-error="${key}"]`);
