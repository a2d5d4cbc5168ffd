// A slow network: the page stands before its program does. What the reader typed meanwhile is not lost,
// and a calculator that is hydrated later than another shows what the page knows by then.
import type { Page } from '@playwright/test';
import { answer, expect, expectAnswers, field, open, test } from './quiet';

/** Opens a page whose program comes only when the returned function is called. */
async function openSlowly(page: Page, address: string): Promise<() => void> {
  let arrive = () => {};
  const arrived = new Promise<void>((done) => {
    arrive = done;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  // The load event waits for the scripts, and so would `goto` by itself.
  await page.goto(address, { waitUntil: 'commit' });
  return arrive;
}

for (const [path, also] of [
  ['/tools/window/', {}],
  ['/tools/window/#as-of=2026-11-22', { 'cape-days-left': 0 }],
  ['/es/tools/window/', {}],
] as const) {
  test(`${path}: a day typed before the calculator is hydrated is answered`, async ({ page }) => {
    const arrive = await openSlowly(page, path);
    await field(page, 'liquidated').fill('9/3/2026');
    await expect(page.locator('astro-island:not([ssr])')).toHaveCount(0);
    arrive();
    await expectAnswers(page, { 'last-cape-day': '2026-11-22', ...also });
    await expect(field(page, 'liquidated')).toHaveValue('9/3/2026');
    expect(new URL(page.url()).hash).toContain('liquidated=2026-09-03');
    expect(new URL(page.url()).hash).toContain(new URL(path, page.url()).hash.slice(1));
  });
}

test('a choice made before the calculator is hydrated holds', async ({ page }) => {
  const arrive = await openSlowly(page, '/tools/plan/#liquidated=2026-10-01&as-of=2026-11-22');
  await page.getByText('Owner (TAO)').click();
  arrive();
  await expect(answer(page, 'next-day')).toBeVisible();
  await expect(page.getByLabel('Owner (TAO)')).toBeChecked();
  expect(new URL(page.url()).hash).toContain('role=owner');
});

test('the second calculator of a page is hydrated with the fields and answers of the first', async ({
  page,
}) => {
  const fragment = '#liquidated=2026-09-03&as-of=2026-10-01';
  await open(page, `/tools/window/${fragment}`);
  await expectAnswers(page, { 'last-cape-day': '2026-11-22' });
  const alone = await answer(page, 'last-cape-day').evaluate((element) => element.outerHTML);

  await open(page, `/checklist/role-assignments/${fragment}`);
  await page.locator('[data-tool=window]').scrollIntoViewIfNeeded();
  await expectAnswers(page, { 'last-cape-day': '2026-11-22' });
  await expect(field(page, 'liquidated')).toHaveValue('2026-09-03');
  expect(await answer(page, 'last-cape-day').evaluate((element) => element.outerHTML)).toBe(alone);
});
