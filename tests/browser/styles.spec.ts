// A page keeps the styles that its markup and its programs need (scripts/styles.mjs). Here every page
// is laid beside itself with all the styles there are: no element may look otherwise, in any state.
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { states } from '../../src/components/component-states';
import { everyPage, pagesAwake } from '../site/every-page';
import { differences } from './looks';
import { wake } from './quiet';

/** What the last build found in the pages before it took from them what they do not use. */
const whole: { sheets: string[]; pages: Record<string, number[]> } = JSON.parse(
  readFileSync('node_modules/.astro/whole-styles.json', 'utf8'),
);

/** All the styles of a page, in the order in which they stood there. */
const allStyles = (path: string): string =>
  whole.pages[`${path}${path.endsWith('/') ? 'index.html' : ''}`.slice(1)]!.map(
    (at) => whole.sheets[at],
  ).join('');

/** On a phone, on a desk at night, and on paper, wide and narrow. */
const VIEWS = [
  { media: 'screen', colorScheme: 'light', width: 360 },
  { media: 'screen', colorScheme: 'dark', width: 1280 },
  { media: 'print', colorScheme: 'light', width: 360 },
  { media: 'print', colorScheme: 'light', width: 1280 },
] as const;

/** Compares a page as it stands now. */
async function same(page: Page, path: string, state: string) {
  const css = allStyles(path);
  for (const { width, ...media } of VIEWS) {
    await page.setViewportSize({ width, height: 800 });
    // What fades would be read at two moments.
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    const found = await differences(page, css);
    expect(found, `${path}, ${state}, ${width} px, ${media.media}`).toEqual([]);
  }
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
}

/** Opens all that opens, also what comes with that. Where one shuts another, the last stays open. */
async function openAll(page: Page) {
  for (const selector of ['details', 'details details']) {
    await page.locator(selector).evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    // What is fetched when it is opened has come, or says that it did not.
    const empty = page.locator('[data-awake] details[data-part][open]:not(:has(> :nth-child(2)))');
    await expect(empty).toHaveCount(0);
  }
}

async function wakeAll(page: Page) {
  for (const island of await page.locator('[data-island]').all()) {
    // Inside a path that nobody chose, or in a tool of its own, it cannot be touched.
    if (await island.isVisible()) await wake(island);
  }
}

/** Lists of a few pages each, so that several run side by side. */
const few = (pages: readonly string[]) =>
  Array.from({ length: Math.ceil(pages.length / 12) }, (_, index) =>
    pages.slice(index * 12, index * 12 + 12),
  );

for (const some of few([...everyPage(), '/404.html'])) {
  test(`as they come, and with everything open: ${some[0]} to ${some.at(-1)}`, async ({ page }) => {
    test.setTimeout(300_000);
    for (const path of some) {
      await page.goto(path);
      await same(page, path, 'as it comes');
      await openAll(page);
      await same(page, path, 'everything open');
    }
  });
}

test('a style that is missing would be seen', async ({ page }) => {
  await page.goto('/glossary/');
  const [found] = await differences(page, `${allStyles('/glossary/')}dt { font-style: italic }`);
  expect(found).toMatchObject({ property: 'font-style', is: 'normal', wanted: 'italic' });
});

for (const some of few(pagesAwake())) {
  test(`awake, with answers and with refusals: ${some[0]} to ${some.at(-1)}`, async ({ page }) => {
    test.setTimeout(600_000);
    for (const path of some) {
      for (const state of ['several', 'refused'] as const) {
        await page.goto('about:blank');
        await page.goto(`${path}#${states[state]}`);
        await wakeAll(page);
        await openAll(page);
        await same(page, path, state);
      }
    }
  });
}

/** What a reader does in a tool, so that it draws all it can. */
const USES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  '/tools/entries/': async (page) => {
    await page.locator('[data-action=sample]').click();
    await page.locator('[data-table=entries]').waitFor();
    await page.locator('.drop').dispatchEvent('dragover');
  },
  '/tools/stay-active/': async (page) => {
    await page.locator('[data-action=add-seat]').click();
    await page.locator('[data-field=seat-day]').last().fill('13/13/2026');
  },
  '/tools/plan/': (page) => page.locator('[data-action=remember]').check(),
  '/tools/call/': (page) => page.locator('[data-note=agent]').fill('Agent Lee'),
  '/checklist/': async (page) => {
    for (const fail of await page.getByLabel('Fail').all()) await fail.check();
    await page.locator('[data-action=remember]').check();
  },
  '/assessment/': (page) => page.locator('[data-part=summary]').fill('My own words'),
  '/search/': async (page) => {
    await page.locator('#search').fill('5106');
    await page.locator('[data-result]').first().waitFor();
  },
};
for (const [path, use] of Object.entries(USES)) {
  test(`${path} in use`, async ({ page }) => {
    await page.goto(`${path}#${states['in time']}`);
    await wakeAll(page);
    await use(page);
    await openAll(page);
    await same(page, path, 'in use');
  });
}

test('a step ticked off, on its own page and on the next', async ({ page }) => {
  await page.goto('/reactivate/sign-in/');
  await wakeAll(page);
  await page.getByLabel('Remember on this device').first().check();
  await page.getByLabel('I have done this step').check();
  for (const path of ['/reactivate/sign-in/', '/reactivate/reset-password/']) {
    await page.goto(path);
    await page.locator('.stepped [data-done]').first().waitFor({ state: 'attached' });
    await openAll(page);
    await same(page, path, 'a step done');
  }
});

test('old checks, in a page and in its answers', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2031-01-01T12:00:00Z'));
  for (const path of ['/about/', '/time-tiers/', '/tools/protest/', '/embed/window/']) {
    await page.goto(`${path}#${states['in time']}`);
    await wakeAll(page);
    await same(page, path, 'old checks');
  }
});

test.describe('a note at the foot', () => {
  test.use({ serviceWorkers: 'allow' });
  for (const path of ['/about/', '/time-tiers/', '/embed/window/']) {
    test(`${path}: no network, and newer rules`, async ({ page, context }) => {
      await page.goto(path);
      await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
      await context.setOffline(true);
      const note = page.locator('.offline');
      if (await page.locator('footer').count()) {
        await note.locator('p').waitFor();
        // The button beside newer rules, which only another build would bring.
        await note.evaluate((place) => place.append(document.createElement('button')));
      }
      await same(page, path, 'no network');
    });
  }
});
