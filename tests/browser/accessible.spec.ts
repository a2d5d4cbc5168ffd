import { readdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

// Every page and every state of the calculators, in both schemes and at three widths: no violation of
// WCAG 2.2 A and AA, and of axe's own best practices. Also no sideways scrolling at any width.

const FACTS = 'last-login=2026-06-01&liquidated=2026-09-21&as-of=2026-11-22';
const STATES: readonly { path: string; why: string }[] = [
  { path: `/#${FACTS}`, why: 'in time, locked at tier 1' },
  { path: `/tools/plan/#${FACTS}&role=owner&checklist-days=3`, why: 'the owner, with open items' },
  {
    path: '/tools/plan/#last-login=2026-11-20&as-of=2026-11-22',
    why: 'an active account, no entry',
  },
  {
    path: '/tools/plan/#liquidated=2026-09-01,2026-09-08,2026-06-20,2026-04-01&as-of=2026-11-22',
    why: 'several entries: too late, closing, protest, counsel',
  },
  { path: '/tools/plan/#entered=2026-02-10&as-of=2026-11-22', why: 'not liquidated yet' },
  { path: '/tools/plan/#liquidated=2026-02-30&tier=9&lead-days=x', why: 'three refusals' },
  { path: '/tools/plan/#foo=1', why: 'an unknown key' },
  { path: '/tools/tier/#last-login=2024-01-01&as-of=2026-11-22', why: 'tier 3' },
  { path: '/tools/tier/#last-login=2027-01-01&as-of=2026-11-22', why: 'a sign-in after today' },
  { path: '/tools/window/#liquidated=2026-09-03&as-of=2026-11-22', why: 'the last CAPE day' },
  { path: '/tools/window/#liquidated=2026-12-03&as-of=2026-11-22', why: 'scheduled' },
  {
    path: '/tools/protest/#liquidated=2026-09-03&denied=2026-09-09&accelerated=2026-09-01&as-of=2026-11-22',
    why: 'all that the protest calculator says',
  },
];

/** The addresses of all built pages. */
function pages(folder = 'dist', prefix = '/'): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return pages(`${folder}/${entry.name}`, `${prefix}${entry.name}/`);
    return entry.name === 'index.html' ? [prefix] : [];
  });
}

async function violations(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
  );
}

const built = pages();
test('there are pages to look at', () => {
  expect(built.length).toBeGreaterThan(35);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 360, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('every page', async ({ page }) => {
        test.setTimeout(300_000);
        const found: Record<string, string[]> = {};
        for (const path of built) {
          await page.goto(path);
          const wrong = await violations(page);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (over > 0) wrong.push(`scrolls sideways by ${over} px`);
          if (wrong.length) found[path] = wrong;
        }
        expect(found).toEqual({});
      });

      test('every state of the calculators', async ({ page }) => {
        test.setTimeout(120_000);
        const found: Record<string, string[]> = {};
        for (const { path, why } of STATES) {
          // A fragment alone is no navigation: start from an empty page each time.
          await page.goto('about:blank');
          await page.goto(path);
          await page.locator('[data-awake]').first().waitFor();
          for (const folded of await page
            .locator('[data-tool] details:not([open]) > summary')
            .all()) {
            if (await folded.isVisible()) await folded.click();
          }
          const wrong = await violations(page);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (over > 0) wrong.push(`scrolls sideways by ${over} px`);
          if (wrong.length) found[`${path} (${why})`] = wrong;
        }
        expect(found).toEqual({});
      });
    });
  }
}
