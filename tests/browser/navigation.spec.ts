import { expect, type Page, test } from '@playwright/test';
import { hydrate } from './quiet';

const STEPS = [
  'sign-in',
  'reset-password',
  'technology-service-desk',
  'account-service-desk',
  'verify-account',
];
const ITEMS = [
  ['owner', 'trade-account-owner'],
  ['broker', 'customs-broker'],
  ['ach', 'ach-refund-account'],
  ['ior', 'ior-number'],
  ['roles', 'role-assignments'],
] as const;
const summary = (page: Page) => page.locator('.side summary');
const current = (page: Page) => page.locator('.side [aria-current="page"]');
const done = (page: Page) => page.locator('.stepped > [data-done]');

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  STEPS.forEach((step, index) => {
    test(`${step} is step ${index + 1} of 5, with the list behind it`, async ({ page }) => {
      await page.goto(`/reactivate/${step}/`);
      await expect(summary(page)).toHaveText(`Step ${index + 1} of 5`);
      await expect(summary(page)).toBeInViewport();
      await expect(current(page)).toBeHidden();
      await summary(page).click();
      await expect(current(page)).toBeVisible();
      await expect(page.locator('.stepped > li')).toHaveCount(5);
      await expect(page.locator('.stepped > li').nth(index).locator('> a').first()).toHaveAttribute(
        'aria-current',
        'page',
      );
    });
  });

  test('the checklist counts its items, in Spanish too', async ({ page }) => {
    await page.goto('/checklist/ach-refund-account/');
    await expect(summary(page)).toHaveText('Item 3 of 5');
    await page.goto('/es/checklist/ach-refund-account/');
    await expect(summary(page)).toHaveText('Punto 3 de 5');
    await page.goto('/es/reactivate/sign-in/');
    await expect(summary(page)).toHaveText('Paso 1 de 5');
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'on a wide screen' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });
    test('the list stands beside the page, with the routes that branch off and what comes after', async ({
      page,
    }) => {
      await page.goto('/reactivate/reset-password/');
      await expect(summary(page)).toBeHidden();
      await expect(current(page)).toBeVisible();
      await expect(current(page)).toHaveText('Reset the password');
      const branches = page.locator('.stepped > li').nth(1).locator('.branch');
      await expect(branches).toHaveCount(3);
      await expect(branches.first()).toHaveText(/^Ask your Trade Account Owner$/);
      const parts = page.locator('.side nav').first().locator('h2');
      await expect(parts).toHaveText([
        'Reactivate in five steps',
        'Checklist before filing',
        'File CAPE',
        'Past the window',
      ]);
      await branches.first().click();
      await expect(page.locator('#owner-reactivates')).toBeInViewport();
    });
  });
}

test('previous and next lead through the five steps and on to the checklist', async ({ page }) => {
  await page.goto('/reactivate/');
  for (const step of STEPS) {
    await page.locator('.steps-nav [rel="next"]').click();
    await expect(page).toHaveURL(new RegExp(`/reactivate/${step}/$`));
    await expect(page.locator('.trail a').last()).toHaveAttribute('href', '/reactivate/');
  }
  await page.locator('.steps-nav [rel="next"]').click();
  await expect(page).toHaveURL(/\/checklist\/$/);
  await page.locator('.steps-nav [rel="prev"]').click();
  await expect(page).toHaveURL(/\/verify-account\/$/);
});

/** Remembering, switched on in the calculator of a step's page. */
async function remember(page: Page) {
  // What can be remembered comes with an answer.
  await page.goto('/reactivate/sign-in/#last-login=2026-11-01&as-of=2026-11-22');
  await hydrate(page.locator('astro-island').first());
  await page.getByLabel('Remember on this device').first().check();
}
const tick = (page: Page) => page.getByLabel('I have done this step');

test('no step can be ticked before the reader asked to be remembered', async ({ page }) => {
  await page.goto('/reactivate/sign-in/', { waitUntil: 'networkidle' });
  await expect(tick(page)).toHaveCount(0);
  await page.evaluate(() => localStorage.setItem('cape-steps', '{"version":1,"value":["1"]}'));
  await page.reload({ waitUntil: 'networkidle' });
  await expect(done(page)).toHaveCount(0);
});

test('a ticked step stays ticked, on every page of the list, until the device forgets', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await remember(page);
  await tick(page).check();
  await expect(done(page)).toHaveCount(1);
  await page.locator('.steps-nav [rel="next"]').click();
  await expect(done(page)).toHaveCount(1);
  await expect(done(page)).toContainText('(done)');
  await expect(tick(page)).not.toBeChecked();
  await page.locator('.steps-nav [rel="prev"]').click();
  await expect(tick(page)).toBeChecked();
  await tick(page).uncheck();
  await expect(done(page)).toHaveCount(0);
  await tick(page).check();
  await hydrate(page.locator('astro-island').first());
  await page.getByLabel('Remember on this device').first().uncheck();
  await expect(done(page)).toHaveCount(0);
  await expect(tick(page)).toBeHidden();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('the checklist’s passes tick its list', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/checklist/');
  await hydrate(page.locator('astro-island:has([data-tool=checklist])'));
  await page.getByLabel('Remember on this device').check();
  for (const [item, slug] of ITEMS) {
    await page.locator(`[data-item="${item}"]`).getByLabel('Pass').check();
    await expect(done(page).locator(`a[href="/checklist/${slug}/"]`)).toHaveCount(1);
  }
  await page.locator('[data-item="ior"]').getByLabel('Fail').check();
  await expect(done(page)).toHaveCount(4);
  await page.goto('/checklist/ior-number/');
  await expect(done(page)).toHaveCount(4);
});
