import { afterAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/rules/answer';
import { type Day, day, daysBetween, plusDays, plusMonths, weekday } from '../../src/rules/day';
import { escalateOn } from '../../src/rules/escalation';
import { freshUntil } from '../../src/rules/freshness';
import { closedOn, isBusinessDay } from '../../src/rules/business-day';
import { entryPlan } from '../../src/rules/entry-plan';
import { type Lead, startBy } from '../../src/rules/lead';
import { plan } from '../../src/rules/plan';
import { deemedDenied, fileProtestBy, lastProtestDay, summonsBy } from '../../src/rules/protest';
import { signInReminders } from '../../src/rules/reminder';
import { dayOfSerial } from '../../src/islands/tools/entries/reading/serial-date';
import { accountState, locksOn, logInBy, tier } from '../../src/rules/account';
import {
  advice,
  daysLeft,
  expectedLiquidation,
  fileCapeBy,
  lastCapeDay,
  reliquidationLimit,
} from '../../src/rules/window';

// A second reckoning of every rule, which shares nothing with the first: other arithmetic (Temporal),
// another calendar of business days (a list looked up, not a walk), and figures typed again here.

/** The little of Temporal that is used here, so that no library of types is needed. */
interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly dayOfWeek: number;
  add(span: { days?: number; months?: number; years?: number }): PlainDate;
  until(other: PlainDate): { readonly days: number };
  toString(): string;
}
declare const Temporal: { readonly PlainDate: { from(text: string): PlainDate } };
const from = (text: string) => Temporal.PlainDate.from(text);

const FIRST = '2020-01-01';
const LAST = '2032-12-31';
/** Thirteen years, four of them leap years. */
const DAYS = 4749;

function stretch(first: string, last: string): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let at = from(first); at.toString() <= last; at = at.add({ days: 1 })) days.push(at);
  return days;
}

const thirteenYears = stretch(FIRST, LAST);

/**
 * Federal holidays as observed, as published by the Office of Personnel Management, copied by hand:
 * https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/ (2020 to 2030), 5 USC 6103.
 */
const PUBLISHED = `
  2020-01-01 2020-01-20 2020-02-17 2020-05-25 2020-07-03 2020-09-07
  2020-10-12 2020-11-11 2020-11-26 2020-12-25
  2021-01-01 2021-01-18 2021-02-15 2021-05-31 2021-06-18 2021-07-05 2021-09-06
  2021-10-11 2021-11-11 2021-11-25 2021-12-24 2021-12-31
  2022-01-17 2022-02-21 2022-05-30 2022-06-20 2022-07-04 2022-09-05
  2022-10-10 2022-11-11 2022-11-24 2022-12-26
  2023-01-02 2023-01-16 2023-02-20 2023-05-29 2023-06-19 2023-07-04 2023-09-04
  2023-10-09 2023-11-10 2023-11-23 2023-12-25
  2024-01-01 2024-01-15 2024-02-19 2024-05-27 2024-06-19 2024-07-04 2024-09-02
  2024-10-14 2024-11-11 2024-11-28 2024-12-25
  2025-01-01 2025-01-20 2025-02-17 2025-05-26 2025-06-19 2025-07-04 2025-09-01
  2025-10-13 2025-11-11 2025-11-27 2025-12-25
  2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-09-07
  2026-10-12 2026-11-11 2026-11-26 2026-12-25
  2027-01-01 2027-01-18 2027-02-15 2027-05-31 2027-06-18 2027-07-05 2027-09-06
  2027-10-11 2027-11-11 2027-11-25 2027-12-24 2027-12-31
  2028-01-17 2028-02-21 2028-05-29 2028-06-19 2028-07-04 2028-09-04
  2028-10-09 2028-11-10 2028-11-23 2028-12-25
  2029-01-01 2029-01-15 2029-02-19 2029-05-28 2029-06-19 2029-07-04 2029-09-03
  2029-10-08 2029-11-12 2029-11-22 2029-12-25
  2030-01-01 2030-01-21 2030-02-18 2030-05-27 2030-06-19 2030-07-04 2030-09-02
  2030-10-14 2030-11-11 2030-11-28 2030-12-25`
  .trim()
  .split(/\s+/);

