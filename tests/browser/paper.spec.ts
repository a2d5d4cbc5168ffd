import { expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** What a printer gets: the pages' texts. */
async function printed(page: Page, format: 'Letter' | 'A4'): Promise<readonly string[]> {
  const pdf = await page.pdf({ format, preferCSSPageSize: false });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((one) => one.replace(/\s+/g, ' '));
}

const one =
  '#last-login=2026-03-01&liquidated=2026-09-30&role=owner&checklist-days=7&as-of=2026-11-22';
const eleven = `#last-login=2023-03-01&entered=2026-08-03&role=owner&tier=2&checklist-days=16&liquidated=${[
  '2026-03-04',
  '2026-05-20',
  '2026-06-10',
  '2026-07-01',
  '2026-09-02',
  '2026-09-09',
  '2026-09-16',
  '2026-09-23',
  '2026-09-30',
  '2026-10-07',
  '2026-10-14',
].join(',')}&as-of=2026-11-22`;
const past = '#liquidated=2026-06-10&as-of=2026-11-22';
const counsel = '#liquidated=2026-01-05&as-of=2026-11-22';
const account = '#last-login=2026-11-01&as-of=2026-11-22';

const cases = [
  {
    why: 'one entry',
    facts: one,
    says: [
      'Nov 22, 2026',
      'Wed, Sep 30',
      'start by Wednesday, December 2',
      'Fri, Dec 18',
      'Sat, Dec 19',
      'Mon, Mar 29',
      'Who does what, by when',
      'E-mail ACE Support from the address on the account',
    ],
  },
  {
    why: 'eleven entries, every fact given',
    facts: eleven,
    says: ['Wed, Sep 23', 'Wed, Sep 9', 'Wed, Jul 1', 'Trade Account Owner: fail'],
  },
  { why: 'past the window', facts: past, says: ['Mon, Dec 7', 'Prepares the protest'] },
  { why: 'past both', facts: counsel, says: ['trade attorney'] },
  {
    why: 'no entry yet',
    facts: account,
    says: ['Sign in by Tuesday, December 15', 'A second person'],
  },
];

for (const { why, facts, says } of cases) {
  test(`the boss sheet is one page in Letter and A4: ${why}`, async ({ page }) => {
    await page.addInitScript(
      (checklist) =>
        checklist &&
        localStorage.setItem(
          'cape-situation',
          JSON.stringify({ version: 1, typed: {}, checklist }),
        ),
      facts === eleven
        ? { owner: 'fail', broker: 'unknown', ach: 'unknown', ior: 'unknown', roles: 'unknown' }
        : undefined,
    );
    await page.goto(`/tools/plan/${facts}`);
    await page.locator('.sheet footer').waitFor({ state: 'attached' });
    for (const format of ['Letter', 'A4'] as const) {
      const pages = await printed(page, format);
      expect(pages).toHaveLength(1);
      for (const text of says) expect(pages[0]).toContain(text);
      expect(pages[0]).toMatch(/Rules [2-9A-Z]{3}-[2-9A-Z]{3}, checked \w+ \d+, 20\d\d/);
      expect(pages[0]).toContain('/tools/plan/#');
      expect(pages[0]).toContain('Notes');
      expect(pages[0]).not.toContain('Menu');
    }
    // Nothing runs out of the page below.
    await page.emulateMedia({ media: 'print' });
    const foot = await page.locator('.plan-page').evaluate((sheet) => {
      const last = sheet.lastElementChild as Element;
      return sheet.getBoundingClientRect().bottom - last.getBoundingClientRect().bottom;
    });
    expect(foot).toBeGreaterThanOrEqual(-1);
    const lines = await page.locator('.sheet .note-lines').evaluate((notes) => notes.clientHeight);
    expect(lines).toBeGreaterThan(30);
  });
}

test('paper has what was typed last, also in the moment of printing', async ({ page }) => {
  await page.goto(`/tools/plan/${one}`);
  const sheet = page.locator('.sheet');
  await expect(sheet).toContainText('Sat, Dec 19');
  // The screen comes first while she types, and paper takes what is there without waiting for a frame.
  const printing = await page.locator('input[name=liquidated]').evaluate((field) => {
    (field as HTMLInputElement).value = '2026-10-01';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    dispatchEvent(new Event('beforeprint'));
    return document.querySelector('.sheet')?.textContent;
  });
  expect(printing).toContain('Sun, Dec 20');
  expect(printing).not.toContain('Sat, Dec 19');
  // On the device of somebody who does not print, it follows by itself.
  await page.locator('input[name=liquidated]').fill('2026-10-02');
  await expect(sheet).toContainText('Mon, Dec 21');
});

test('print on the plan prints the sheet, also where the plan stands inside a guide', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = `printed ${document.documentElement.dataset.print}`;
    };
  });
  await page.goto(`/checklist/trade-account-owner/${one}`);
  await page.locator('[data-tool="plan"]').scrollIntoViewIfNeeded();
  await page.locator('[data-tool="plan"] [data-answer="next-day"]').waitFor();
  const guide = await printed(page, 'Letter');
  expect(guide.join(' ')).toContain('Change the owner, step by step');
  await page.locator('[data-tool="plan"] [data-action="print"]').click();
  await expect(page).toHaveTitle('printed sheet');
  const sheet = await page.evaluate(() => {
    document.documentElement.dataset.print = 'sheet';
    return getComputedStyle(document.querySelector('.sheet') as Element).display;
  });
  expect(sheet).toBe('none');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet')).toBeVisible();
  await expect(page.locator('main h1')).toBeHidden();
});

test('a guide prints whole: details open, links written out, no navigation', async ({ page }) => {
  await page.goto('/sources/');
  const sources = (await printed(page, 'Letter')).join(' ');
  expect(sources).toMatch(/<https:\/\//);
  expect(sources).not.toContain('Menu');
  await page.setViewportSize({ width: 500, height: 800 });
  await page.goto(`/tools/window/#liquidated=2026-09-30&as-of=2026-11-22`);
  const how = page.locator('details.fold', { hasText: 'How we counted' });
  await how.locator('li').first().waitFor({ state: 'attached' });
  expect(await how.evaluate((one) => (one as HTMLDetailsElement).open)).toBe(false);
  const tool = (await printed(page, 'A4')).join(' ');
  expect(tool).toContain('Add 80 days');
  expect(tool).toContain('Rules ');
});

for (const path of ['/tools/fridays/', '/es/tools/fridays/']) {
  for (const format of ['Letter', 'A4'] as const) {
    test(`${path} prints its poster of the open weeks as one page in ${format}`, async ({
      page,
    }) => {
      await page.goto(path);
      const pages = await printed(page, format);
      expect(pages).toHaveLength(1);
      await page.emulateMedia({ media: 'print' });
      const weeks = await page.locator('.poster tbody th').allInnerTexts();
      expect(weeks).toHaveLength(18);
      for (const week of weeks) expect(pages[0]).toContain(week.split('\n')[0]);
      // Between the margins of A4, the narrower of the two.
      await page.setViewportSize({ width: 687, height: 1000 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBe(687);
    });
  }
}
