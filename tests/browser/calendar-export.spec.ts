import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import { setClock } from './quiet';

const KINDS = [
  'start-by',
  'file-cape-by',
  'last-cape-day',
  'file-protest-by',
  'last-protest-day',
  'summons-by',
  'log-in-by',
  'ask-on',
  'review-until',
  'refund-from',
  'refund-until',
  'stay-active-until',
  'counsel-from',
];

/** The calendar file that the page saves, read by another library. */
async function saved(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action=calendar]').click(),
  ]);
  const file = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')));
  return file.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

/** The days on the page that belong into a calendar: not past, each as "name day". */
const answered = (page: Page, asOf: string) =>
  page.locator('[data-tool] [data-answer]').evaluateAll(
    (found, [kinds, from]) =>
      found
        .map((one) => [
          (one as HTMLElement).dataset.answer ?? '',
          (one as HTMLElement).dataset.value ?? '',
        ])
        .filter(([name = '', day = '']) => kinds.includes(name) && day >= from)
        .map((pair) => pair.join(' '))
        .sort(),
    [KINDS, asOf] as const,
  );

for (const { path, why } of [
  {
    path: '/tools/plan/#liquidated=2026-09-10,2026-09-17&last-login=2026-10-30&as-of=2026-11-12',
    why: 'two entries and an open account',
  },
  { path: '/tools/plan/#liquidated=2026-09-03&as-of=2026-11-22', why: 'a start that is past' },
  { path: '/tools/plan/#liquidated=2026-05-28&as-of=2026-11-22', why: 'CAPE shut, protest open' },
  { path: '/tools/tier/#last-login=2026-11-01&as-of=2026-11-22', why: 'an open account' },
  { path: '/tools/window/#liquidated=2026-09-10&as-of=2026-11-22', why: 'the window' },
  {
    path: '/tools/protest/#liquidated=2026-09-10&denied=2026-11-02&as-of=2026-11-22',
    why: 'a protest and a denial',
  },
  {
    path: '/tools/after-filing/#accepted=2026-10-20&liquidated=2026-08-14,2026-09-10&as-of=2026-11-22',
    why: 'an accepted declaration with two entries',
  },
  {
    path: '/tools/after-filing/#filed=2026-11-20&liquidated=2026-09-10&as-of=2026-11-22',
    why: 'filed: the protest day alone',
  },
  {
    path: '/es/tools/after-filing/#accepted=2026-07-20&liquidated=2026-08-14&as-of=2026-11-22',
    why: 'in Spanish, the refund late: asked today',
  },
]) {
  test(`the calendar file holds the days on the page: ${why}`, async ({ page }) => {
    await page.goto(path);
    const asOf = path.slice(-10);
    await expect(page.locator('[data-answer]').first()).toBeVisible();
    const events = await saved(page);
    const days = events.map((one) => `${one.uid.split(/[.@]/)[0]} ${one.startDate.toString()}`);
    expect(days.sort()).toEqual(await answered(page, asOf));
    expect(days.length).toBeGreaterThan(0);
    for (const one of events) {
      expect(one.startDate.isDate).toBe(true);
      expect(one.description).toMatch(/How we counted|Cómo contamos/);
    }
    const again = await saved(page);
    expect(again.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
  });
}

test('an account that has locked has no day ahead, and nothing to save', async ({ page }) => {
  await page.goto('/tools/tier/#last-login=2026-09-01&as-of=2026-11-22');
  await expect(page.locator('[data-answer=account-state]')).toBeVisible();
  await expect(page.locator('[data-action=calendar]')).toHaveCount(0);
});

test.describe('take it with you', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('reminders are the reader’s own; one that cannot be read stops the file', async ({
    page,
  }) => {
    await page.goto('/tools/window/#liquidated=2026-09-10&as-of=2026-11-12');
    await page.locator('[data-part=take] summary').click();
    await page.locator('[data-reminders=last-cape-day]').fill('5, 2');
    const last = (await saved(page)).find(({ uid }) => uid.startsWith('last-cape-day'));
    const triggers = last!.component
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    expect(triggers).toEqual(['-P4DT15H', '-P1DT15H']);

    await page.locator('[data-reminders=last-cape-day]').fill('soon');
    await expect(page.getByText('Type whole numbers')).toBeVisible();
    let downloads = 0;
    page.on('download', () => downloads++);
    await page.locator('[data-action=calendar]').click();
    await expect(page.getByText('cannot be read. Correct it')).toBeVisible();
    expect(downloads).toBe(0);
  });

  test('the message to the broker, the text and the links hold the plan’s days', async ({
    page,
  }) => {
    await page.goto('/tools/plan/#liquidated=2026-09-10&tier=2&as-of=2026-11-12');
    await page.locator('[data-part=take] summary').click();
    const broker = page.locator('[data-text=broker]');
    await expect(broker).toHaveValue(/liquidated on Thursday, September 10, 2026/);
    await expect(broker).toHaveValue(/please by Friday, November 27, 2026/);
    await expect(broker).toHaveValue(/1\. .*2\. .*3\. .*4\. /s);
    await expect(page.locator('[data-text=days]')).toHaveValue(
      /Last day for CAPE: Sunday, November 29, 2026/,
    );
    const links = page.locator('[data-part=take] a');
    for (const link of await links.all()) {
      await expect(link).toHaveAttribute('rel', 'noreferrer');
      expect(await link.getAttribute('href')).not.toMatch(/2026-?09-?10|#/);
    }
    expect(await links.count()).toBeGreaterThan(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('nothing is asked of any server because something was typed', async ({ page }) => {
    const asked: string[] = [];
    await page.goto('/tools/plan/#liquidated=2026-09-09&as-of=2026-11-12');
    await expect(page.locator('[data-answer=next-day]')).toBeVisible();
    // What is loaded for the page as it came: the one-page plan and the letters.
    await page.locator('.sheet footer').waitFor({ state: 'attached' });
    await page.locator('[data-letter]').first().waitFor();
    await page.locator('[data-part=take] summary').click();
    await expect(page.locator('[data-text=broker]')).toBeVisible();
    await saved(page);
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('[name=liquidated]').fill('9/10/2026');
    await page.locator('[data-reminders=start-by]').fill('4');
    await expect(page.locator('[data-text=days]')).toHaveValue(/November 29, 2026/);
    await saved(page);
    // The browser may look at the page's own icon again when the address changes.
    expect(asked.filter((url) => !/^blob:|\/favicon\.svg$/.test(url))).toEqual([]);
  });
});

test('a copied link carries the days alone: whoever opens it counts from today', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await setClock(page, '2026-11-12T17:00:00Z');
  await page.goto('/tools/tier/#last-login=2026-10-30');
  await expect(page.locator('[data-answer=account-state]')).toHaveAttribute('data-value', 'active');
  await page.locator('[data-action=copy-link]').click();
  await expect(page.locator('[data-action=copy-link]')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).hash).toBe('#last-login=2026-10-30');

  await setClock(page, '2026-12-24T17:00:00Z');
  await page.goto('about:blank');
  await page.goto(copied);
  await expect(page.locator('[data-answer=account-state]')).toHaveAttribute('data-value', 'locked');
  await expect(page.locator('[data-as-of]')).toHaveCount(0);
});

test('a link that counts from a past day says so, and today is one press away', async ({
  page,
}) => {
  await setClock(page, '2026-12-24T17:00:00Z');
  await page.goto('/tools/tier/#last-login=2026-10-30&as-of=2026-11-12');
  await expect(page.locator('[data-as-of="2026-11-12"]')).toContainText('November 12, 2026');
  await expect(page.locator('[data-answer=account-state]')).toHaveAttribute('data-value', 'active');
  await page.locator('[data-action=count-today]').click();
  await expect(page.locator('[data-as-of]')).toHaveCount(0);
  await expect(page.locator('[data-answer=account-state]')).toHaveAttribute('data-value', 'locked');
  await expect(page).toHaveURL(/#last-login=2026-10-30$/);
});