/** For the years not published yet: asked of each day, whether it is a holiday as kept. */
function kept(on: PlainDate): boolean {
  const { month, day: date, dayOfWeek } = on;
  const week = Math.ceil(date / 7);
  if (dayOfWeek === 1) {
    if (month === 1 && week === 3) return true;
    if (month === 2 && week === 3) return true;
    if (month === 5 && date > 24) return true;
    if (month === 9 && week === 1) return true;
    if (month === 10 && week === 2) return true;
  }
  if (dayOfWeek === 4 && month === 11 && week === 4) return true;
  const fixed = ({ year, month, day: date }: PlainDate) =>
    ['1-1', '7-4', '11-11', '12-25'].includes(`${month}-${date}`) ||
    (month === 6 && date === 19 && year > 2020);
  if (dayOfWeek < 6 && fixed(on)) return true;
  if (dayOfWeek === 5 && fixed(on.add({ days: 1 }))) return true;
  return dayOfWeek === 1 && fixed(on.add({ days: -1 }));
}

const holidays = new Set([
  ...PUBLISHED,
  ...[...stretch('2019-01-01', '2019-12-31'), ...stretch('2031-01-01', '2035-12-31')]
    .filter(kept)
    .map(String),
]);
const open = stretch('2019-01-01', '2035-12-31')
  .filter((on) => on.dayOfWeek < 6 && !holidays.has(on.toString()))
  .map(String);

/** How many business days of the list lie before a day. */
function openBefore(on: string): number {
  let [low, high] = [0, open.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open[middle] ?? '') < on) low = middle + 1;
    else high = middle;
  }
  return low;
}

const businessDaysBack = (on: string, count: number) => open[openBefore(on) - count] ?? 'none';
const openOnOrBefore = (on: string) => (open[openBefore(on)] === on ? on : businessDaysBack(on, 1));
/** The day that so many business days after this one end on; none is the day itself. */
const businessDaysOn = (on: string, count: number) =>
  count === 0 ? on : (open[openBefore(from(on).add({ days: 1 }).toString()) + count - 1] ?? 'none');
const plus = (on: PlainDate, days: number) => on.add({ days }).toString() as Day;

describe('the second reckoning itself', () => {
  it('goes through every day of thirteen years', () => {
    const days = thirteenYears;
    expect(days).toHaveLength(DAYS);
    expect(new Set(days.map(String)).size).toBe(DAYS);
    expect([days[0]?.toString(), days.at(-1)?.toString()]).toEqual([FIRST, LAST]);
  });

  it('finds the published holidays of eleven years by its own rule', () => {
    expect(PUBLISHED).toHaveLength(120);
    expect(new Set(PUBLISHED).size).toBe(120);
    expect(stretch(FIRST, '2030-12-31').filter(kept).map(String)).toEqual(PUBLISHED);
  });
});

describe('the calendar of business days', () => {
  it('is the published one on each of 4,018 days', () => {
    const days = stretch(FIRST, '2030-12-31');
    const weekendOrHoliday = (on: PlainDate) => on.dayOfWeek > 5 || PUBLISHED.includes(`${on}`);
    const wrong = days.filter((on) => isBusinessDay(day(`${on}`)) === weekendOrHoliday(on));
    expect(wrong.map(String)).toEqual([]);
    expect(days).toHaveLength(4018);
  });

  it('names a holiday on the published days alone, on each of 4,018 days', () => {
    const named = stretch(FIRST, '2030-12-31').filter((on) => {
      const why = closedOn(day(`${on}`));
      return why !== undefined && why !== 'saturday' && why !== 'sunday';
    });
    expect(named.map(String)).toEqual(PUBLISHED);
  });
});

let total = 0;
afterAll(() => console.log(`${total} comparisons over ${DAYS} days`));

type Compared = readonly [name: string, found: unknown, expected: unknown];

