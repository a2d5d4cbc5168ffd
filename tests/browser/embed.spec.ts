import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

/** A broker's own page, on another origin: it frames what it is told to, and writes down what it hears. */
let server: Server;
let foreign = '';
test.beforeAll(async () => {
  server = createServer((request, response) => {
    const src = new URL(request.url ?? '/', 'http://x').searchParams.get('src') ?? '';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>A broker</title><body>
      <iframe id="frame" src="${src}" width="400" height="50"></iframe>
      <script>
        window.heard = [];
        addEventListener('message', ({ data, origin, source }) => {
          heard.push({ data, origin, ours: source === frame.contentWindow });
          if (data && data.height) frame.height = data.height;
        });
      </script>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // Another host name and port than the site's: another origin and another site.
  foreign = `http://localhost:${(server.address() as AddressInfo).port}/?src=`;
});
test.afterAll(() => new Promise((done) => server.close(done)));

interface Heard {
  readonly data: { readonly type?: string; readonly height?: number };
  readonly origin: string;
  readonly ours: boolean;
}
const heard = (page: import('@playwright/test').Page) =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

for (const [tool, answer] of [
  ['plan', 'next-action'],
  ['tier', 'account-state'],
  ['window', 'last-cape-day'],
  ['protest', 'last-protest-day'],
  ['es/plan', 'next-action'],
  ['es/window', 'last-cape-day'],
] as const) {
  test(`the ${tool} calculator answers inside a foreign page and tells it nothing but a height`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(foreign + encodeURIComponent(`${baseURL}/embed/${tool}/#as-of=2026-11-02`));
    const frame = page.frameLocator('#frame');
    const field = tool === 'tier' ? 'last-login' : 'liquidated';
    await expect(frame.locator('h1')).toHaveCount(1);
    await expect(frame.locator('header, footer')).toHaveCount(0);
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
    const before = (await heard(page)).at(-1)!.data.height!;
    await frame.locator(`input[name="${field}"]`).fill('9/3/2026');
    await expect(frame.locator(`[data-answer="${answer}"]`).first()).toBeVisible();
    // The frame grows with its content, so that nothing scrolls inside it.
    await expect.poll(async () => (await heard(page)).at(-1)!.data.height!).toBeGreaterThan(before);
    for (const { data, origin, ours } of await heard(page)) {
      expect(Object.keys(data).sort()).toEqual(['height', 'type']);
      expect(data.type).toBe('cape-portal-guide:height');
      expect(Number.isInteger(data.height)).toBe(true);
      expect(origin).toBe(new URL(baseURL!).origin);
      expect(ours).toBe(true);
    }
    // Whatever the foreign page says, nobody listens.
    const fieldText = await frame.locator(`input[name="${field}"]`).inputValue();
    await page.evaluate(() =>
      document
        .querySelector('iframe')!
        .contentWindow!.postMessage({ type: 'clear', height: 1, liquidated: '2020-01-01' }, '*'),
    );
    await expect(frame.locator(`input[name="${field}"]`)).toHaveValue(fieldText);
  });
}

test('the weekly groups stand whole in a frame, and nothing else is loaded', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(foreign + encodeURIComponent(`${baseURL}/embed/fridays/`));
  await expect(page.frameLocator('#frame').locator('tr[data-friday]').first()).toBeVisible();
  await expect.poll(async () => (await heard(page)).at(-1)?.data.height).toBeGreaterThan(500);
  // What the snippet takes at most.
  expect((await heard(page)).at(-1)!.data.height).toBeLessThan(20_000);
  expect(asked).toEqual(['/', '/embed/fridays/']);
});

test('the height is told to the page around the frame alone, where that page names itself', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    const post = parent.postMessage.bind(parent);
    Object.assign(window, { seen });
    if (parent !== window) {
      Object.defineProperty(window, 'parent', {
        value: {
          postMessage: (data: unknown, target: string) => {
            seen.push(target);
            post(data, target);
          },
        },
      });
    }
  });
  await page.goto(foreign + encodeURIComponent(`${baseURL}/embed/tier/`));
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
  const frame = page.frames().find((one) => one.url().includes('/embed/tier/'))!;
  const targets = await frame.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(new Set(targets)).toEqual(new Set([new URL(foreign).origin]));
});

test('the look comes from two fixed lists, and anything else is refused aloud', async ({
  page,
}) => {
  await page.goto('/embed/tier/?scheme=dark&accent=violet');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-accent', 'violet');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
    'dark',
  );
  await expect(page.locator('#refused')).toBeHidden();

  await page.goto('/embed/tier/?accent=red;background:url(//x)&css=body{}');
  await expect(page.locator('html')).toHaveAttribute('data-accent', 'teal');
  await expect(page.locator('#refused')).toContainText('accent=red;background:url(//x)');
  await expect(page.locator('#refused')).toContainText('css=body{}');
});

test('no other page of the site can be framed', async ({ page, baseURL }) => {
  for (const path of ['/', '/tools/plan/', '/es/']) {
    const { headers } = await page.request.get(path).then((answer) => ({
      headers: answer.headers(),
    }));
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
  }
  await page.goto(foreign + encodeURIComponent(`${baseURL}/tools/plan/`));
  await expect(page.frameLocator('#frame').locator('.tool')).toHaveCount(0);
});

test('the snippet of the page that offers them works as it stands', async ({ page, baseURL }) => {
  await page.goto('/embed/');
  for (const tool of ['tier', 'window', 'protest']) {
    const snippet = await page.locator(`[data-snippet="${tool}"]`).innerText();
    expect(snippet).toContain(`/embed/${tool}/?scheme=auto&amp;accent=teal`);
    expect(snippet).toContain('event.source !== frame.contentWindow');
  }
  // The same snippet, its origin exchanged for the one under test.
  const snippet = (await page.locator('[data-snippet="window"]').innerText()).replaceAll(
    /https:\/\/[^/'"]+/g,
    new URL(baseURL!).origin,
  );
  await page.goto(foreign);
  await page.setContent(`<!doctype html><body>${snippet}`);
  const frame = page.locator('#cape-window');
  await expect(page.frameLocator('#cape-window').locator('.tool')).toBeVisible();
  await expect.poll(async () => Number(await frame.getAttribute('height'))).not.toBe(560);
});

test('a snippet is copied; where the browser refuses, it is selected', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/embed/');
  const snippet = await page.locator('[data-snippet="plan"]').innerText();
  const button = page.getByRole('button', { name: 'Copy the snippet' }).first();
  await button.click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(snippet);

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await button.click();
  await expect(page.getByText('This browser did not let us copy.')).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()).trim())).toBe(snippet.trim());
});

test('a preview loads once it is opened, works, and takes the height of its content', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/embed/');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  expect(asked.filter((path) => path.startsWith('/embed/'))).toEqual(['/embed/']);
  await page.locator('summary', { hasText: 'The last day for CAPE' }).click();
  const preview = page.locator('iframe[data-preview="window"]');
  const frame = page.frameLocator('iframe[data-preview="window"]');
  await expect.poll(() => preview.getAttribute('height')).not.toBe('560');
  const before = Number(await preview.getAttribute('height'));
  await frame.locator('input[name="liquidated"]').fill('9/3/2026');
  await expect(frame.locator('[data-answer="last-cape-day"]')).toBeVisible();
  await expect
    .poll(async () => Number(await preview.getAttribute('height')))
    .toBeGreaterThan(before);
});
