import { expect, type Page, test as plain } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { folder } from '../built';
import { test } from './quiet';

const SITUATION = 'last-login=2026-06-01&liquidated=2026-09-03&as-of=2026-11-02';
const results = (page: Page) => page.locator('[data-result]');
const field = (page: Page) => page.locator('main').getByRole('searchbox');

/** Opens the search with what somebody pasted, as a link to it would. */
async function look(page: Page, text: string, at = '/search/') {
  // Another fragment alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(`${at}#${new URLSearchParams({ q: text })}`);
}

// The whole table is tried in Node (tests/site/search.test.ts).
const SAMPLE = [
  [
    '11/22/2026 10:41:07 AM ET  "ENTRY SUMMARY IS IN\nFINAL LIQUIDATION STATUS"',
    '/errors/#entry-past-window',
  ],
  ['my acount is lockd', '/which-lock/'],
  ['deadline', '/tools/plan/'],
  ['Form 19', '/glossary/#form-19'],
] as const;

test('what somebody pastes or asks leads to the place that answers it', async ({ page }) => {
  for (const [text, first] of SAMPLE) {
    await look(page, text);
    await expect(results(page).first(), text).toHaveAttribute('href', first);
  }
});

test('shows the passage that matched, with the words marked, and as text', async ({ page }) => {
  await look(page, 'Form 5106 <img src=x onerror=alert(1)>');
  const first = page.locator('[data-search] li').first();
  await expect(first.locator('mark').first()).toBeVisible();
  await expect(page.locator('[data-search] img')).toHaveCount(0);
  await look(page, 'reset');
  await expect(page.locator('[data-search] mark').first()).toHaveText(/reset/i);
});

test('with the keyboard alone: the field has the focus, Enter opens the first, Tab reaches each', async ({
  page,
}) => {
  await page.goto(`/search/#${SITUATION}`);
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('user inactive');
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('main').getByRole('status').first()).toContainText(
    /Found in \d+ places/,
  );
  await page.keyboard.press('Tab');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/errors\/#sign-in-user-inactive/);
  // Her situation came along, and what she looked for did not.
  expect(new URL(page.url()).hash).toBe(`#sign-in-user-inactive&${SITUATION}`);
  await expect(page.locator('#sign-in-user-inactive')).toBeInViewport();
  await page.goBack();
  await expect(field(page)).toHaveValue('user inactive');
  await expect(results(page).first()).toBeVisible();
});

test('Enter before the index is there opens the first once it is', async ({ page }) => {
  await page.route('**/passages-en.js', async (route) => {
    await asked.promise;
    await route.continue();
  });
  const asked = Promise.withResolvers<void>();
  await page.goto('/search/');
  await field(page).fill('5106');
  await field(page).press('Enter');
  asked.resolve();
  await page.waitForURL(/\/glossary\/#form-5106/);
});

test('the query stands in the fragment beside the situation, and is followed there', async ({
  page,
}) => {
  await page.goto(`/search/#${SITUATION}`);
  await field(page).fill('a & b = c #5106');
  await expect.poll(() => new URL(page.url()).hash).toBe(`#q=a+%26+b+%3D+c+%235106&${SITUATION}`);
  await field(page).fill('ABC-1234567-6 Protest on Entry');
  await expect.poll(() => new URL(page.url()).hash).toBe(`#q=Protest+on+Entry&${SITUATION}`);
  await expect(field(page)).toHaveValue('ABC-1234567-6 Protest on Entry');
  await page.evaluate(() => {
    location.hash = '#q=5106&as-of=2026-11-22';
  });
  await expect(field(page)).toHaveValue('5106');
  await expect(results(page).first()).toHaveAttribute('href', '/glossary/#form-5106');
  // The link that skips to the content is an anchor; it takes nothing away.
  await page.locator('.skip').press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe('#main&q=5106&as-of=2026-11-22');
  await field(page).fill('');
  await expect.poll(() => new URL(page.url()).hash).toBe('#main&as-of=2026-11-22');
  await expect(results(page)).toHaveCount(0);
});

test('an empty search shows six messages, which are no results', async ({ page }) => {
  await page.goto('/search/');
  const common = page.locator('[data-search-common]');
  await expect(common.locator('a')).toHaveCount(6);
  await expect(results(page)).toHaveCount(0);
  await field(page).fill('5106');
  await expect(results(page).first()).toBeVisible();
  await expect(common).toBeHidden();
  await field(page).fill('');
  await expect(common).toBeVisible();
});

test('Spanish typed into the English search leads to Spanish pages', async ({ page }) => {
  await look(page, 'olvidé mi contraseña');
  const first = page.locator('[data-search] li').first();
  await expect(first.locator('a')).toHaveAttribute('href', '/es/reactivate/reset-password/');
  await expect(first).toHaveAttribute('lang', 'es');
});

test('a message of several lines is pasted as one', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/search/');
  await field(page).focus();
  await page.evaluate(() => navigator.clipboard.writeText('Entry Summary\r\nUnder\nReview'));
  await page.keyboard.press('ControlOrMeta+V');
  await expect(field(page)).toHaveValue('Entry Summary Under Review');
  await expect(results(page).first()).toHaveAttribute('href', '/errors/#entry-under-review');
});

