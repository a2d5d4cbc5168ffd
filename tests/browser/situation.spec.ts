import { test as plain } from '@playwright/test';
import { answer, expect, expectAnswers, field, open, test } from './quiet';

const HELD = 'liquidated=2026-10-01&as-of=2026-11-22';
const LONG = `#${HELD}`;
const menu = (page: import('@playwright/test').Page) => page.locator('.menu-button');

test('what is typed on one page is there on the next, through pages without a calculator', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/tools/window/#as-of=2026-11-22');
  await field(page, 'liquidated').fill('10/1/2026');
  await page.getByRole('link', { name: 'File a CAPE declaration', exact: false }).last().click();
  await expect(page).toHaveURL(new RegExp(`/file-cape/${LONG}$`));
  await page.locator('footer').getByRole('link', { name: 'Privacy' }).click();
  await expect(page).toHaveURL(new RegExp(`/privacy/${LONG}$`));
  await menu(page).click();
  await page.locator('nav[aria-label="Menu"] a[href="/tools/plan/"]').click();
  await expectAnswers(page, { 'start-by-3': '2026-12-11' });
  await expect(field(page, 'liquidated')).toHaveValue('2026-10-01');
});

test('a citation’s anchor keeps its place, with the situation behind it', async ({ page }) => {
  await open(page, `/tools/window/${LONG}`);
  await page
    .locator('details.fold', { hasText: 'How we counted' })
    .first()
    .evaluate((one: HTMLDetailsElement) => {
      one.open = true;
    });
  await page.locator('a.cite[href="/sources/#cbp-faq"]').first().click();
  await expect(page).toHaveURL(new RegExp(`/sources/#cbp-faq&${HELD}$`));
  await expect(page.locator('[id="cbp-faq"]')).toBeInViewport();
  await page.locator('header .name').click();
  await expectAnswers(page, { 'start-by-3': '2026-12-11' });
});

