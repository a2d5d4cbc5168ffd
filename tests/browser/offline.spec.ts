import { createServer, request as ask, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { folder as built } from '../built';

test.use({ serviceWorkers: 'allow' });

const facts =
  '#last-login=2026-03-01&liquidated=2026-09-30&entered=2026-08-03&denied=2026-10-05&accelerated=2026-09-08&as-of=2026-11-22';
const readySoon = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);

/** Every answer of a calculator, in its order. */
async function answers(page: Page, tool: string) {
  const of = page.locator(`[data-tool="${tool}"]`);
  await of.scrollIntoViewIfNeeded();
  await of.locator('[data-answer]').first().waitFor();
  return of
    .locator('[data-answer]')
    .evaluateAll((all) =>
      all.map(
        (one) => `${(one as HTMLElement).dataset.answer}=${(one as HTMLElement).dataset.value}`,
      ),
    );
}

/** Visits one page, and then there is no network: neither in the browser nor at the other end. */
async function visitAndCut(page: Page, context: BrowserContext, folder = built, base = '/') {
  const { address, close } = await serve(folder, { base });
  await page.goto(`${address}about/`);
  await readySoon(page);
  await close();
  await context.setOffline(true);
  return address;
}

test('after one visit, every page and tool stands a hard reload without a network', async ({
  page,
  context,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', ({ message }) => faults.push(message));
  const address = await visitAndCut(page, context);
  await page.goto(`${address}errors/`);
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.offline')).toContainText('No network');
  await page.goto(`${address}es/reactivate/`);
  await expect(page.locator('.offline')).toContainText('Sin conexión');
  await page.goto(`${address}tools/plan/${facts}`);
  await page.reload();
  await expect.poll(() => answers(page, 'plan')).toContain('start-by=2026-12-11');
  await page.locator('[data-part="checklist"] summary').click();
  await page.locator('[data-item="owner"]').getByLabel('Fail').check();
  await expect.poll(() => answers(page, 'plan')).toContain('start-by=2026-12-04');
  await page.goto(`${address}offline.html`);
  await expect(page.locator('h1')).toHaveText(/offline/);
  expect(faults).toEqual([]);
});

/** What stands before the site, and may fail in the ways that servers and networks do. */
async function frontServer() {
  const site = await serve(built);
  let mode: 'fine' | 'error' | 'silent' = 'fine';
  const hanging = new Set<ServerResponse>();
  const server = createServer((asked, response) => {
    if (mode === 'silent') hanging.add(response);
    if (mode === 'error') response.writeHead(503).end('Service unavailable');
    if (mode !== 'fine') return;
    const { headers, method } = asked;
    const onward = ask(new URL(asked.url!, site.address), { headers, method }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    onward.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.close();
    server.closeAllConnections();
    return site.close();
  };
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const becomes = (next: typeof mode) => {
    mode = next;
    // A browser asks for an address again only once it has given up on the first time.
    for (const one of hanging) one.destroy();
  };
  return { address, close, becomes };
}

for (const fault of ['error', 'silent', 'unreachable'] as const) {
  test(`a copy that stands in says so: the server is ${fault}`, async ({ page }) => {
    const { address, close, becomes } = await frontServer();
    await page.goto(`${address}about/`);
    await readySoon(page);
    await page.reload();
    await expect(page.locator('.offline p')).toHaveCount(0);
    if (fault === 'unreachable') await close();
    else becomes(fault);
    await page.goto(`${address}errors/`);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.offline')).toContainText('did not answer');
    if (fault === 'unreachable') return;
    becomes('fine');
    await page.locator('.offline').getByRole('button').click();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.offline p')).toHaveCount(0);
    await close();
  });
}

test('an emptied copy is filled again', async ({ page, context }) => {
  const { address, close } = await serve(built);
  await page.goto(`${address}about/`);
  await readySoon(page);
  const count = () =>
    page.evaluate(async () => {
      const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const keys = await Promise.all(caches_.map((cache) => cache.keys()));
      return keys.flat().length;
    });
  const before = await count();
  expect(before).toBeGreaterThan(100);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await expect.poll(count).toBe(before);
  await close();
  await context.setOffline(true);
  await page.goto(`${address}glossary/`);
  await expect(page.locator('.offline')).toContainText('No network');
});

test.describe('a new version', () => {
  let folder: string;
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'site-'));
    await cp(built, folder, {
      recursive: true,
      filter: (path) => !/\.(br|gz)$/.test(path),
    });
  });
  test.afterEach(() => rm(folder, { recursive: true }));

  /** Other numbers in the worker give another code: here by another order of its letters. */
  async function changeRules() {
    const path = join(folder, 'sw.js');
    const worker = await readFile(path, 'utf8');
    const changed = worker.replace(
      '23456789ABCDEFGHJKLMNPQRSTUVWXYZ',
      'ZYXWVUTSRQPNMLKJHGFEDCBA98765432',
    );
    expect(changed).not.toBe(worker);
    await writeFile(path, changed);
  }

  test('pages come fresh from the network while there is one', async ({ page }) => {
    const { address, close } = await serve(folder);
    await page.goto(`${address}about/`);
    await readySoon(page);
    const path = join(folder, 'about/index.html');
    await writeFile(path, (await readFile(path, 'utf8')).replace(/<h1>.*?<\/h1>/, '<h1>New</h1>'));
    await page.reload();
    await expect(page.locator('h1')).toHaveText('New');
    await close();
  });

  test('an open page of the old rules says so; the new worker takes over on the next navigation', async ({
    page,
  }) => {
    const { address, close } = await serve(folder);
    await page.goto(`${address}about/`);
    await readySoon(page);
    await changeRules();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(page.locator('.offline')).toContainText('newer rules');
    await expect(page.locator('.offline')).toContainText('2026');
    const waiting = () =>
      page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting);
    expect(await waiting()).toBe(true);
    await page.getByRole('button', { name: /Reload/ }).click();
    await expect.poll(waiting).toBe(false);
    await close();
  });

  test('a second open page keeps the files of its version', async ({ page, context }) => {
    const { address, close } = await serve(folder);
    await page.goto(`${address}about/`);
    await readySoon(page);
    const other = await context.newPage();
    await other.goto(`${address}privacy/`);
    await changeRules();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(other.locator('.offline')).toContainText('newer rules');
    await page.reload();
    await expect(page.locator('.offline')).toContainText('newer rules');
    const waiting = () =>
      page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting);
    expect(await waiting()).toBe(true);
    await other.close();
    await page.reload();
    await expect.poll(waiting).toBe(false);
    await close();
  });
});

