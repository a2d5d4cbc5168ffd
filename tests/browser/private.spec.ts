// What the reader types stays in the page: seen from the server's side and from the browser's.
import type { IncomingMessage } from 'node:http';
import {
  type BrowserContext,
  expect,
  type Locator,
  type Page,
  type Request,
  test,
} from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { folder } from '../built';
import { everyPage, pagesWithIslands } from '../site/every-page';

// Days and words that stand nowhere on the site.
const FRAGMENT = '#liquidated=2031-07-09&last-login=2031-07-01&as-of=2031-08-13&role=proxy';
const SECRETS = /2031|liquidated=|last-login|as-of=|role=proxy|secret/i;
const TYPED = 'Jul 9, 2031';
/** Every tool has to be met on some page. */
const TOOLS = [
  ...['plan', 'tier', 'window', 'protest', 'decision', 'entries', 'stay-active'],
  ...['call', 'checklist', 'checklist-item', 'assessment'],
];

let server: { address: string; close: () => Promise<unknown> };
let sent: { line: string; own: boolean }[] = [];
test.beforeAll(async () => {
  server = await serve(folder, {
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
  const pending = new Set<Request>();
  const strangers: string[] = [];
  const complaints: string[] = [];
  const origin = new URL(server.address).origin;
  context.on('request', (request) => {
    if (/^(data|blob):/.test(request.url())) return;
    if (new URL(request.url()).origin !== origin) strangers.push(request.url());
    // The service worker fetches the site's files for reading offline, when it is ready to.
    if (request.serviceWorker()) return;
    asked.push(request.url());
    pending.add(request);
  });
  context.on('requestfinished', (request) => pending.delete(request));
  context.on('requestfailed', (request) => pending.delete(request));
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  /** Until the page has twice had a frame, its effects and idle time, and has asked for nothing more. */
  const settled = async () => {
    for (let quiet = 0; quiet < 2;) {
      const before = asked.length;
      await page.evaluate(async () => {
        await new Promise((done) => requestAnimationFrame(done));
        await new Promise((done) => setTimeout(done));
        // Those who waited for idle time before us come first.
        await new Promise((done) => requestIdleCallback(done));
      });
      await expect.poll(() => pending.size).toBe(0);
      quiet = asked.length === before ? quiet + 1 : 0;
    }
  };
  return { page, asked, strangers, complaints, settled };
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

/** Brings every calculator of the page to life. */
async function hydrate(page: Page) {
  for (const island of await page.locator('astro-island').all()) {
    await island.locator('[data-tool]').scrollIntoViewIfNeeded();
    await island.dispatchEvent('pointerover');
    await expect(island).not.toHaveAttribute('ssr', /.*/);
  }
}

/** All that can be typed in or chosen, save the yes to being remembered. */
const FIELDS =
  '[data-tool] :is(input[type=text], textarea, select, input[type=radio], input[type=checkbox]:not([data-action=remember])):visible';

/** Types or chooses something in one field. */
async function use(field: Locator) {
  const kind = await field.evaluate(
    (element: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement) =>
      element.disabled || (element as HTMLInputElement).readOnly ? 'locked' : element.type,
  );
  if (kind === 'text') await field.fill(TYPED);
  else if (kind === 'textarea') await field.fill(`A secret of ${TYPED}`);
  else if (kind === 'select-one') await field.selectOption({ index: 1 });
  else if (kind === 'radio' || kind === 'checkbox') await field.check();
}

/** What is done by a button, save what would store or forget. A part of the program may come for it. */
const ACTIONS =
  '[data-tool] [data-action]:is(button):not([data-action=clear]):not([data-action=start-over]):visible';
const PROGRAM = /^http:\/\/127\.0\.0\.1:\d+\/_astro\/[\w.-]+\.js$/;

test('every page: no stranger is asked, no fragment is sent, nothing is kept, nothing is refused', async ({
  browser,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const { page, strangers, complaints } = await watched(context);
  const pages = everyPage();
  test.setTimeout(60_000 + pages.length * 5_000);
  expect(pages.length).toBeGreaterThan(30);
  for (const path of pages) {
    // From page to page by link, so that a Referer has its chance.
    if (path === pages[0]) await page.goto(address(path) + FRAGMENT);
    else {
      await page.evaluate((to) => {
        const link = document.createElement('a');
        link.href = to;
        // Pages made for frames open every link beside themselves.
        link.target = '_self';
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
  const { page, asked, strangers, complaints, settled } = await watched(context);
  await page.addInitScript(() => {
    window.print = () => {};
  });
  const pages = pagesWithIslands();
  test.setTimeout(60_000 + pages.length * 20_000);
  expect(pages.length).toBeGreaterThan(30);
  const tools = new Set<string>();
  let [fields, actions] = [0, 0];
  // A page's first visit ends with what says something of the copy for reading offline: out of the copy.
  await page.goto(address(pages[0]!));
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await expect.poll(() => asked.some((url) => /\/offline-notice\.js$/.test(url))).toBe(true);
  for (const path of pages) {
    await test.step(path, async () => {
      await page.goto('about:blank');
      await page.goto(address(path));
      await hydrate(page);
      for (const details of await page.locator('main details').all()) {
        await details.evaluate((element: HTMLDetailsElement) => {
          element.open = true;
        });
      }
      for (const tool of await page.locator('[data-tool]').all()) {
        tools.add((await tool.getAttribute('data-tool')) ?? '');
      }
      // Whoever comes to a field may get a part of the program, whatever she then types.
      for (const field of await page.locator(FIELDS).all()) await field.focus();
      await settled();
      const before = asked.length;
      // What an answer brings with it can be typed in and chosen too.
      for (let at = 0; at < (await page.locator(FIELDS).count()); at += 1) {
        await use(page.locator(FIELDS).nth(at));
        fields += 1;
      }
      await settled();
      expect(asked.slice(before)).toEqual([]);
      expect(await kept(page)).toEqual(NOTHING);

      // A press may bring further buttons, and take others away: each name is pressed once.
      const pressed = new Set<string>();
      for (;;) {
        const names = await page
          .locator(ACTIONS)
          .and(page.locator(':enabled'))
          .evaluateAll((buttons: HTMLElement[]) => buttons.map(({ dataset }) => dataset.action!));
        const name = names.find((one) => !pressed.has(one));
        if (!name) break;
        pressed.add(name);
        const button = page
          .locator(ACTIONS)
          .and(page.locator(`[data-action="${name}"]:enabled`))
          .first();
        // What the last press takes away a moment later is not there to be pressed.
        await button.click({ timeout: 10_000 }).catch(async (error: unknown) => {
          if (await button.count()) throw error;
        });
        actions += 1;
        await settled();
      }
      expect(asked.slice(before).filter((url) => !PROGRAM.test(url))).toEqual([]);
      expect(await kept(page)).toEqual(NOTHING);
    });
  }
  console.log(`${pages.length} pages, ${fields} fields used, ${actions} buttons pressed`);
  for (const tool of TOOLS) expect(tools, tool).toContain(tool);
  expect(sent.filter(({ line }) => SECRETS.test(line))).toEqual([]);
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('only the explicit yes stores, and Clear removes all of it', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const { page } = await watched(context);
  await page.goto(address(`/tools/plan/${FRAGMENT}`));
  await hydrate(page);
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
  const { page, asked, strangers, settled } = await watched(context);
  await page.goto(address('/tools/entries/'));
  await hydrate(page);
  await settled();
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
