// A page that stays open counts from the new day, and a clock that gives no day is said. The reader's zone
// is Honolulu's: her own midnight is another one.
import { answer, expect, field, open, setClock, test } from './quiet';

/** Three seconds before midnight in the East, on day 80 of an entry liquidated on September 3. */
const BEFORE_MIDNIGHT = Date.UTC(2026, 10, 23, 4, 59, 57);

for (const [address, name, before, after] of [
  ['/tools/window/#liquidated=2026-09-03', 'cape-days-left', '0', '-1'],
  ['/tools/protest/#liquidated=2026-05-26', 'protest-days-left', '0', '-1'],
  ['/tools/tier/#last-login=2026-10-09', 'account-state', 'active', 'locked'],
  ['/tools/plan/#last-login=2026-10-09', 'account-state', 'active', 'locked'],
] as const) {
  test(`${address} in sight over midnight counts from the new day`, async ({ page }) => {
    await page.addInitScript((start) => {
      Date.now = () => start + performance.now();
    }, BEFORE_MIDNIGHT);
    await open(page, address);
    await expect(answer(page, name).first()).toHaveAttribute('data-value', before);
    await expect(answer(page, name).first()).toHaveAttribute('data-value', after);
  });
}

test('a reminder of a person whose access ends at midnight goes with it', async ({ page }) => {
  await page.addInitScript((start) => {
    Date.now = () => start + performance.now();
  }, BEFORE_MIDNIGHT);
  await open(page, '/tools/stay-active/#last-login=2026-10-09');
  await expect(answer(page, 'remind-on')).toBeVisible();
  await expect(answer(page, 'remind-on')).toHaveCount(0);
});

test('a key pressed after midnight counts from the new day', async ({ page }) => {
  await setClock(page, new Date(BEFORE_MIDNIGHT));
  await open(page, '/tools/window/');
  await page.evaluate(() => {
    const before = Date.now();
    Date.now = () => before + 60_000;
  });
  await field(page, 'liquidated').fill('9/3/2026');
  await expect(answer(page, 'cape-days-left')).toHaveAttribute('data-value', '-1');
});

const tools = ['plan', 'tier', 'window', 'protest', 'stay-active', 'call', 'entries'];
const FACTS = '#last-login=2026-10-09&liquidated=2026-09-03';

for (const [why, moment] of [
  ['before 1930', Date.UTC(1929, 11, 31)],
  ['after 2100', Date.UTC(2101, 0, 2)],
] as const) {
  for (const tool of tools) {
    test(`/tools/${tool}/ says that the clock is ${why}`, async ({ page }) => {
      await setClock(page, new Date(moment));
      await open(page, `/tools/${tool}/${FACTS}`);
      await expect(page.getByRole('alert').first()).toContainText('shows no day between');
      await expect(
        page.locator('[data-answer$="-days-left"], [data-answer=account-state]'),
      ).toHaveCount(0);
      await field(page, 'as-of').first().fill('11/22/2026');
      await expect(page.locator('[data-clock]')).toHaveCount(0);
    });
  }
}

test('a browser without Eastern time says so, and counts from a day that is typed', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const Format = Intl.DateTimeFormat;
    Intl.DateTimeFormat = new Proxy(Format, {
      construct(target, [locale, options]: [string, Intl.DateTimeFormatOptions?]) {
        if (options?.timeZone === 'America/New_York') throw new RangeError('Invalid time zone');
        return new target(locale, options);
      },
    });
  });
  await open(page, `/tools/window/${FACTS}`);
  await expect(page.getByRole('alert')).toContainText('does not know U.S. Eastern time');
  await field(page, 'as-of').fill('11/22/2026');
  await expect(answer(page, 'cape-days-left')).toHaveAttribute('data-value', '0');
});

for (const tool of tools) {
  test(`/tools/${tool}/ refuses to count with a Date that a program has replaced`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      globalThis.Date = class extends Date {
        override getTimezoneOffset() {
          return 0;
        }
      } as DateConstructor;
    });
    await open(page, `/tools/${tool}/${FACTS}&as-of=2026-11-22`);
    await expect(page.getByRole('alert').first()).toContainText(
      'changed how this page reads dates',
    );
    await expect(
      page.locator('[data-answer$="-days-left"], [data-answer=account-state]'),
    ).toHaveCount(0);
  });
}
