import { answer, expect, expectAnswers, field, open, setClock, test } from './quiet';

// Every expected day below was counted on a paper calendar, with the federal holidays of 5 USC 6103.
const cases: readonly {
  readonly at: string;
  readonly answers: Readonly<Record<string, string | number>>;
  readonly absent?: readonly string[];
  readonly why: string;
}[] = [
  {
    at: '/tools/tier/#last-login=2026-10-08&as-of=2026-11-22',
    answers: {
      'account-state': 'locked',
      tier: 1,
      'log-in-by': '2026-11-21',
      'locks-on': '2026-11-22',
    },
    why: 'October has 23 days left, November gives 22: day 45, the day on which access ends',
  },
  {
    at: '/tools/tier/#last-login=2026-10-09&as-of=2026-11-22',
    answers: {
      'account-state': 'active',
      tier: 'none',
      'log-in-by': '2026-11-22',
      'locks-on': '2026-11-23',
    },
    why: 'day 44: still open, and the last safe day to sign in',
  },
  {
    at: '/tools/tier/#last-login=2026-05-23&as-of=2026-11-22',
    answers: { tier: 1 },
    why: 'six calendar months end on November 23: one day ahead',
  },
  {
    at: '/tools/tier/#last-login=2026-05-22&as-of=2026-11-22',
    answers: { tier: 2 },
    why: 'six calendar months end on this very day',
  },
  {
    at: '/tools/tier/#last-login=2024-11-23&as-of=2026-11-22',
    answers: { tier: 2 },
    why: 'two calendar years end tomorrow',
  },
  {
    at: '/tools/tier/#last-login=2024-11-22&as-of=2026-11-22',
    answers: { tier: 3 },
    why: 'two calendar years end on this very day',
  },
  {
    at: '/tools/window/#liquidated=2026-09-03&as-of=2026-11-22',
    answers: {
      'last-cape-day': '2026-11-22',
      'file-cape-by': '2026-11-20',
      'reliquidation-limit': '2026-12-02',
      'cape-days-left': 0,
      advice: 'cape-first',
    },
    why: '27 days of September, 31, 22: the last day is a Sunday and still in; file by the Friday before',
  },
  {
    at: '/tools/window/#liquidated=2026-09-03&as-of=2026-11-23',
    answers: { 'last-cape-day': '2026-11-22', 'cape-days-left': -1, advice: 'protest' },
    why: 'the day after the last day',
  },
  {
    at: '/tools/window/#liquidated=2026-09-08&as-of=2026-11-01',
    answers: { 'last-cape-day': '2026-11-27', 'file-cape-by': '2026-11-25', 'cape-days-left': 26 },
    why: 'the last day follows Thanksgiving, so file by Wednesday',
  },
  {
    at: '/tools/window/#entered=2026-01-15&as-of=2026-11-22',
    answers: { 'expected-liquidation': '2026-11-25' },
    absent: ['last-cape-day', 'advice'],
    why: '16, 28, 31, 30, 31, 30, 31, 31, 30, 31 and 25 days make 314; no clock runs yet',
  },
  {
    at: '/tools/protest/#liquidated=2026-09-03&as-of=2026-11-23',
    answers: {
      'last-protest-day': '2027-03-02',
      'file-protest-by': '2027-03-02',
      'protest-days-left': 99,
      advice: 'protest',
    },
    absent: ['summons-by', 'deemed-denied'],
    why: '27, 31, 30, 31, 31, 28 and 2 days make 180; a Tuesday, so it stands',
  },
  {
    at: '/tools/protest/#liquidated=2026-07-06&as-of=2027-01-02',
    answers: {
      'last-protest-day': '2027-01-02',
      'file-protest-by': '2026-12-31',
      'protest-days-left': 0,
      advice: 'protest',
    },
    why: 'a Saturday after New Year’s Day: never moved later, file by Thursday',
  },
  {
    at: '/tools/protest/#liquidated=2026-07-06&as-of=2027-01-03',
    answers: { 'protest-days-left': -1, advice: 'counsel' },
    why: 'day 181',
  },
  {
    at: '/tools/protest/#denied=2026-06-01&as-of=2026-11-22',
    answers: { 'summons-by': '2026-11-27' },
    absent: ['last-protest-day'],
    why: '29, 31, 31, 30, 31 and 28 days make 180, a Saturday; the Friday after Thanksgiving is no holiday',
  },
  {
    at: '/tools/protest/#accelerated=2026-06-01&as-of=2026-11-22',
    answers: { 'deemed-denied': '2026-07-01', 'summons-by': '2026-12-28' },
    why: 'denied by silence on day 30; 180 days on is a Monday',
  },
  {
    at: '/tools/protest/#denied=2026-06-15&accelerated=2026-06-01&as-of=2026-11-22',
    answers: { 'deemed-denied': '2026-07-01', 'summons-by': '2026-12-11' },
    why: 'the denial came first and counts: December 12 is a Saturday',
  },
  {
    at: '/tools/plan/#last-login=2026-05-01&liquidated=2026-10-01&as-of=2026-11-22',
    answers: {
      'start-by-1': '2026-12-17',
      'start-by-2': '2026-12-15',
      'start-by-3': '2026-12-11',
      'start-by': '2026-12-11',
      'file-cape-by': '2026-12-18',
      'last-cape-day': '2026-12-20',
      'last-protest-day': '2027-03-30',
      'file-protest-by': '2027-03-30',
      advice: 'cape-first',
      'account-state': 'locked',
      tier: 2,
      route: 'owner-lookup',
    },
    why: 'December 20 is a Sunday: file by Friday, 1, 3 and 5 business days back; signed in before May 22',
  },
  {
    at: '/#liquidated=2026-09-08&as-of=2026-11-01',
    answers: { 'start-by-1': '2026-11-24', 'start-by-2': '2026-11-20', 'start-by-3': '2026-11-18' },
    absent: ['account-state', 'tier'],
    why: 'back from Wednesday, November 25, over a weekend; without a sign-in no word on the account',
  },
  {
    at: '/tools/plan/#liquidated=2026-10-01&as-of=2026-11-22&checklist-days=4&tier=1',
    answers: { 'start-by': '2026-12-11', 'start-by-3': '2026-12-07' },
    why: '1 + 4 and 5 + 4 business days back from December 18',
  },
  {
    at: '/tools/plan/#liquidated=2026-10-01&as-of=2026-11-22&lead-days=0',
    answers: { 'start-by': '2026-12-18', 'start-by-3': '2026-12-11' },
    why: 'no lead at all: the file-by day itself',
  },
  {
    at: '/tools/plan/#last-login=2026-10-09&role=user&as-of=2026-11-22',
    answers: { route: 'log-in', 'account-state': 'active' },
    absent: ['start-by', 'start-by-1', 'last-cape-day', 'advice'],
    why: 'no liquidation day: nothing to count back from',
  },
  ...(
    [
      ['owner', 'owner-email'],
      ['proxy', 'owner-reactivates'],
      ['user', 'owner-reactivates'],
      ['unknown', 'owner-lookup'],
    ] as const
  ).map(([role, route]) => ({
    at: `/tools/plan/#last-login=2026-05-01&role=${role}&as-of=2026-11-22`,
    answers: { route },
    why: `a locked ${role}`,
  })),
];