test('an anchor inside the page keeps the situation, also one typed since', async ({ page }) => {
  await open(page, '/');
  await field(page, 'liquidated').fill('10/1/2026');
  await page.locator('a[href="#main"]').press('Enter');
  await expect(page).toHaveURL(/#main&liquidated=2026-10-01$/);
  await page.reload();
  await expect(page.locator('#main')).toBeInViewport();
  await page.locator('.tool').scrollIntoViewIfNeeded();
  await expect(answer(page, 'start-by-3')).toHaveAttribute('data-value', '2026-12-11');
  await field(page, 'liquidated').fill('9/8/2026');
  await page.locator('footer').getByRole('link', { name: 'Sources' }).click();
  await expect(page).toHaveURL(/\/sources\/#liquidated=2026-09-08$/);
});

test('a link used before does not bring back an older day', async ({ page }) => {
  await open(page, `/tools/window/${LONG}`);
  const link = page.locator('footer').getByRole('link', { name: 'Privacy' });
  const [elsewhere] = await Promise.all([
    page.context().waitForEvent('page'),
    link.click({ modifiers: ['Control'] }),
  ]);
  await elsewhere.waitForURL(new RegExp(`/privacy/${LONG}$`));
  await elsewhere.close();
  await field(page, 'liquidated').fill('9/8/2026');
  await link.click();
  await expect(page).toHaveURL(/\/privacy\/#liquidated=2026-09-08&as-of=2026-11-22$/);
});

test('a step through the history brings back nothing that was cleared', async ({ page }) => {
  await open(page, `/tools/window/${LONG}`);
  await expectAnswers(page, { 'last-cape-day': '2026-12-20' });
  await page.evaluate(() => {
    location.hash = 'main';
  });
  await expect(page).toHaveURL(new RegExp(`#main&${HELD}$`));
  await page.locator('[data-action="clear"]').click();
  await expect(page).toHaveURL(/#main$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/tools\/window\/$/);
  await expect(page.locator('[data-answer]')).toHaveCount(0);
  await expect(field(page, 'liquidated')).toHaveValue('');
  await page.goForward();
  await expect(page).toHaveURL(/#main$/);
  await expect(page.locator('[data-answer]')).toHaveCount(0);
});

test('a step through the history keeps what replaced an older day; a new address is read', async ({
  page,
}) => {
  await open(page, `/tools/window/${LONG}`);
  await page.evaluate(() => {
    location.hash = 'main';
  });
  await field(page, 'liquidated').fill('9/8/2026');
  await expect(page).toHaveURL(/#main&liquidated=2026-09-08&as-of=2026-11-22$/);
  await page.goBack();
  await expect(page).toHaveURL(/#liquidated=2026-09-08&as-of=2026-11-22$/);
  await expectAnswers(page, { 'last-cape-day': '2026-11-27' });
  await page.evaluate(() => {
    location.hash = 'liquidated=2026-09-24&as-of=2026-11-22';
  });
  await expectAnswers(page, { 'last-cape-day': '2026-12-13' });
  await page.goBack();
  await expect(page).toHaveURL(/#liquidated=2026-09-24&as-of=2026-11-22$/);
  await expectAnswers(page, { 'last-cape-day': '2026-12-13' });
});

test('on a page without a calculator a step through the history keeps the facts too', async ({
  page,
}) => {
  await page.goto(`/privacy/${LONG}`);
  await page.evaluate(() => {
    location.hash = 'main';
  });
  await expect(page).toHaveURL(new RegExp(`#main&${HELD}$`));
  await page.evaluate(() => {
    location.hash = 'liquidated=2026-09-24';
  });
  await page.goBack();
  await expect(page).toHaveURL(/#main&liquidated=2026-09-24$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/privacy\/#liquidated=2026-09-24$/);
});

// The browser itself says on the console that the address leads nowhere.
plain('a link that a mail gateway escaped with its mark finds its page', async ({ page }) => {
  await page.goto('/tools/window/%23liquidated%3D2026-10-01%26as-of%3D2026-11-22');
  await expect(page).toHaveURL(/\/tools\/window\/#/);
  await expectAnswers(page, { 'last-cape-day': '2026-12-20' });
});

test('a link that a mail gateway escaped whole is read', async ({ page }) => {
  await open(page, '/tools/window/#%23liquidated%3D2026-10-01%26as-of%3D2026-11-22');
  await expectAnswers(page, { 'last-cape-day': '2026-12-20' });
});

test('a link with a choice of its own adds it to the situation', async ({ page }) => {
  await open(page, `/tools/window/${LONG}&role=user`);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '/tools/plan/#role=owner';
    link.textContent = 'as the owner';
    document.querySelector('main')?.prepend(link);
  });
  await page.getByText('as the owner').click();
  await expectAnswers(page, { 'start-by-3': '2026-12-11' });
  await expect(page.getByLabel('Owner (TAO)')).toBeChecked();
});

test('an address that stays the same is not written again: Safari takes a hundred in half a minute', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const write = history.replaceState.bind(history);
    history.replaceState = (...given) => {
      document.documentElement.dataset.written = String(
        Number(document.documentElement.dataset.written ?? 0) + 1,
      );
      write(...given);
    };
  });
  await open(page, '/tools/window/#as-of=2026-11-22');
  await page.locator('astro-island:not([ssr])').waitFor();
  const before = Number(await page.locator('html').getAttribute('data-written'));
  await field(page, 'liquidated').pressSequentially('10/1/2026');
  await expect(page).toHaveURL(new RegExp(`${LONG}$`));
  // Only the last of the nine keys makes a day.
  await expect(page.locator('html')).toHaveAttribute('data-written', String(before + 1));
});

test('nothing is kept on the device unless the reader says so', async ({ page }) => {
  await open(page, `/tools/window/${LONG}`);
  await field(page, 'liquidated').fill('9/8/2026');
  await expectAnswers(page, { 'last-cape-day': '2026-11-27' });
  await expect(page.locator('[data-action="remember"]')).not.toBeChecked();
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
  }));
  expect(kept).toEqual({ local: {}, session: {}, cookie: '', databases: 0 });
  await open(page, '/tools/window/');
  await expect(field(page, 'liquidated')).toHaveValue('');
});

test('“Remember” brings the situation back without an address, until “Clear”', async ({ page }) => {
  await open(page, `/tools/window/${LONG}`);
  await page.locator('[data-action="remember"]').check();
  await open(page, '/tools/plan/');
  await expect(page.locator('[data-action="remember"]')).toBeChecked();
  await expectAnswers(page, { 'start-by-3': '2026-12-11' });

  await page.locator('[data-action="clear"]').click();
  await expect(page.locator('[data-answer]')).toHaveCount(0);
  await expect(field(page, 'liquidated')).toHaveValue('');
  // It is offered with an answer alone.
  await expect(page.locator('[data-action="remember"]')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await open(page, '/tools/plan/');
  await expect(field(page, 'liquidated')).toHaveValue('');
});

test('unticking “Remember” forgets the device’s copy and keeps the page', async ({ page }) => {
  await open(page, `/tools/window/${LONG}`);
  await page.locator('[data-action="remember"]').check();
  expect(await page.evaluate(() => localStorage.length)).toBe(1);
  await page.locator('[data-action="remember"]').uncheck();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expectAnswers(page, { 'last-cape-day': '2026-12-20' });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [address, text] of [
    ['/', 'Find the last day you can start'],
    ['/reactivate/reset-password/', 'reactivation'],
  ] as const) {
    test(`${address} reads whole, and leads to the date tables`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('main')).toContainText(text);
      await expect(page.locator('.disclaimer')).toBeVisible();
      const tables = page.locator('main a[href="/tools/dates/"]').filter({ visible: true }).first();
      await expect(tables).toBeVisible();
      await tables.click();
      await expect(page.locator('[id="2026-09-03"]')).toContainText('Nov 22, 2026');
    });
  }
});
