// What the reader types stays in the page: seen from the server's side and from the browser's.
import type { IncomingMessage } from 'node:http';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { everyPage, pagesAwake } from '../site/every-page';

// Days and words that stand nowhere on the site.
const FRAGMENT = '#liquidated=2031-07-09&last-login=2031-07-01&as-of=2031-08-13&role=proxy';
const SECRETS = /2031|liquidated=|last-login|as-of=|role=proxy|secret/i;
const TYPED = 'Jul 9, 2031';

let server: { address: string; close: () => Promise<unknown> };
let sent: { line: string; own: boolean }[] = [];
test.beforeAll(async () => {
  server = await serve('dist', {
    saw: ({ method, url, rawHeaders }: IncomingMessage) =>
      sent.push({ line: [method, url, ...rawHeaders].join(' '), own: true }),
  });
});
test.afterAll(() => server.close());
test.beforeEach(() => {
  sent = [];
});

/** A context that notes what its pages ask for, of whom, and all that the console complains of. */
async function watched(context: BrowserContext) {
  const asked: string[] = [];
  const strangers: string[] = [];
  const complaints: string[] = [];
  const origin = new URL(server.address).origin;
  context.on('request', (request) => {
    if (/^(data|blob):/.test(request.url())) return;
    if (new URL(request.url()).origin !== origin) strangers.push(request.url());
    // The service worker fetches the site's files for reading offline, when it is ready to.
    if (!request.serviceWorker()) asked.push(request.url());
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, asked, strangers, complaints };
}

/** All that a browser can keep of a site, save the copy of its own files for reading offline. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    copied: (
      await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    )
      .flat()
      .map(({ url }) => url)
      .filter((url) => /#|2031|secret|liquidated/i.test(decodeURIComponent(url))),
  }));
const NOTHING = { local: [], session: [], cookies: '', databases: [], copied: [] };

const address = (path: string) => server.address.replace(/\/$/, '') + path;

/** Brings every calculator of the page to life and waits until nothing more is being loaded. */
async function wake(page: Page) {
  for (const island of await page.locator('[data-island]').all()) {
    await island.scrollIntoViewIfNeeded();
    await island.dispatchEvent('pointerover');
    await expect(island).toHaveAttribute('data-awake', '');
  }
  await page.waitForLoadState('networkidle');
}

test('every page: no stranger is asked, no fragment is sent, nothing is kept, nothing is refused', async ({
  browser,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const { page, strangers, complaints } = await watched(context);
  const pages = everyPage();
  expect(pages.length).toBeGreaterThan(30);
  for (const path of pages) {
    // From page to page by link, so that a Referer has its chance.
    if (path === pages[0]) await page.goto(address(path) + FRAGMENT);
    else {
      await page.evaluate((to) => {
        const link = document.createElement('a');
        link.href = to;
        document.body.append(link);
        link.click();
      }, path);
      await page.waitForURL(`**${path}*`);
    }
    await page.waitForLoadState('load');
  }
  expect(sent.length).toBeGreaterThanOrEqual(pages.length);
  expect(sent.filter(({ line }) => SECRETS.test(line) || /referer/i.test(line))).toEqual([]);
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await kept(page)).toEqual(NOTHING);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('on every page with something to use, typing and choosing ask for nothing and leave nothing', async ({
  browser,
}) => {
  const context = await browser.newContext({
    serviceWorkers: 'allow',
    permissions: ['clipboard-write'],
  });
  const { page, asked, strangers, complaints } = await watched(context);
  await page.addInitScript(() => {
    window.print = () => {};
  });
  const pages = pagesAwake();
  expect(pages.length).toBeGreaterThan(10);
  for (const path of pages) {
    await test.step(path, async () => {
      await page.goto('about:blank');
      await page.goto(address(path));
      await wake(page);
      const before = asked.length;
      for (const details of await page.locator('[data-island] details').all()) {
        await details.evaluate((element: HTMLDetailsElement) => {
          element.open = true;
        });
      }
      for (const box of await page.locator('[data-tool] input[type=text]:visible').all()) {
        await box.fill(TYPED);
      }
      for (const choice of await page.locator('[data-tool] select:visible').all()) {
        await choice.selectOption({ index: 1 });
      }
      for (const action of ['copy-link', 'print']) {
        for (const button of await page.locator(`[data-action=${action}]:visible`).all()) {
          await button.click();
        }
      }
      await page.waitForLoadState('networkidle');
      expect(asked.slice(before)).toEqual([]);
      expect(await kept(page)).toEqual(NOTHING);
    });
  }
  expect(sent.filter(({ line }) => SECRETS.test(line))).toEqual([]);
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('only the explicit yes stores, and Clear removes all of it', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const { page } = await watched(context);
  await page.goto(address(`/tools/plan/${FRAGMENT}`));
  await wake(page);
  await expect(page.locator('[data-answer="last-cape-day"]').first()).toBeVisible();
  expect(await kept(page)).toEqual(NOTHING);
  await page.locator('[data-action=remember]').first().check();
  expect(await kept(page)).toEqual({ ...NOTHING, local: ['cape-situation'] });
  await page.locator('[data-action=clear]').first().click();
  expect(await kept(page)).toEqual(NOTHING);
  expect(sent.filter(({ line }) => SECRETS.test(line))).toEqual([]);
  await context.close();
});

test('/tools/entries/: a pasted report asks for parts of the program alone, and none carries a word of it', async ({
  browser,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const { page, asked, strangers } = await watched(context);
  await page.goto(address('/tools/entries/'));
  await page.waitForLoadState('networkidle');
  const before = asked.length;
  await page
    .locator('textarea')
    .fill(
      'Entry Summary Number,Liquidation Date\nSECRET12345678,07/09/2031\nSEC20310001,07/09/2031',
    );
  await page.locator('[data-action=read]').click();
  await expect(page.locator('[data-answer="rows-read"]')).toHaveAttribute('data-value', '2');
  for (const url of asked.slice(before)) expect(url).toMatch(/\/_astro\/[\w.-]+\.js$/);
  expect(sent.filter(({ line }) => SECRETS.test(line))).toEqual([]);
  expect(strangers).toEqual([]);
  expect(await kept(page)).toEqual(NOTHING);
  await context.close();
});