for (const { at, answers, absent = [], why } of cases) {
  test(`${at}: ${why}`, async ({ page }) => {
    await open(page, at);
    await expectAnswers(page, answers);
    for (const name of absent) await expect(answer(page, name)).toHaveCount(0);
  });
}

test('several liquidation days: each has its own answers, once, the most pressing first', async ({
  page,
}) => {
  await open(page, '/tools/plan/#liquidated=2026-10-01,2026-09-03,2026-10-01&as-of=2026-11-22');
  await expect(page.locator('[data-liquidated]')).toHaveCount(2);
  await expect(page.locator('[data-liquidated]').first()).toHaveAttribute(
    'data-liquidated',
    '2026-09-03',
  );
  await expectAnswers(
    page,
    { 'start-by-3': '2026-11-13', 'last-cape-day': '2026-11-22' },
    '2026-09-03',
  );
  await expectAnswers(
    page,
    { 'start-by-3': '2026-12-11', 'last-cape-day': '2026-12-20' },
    '2026-10-01',
  );
});

test('a protest inside the CAPE window comes with a warning, after it without', async ({
  page,
}) => {
  await open(page, '/tools/protest/#liquidated=2026-09-03&as-of=2026-11-22');
  await expect(page.locator('[data-warning="protest-blocks-cape"]')).toBeVisible();
  await open(page, '/tools/protest/#liquidated=2026-09-03&as-of=2026-11-23');
  await expectAnswers(page, { advice: 'protest' });
  await expect(page.locator('[data-warning="protest-blocks-cape"]')).toHaveCount(0);
});

