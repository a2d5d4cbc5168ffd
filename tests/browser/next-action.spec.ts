// What to do next and by when, for every row of the design's table, at the days on which it changes.
import { answer, expect, open, test } from './quiet';

// Counted on a paper calendar. Liquidated September 24, 2026: day 80 is Sunday, December 13, so file by
// Friday the 11th; five business days before that is Friday the 4th; day 180 is Tuesday, March 23.
const ENTRY = 'liquidated=2026-09-24';

const rows: readonly (readonly [
  facts: string,
  asOf: string,
  action: string,
  day: string | undefined,
  why: string,
])[] = [
  [ENTRY, '2026-12-03', 'start', '2026-12-04', 'the start lies ahead'],
  [ENTRY, '2026-12-04', 'start', '2026-12-04', 'the start is today'],
  [ENTRY, '2026-12-05', 'start', '2026-12-05', 'a Saturday: four business days are left'],
  [ENTRY, '2026-12-10', 'start', '2026-12-10', 'one business day is left'],
  [ENTRY, '2026-12-11', 'file-cape', '2026-12-11', 'none is left: the broker, today'],
  [ENTRY, '2026-12-12', 'file-cape', '2026-12-13', 'the day to file by is past'],
  [ENTRY, '2026-12-13', 'file-cape', '2026-12-13', 'day 80'],
  [ENTRY, '2026-12-14', 'file-protest', '2027-03-23', 'day 81'],
  [ENTRY, '2027-03-23', 'file-protest', '2027-03-23', 'day 180'],
  [ENTRY, '2027-03-24', 'counsel', undefined, 'day 181'],
  ['liquidated=2026-07-06', '2026-12-31', 'file-protest', '2026-12-31', 'before a closed last day'],
  ['liquidated=2026-07-06', '2027-01-01', 'file-protest', '2027-01-02', 'a Saturday, never moved'],
  [`${ENTRY}&last-login=2026-12-01`, '2026-12-11', 'file-cape', '2026-12-11', 'still in'],
  [`${ENTRY}&last-login=2026-12-01`, '2026-12-12', 'file-cape', '2026-12-13', 'still in, late'],
  [
    `${ENTRY}&last-login=2026-12-01&checklist-days=3`,
    '2026-12-08',
    'file-cape',
    '2026-12-08',
    'the checklist begins three business days before',
  ],
  [
    `${ENTRY}&last-login=2026-12-01&checklist-days=3`,
    '2026-12-09',
    'file-cape',
    '2026-12-11',
    'and its first day is past',
  ],
  [
    'liquidated=2026-12-24&last-login=2026-12-01',
    '2026-12-10',
    'file-cape',
    '2027-03-12',
    'a liquidation ahead counts as day 0',
  ],
  [`${ENTRY}&accepted=2026-11-20`, '2026-12-01', 'wait', '2027-03-23', 'accepted'],
  [`${ENTRY}&accepted=2026-11-20`, '2027-03-03', 'wait', '2027-03-23', 'day 160: a warning'],
  [`${ENTRY}&accepted=2026-11-20`, '2027-03-24', 'counsel', undefined, 'accepted, day 181'],
  ['entered=2026-02-10', '2026-12-20', 'start', '2027-03-03', 'expected on Monday, December 21'],
  [
    'entered=2026-02-10&last-login=2026-12-01',
    '2026-12-20',
    'file-cape',
    '2027-03-10',
    'expected, and still in',
  ],
  ['entered=2026-02-10', '2026-12-21', 'look-up', undefined, 'it may have liquidated'],
  ['entered=2026-02-10', '2026-12-26', 'look-up', undefined, 'its Friday is past'],
  ['last-login=2026-12-01', '2026-12-10', 'sign-in', '2027-01-14', 'no entry, still in: day 44'],
  ['last-login=2026-06-01', '2026-12-10', 'start', undefined, 'no entry, locked'],
  ['last-login=unknown', '2026-12-10', 'start', undefined, 'no entry, not remembered'],
];

for (const timezoneId of ['Pacific/Honolulu', 'America/New_York', 'Asia/Tokyo']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test('says what to do next, by when, and never on a past day', async ({ page }) => {
      await open(page, `/tools/plan/#${ENTRY}&as-of=2026-12-03`);
      for (const [facts, asOf, action, day, why] of rows) {
        await test.step(`${facts} on ${asOf}: ${why}`, async () => {
          await page.evaluate((hash) => {
            location.hash = hash;
          }, `${facts}&as-of=${asOf}`);
          await expect(page.locator(`[data-as-of="${asOf}"]`)).toHaveCount(1);
          await expect(answer(page, 'next-action')).toHaveAttribute('data-value', action);
          await expect(answer(page, 'next-day')).toHaveCount(day ? 1 : 0);
          if (!day) return;
          await expect(answer(page, 'next-day')).toHaveAttribute('data-value', day);
          await expect(answer(page, 'next-day').locator('time')).toHaveAttribute('datetime', day);
        });
      }
    });
  });
}

