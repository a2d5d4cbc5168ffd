// Each page without what it would like to have: scripts, islands, storage, fonts, a screen.
import { expect, type Page, test } from '@playwright/test';
import { everyPage, pagesWithIslands } from '../site/every-page';

/** A limit for what hangs: every page may take its time on a busy machine. */
const patient = (pages: readonly string[]) => test.setTimeout(60_000 + pages.length * 5_000);

/** The page reads whole: title, text, and a way to the date tables. */
async function readsWhole(page: Page, path: string) {
  const said = await page.evaluate(() => ({
    title: document.querySelectorAll('main h1').length,
    // `innerText` is what a reader sees; what is hidden does not count.
    text: (document.querySelector('main') as HTMLElement).innerText.trim().length,
    tables: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].some((link) =>
      link.pathname.endsWith('/tools/dates/'),
    ),
    sources: document.querySelectorAll('footer a').length,
    // In other people's pages: the way to ours stands in for its footer.
    home: document.querySelectorAll('html.embed [data-embed-limit] a').length,
  }));
  expect([path, said.title]).toEqual([path, 1]);
  expect(said.text, path).toBeGreaterThan(150);
  expect([path, said.tables]).toEqual([path, true]);
  expect([path, said.sources > 2 || said.home > 1]).toEqual([path, true]);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every page reads whole; where a calculator stands, the date tables are named', async ({
    page,
  }) => {
    patient(everyPage());
    for (const path of everyPage()) {
      await page.goto(path);
      await readsWhole(page, path);
      // Where days are counted, the page says where they stand without a script.
      const counts = page.locator(
        '[data-tool]:is([data-tool=plan], [data-tool=tier], [data-tool=window], [data-tool=protest])',
      );
      if ((await counts.count()) === 0) continue;
      const named = page.locator('main a[href$="/tools/dates/"]').filter({ visible: true });
      expect([path, (await named.count()) > 0]).toEqual([path, true]);
    }
  });

  test('the date tables answer', async ({ page }) => {
    await page.goto('/tools/dates/#2026-09-03');
    const row = page.locator('[id="2026-09-03"]');
    await expect(row).toBeVisible();
    await expect(row.locator('time[datetime="2026-11-22"]')).toBeVisible();
    await expect(row.locator('time[datetime="2027-03-02"]').first()).toBeVisible();
  });
});

test('calculators that do not load leave a page that reads whole', async ({ page }) => {
  patient(pagesWithIslands());
  await page.route('**/_astro/*.js', (route) => route.abort());
  for (const path of pagesWithIslands()) {
    await page.goto(path);
    await readsWhole(page, path);
  }
});

for (const how of ['throws', 'is full'] as const) {
  test(`storage that ${how}: the answers come, and the reader is told when she asks to remember`, async ({
    page,
  }) => {
    patient(pagesWithIslands());
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript((full) => {
      const refuse = () => {
        throw new DOMException('Refused', full ? 'QuotaExceededError' : 'SecurityError');
      };
      if (full) Storage.prototype.setItem = refuse;
      else {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(globalThis, name, { get: refuse });
        }
      }
    }, how === 'is full');
    for (const path of pagesWithIslands()) {
      await page.goto('about:blank');
      await page.goto(`${path}#liquidated=2026-09-03&last-login=2026-08-01&as-of=2026-10-01`);
      await readsWhole(page, path);
    }
    await page.goto('about:blank');
    await page.goto('/tools/window/#liquidated=2026-09-03&as-of=2026-10-01');
    await expect(page.locator('[data-answer="last-cape-day"]')).toHaveAttribute(
      'data-value',
      '2026-11-22',
    );
    await page.locator('[data-action=remember]').click();
    await expect(page.locator('.actions .refusal')).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('fonts: none is asked for, so none can be missing', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(fonts).toEqual([]);
  expect(await page.evaluate(() => document.fonts.size)).toBe(0);
});

test('on paper: the answer, its sources and the address stay; menus and buttons go', async ({
  page,
}) => {
  patient(everyPage());
  // Where the plan is the page, its sheet is printed; elsewhere the page itself, calculator and all.
  for (const path of ['/tools/plan/', '/tools/window/', '/checklist/trade-account-owner/']) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto('about:blank');
    await page.goto(`${path}#liquidated=2026-09-03&last-login=2026-08-01&as-of=2026-10-01`);
    await page.locator('astro-island [data-tool]').last().scrollIntoViewIfNeeded();
    await expect(page.locator('[data-answer="last-cape-day"]').first()).toBeVisible();
    if (path === '/tools/plan/') await page.locator('.sheet footer').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    const day = page.locator('time[datetime="2026-11-22"]').filter({ visible: true });
    await expect(day.first()).toContainText('22');
    await expect(page.locator('header .menu-button')).toBeHidden();
    await expect(page.locator('[data-action=print]').filter({ visible: true })).toHaveCount(0);
  }
  for (const path of everyPage()) {
    await page.goto('about:blank');
    await page.goto(path);
    const text = await page.evaluate(
      () => (document.querySelector('main') as HTMLElement).innerText.trim().length,
    );
    expect(text, path).toBeGreaterThan(150);
  }
});