test('without “as of” the count is from the U.S. Eastern day, wherever the reader is', async ({
  page,
}) => {
  // In Honolulu it is still the afternoon of November 22, in the East an hour past midnight.
  await setClock(page, new Date('2026-11-23T06:00:00Z'));
  await open(page, '/tools/window/#liquidated=2026-09-03');
  await expectAnswers(page, { 'cape-days-left': -1, advice: 'protest' });
});

const accepted = [
  '10/1/2026',
  '10/01/2026',
  '2026-10-01',
  'Oct 1, 2026',
  '1-Oct-2026',
  'October 1, 2026',
];
for (const text of accepted) {
  test(`typed in the field: ${text}`, async ({ page }) => {
    await open(page, '/tools/plan/#as-of=2026-11-22');
    await field(page, 'liquidated').pressSequentially(text);
    await expectAnswers(page, { 'start-by-3': '2026-12-11', 'last-cape-day': '2026-12-20' });
    await expect(field(page, 'liquidated')).toHaveValue(text);
    await expect(page.getByText('Thursday, October 1, 2026').first()).toBeVisible();
    await expect(page).toHaveURL(/#liquidated=2026-10-01&as-of=2026-11-22$/);
  });
}

test('several days typed, with commas inside and between', async ({ page }) => {
  await open(page, '/tools/plan/#as-of=2026-11-22');
  await field(page, 'liquidated').fill('Oct 1, 2026, 9/3/2026; 2026-09-08');
  for (const day of ['2026-09-03', '2026-09-08', '2026-10-01']) {
    await expect(answer(page, 'entry-next-action', day)).toBeVisible();
    await expect(answer(page, 'start-by', day)).toHaveCount(1);
  }
});

test('a liquidation day ahead counts, and says that it is scheduled', async ({ page }) => {
  await open(page, '/tools/plan/#liquidated=2026-12-04&as-of=2026-11-22');
  await expectAnswers(page, { 'last-cape-day': '2027-02-22' });
  await expect(answer(page, 'advice')).toHaveCount(0);
  await expect(page.getByText(/^Scheduled to liquidate/).first()).toBeVisible();
});

test('the address changed by hand is read at once', async ({ page }) => {
  await open(page, '/tools/window/#liquidated=2026-09-03&as-of=2026-11-22');
  await page.evaluate(() => {
    location.hash = 'liquidated=2026-09-08&as-of=2026-11-01';
  });
  await expectAnswers(page, { 'last-cape-day': '2026-11-27', 'cape-days-left': 26 });
  await expect(field(page, 'liquidated')).toHaveValue('2026-09-08');
});

for (const address of ['/', '/tools/plan/']) {
  test(`the next day is on the first screen of a small phone: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page, `${address}#last-login=2026-05-01&liquidated=2026-10-01&as-of=2026-11-22`);
    // Waking the calculator may have scrolled to it: what counts is the top of the page.
    await page.evaluate(() => scrollTo(0, 0));
    await expect(answer(page, 'next-day').locator('b')).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
}

for (const [width, height, names] of [
  // What to do next and by when, before anything that explains it.
  [360, 740, ['next-action', 'next-day']],
  [1280, 800, ['next-action', 'next-day', 'route', 'account-state']],
] as const) {
  test(`on the first screen of ${width} × ${height}: ${names.join(', ')}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/#last-login=2026-05-01&liquidated=2026-10-01&role=user&as-of=2026-11-22');
    await page.evaluate(() => scrollTo(0, 0));
    for (const name of names) await expect(answer(page, name)).toBeInViewport({ ratio: 1 });
  });
}

for (const address of [
  '/',
  '/tools/plan/',
  '/tools/tier/',
  '/tools/window/',
  '/tools/protest/',
  '/mistakes/',
]) {
  test(`with its answers ${address} still leaves out no heading level`, async ({ page }) => {
    await open(
      page,
      `${address}#last-login=2026-05-01&liquidated=2026-10-01,2026-09-03&as-of=2026-11-22`,
    );
    await page.locator('astro-island:not([ssr]) [data-tool]').scrollIntoViewIfNeeded();
    await expect(page.locator('[data-answer]').first()).toBeVisible();
    const levels = await page
      .locator('main')
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    const skips = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
    expect(skips, levels.join(' ')).toEqual([]);
  });
}