test('an estimate is marked; past its day no deadline, protest, calendar or promise is shown', async ({
  page,
}) => {
  await open(page, '/tools/plan/#entered=2026-02-10&as-of=2026-12-20');
  const entry = page.locator('[data-entered="2026-02-10"]');
  await expect(entry).toContainText('estimate');
  await expect(entry.locator('[data-answer="last-cape-day"]')).toHaveAttribute(
    'data-value',
    '2027-03-11',
  );
  await open(page, '/tools/plan/#entered=2026-02-10&as-of=2026-12-21');
  await expect(page.getByText('may have liquidated').first()).toBeVisible();
  for (const name of ['last-cape-day', 'last-protest-day', 'start-by', 'next-day']) {
    await expect(answer(page, name)).toHaveCount(0);
  }
  await expect(page.locator('[data-action="calendar"]')).toHaveCount(0);
  await expect(page.locator('[data-action="do-first"]')).toHaveAttribute(
    'href',
    /find-liquidation-date/,
  );
  await page.locator('[data-action="one-page-plan"]').click();
  const sheet = page.locator('.sheet');
  await expect(sheet).toContainText('Look up the liquidation date');
  await expect(sheet.locator('time')).toHaveCount(0);
});

test('several entries: one hero, a row each with its own answers, folded ones too', async ({
  page,
}) => {
  await open(
    page,
    '/tools/plan/#liquidated=2026-10-15,2026-09-15,2026-09-24&entered=2026-01-02&as-of=2026-11-27',
  );
  await expect(answer(page, 'next-action')).toHaveAttribute('data-value', 'start');
  await expect(answer(page, 'next-day')).toHaveAttribute('data-value', '2026-11-27');
  const expected = [
    ['liquidated', '2026-09-15', 'start', '2026-11-27', '2026-12-04'],
    ['entered', '2026-01-02', 'look-up', undefined, undefined],
    ['liquidated', '2026-09-24', 'start', '2026-12-04', '2026-12-13'],
    ['liquidated', '2026-10-15', 'start', '2026-12-23', '2027-01-03'],
  ] as const;
  const order = await page
    .locator('.board details[data-liquidated], .board details[data-entered]')
    .evaluateAll((all) =>
      all.map(
        (one) => (one as HTMLElement).dataset.liquidated ?? (one as HTMLElement).dataset.entered,
      ),
    );
  expect(order).toEqual(expected.map(([, day]) => day));
  for (const [input, given, action, day, cape] of expected) {
    const own = (name: string) =>
      page.locator(`[data-${input}="${given}"] [data-answer="${name}"]`);
    await expect(own('entry-next-action')).toHaveAttribute('data-value', action);
    await expect(own('entry-next-day')).toHaveCount(day ? 1 : 0);
    if (day) await expect(own('entry-next-day')).toHaveAttribute('data-value', day);
    await expect(own('last-cape-day')).toHaveCount(cape ? 1 : 0);
    if (cape) {
      await expect(own('last-cape-day')).toHaveAttribute('data-value', cape);
      for (const tier of [1, 2, 3]) await expect(own(`start-by-${tier}`)).toHaveCount(1);
    }
  }
});

test('more than six entries: five lines, and all when asked; their answers are there all the same', async ({
  page,
}) => {
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => `2026-10-0${day}`);
  await open(page, `/tools/plan/#liquidated=${days.join()}&as-of=2026-11-27`);
  await expect(page.locator('.board details[data-liquidated]:visible')).toHaveCount(5);
  await expect(page.locator('[data-answer="entry-next-action"]')).toHaveCount(7);
  await page.locator('[data-action="show-all"]').click();
  await expect(page.locator('.board details[data-liquidated]:visible')).toHaveCount(7);
});

test('the first thing opens itself: a letter by route and role, a page where none is written', async ({
  page,
}) => {
  for (const [facts, href] of [
    [ENTRY, /^mailto:ACE\.Support@cbp\.dhs\.gov\?subject=Trade%20Account%20Owner%20Lookup&body=/],
    [`${ENTRY}&role=owner`, /^mailto:ACE\.Support@cbp\.dhs\.gov\?subject=.*reactivation/],
    [`${ENTRY}&role=user`, /^mailto:\?subject=/],
    [`${ENTRY}&role=owner-left`, /^mailto:\?subject=.*mailbox/],
    ['liquidated=2026-06-24', /past-the-window\/protest\/$/],
    ['liquidated=2025-06-24', /assessment\/$/],
  ] as const) {
    await open(page, `/tools/plan/#${facts}&as-of=2026-11-27`);
    await expect(page.locator('[data-action="do-first"]'), facts).toHaveAttribute('href', href);
    await expect(page.locator('.filled')).toHaveCount(1);
  }
});

test('copying that the browser refuses is said, with the link to copy by hand', async ({
  page,
}) => {
  await open(page, `/tools/plan/#${ENTRY}`);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
  });
  await page.locator('[data-tool] [data-action="copy-link"]').click();
  const alert = page.locator('[data-tool] [role="alert"]');
  await expect(alert).toContainText('copy it by hand');
  await expect(alert.locator('input')).toHaveValue(/#liquidated=2026-09-24$/);
});

test('a day to count from that is past is said on top, and today is a tap away', async ({
  page,
}) => {
  await open(page, '/tools/plan/#liquidated=2026-09-24&as-of=2025-11-27');
  await expect(page.locator('.as-of')).toContainText('which is past');
  await page.locator('[data-action="count-today"]').click();
  await expect(page).toHaveURL(/#liquidated=2026-09-24$/);
});

test('before any date: an example without a year or a machine-readable day, and nothing to press', async ({
  page,
}) => {
  await page.goto('/tools/plan/');
  const example = page.locator('.example');
  await expect(example).toContainText('December 4');
  await expect(example).not.toContainText(/20\d\d/);
  await expect(example.locator('time')).toHaveCount(0);
  for (const action of ['copy-link', 'calendar', 'print', 'remember', 'one-page-plan', 'clear']) {
    await expect(page.locator(`[data-tool] [data-action="${action}"]`)).toHaveCount(0);
  }
});
