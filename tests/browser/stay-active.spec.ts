import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';

test.use({ viewport: { width: 360, height: 740 } });

const OPEN = '/tools/stay-active/#last-login=2026-11-01&until=2027-01-30&as-of=2026-11-22';
const hydrated = 'astro-island:not([ssr]) [data-tool=stay-active]';

test('each person has its days; the file repeats the reminder until the chosen day', async ({
  page,
}) => {
  await page.goto(OPEN);
  const owner = page.locator('[data-person="1"]');
  await expect(owner.locator('[data-answer=log-in-by]')).toHaveAttribute(
    'data-value',
    '2026-12-15',
  );
  await expect(owner.locator('[data-answer=remind-on]')).toHaveAttribute(
    'data-value',
    '2026-12-01',
  );
  const days = (await owner.locator('[data-reminders]').getAttribute('data-reminders'))!.split(' ');
  expect(days).toEqual(['2026-12-01', '2026-12-31', '2027-01-30']);

  await page.locator('[data-field=person-day]').fill('11/10/2026');
  const backup = page.locator('[data-person="2"]');
  await expect(backup.locator('[data-answer=log-in-by]')).toHaveAttribute(
    'data-value',
    '2026-12-24',
  );
  await expect(page.locator('[data-text=people]')).toHaveValue(
    /Backup: sign in by .*December 24, 2026/,
  );

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action=calendar]').click(),
  ]);
  const file = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')));
  const events = file.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events.map(({ uid, startDate }) => `${uid} ${startDate}`)).toEqual([
    'sign-in-by.seat-1@cape-portal-guide 2026-12-15',
    'sign-in-reminder.seat-1@cape-portal-guide 2026-12-01',
    'sign-in-by.seat-2@cape-portal-guide 2026-12-24',
    'sign-in-reminder.seat-2@cape-portal-guide 2026-12-10',
  ]);
  const repeated: string[] = [];
  const each = events[1]!.iterator();
  for (let next = each.next(); next; next = each.next()) repeated.push(next.toString());
  expect(repeated).toEqual(days);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('reminders are the reader’s own, and links to calendars on the web name no person', async ({
  page,
}) => {
  await page.goto(OPEN);
  await expect(page.locator(hydrated)).toBeVisible();
  await page.locator('[data-field=person]').first().fill('Maria');
  await page.locator('[data-part=take] summary').click();
  await page.locator('[data-reminders=log-in-by]').fill('10, 3');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action=calendar]').click(),
  ]);
  const file = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')));
  const [first] = file.getAllSubcomponents('vevent');
  const triggers = first!
    .getAllSubcomponents('valarm')
    .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
  expect(triggers).toEqual(['-P9DT15H', '-P2DT15H']);
  const links = page.locator('[data-part=take] .rows a');
  expect(await links.count()).toBe(4);
  for (const link of await links.all()) {
    expect(await link.getAttribute('href')).not.toMatch(/Maria|2026-?11-?01|#/);
  }
  await page.locator('[data-reminders=log-in-by]').fill('soon');
  await page.locator('[data-action=calendar]').click();
  await expect(page.getByText('cannot be read. Correct them')).toBeVisible();
});

test('a person that has locked gets no reminder but the way back', async ({ page }) => {
  await page.goto('/tools/stay-active/#last-login=2026-09-01&as-of=2026-11-22');
  const person = page.locator('[data-person="1"]');
  await expect(person.locator('[data-answer=log-in-by]')).toHaveAttribute(
    'data-value',
    '2026-10-15',
  );
  await expect(person.locator('[data-answer=remind-on]')).toHaveCount(0);
  await expect(person.getByRole('link', { name: 'How to reactivate' })).toBeVisible();
});

test('people stay in the page, go into no address and no request, and on the device only after a yes', async ({
  page,
}) => {
  await page.goto(OPEN);
  await expect(page.locator(hydrated)).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('[data-field=person]').first().fill('Maria, import desk');
  await page.locator('[data-field=person-day]').fill('11/10/2026');
  await expect(page.locator('[data-person="1"] h2')).toHaveText('Maria, import desk');
  // The offline copy registers once the page is idle, whatever was typed.
  expect(asked.filter((url) => !/\/favicon\.svg$|\/offline-notice\.js$/.test(url))).toEqual([]);
  const address = page.url();
  expect(address).not.toContain('Maria');
  expect(address).not.toContain('11-10');
  const stored = () => page.evaluate(() => localStorage.getItem('cape-seats'));
  expect(await stored()).toBeNull();

  await page.locator('[data-action=remember]').check();
  // Saved after the next frame.
  await expect.poll(stored).toContain('Maria');
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('[data-person="1"] h2')).toHaveText('Maria, import desk');
  await page.locator('[data-action=remember]').uncheck();
  await expect.poll(stored).toBeNull();
});

test('what a newer version stored is left alone, and the page works on', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('cape-seats', JSON.stringify({ version: 2, value: ['later'] })),
  );
  await page.goto(OPEN);
  await expect(page.locator('[data-trouble=newer]')).toBeVisible();
  await expect(page.locator('[data-person="1"]')).toBeVisible();
  await page.locator('[data-action=remember]').check();
  await page.locator('[data-field=person]').first().fill('Owner two');
  expect(await page.evaluate(() => localStorage.getItem('cape-seats'))).toContain('later');
});