test('what has no answer says so, offers the text to send, and leads to the lists', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await look(page, 'zzzzqqqq xxyyzz 987654321');
  await expect(page.locator('main').getByRole('status').first()).toContainText(
    'Nothing here has these words',
  );
  await expect(results(page)).toHaveCount(0);
  const letter = page.locator('main textarea');
  await expect(letter).toHaveValue(/“zzzzqqqq xxyyzz”/);
  await expect(letter).not.toHaveValue(/987/);
  await page.locator('[data-action="copy-letter"]').click();
  await expect(page.locator('main').getByRole('status').first()).toContainText('Copied');
  for (const list of ['/errors/', '/glossary/', '/contacts/']) {
    await expect(page.locator(`article a[href="${list}"]`)).toBeVisible();
  }
});

// The browser itself says on the console that a file is missing.
for (const part of ['**/passages-en.js', /\/_astro\/(find|field)/]) {
  plain(`what does not load is said, and tried again on a press: ${part}`, async ({ page }) => {
    await page.route(part, (route) => route.abort());
    await page.goto('/search/');
    await field(page).fill('5106');
    const failed = page.locator('[data-search-failed]');
    await expect(failed).toContainText('did not load');
    await expect(page.locator('article a[href="/errors/"]')).toBeVisible();
    await page.unroute(part);
    // A browser may hold on to a module that failed: the second press loads the page again.
    await expect(async () => {
      if (await failed.isVisible()) await failed.getByRole('button').click();
      await expect(results(page).first()).toHaveAttribute('href', '/glossary/#form-5106', {
        timeout: 1000,
      });
    }).toPass();
  });
}

test('each page leads to it; a wrong address is one', async ({ page }) => {
  await page.goto(`/tools/plan/#${SITUATION}`);
  const header = page.locator('header.site');
  await header.getByRole('searchbox').fill('user inactive');
  await header.getByRole('searchbox').press('Enter');
  await page.waitForURL(/\/search\/#/);
  expect(new URL(page.url()).hash).toBe(`#q=user+inactive&${SITUATION}`);
  await expect(results(page).first()).toHaveAttribute('href', '/errors/#sign-in-user-inactive');
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(`/tools/plan/#${SITUATION}`);
  await header.getByRole('link', { name: 'Search' }).click();
  await page.waitForURL(/\/search\/#/);
  expect(new URL(page.url()).hash).toBe(`#${SITUATION}`);
  await page.goto('/404.html');
  await field(page).fill('user inactive');
  await expect(results(page).first()).toHaveAttribute('href', '/errors/#sign-in-user-inactive');
});

for (const width of [320, 360, 768, 1280]) {
  test(`the header stays one line of 56 px at ${width} px, in both languages`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const path of ['/', '/es/', '/search/', '/es/search/', '/which-lock/']) {
      await page.goto(path);
      const said = await page.locator('header.site').evaluate((header) => ({
        height: Math.round(header.getBoundingClientRect().height),
        over: document.documentElement.scrollWidth - innerWidth,
        inside: [...header.children].every(
          (one) => one.getBoundingClientRect().right <= innerWidth + 0.5,
        ),
      }));
      // 56 and the line under it.
      expect(said, path).toEqual({ height: expect.any(Number), over: 0, inside: true });
      expect(said.height, path).toBeLessThanOrEqual(58);
    }
  });
}

