// One page in a real Chromium, the same acts in every system: what is fetched at load, once the
// widget was used, once something was searched for; how fast it shows, and how fast it answers.
import { chromium } from '@playwright/test';
import { findChromium, flags } from '../tests/browser/chromium.ts';
import { throttle, typed, watchTyping } from '../tests/browser/typing.ts';
import { load, replies } from '../tests/browser/weight.ts';

/** The slow connection of Lighthouse's mobile preset, in bytes a second. */
const SLOW = {
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000,
  offline: false,
};
const CPU = 4;
const DAYS = ['9/3/2026', '10/15/2026', '8/31/2026', '7/4/2026'];
const FIELD = '[data-tool="window"] input[name="liquidated"]';

export const launch = async (port) =>
  chromium.launch({
    executablePath: await findChromium(),
    args: [...flags, ...(port ? [`--remote-debugging-port=${port}`] : [])],
  });

// Without our service worker: what it had fetched for reading offline would look like nothing fetched.
const fresh = (browser) =>
  browser.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });

async function ready(page) {
  const field = page.locator(FIELD);
  await field.scrollIntoViewIfNeeded();
  // Ours hydrate when they are touched.
  await field.dispatchEvent('pointerover');
  await page.waitForLoadState('networkidle');
  // Others' islands hydrate when they come into view: only then is a key answered.
  await page.waitForFunction((selector) => {
    return !document.querySelector(selector).closest('astro-island[ssr]');
  }, FIELD);
  return field;
}

/** The first word of a search, typed where this system has its search. */
async function find(page, address, { at, open, field, result }) {
  if (at) await page.goto(new URL(at, address).href);
  if (open) await page.locator(open).first().click();
  const input = page.locator(field).first();
  await input.click();
  await input.pressSequentially('password', { delay: 20 });
  await page.locator(result).first().waitFor({ timeout: 15_000 });
  await page.waitForLoadState('networkidle');
}

/** What a fresh visitor fetches: at load, with the widget used, and with a search as well. */
export async function weights(browser, address, path, search) {
  const context = await fresh(browser);
  const page = await context.newPage();
  const read = await replies(page);
  await load(page, new URL(path, address).href);
  const atLoad = read();
  await (await ready(page)).fill('9/3/2026');
  await page.locator('[data-answer="last-cape-day"]').waitFor();
  await page.waitForLoadState('networkidle');
  const used = read();
  const problem = search && (await find(page, address, search).catch((error) => error.message));
  const searched = search && !problem ? read() : undefined;
  await context.close();
  return { load: atLoad, used, searched, ...(problem && { problem }) };
}

/** LCP, CLS and TBT of one load on a slow connection and processor. */
export async function vitals(browser, address, path) {
  const context = await fresh(browser);
  const page = await context.newPage();
  const session = await throttle(page, CPU);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  await page.addInitScript(() => {
    window.seen = { lcp: 0, cls: 0, fcp: 0, tasks: [] };
    const on = (type, take) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
        type,
        buffered: true,
      });
    on('largest-contentful-paint', ({ startTime }) => {
      window.seen.lcp = startTime;
    });
    on('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') window.seen.fcp = startTime;
    });
    on('layout-shift', ({ value, hadRecentInput }) => {
      if (!hadRecentInput) window.seen.cls += value;
    });
    on('longtask', ({ startTime, duration }) => window.seen.tasks.push([startTime, duration]));
  });
  await load(page, new URL(path, address).href);
  const { lcp, cls, fcp, tasks } = await page.evaluate(() => window.seen);
  await context.close();
  const tbt = tasks
    .filter(([start]) => start >= fcp)
    .reduce((sum, [, duration]) => sum + duration - 50, 0);
  return { lcp, cls, fcp, tbt };
}

/** Each key's way to the painted frame, in ms, on a slow processor; and the browser's own INP. */
export async function typing(browser, address, path) {
  const context = await fresh(browser);
  const page = await context.newPage();
  await watchTyping(page);
  await page.addInitScript(() => {
    window.events = [];
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) {
        if (interactionId) window.events.push(duration);
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  });
  await load(page, new URL(path, address).href);
  const field = await ready(page);
  await throttle(page, CPU);
  const keys = await typed(field, DAYS);
  await page.locator('[data-answer="last-cape-day"]').waitFor();
  const events = await page.evaluate(() => window.events);
  await context.close();
  return { keys, inp: Math.max(0, ...events) };
}
