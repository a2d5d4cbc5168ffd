import type { Page } from '@playwright/test';
import { expect, field, setClock, test } from './quiet';

/** The most that may move when an answer comes, as a share of the screen. */
const LIMIT = 0.02;
const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

/** Adds up every shift, also one that the browser excuses because a key was pressed just before. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as never as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shifted = (page: Page) =>
  page.evaluate(() => {
    const { shifts } = globalThis as never as { shifts: number[] };
    return shifts.reduce((sum, value) => sum + value, 0);
  });

for (const size of SIZES) {
  test.describe(`at ${size.width} px`, () => {
    test.use({ viewport: size });
    test.beforeEach(async ({ page }) => {
      await setClock(page, '2026-11-27T17:00:00Z');
      await watchShifts(page);
    });

    for (const [address, why] of [
      ['/', 'the room of the answer is kept, and half a date is no mistake'],
      ['/tools/plan/', 'as on the home page'],
      ['/es/', 'Spanish texts are longer'],
      ['/tools/window/', 'what stands below a short example begins below the screen'],
      ['/tools/protest/', 'the same, with a fold of more fields below the answer'],
    ] as const) {
      test(`nothing moves while a date is typed on ${address}: ${why}`, async ({ page }) => {
        await page.goto(address);
        const input = field(page, 'liquidated').first();
        await input.click();
        await input.pressSequentially('9/24/2026', { delay: 40 });
        await expect(page.locator('.answers .fold').first()).toBeVisible();
        expect(await shifted(page)).toBeLessThanOrEqual(LIMIT);
      });
    }

    for (const [address, why] of [
      ['/#liquidated=2026-09-24', 'one date'],
      ['/#last-login=2026-04', 'no entry, a month'],
      [
        '/tools/plan/#liquidated=2026-09-15,2026-09-24,2026-10-15&last-login=2026-04',
        'rows are added',
      ],
      ['/tools/plan/#entered=2026-02-01', 'the fold of the entry date is open'],
      ['/tools/window/#liquidated=2026-09-24', 'a short example'],
      ['/tools/protest/#liquidated=2026-09-24', 'a short example, and more fields below it'],
      ['/file-cape/#liquidated=2026-09-24', 'a guide, where the calculator is one line'],
      [
        '/reactivate/sign-in/#last-login=2026-04&liquidated=2026-09-24',
        'a guide with a plan known',
      ],
    ] as const) {
      test(`nothing moves after ${address} is opened: ${why}`, async ({ page }) => {
        await page.goto(address);
        await expect(page.locator('[data-answer]').first()).toBeAttached();
        await expect(page.locator('astro-island:not([ssr]) .fold').first()).toBeAttached();
        expect(await shifted(page)).toBeLessThanOrEqual(LIMIT);
      });
    }
  });
}

test('an error waits for a pause in the typing', async ({ page }) => {
  await page.goto('/tools/plan/');
  const input = field(page, 'liquidated').first();
  await input.click();
  await input.pressSequentially('9/31/2026', { delay: 40 });
  // It is in the page for a screen reader that asks, and seen a moment later.
  await expect(input).toHaveAttribute('aria-invalid', 'true');
  const error = page.locator('[data-error="liquidated"]');
  await expect(error).toBeVisible();
  await input.fill('');
  await expect(error).toHaveCount(0);
});