test.describe('in Spanish', () => {
  test('Spanish pages come in Spanish, and the rest is marked as English', async ({ page }) => {
    const stepTwo = /^\/es\/reactivate\/reset-password\//;
    await look(page, 'restablecer contraseña', '/es/search/');
    await expect(results(page).first()).toHaveAttribute('href', stepTwo);
    await look(page, 'RESTABLECER contrasena', '/es/search/');
    await expect(results(page).first()).toHaveAttribute('href', stepTwo);
    await look(page, 'Entry Summary is in Final Liquidation Status', '/es/search/');
    const first = page.locator('[data-search] li').first();
    await expect(first).toHaveAttribute('lang', 'en');
    await expect(first.locator('a')).toHaveAttribute('href', '/errors/#entry-past-window');
    await expect(first.locator('a')).toHaveAttribute('hreflang', 'en');
    await expect(first.locator('[lang="es"]')).toHaveText('(en inglés)');
    await expect(page.locator('main').getByRole('status').first()).toContainText('lugares');
  });

  test('the switch keeps the query and the situation', async ({ page }) => {
    await page.goto(`/es/search/#q=5106&${SITUATION}`);
    await expect(results(page).first()).toBeVisible();
    await page.locator('a.switch').click();
    await page.waitForURL(/:\d+\/search\/#/);
    expect(new URL(page.url()).hash).toBe(`#q=5106&${SITUATION}`);
    await expect(results(page).first()).toHaveAttribute('href', '/glossary/#form-5106');
  });
});

plain.describe('without JavaScript', () => {
  plain.use({ javaScriptEnabled: false });
  for (const path of ['/search/', '/es/search/', '/404.html']) {
    plain(`${path} says where the lists are, and shows no dead field`, async ({ page }) => {
      await page.goto(path);
      for (const input of await page.locator('input').all()) await expect(input).toBeHidden();
      await expect(page.locator('noscript p')).toBeVisible();
      const language = path.startsWith('/es/') ? '/es' : '';
      for (const list of ['errors', 'glossary']) {
        await expect(page.locator(`article a[href="${language}/${list}/"]`).first()).toBeVisible();
      }
    });
  }
});

plain.describe('asks for', () => {
  plain(
    'its own parts alone, once she types, and sends nothing of what it was',
    async ({ browser }) => {
      const sent: string[] = [];
      const { address, close } = await serve(folder, {
        saw: ({ method, url, rawHeaders }: { method: string; url: string; rawHeaders: string[] }) =>
          sent.push([method, url, ...rawHeaders].join(' ')),
      });
      const context = await browser.newContext();
      const page = await context.newPage();
      const strangers: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(address)) strangers.push(request.url());
      });
      await page.goto(`${address}search/#${SITUATION}`);
      await page.waitForLoadState('networkidle');
      expect(sent.filter((line) => /passages|find\./.test(line))).toEqual([]);
      const before = sent.length;
      await field(page).fill('secretword user inactive');
      await expect(results(page).first()).toBeVisible();
      await field(page).fill('secretword 5106');
      await expect(results(page).first()).toHaveAttribute('href', '/glossary/#form-5106');
      await results(page).first().click();
      await page.waitForURL(/\/glossary\//);
      const asked = sent.slice(before).map((line) => line.split(' ')[1]);
      expect(asked.filter((url) => url?.endsWith('.js'))).toEqual(
        expect.arrayContaining([expect.stringContaining('/search/passages-en.js')]),
      );
      for (const url of asked)
        // The address holds a date, so the page that is opened says the next day.
        expect(url).toMatch(
          /^\/(_astro\/[\w.-]+|search\/passages-en|plan-line)\.js$|^\/glossary\/$/,
        );
      expect(sent.filter((line) => /secret|last-login|2026-06-01|referer/i.test(line))).toEqual([]);
      expect(strangers).toEqual([]);
      expect(
        await page.evaluate(() => [
          ...Object.keys(localStorage),
          ...Object.keys(sessionStorage),
          document.cookie,
        ]),
      ).toEqual(['']);
      await context.close();
      await close();
    },
  );
});

plain.describe('without a network', () => {
  plain.use({ serviceWorkers: 'allow' });
  plain('it answers after a visit to any page, in both languages', async ({ page, context }) => {
    const { address, close } = await serve(folder);
    await page.goto(`${address}about/`);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await close();
    await context.setOffline(true);
    for (const path of ['search/', 'es/search/']) {
      await page.goto('about:blank');
      await page.goto(`${address}${path}#q=Account+Mismatch`);
      await expect(results(page).first()).toHaveAttribute('href', '/errors/#file-account-mismatch');
    }
  });
});

plain('what is typed before the program is there is looked up once it is', async ({ page }) => {
  let go = () => {};
  const held = new Promise<void>((done) => {
    go = done;
  });
  await page.route(/\/_astro\/(field|find)/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  await field(page).fill('ES-003');
  await expect(results(page)).toHaveCount(0);
  go();
  await expect(results(page).first()).toBeVisible();
});
