// A calculator whose program does not load says so in its place, with a way to reload and to the date
// tables; once the program can be had again, the next touch hydrates it.
import { expect, type Page, test } from '@playwright/test';

/** Each calculator once, by a page that it stands on. */
const PLACES = {
  plan: '/tools/plan/',
  tier: '/tools/tier/',
  window: '/es/tools/window/',
  protest: '/tools/protest/',
  entries: '/tools/entries/',
  'stay-active': '/tools/stay-active/',
  call: '/tools/call/',
  checklist: '/checklist/',
  'checklist-item': '/es/checklist/customs-broker/',
  decision: '/cape-protest-or-cit/',
  assessment: '/assessment/',
} as const;

const FACTS = '#liquidated=2026-09-03&last-login=2026-08-01&as-of=2026-10-01';
const island = (page: Page, name: string) =>
  page.locator('astro-island', { has: page.locator(`[data-tool="${name}"]`) }).first();

/** Lets no file of a calculator through. */
const block = (page: Page) => page.route('**/_astro/*.js', (route) => route.abort());

async function saysSo(page: Page, name: string) {
  const notice = island(page, name).locator('[data-not-loaded]');
  await expect(notice).toBeVisible();
  await expect(notice).toHaveRole('alert');
  await expect(notice.locator('[data-action="reload"]')).toBeVisible();
  await expect(notice.locator('a[href$="/tools/dates/"]')).toBeVisible();
}

for (const [name, path] of Object.entries(PLACES)) {
  test(`${name}: touched, it says that it did not load, and works once it can be had`, async ({
    page,
  }) => {
    await block(page);
    await page.goto(path);
    await island(page, name)
      .locator('[data-tool]')
      .hover({ position: { x: 3, y: 3 } });
    await saysSo(page, name);
    await page.unrouteAll();
    await island(page, name).dispatchEvent('pointerover');
    await expect(island(page, name)).not.toHaveAttribute('ssr', /.*/);
    await expect(island(page, name).locator('[data-not-loaded]')).toHaveCount(0);
  });

  test(`${name}: with facts in the address, and on the device, it says so untouched`, async ({
    page,
  }) => {
    await block(page);
    await page.goto(path + FACTS);
    await saysSo(page, name);
    await page.evaluate(() => localStorage.setItem('cape-situation', '{"version":1,"typed":{}}'));
    await page.goto('about:blank');
    await page.goto(path);
    await saysSo(page, name);
  });
}

test('Reload brings the calculator and what the address holds', async ({ page }) => {
  await block(page);
  await page.goto(`/tools/window/${FACTS}`);
  await saysSo(page, 'window');
  await page.unrouteAll();
  await page.locator('[data-action="reload"]').click();
  await expect(page.locator('[data-answer="last-cape-day"]')).toHaveAttribute(
    'data-value',
    '2026-11-22',
  );
});

test('a shared part that does not load is said too', async ({ page }) => {
  await page.route(/\/_astro\/calculators\./, (route) => route.abort());
  await page.goto(`/tools/tier/${FACTS}`);
  await saysSo(page, 'tier');
});

test('a part that is loaded on use says that it did not load', async ({ page }) => {
  await page.goto(`/tools/window/${FACTS}`);
  await expect(page.locator('[data-answer="last-cape-day"]')).toBeVisible();
  await page.route('**/_astro/*.js', (route) => route.abort());
  const part = page.locator('details[data-part]').first();
  await part.locator('summary').click();
  await expect(part.locator('[data-not-loaded] [data-action="reload"]')).toBeVisible();
});