test('the one file answers from a disk as the site does', async ({ page, context }) => {
  const of: Record<string, string[]> = {};
  for (const tool of ['plan', 'tier', 'window', 'protest']) {
    await page.goto(`/tools/${tool}/${facts}`);
    of[tool] = await answers(page, tool);
  }
  await context.setOffline(true);
  const file = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  file.on('request', (request) => asked.push(request.url()));
  file.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  file.on('pageerror', ({ message }) => faults.push(message));
  const address = pathToFileURL(resolve(built, 'offline.html')).href;
  await file.goto(address + facts);
  for (const [tool, expected] of Object.entries(of)) {
    expect(expected.length).toBeGreaterThan(3);
    await expect.poll(() => answers(file, tool), tool).toEqual(expected);
  }
  await file.locator('[data-place="plan"] [name="liquidated"]').fill('10/1/2026');
  await expect(file.locator('[data-place="window"] [data-answer="last-cape-day"]')).toHaveAttribute(
    'data-value',
    '2026-12-20',
  );
  expect(new URL(file.url()).hash).toContain('liquidated=2026-10-01');
  await expect(file.locator('[data-rules]')).toHaveText(/^[2-9A-Z]{3}-[2-9A-Z]{3}$/);
  await expect(file.locator('#main > h1 + p')).toContainText(/checked on [A-Z][a-z]+ \d+, 20\d\d/);
  await expect(file.locator('[data-contact="ace-support"] a[href^="mailto:"]')).toBeVisible();
  expect(asked.filter((one) => !one.startsWith(address))).toEqual([]);
  expect(faults).toEqual([]);
});
