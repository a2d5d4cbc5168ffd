// Everything by keyboard alone: each stop is seen, named and in reading order, none is a trap, and the
// main jobs are done without a mouse.
import { expect, type Page, test } from '@playwright/test';
import { pagesWithIslands } from '../site/every-page';
import { answer, open, hydrate } from './quiet';

const FACTS = '#last-login=2026-06-01&liquidated=2026-09-21&as-of=2026-11-22';
const MOST_STOPS = 250;

/** What is wrong with the place that has the focus, and whether it is past the end. */
const stop = (page: Page) =>
  page.evaluate(() => {
    const state = window as unknown as { before?: Element };
    const at = document.activeElement;
    if (!at || at === document.body) return { at: 'end', wrong: [] };
    const wrong: string[] = [];
    const { before } = state;
    if (before && before !== at) {
      const later = before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (!later) wrong.push('stands before the stop before it');
    }
    state.before = at;
    if ((at as HTMLElement).tabIndex > 0) wrong.push('has an order of its own');
    // A file field is seen as its label.
    const seen = at.matches('.hidden') ? (at.closest('label') ?? at) : at;
    const style = getComputedStyle(seen);
    const ring = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    if (!ring) wrong.push('shows no focus');
    const box = seen.getBoundingClientRect();
    const [width, height] = [innerWidth, innerHeight];
    if (box.width < 1 || box.height < 1) wrong.push('has no size');
    if (box.bottom <= 0 || box.top >= height || box.right <= 0 || box.left >= width) {
      wrong.push('is out of sight');
    }
    const html = at.outerHTML.replace(/\s+/g, ' ');
    return { at: html.slice(0, 120), wrong };
  });

for (const width of [360, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });
    test('every stop on every page with a tool is seen, in order, and leads on', async ({
      page,
    }) => {
      // The second language and the embedded forms have the same parts.
      const pages = pagesWithIslands().filter((path) => !/^\/(es|design)\//.test(path));
      test.setTimeout(60_000 + pages.length * 40_000);
      const found: Record<string, readonly string[]> = {};
      let stops = 0;
      for (const path of pages) {
        await page.goto('about:blank');
        await page.goto(path + FACTS);
        // Hydrated and answered, so that nothing changes its place on the way.
        for (const island of await page.locator('astro-island').all()) await hydrate(island);
        await page.evaluate(() => scrollTo(0, 0));
        const wrong: string[] = [];
        for (let count = 0; ; count += 1) {
          await page.keyboard.press('Tab');
          const here = await stop(page);
          if (here.at === 'end') break;
          stops += 1;
          wrong.push(...here.wrong.map((what) => `${what}: ${here.at}`));
          expect(count, path).toBeLessThan(MOST_STOPS);
        }
        if (wrong.length) found[path] = wrong;
      }
      console.log(`${pages.length} pages, ${stops} stops at ${width} px`);
      expect(found).toEqual({});
    });
  });
}

/** Presses Tab until the named place has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < MOST_STOPS; count += 1) {
    if (await page.evaluate((to) => !!document.activeElement?.matches(to), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

test('the first stop skips to the content', async ({ page }) => {
  await page.goto('/reactivate/');
  await page.keyboard.press('Tab');
  await expect(page.locator('a.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a plan: typed, refined, counted, taken along', async ({ page }) => {
  await open(page, '/tools/plan/#as-of=2026-11-22');
  await tabTo(page, '[name=liquidated]');
  await page.keyboard.type('9/21/2026');
  await expect(answer(page, 'next-day')).toHaveAttribute('data-value', '2026-12-02');
  await tabTo(page, '.faster summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-question=lead] input');
  await page.keyboard.press('ArrowUp');
  await expect(answer(page, 'next-day')).toHaveAttribute('data-value', '2026-12-04');
  await tabTo(page, '[data-part=take] summary');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-part=take] textarea').first()).toBeVisible();
  await tabTo(page, '[data-action=remember]');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-action=remember]')).toBeChecked();
  await tabTo(page, '[name=last-login]');
  await page.keyboard.type('6/1/2026');
  await tabTo(page, '[name=role]');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Owner (TAO)')).toBeChecked();
  await expect(answer(page, 'route')).toHaveAttribute('data-value', 'owner-email');
  // Clear stands before the last field.
  await page.locator('[data-action=clear]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-answer]')).toHaveCount(0);
});

test('entries: pasted rows read, a group opened', async ({ page }) => {
  await page.goto('/tools/entries/#as-of=2026-11-22');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await tabTo(page, '[data-tool=entries] textarea');
  await page.keyboard.insertText('Entry Number,Liquidation Date\nABC-1234567-6,09/21/2026');
  await tabTo(page, '[data-action=read]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-answer=entries]')).toHaveAttribute('data-value', '1');
  await tabTo(page, '[data-action=cape-csv]');
  const saved = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
});

test('the checklist: answered with the arrows, counted', async ({ page }) => {
  await open(page, '/checklist/');
  await tabTo(page, '[data-tool=checklist] input[type=radio]');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-tool=checklist] input[type=radio]').nth(1)).toBeChecked();
  await expect(page.locator('[data-answer=checklist-days]')).toHaveAttribute('data-value', /[1-9]/);
});

test('the menu opens, and leads on', async ({ page }) => {
  // Wide screens have the parts in the header.
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/reactivate/');
  await tabTo(page, '.menu-button');
  await page.keyboard.press('Enter');
  await expect(page.locator('.menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.menu')).toBeHidden();
  await page.keyboard.press('Enter');
  await tabTo(page, '.menu a');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/reactivate\/$/);
});
