// Each line of the page's policy, tried in the browser: what it forbids does not happen.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';

/** Runs an attempt in the page and gives the directives that the browser reports as violated. */
const violated = (page: Page, attempt: string) =>
  page.evaluate(async (name) => {
    const found = new Set<string>();
    const note = (event: SecurityPolicyViolationEvent) => found.add(event.effectiveDirective);
    document.addEventListener('securitypolicyviolation', note);
    const attempts = (window as unknown as { attempts: Record<string, () => void> }).attempts;
    try {
      attempts[name]!();
    } catch {
      // A refusal may also be thrown.
    }
    // Ends with the first report; the limit is for a browser that gives none.
    for (let turns = 0; turns < 500 && found.size === 0; turns++) {
      await new Promise((done) => setTimeout(done, 20));
    }
    document.removeEventListener('securitypolicyviolation', note);
    return [...found];
  }, attempt);

const STRANGER = 'http://127.0.0.1:9/x';

/** Runs in the page before anything else, so without any closure. */
function prepare(stranger: string) {
  const add = (name: string, properties: Record<string, string>) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);
    document.body.append(element);
    return element;
  };
  const attempts: Record<string, () => void> = {
    connect: () => void fetch('/rules.json').catch(() => {}),
    beacon: () => void navigator.sendBeacon('/x', 'typed'),
    socket: () => void new WebSocket(stranger.replace('http', 'ws')),
    image: () => void add('img', { src: stranger }),
    script: () => void import(stranger).catch(() => {}),
    inline: () => {
      const script = document.createElement('script');
      script.text = 'globalThis.ran = true';
      document.body.append(script);
    },
    handler: () => void add('p', { onclick: 'globalThis.ran = true' }),
    style: () => void add('p', { style: 'color: red' }),
    sheet: () => void add('style', {}).append('p { color: red }'),
    font: () => void new FontFace('x', `url(${stranger})`).load().catch(() => {}),
    media: () => void add('audio', { src: stranger }),
    frame: () => void add('iframe', { src: stranger }),
    object: () => void add('object', { data: stranger }),
    base: () => void add('base', { href: stranger }),
    form: () => (add('form', { action: stranger, method: 'post' }) as HTMLFormElement).submit(),
    worker: () => void new Worker(URL.createObjectURL(new Blob(['1']))),
    blobScript: () => {
      document.createElement('script').src = URL.createObjectURL(new Blob(['1']));
    },
    strangeWorker: () => void new Worker(stranger),
    markup: () => {
      document.body.innerHTML = '<img src=x>';
    },
    policy: () =>
      void (
        globalThis as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): void };
        }
      ).trustedTypes.createPolicy('other', {}),
  };
  Object.assign(globalThis, { attempts });
}

for (const [attempt, directive] of [
  ['connect', 'connect-src'],
  ['beacon', 'connect-src'],
  ['socket', 'connect-src'],
  ['image', 'img-src'],
  ['script', 'script-src-elem'],
  ['inline', 'require-trusted-types-for'],
  ['handler', 'require-trusted-types-for'],
  ['style', 'style-src-attr'],
  ['sheet', 'style-src-elem'],
  ['font', 'font-src'],
  ['media', 'media-src'],
  ['frame', 'frame-src'],
  ['object', 'require-trusted-types-for'],
  ['base', 'base-uri'],
  ['form', 'form-action'],
  ['worker', 'require-trusted-types-for'],
  ['blobScript', 'require-trusted-types-for'],
  ['strangeWorker', 'require-trusted-types-for'],
  ['markup', 'require-trusted-types-for'],
  ['policy', 'trusted-types'],
] as const) {
  test(`${directive} stops: ${attempt}`, async ({ page }) => {
    await page.addInitScript(prepare, STRANGER);
    await page.goto('/tools/plan/');
    await page.waitForLoadState('networkidle');
    const found = await violated(page, attempt);
    expect(found).toContain(directive);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  });
}

test('no stranger can put a page of ours into a frame', async ({ page, baseURL }) => {
  const stranger = createServer((_, reply) => {
    reply.setHeader('content-type', 'text/html');
    reply.end(`<iframe src="${baseURL}/tools/plan/"></iframe>`);
  });
  await new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done));
  await page.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`);
  const frame = page.frames()[1]!;
  await expect.poll(() => frame.url()).toBe('chrome-error://chromewebdata/');
  stranger.close();
});
