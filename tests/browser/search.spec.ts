import { expect, type Page, test as plain } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { folder } from '../built';
import { test } from './quiet';

const SITUATION = 'last-login=2026-06-01&liquidated=2026-09-03&as-of=2026-11-02';
const results = (page: Page) => page.locator('[data-result]');
const field = (page: Page) => page.getByRole('searchbox');

/** Opens the search with what somebody pasted, as a link to it would. */
async function look(page: Page, text: string, at = '/search/') {
  // Another fragment alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(`${at}#${new URLSearchParams({ q: text })}`);
}

// What a reader has in her hands, and the place that must come first.
const PASTED: readonly { text: string; first: string; why: string }[] = [
  {
    text: 'Entry Summary is in Final Liquidation Status',
    first: '/errors/#entry-past-window',
    why: 'the whole message, as CBP writes it',
  },
  {
    text: '11/22/2026 10:41:07 AM ET  "ENTRY SUMMARY IS IN\nFINAL LIQUIDATION STATUS"',
    first: '/errors/#entry-past-window',
    why: 'with a time stamp, quotation marks, capitals and a line break',
  },
  {
    text: 'ABC-1234567-6 | REJECTED | Entry Summary is in Final Liquidation Status | 2026-11-22T15:41:07Z',
    first: '/errors/#entry-past-window',
    why: 'a row of a claim export, with its entry number',
  },
  {
    text: 'mmary is in Final Liquidation Sta',
    first: '/errors/#entry-past-window',
    why: 'cut off at both ends',
  },
  {
    text: 'entry sumary is in final liqidation staus',
    first: '/errors/#entry-past-window',
    why: 'typed from a telephone call, with three slips',
  },
  {
    text: 'user inactive',
    first: '/errors/#sign-in-user-inactive',
    why: 'what the sign-in page says',
  },
  {
    text: '“User is INACTIVE.”',
    first: '/errors/#sign-in-user-inactive',
    why: 'the same with another word between, in curly quotation marks',
  },
  {
    text: 'Your account has been disabled. Contact your administrator.',
    first: '/errors/#sign-in-account-disabled',
    why: 'a longer form of the message than ours',
  },
  { text: 'acount missmatch', first: '/errors/#file-account-mismatch', why: 'both words misspelt' },
  { text: 'Protest on Entry', first: '/errors/#entry-protest', why: 'words that stand everywhere' },
  {
    text: 'No IEEPA HTS on Entry',
    first: '/errors/#entry-no-ieepa',
    why: 'not the other message about tariff numbers',
  },
  { text: 'Invalid HTS', first: '/errors/#entry-invalid-hts', why: 'and not this one' },
  {
    text: 'The file exceeds the maximum 10,000 allowed entry numb',
    first: '/errors/#file-too-many',
    why: 'cut off; another message begins with the same words',
  },
  {
    text: 'The file size exceeds 1mb',
    first: '/errors/#file-too-large',
    why: 'the other of the two',
  },
  {
    text: 'Statement Processing Not Com',
    first: '/errors/#entry-statement',
    why: 'cut off by a narrow column',
  },
  {
    text: "unable to calculate duty 'X'",
    first: '/errors/#entry-duty-code',
    why: 'with a quoted letter',
  },
  {
    text: 'no cape tab',
    first: '/errors/#sign-in-no-cape-tab',
    why: 'a symptom without a message',
  },
  {
    text: 'I never get the reset link',
    first: '/errors/#sign-in-no-reset-link',
    why: 'a symptom in her own words',
  },
  { text: '5106', first: '/glossary/#form-5106', why: 'a form by its number alone' },
  {
    text: 'Form 19',
    first: '/glossary/#form-19',
    why: 'a form whose number is also a title of law',
  },
  { text: 'cbp form4811', first: '/glossary/#form-4811', why: 'a form without its space' },
  { text: 'ES-003', first: '/many-entries/', why: 'the report that a whole page is about' },
  { text: 'rev 613', first: '/glossary/#rev-613', why: 'a report without its dash' },
  {
    text: 'can my broker reactivate my account?',
    first: '/reactivate/',
    why: 'a question: the page says that only the owner can',
  },
  {
    text: 'how long does reactivation take',
    first: '/time-tiers/',
    why: 'a question, in another form of the word',
  },
  { text: 'password reset', first: '/reactivate/reset-password/', why: 'two words, turned round' },
  {
    text: 'how many entries per file',
    first: '/errors/#file-too-many',
    why: 'a question about a limit',
  },
  { text: 'CSMS 68510928', first: '/sources/#csms-68510928', why: 'a bulletin by its number' },
  {
    text: '(866) 530-4172',
    first: '/contacts/#contact-technology-service-desk',
    why: 'a telephone number',
  },
];