/** Compares on every day of the thirteen years, and says how many single comparisons that was. */
function everyDay(compare: (on: Day, oracle: PlainDate) => readonly Compared[]): number {
  let compared = 0;
  const wrong: string[] = [];
  for (const oracle of thirteenYears) {
    for (const [name, found, expected] of compare(day(oracle.toString()), oracle)) {
      compared++;
      if (!Object.is(found, expected)) wrong.push(`${oracle} ${name}: ${found}, not ${expected}`);
    }
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  total += compared;
  return compared;
}

const rules: readonly {
  name: string;
  rule: (on: Day) => Answer<Day> | undefined;
  oracle: (on: PlainDate) => string;
}[] = [
  { name: 'locksOn', rule: locksOn, oracle: (on) => plus(on, 45) },
  { name: 'logInBy', rule: logInBy, oracle: (on) => plus(on, 44) },
  { name: 'lastCapeDay', rule: lastCapeDay, oracle: (on) => plus(on, 80) },
  { name: 'fileCapeBy', rule: fileCapeBy, oracle: (on) => businessDaysBack(plus(on, 80), 1) },
  { name: 'reliquidationLimit', rule: reliquidationLimit, oracle: (on) => plus(on, 90) },
  { name: 'lastProtestDay', rule: lastProtestDay, oracle: (on) => plus(on, 180) },
  { name: 'fileProtestBy', rule: fileProtestBy, oracle: (on) => openOnOrBefore(plus(on, 180)) },
  { name: 'expectedLiquidation', rule: expectedLiquidation, oracle: (on) => plus(on, 314) },
  { name: 'deemedDenied', rule: deemedDenied, oracle: (on) => plus(on, 30) },
  {
    name: 'summonsBy of a mailed denial',
    rule: (denied) => summonsBy({ denied }),
    oracle: (on) => openOnOrBefore(plus(on, 180)),
  },
  {
    name: 'summonsBy of a deemed denial',
    rule: (accelerated) => summonsBy({ accelerated }),
    oracle: (on) => openOnOrBefore(plus(on, 210)),
  },
  ...[0, 1, 5, 10].map((days) => ({
    name: `escalateOn after ${days} days without an entry`,
    rule: (asked: Day) => escalateOn(asked, { days, from: 'lead-days' }),
    oracle: (on: PlainDate) => businessDaysOn(`${on}`, days),
  })),
  {
    name: 'the first reminder to sign in',
    rule: (lastLogin) => signInReminders(lastLogin, lastLogin, lastLogin).first,
    oracle: (on) => plus(on, 30),
  },
  ...[-40, 0, 29, 30, 31].map((late) => ({
    name: `summonsBy of a request and a denial mailed ${late} days after it`,
    rule: (accelerated: Day) => summonsBy({ accelerated, denied: plusDays(accelerated, late) }),
    oracle: (on: PlainDate) => openOnOrBefore(plus(on, Math.min(late, 30) + 180)),
  })),
  ...(
    [
      [0, 0],
      [2, 0],
      [5, 5],
      [5, 16],
      [10, 11],
    ] as const
  ).map(([days, checklist]) => ({
    name: `startBy for ${days} days and ${checklist} of the checklist`,
    rule: (liquidated: Day) => {
      const lead: Lead = { days, from: 'lead-days' };
      return startBy(liquidated, lead, checklist);
    },
    oracle: (on: PlainDate) => businessDaysBack(plus(on, 80), 1 + days + checklist),
  })),
];

describe('every rule that gives a day, on each of 4,749 days', () => {
  for (const { name, rule, oracle } of rules) {
    it(name, () => {
      const compared = everyDay((on, second) => [[name, rule(on)?.value, oracle(second)]]);
      expect(compared).toBe(DAYS);
    });
  }
});

describe('every day of a whole plan, on each of 4,749 days', () => {
  it('an entry liquidated: startBy at each tier and as planned by default', () => {
    const compared = everyDay((on, second) => {
      const made = entryPlan(on, {}, on);
      const back = (days: number) => businessDaysBack(plus(second, 80), 1 + days);
      return [
        ['tier 1', made.startByTier[1].value, back(1)],
        ['tier 2', made.startByTier[2].value, back(3)],
        ['tier 3', made.startByTier[3].value, back(5)],
        ['by default', made.startBy.value, back(5)],
      ];
    });
    expect(compared).toBe(DAYS * 4);
  });

  it('an entry not yet liquidated: every day from the expected liquidation on', () => {
    const compared = everyDay((on, second) => {
      const made = plan({ entered: [on] }, on).expected[0]?.plan;
      return [
        ['liquidation', made?.liquidated, plus(second, 314)],
        ['lastCapeDay', made?.lastCapeDay.value, plus(second, 394)],
        ['fileCapeBy', made?.fileCapeBy.value, businessDaysBack(plus(second, 394), 1)],
        ['startBy', made?.startBy.value, businessDaysBack(plus(second, 394), 6)],
        ['reliquidationLimit', made?.reliquidationLimit.value, plus(second, 404)],
        ['lastProtestDay', made?.lastProtestDay.value, plus(second, 494)],
        ['fileProtestBy', made?.fileProtestBy.value, openOnOrBefore(plus(second, 494))],
      ];
    });
    expect(compared).toBe(DAYS * 7);
  });
});

describe('every verdict around each of its borders, on each of 4,749 days', () => {
  it('accountState on days 0, 43, 44, 45 and 46', () => {
    const compared = everyDay((on, second) =>
      [0, 43, 44, 45, 46].map((days) => [
        `day ${days}`,
        accountState(on, plus(second, days)).value,
        days < 45 ? 'active' : 'locked',
      ]),
    );
    expect(compared).toBe(DAYS * 5);
  });

  it('tier on the day before, at and after 45 days, six months and two years', () => {
    const compared = everyDay((on, second) => {
      const borders = [
        [second.add({ days: 45 }), 'none', 1],
        [second.add({ months: 6 }), 1, 2],
        [second.add({ years: 2 }), 2, 3],
      ] as const;
      return borders.flatMap(([border, before, after]) => [
        [`before ${after}`, tier(on, plus(border, -1)).value, before] as const,
        [`at ${after}`, tier(on, plus(border, 0)).value, after] as const,
        [`after ${after}`, tier(on, plus(border, 1)).value, after] as const,
      ]);
    });
    expect(compared).toBe(DAYS * 9);
  });

  it('advice on days -1, 0, 1, 79, 80, 81, 179, 180 and 181', () => {
    const expected = [
      [-1, undefined],
      [0, 'cape-first'],
      [1, 'cape-first'],
      [79, 'cape-first'],
      [80, 'cape-first'],
      [81, 'protest'],
      [179, 'protest'],
      [180, 'protest'],
      [181, 'counsel'],
    ] as const;
    const compared = everyDay((on, second) =>
      expected.map(([days, way]) => [`day ${days}`, advice(on, plus(second, days))?.value, way]),
    );
    expect(compared).toBe(DAYS * 9);
  });

  it('daysLeft on days 0, 79, 80, 81 and 180 of the CAPE window', () => {
    const compared = everyDay((on, second) =>
      [0, 79, 80, 81, 180].map((days) => [
        `day ${days}`,
        daysLeft(lastCapeDay(on), plus(second, days)).value,
        80 - days,
      ]),
    );
    expect(compared).toBe(DAYS * 5);
  });
});

describe('the arithmetic below the rules, on each of 4,749 days', () => {
  it('a spreadsheet’s serial number, its hours left out', () => {
    // Excel’s day 1 is the first of 1900, and it holds that year for a leap year.
    const zero = from('1899-12-30');
    const compared = everyDay((on, oracle) => {
      const serial = zero.until(oracle).days;
      return [
        ['serial', dayOfSerial(serial), on],
        ['serial with an hour', dayOfSerial(serial + 0.99), on],
      ];
    });
    expect(compared).toBe(DAYS * 2);
  });

  it('how long a check stays fresh', () => {
    const compared = everyDay((on, oracle) => [
      ['statute', freshUntil({ checked: on, standing: 'statute' }), plus(oracle, 365)],
      ['agency', freshUntil({ checked: on, standing: 'agency' }), plus(oracle, 60)],
    ]);
    expect(compared).toBe(DAYS * 2);
  });

  it('plusDays, and daysBetween there and back', () => {
    const counts = [-366, -1, 0, 1, 28, 365, 1461];
    const compared = everyDay((on, second) =>
      counts.flatMap((days) => {
        const there = plus(second, days);
        return [
          [`plus ${days}`, plusDays(on, days), there],
          [`to ${days}`, daysBetween(on, there), second.until(from(there)).days],
        ] as const;
      }),
    );
    expect(compared).toBe(DAYS * counts.length * 2);
  });

  it('plusMonths, clamped to the end of a month', () => {
    const counts = [-12, -1, 1, 2, 6, 11, 12, 24, 48];
    const compared = everyDay((on, second) =>
      counts.map((months) => [
        `${months} months`,
        plusMonths(on, months),
        second.add({ months }).toString(),
      ]),
    );
    expect(compared).toBe(DAYS * counts.length);
  });

  it('weekday', () => {
    expect(everyDay((on, second) => [['weekday', weekday(on), second.dayOfWeek % 7]])).toBe(DAYS);
  });
});