test('what somebody pastes leads first to the place that answers it', async ({ page }) => {
  expect(PASTED.length).toBeGreaterThanOrEqual(20);
  for (const { text, first, why } of PASTED) {
    await test.step(`${text}: ${why}`, async () => {
      await look(page, text);
      await expect.soft(results(page).first(), text).toHaveAttribute('href', first);
    });
  }
});

test('every message of the list finds its own row first', async ({ page }) => {
  await page.goto('/errors/');
  const messages = await page
    .locator('.errors section')
    .evaluateAll((all) =>
      all.map((one) => ({ id: one.id, text: one.querySelector('h3')?.textContent ?? '' })),
    );
  expect(messages.length).toBeGreaterThan(30);
  await page.goto('/search/');
  for (const { id, text } of messages) {
    await field(page).fill(text);
    await expect(results(page).first()).toContainText(text, { ignoreCase: true });
    // Two tables hold one message in the same words: either row is right.
    const same = messages.filter((one) => one.text.toLowerCase() === text.toLowerCase());
    const href = await results(page).first().getAttribute('href');
    expect
      .soft(
        same.map((one) => `/errors/#${one.id}`),
        `${id}: ${text}`,
      )
      .toContain(href);
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
  await expect(page.getByRole('status').first()).toContainText(/Found in \d+ places/);
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

test('a message of several lines is pasted as one', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/search/');
  await field(page).focus();
  await page.evaluate(() => navigator.clipboard.writeText('Entry Summary\r\nUnder\nReview'));
  await page.keyboard.press('ControlOrMeta+V');
  await expect(field(page)).toHaveValue('Entry Summary Under Review');
  await expect(results(page).first()).toHaveAttribute('href', '/errors/#entry-under-review');
});

test('what has no answer says so, and leads to the lists', async ({ page }) => {
  await look(page, 'zzzzqqqq xxyyzz');
  await expect(page.getByRole('status').first()).toContainText('Nothing here has these words');
  await expect(results(page)).toHaveCount(0);
  for (const list of ['/errors/', '/glossary/', '/contacts/']) {
    await expect(page.locator(`article a[href="${list}"]`)).toBeVisible();
  }
});

// The browser itself says on the console that a file is missing.
plain('an index that does not come is told, and asked for again', async ({ page }) => {
  await page.route('**/passages-en.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/search/');
  await field(page).fill('5106');
  await expect(page.getByRole('status').first()).toContainText('did not load');
});

test('each page leads to it; a wrong address is one', async ({ page }) => {
  await page.goto(`/tools/plan/#${SITUATION}`);
  await page.locator('header.site > a', { hasText: 'Search' }).click();
  await page.waitForURL(/\/search\/#/);
  expect(new URL(page.url()).hash).toBe(`#${SITUATION}`);
  await page.goto('/404.html');
  await field(page).fill('user inactive');
  await expect(results(page).first()).toHaveAttribute('href', '/errors/#sign-in-user-inactive');
});

for (const width of [320, 360, 768, 1280]) {
  test(`the header stays one line of 48 px at ${width} px, in both languages`, async ({ page }) => {
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
      // 48 and the line under it.
      expect(said, path).toEqual({ height: expect.any(Number), over: 0, inside: true });
      expect(said.height, path).toBeLessThanOrEqual(50);
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
    await expect(page.getByRole('status').first()).toContainText('lugares');
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
      await expect(page.locator('input')).toBeHidden();
      await expect(page.locator('noscript p')).toBeVisible();
      await expect(page.locator('article a[href="/errors/"]').first()).toBeVisible();
      await expect(page.locator('article a[href="/glossary/"]').first()).toBeVisible();
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
        expect(url).toMatch(/^\/(_astro\/[\w.-]+|search\/passages-en)\.js$|^\/glossary\/$/);
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
  await page.route(/\/_astro\/search/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  await field(page).fill('ES-003');
  await expect(results(page)).toHaveCount(0);
  go();
  await expect(results(page).first()).toBeVisible();
});

plain(
  'a search whose program does not come says so, and the lists stand below it',
  async ({ page }) => {
    await page.route(/\/_astro\/search/, (route) => route.abort());
    await page.goto('/search/');
    await expect(page.locator('main search [role=status]')).toHaveText(/could not be loaded/);
    await expect(page.locator('main ul a').first()).toBeVisible();
  },
);
