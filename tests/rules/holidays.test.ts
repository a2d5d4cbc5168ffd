import { describe, expect, it } from 'vitest';
import { type Day, day } from '../../src/rules/day';
import {
  businessDayOnOrBefore,
  businessDaysBefore,
  businessDaysBetween,
  type Closed,
  closedOn,
  isBusinessDay,
} from '../../src/rules/business-day';
import { type HolidayId, holidaysOf } from '../../src/rules/holidays';

/** As kept in 2026, 2027 and 2028: the observed days, each with its holiday. */
const kept: readonly { on: string; id: HolidayId; why: string }[] = [
  { on: '2026-01-01', id: 'new-year', why: "Thursday, New Year's Day" },
  { on: '2026-01-19', id: 'martin-luther-king', why: 'Monday, Martin Luther King Day' },
  { on: '2026-02-16', id: 'washington', why: "Monday, Washington's Birthday" },
  { on: '2026-05-25', id: 'memorial', why: 'Monday, Memorial Day' },
  { on: '2026-06-19', id: 'juneteenth', why: 'Friday, Juneteenth' },
  {
    on: '2026-07-03',
    id: 'independence',
    why: 'Friday, Independence Day, kept on Friday for a Saturday',
  },
  { on: '2026-09-07', id: 'labor', why: 'Monday, Labor Day' },
  { on: '2026-10-12', id: 'columbus', why: 'Monday, Columbus Day' },
  { on: '2026-11-11', id: 'veterans', why: 'Wednesday, Veterans Day' },
  { on: '2026-11-26', id: 'thanksgiving', why: 'Thursday, Thanksgiving' },
  { on: '2026-12-25', id: 'christmas', why: 'Friday, Christmas' },
  { on: '2027-01-01', id: 'new-year', why: "Friday, New Year's Day" },
  { on: '2027-01-18', id: 'martin-luther-king', why: 'Monday, Martin Luther King Day' },
  { on: '2027-02-15', id: 'washington', why: "Monday, Washington's Birthday" },
  { on: '2027-05-31', id: 'memorial', why: 'Monday, Memorial Day' },
  { on: '2027-06-18', id: 'juneteenth', why: 'Friday, Juneteenth, kept on Friday for a Saturday' },
  {
    on: '2027-07-05',
    id: 'independence',
    why: 'Monday, Independence Day, kept on Monday for a Sunday',
  },
  { on: '2027-09-06', id: 'labor', why: 'Monday, Labor Day' },
  { on: '2027-10-11', id: 'columbus', why: 'Monday, Columbus Day' },
  { on: '2027-11-11', id: 'veterans', why: 'Thursday, Veterans Day' },
  { on: '2027-11-25', id: 'thanksgiving', why: 'Thursday, Thanksgiving' },
  { on: '2027-12-24', id: 'christmas', why: 'Friday, Christmas, kept on Friday for a Saturday' },
  {
    on: '2027-12-31',
    id: 'new-year',
    why: "Friday, New Year's Day, kept on Friday for a Saturday",
  },
  { on: '2028-01-17', id: 'martin-luther-king', why: 'Monday, Martin Luther King Day' },
  { on: '2028-02-21', id: 'washington', why: "Monday, Washington's Birthday" },
  { on: '2028-05-29', id: 'memorial', why: 'Monday, Memorial Day' },
  { on: '2028-06-19', id: 'juneteenth', why: 'Monday, Juneteenth' },
  { on: '2028-07-04', id: 'independence', why: 'Tuesday, Independence Day' },
  { on: '2028-09-04', id: 'labor', why: 'Monday, Labor Day' },
  { on: '2028-10-09', id: 'columbus', why: 'Monday, Columbus Day' },
  { on: '2028-11-10', id: 'veterans', why: 'Friday, Veterans Day, kept on Friday for a Saturday' },
  { on: '2028-11-23', id: 'thanksgiving', why: 'Thursday, Thanksgiving' },
  { on: '2028-12-25', id: 'christmas', why: 'Monday, Christmas' },
];

describe('a federal holiday', () => {
  for (const { on, id, why } of kept) {
    it(`${on} is ${id}: ${why}`, () => {
      expect(closedOn(day(on))).toBe(id);
      expect(isBusinessDay(day(on))).toBe(false);
      expect(holidaysOf(Number(on.slice(0, 4))).get(day(on))).toBe(id);
    });
  }

  for (const { year, count, why } of [
    { year: 2026, count: 11, why: 'one of each' },
    { year: 2027, count: 12, why: 'two New Years: January 1 and, for 2028, December 31' },
    { year: 2028, count: 10, why: 'its New Year was kept in 2027' },
  ]) {
    it(`${year} has ${count}, all in the table above: ${why}`, () => {
      const expected = kept.filter(({ on }) => on.startsWith(`${year}-`)).map(({ on }) => on);
      expect([...holidaysOf(year).keys()].sort()).toEqual(expected);
      expect(expected).toHaveLength(count);
    });
  }

  it('is the same table when asked twice', () => {
    expect(holidaysOf(2027)).toBe(holidaysOf(2027));
  });
});

const near: readonly { on: string; closed: Closed | undefined; why: string }[] = [
  { on: '2026-07-02', closed: undefined, why: 'the day before Independence Day as kept' },
  { on: '2026-07-04', closed: 'saturday', why: 'the holiday itself, a Saturday kept on Friday' },
  { on: '2026-07-05', closed: 'sunday', why: 'a Saturday holiday is not kept on Monday' },
  { on: '2026-07-06', closed: undefined, why: 'the Monday after a Saturday holiday is open' },
  { on: '2027-07-02', closed: undefined, why: 'the Friday before a Sunday holiday is open' },
  { on: '2027-07-04', closed: 'sunday', why: 'the holiday itself, a Sunday kept on Monday' },
  { on: '2027-07-06', closed: undefined, why: 'the day after a Sunday holiday as kept' },
  { on: '2027-12-25', closed: 'saturday', why: 'Christmas itself, kept on the 24th' },
  { on: '2027-12-27', closed: undefined, why: 'the Monday after a Saturday Christmas is open' },
  { on: '2027-12-30', closed: undefined, why: 'the day before New Year as kept' },
  { on: '2028-01-01', closed: 'saturday', why: 'New Year itself, kept in the year before' },
  { on: '2028-01-03', closed: undefined, why: 'the Monday after a Saturday New Year is open' },
  { on: '2028-12-31', closed: 'sunday', why: 'the eve of a Monday New Year' },
  { on: '2029-01-01', closed: 'new-year', why: 'a Monday New Year' },
  { on: '2028-12-29', closed: undefined, why: 'the Friday before a Monday New Year is open' },
  { on: '2026-12-31', closed: undefined, why: 'December 31 before a Friday New Year is open' },
  { on: '2022-12-30', closed: undefined, why: 'the Friday before a Sunday New Year is open' },
  { on: '2023-01-02', closed: 'new-year', why: 'a Sunday New Year kept on Monday' },
  { on: '2021-12-31', closed: 'new-year', why: 'the New Year of 2022, kept in 2021' },
  { on: '2022-01-03', closed: undefined, why: 'the Monday after it is open' },
  { on: '2028-11-11', closed: 'saturday', why: 'Veterans Day itself, kept on the 10th' },
  { on: '2028-11-13', closed: undefined, why: 'the Monday after a Saturday Veterans Day is open' },
  { on: '2020-06-19', closed: undefined, why: 'Juneteenth was no holiday yet' },
  {
    on: '2021-06-18',
    closed: 'juneteenth',
    why: 'the first Juneteenth, a Saturday kept on Friday',
  },
  { on: '2022-06-20', closed: 'juneteenth', why: 'a Sunday Juneteenth kept on Monday' },
  {
    on: '2021-01-20',
    closed: undefined,
    why: 'Inauguration Day is a holiday of the capital alone',
  },
  {
    on: '2025-01-20',
    closed: 'martin-luther-king',
    why: 'Inauguration Day on a holiday of its own',
  },
  { on: '2029-01-19', closed: undefined, why: 'the Friday before a Saturday Inauguration Day' },
  { on: '2026-01-12', closed: undefined, why: 'the second Monday of January is open' },
  { on: '2026-01-26', closed: undefined, why: 'so is the fourth' },
  {
    on: '2029-02-19',
    closed: 'washington',
    why: 'a third Monday in a month that starts on Thursday',
  },
  { on: '2027-05-24', closed: undefined, why: 'the fourth of five Mondays in May is open' },
  { on: '2027-05-31', closed: 'memorial', why: 'the last Monday on the last day of May' },
  { on: '2026-05-25', closed: 'memorial', why: 'the last Monday as early as it can be' },
  { on: '2025-09-01', closed: 'labor', why: 'the first Monday as early as it can be' },
  { on: '2026-09-07', closed: 'labor', why: 'the first Monday as late as it can be' },
  { on: '2029-10-08', closed: 'columbus', why: 'the second Monday as early as it can be' },
  { on: '2024-10-14', closed: 'columbus', why: 'the second Monday as late as it can be' },
  { on: '2029-11-22', closed: 'thanksgiving', why: 'the fourth Thursday as early as it can be' },
  { on: '2024-11-28', closed: 'thanksgiving', why: 'the fourth Thursday as late as it can be' },
  { on: '2029-11-29', closed: undefined, why: 'the fifth Thursday of November is open' },
  { on: '2026-11-27', closed: undefined, why: 'the day after Thanksgiving is a business day' },
  {
    on: '2026-12-24',
    closed: undefined,
    why: 'Christmas Eve is a business day, whatever an order may say later',
  },
  { on: '2025-12-26', closed: undefined, why: 'a closure by executive order is not in the table' },
  { on: '2026-03-08', closed: 'sunday', why: 'the day clocks go forward' },
  { on: '2026-03-09', closed: undefined, why: 'the day after clocks went forward' },
  { on: '2026-11-01', closed: 'sunday', why: 'the day clocks go back' },
  { on: '2026-11-02', closed: undefined, why: 'the day after clocks went back' },
  { on: '2028-02-29', closed: undefined, why: 'a leap day on a Tuesday' },
];

describe('closedOn', () => {
  for (const { on, closed, why } of near) {
    it(`${on} is ${closed ?? 'open'}: ${why}`, () => {
      expect(closedOn(day(on))).toBe(closed);
      expect(isBusinessDay(day(on))).toBe(closed === undefined);
    });
  }
});

type Skipped = readonly (readonly [string, Closed])[];
const skippedDays = (skipped: Skipped) => skipped.map(([on, why]) => ({ day: on as Day, why }));

const back: readonly { from: string; count: number; to: string; skipped: Skipped; why: string }[] =
  [
    {
      from: '2026-09-16',
      count: 0,
      to: '2026-09-16',
      skipped: [],
      why: 'none back is the day itself',
    },
    {
      from: '2026-09-20',
      count: 0,
      to: '2026-09-20',
      skipped: [],
      why: 'none back from a Sunday is that Sunday',
    },
    { from: '2026-09-16', count: 1, to: '2026-09-15', skipped: [], why: 'inside a week' },
    { from: '2026-09-18', count: 4, to: '2026-09-14', skipped: [], why: 'to the start of a week' },
    {
      from: '2026-09-18',
      count: 5,
      to: '2026-09-11',
      skipped: [
        ['2026-09-13', 'sunday'],
        ['2026-09-12', 'saturday'],
      ],
      why: 'over a weekend, the nearest closed day first',
    },
    {
      from: '2026-09-20',
      count: 1,
      to: '2026-09-18',
      skipped: [['2026-09-19', 'saturday']],
      why: 'from a Sunday, which is not itself passed over',
    },
    { from: '2026-09-19', count: 1, to: '2026-09-18', skipped: [], why: 'from a Saturday' },
    {
      from: '2026-09-08',
      count: 1,
      to: '2026-09-04',
      skipped: [
        ['2026-09-07', 'labor'],
        ['2026-09-06', 'sunday'],
        ['2026-09-05', 'saturday'],
      ],
      why: 'over Labor Day and its weekend',
    },
    {
      from: '2026-11-27',
      count: 1,
      to: '2026-11-25',
      skipped: [['2026-11-26', 'thanksgiving']],
      why: 'over Thanksgiving',
    },
    {
      from: '2026-12-28',
      count: 1,
      to: '2026-12-24',
      skipped: [
        ['2026-12-27', 'sunday'],
        ['2026-12-26', 'saturday'],
        ['2026-12-25', 'christmas'],
      ],
      why: 'over a Friday Christmas',
    },
    {
      from: '2027-01-04',
      count: 1,
      to: '2026-12-31',
      skipped: [
        ['2027-01-03', 'sunday'],
        ['2027-01-02', 'saturday'],
        ['2027-01-01', 'new-year'],
      ],
      why: 'over a Friday New Year and the end of a year',
    },
    {
      from: '2028-01-03',
      count: 1,
      to: '2027-12-30',
      skipped: [
        ['2028-01-02', 'sunday'],
        ['2028-01-01', 'saturday'],
        ['2027-12-31', 'new-year'],
      ],
      why: 'over a New Year kept on December 31',
    },
    {
      from: '2027-12-27',
      count: 1,
      to: '2027-12-23',
      skipped: [
        ['2027-12-26', 'sunday'],
        ['2027-12-25', 'saturday'],
        ['2027-12-24', 'christmas'],
      ],
      why: 'over a Christmas kept on December 24',
    },
    {
      from: '2027-07-06',
      count: 1,
      to: '2027-07-02',
      skipped: [
        ['2027-07-05', 'independence'],
        ['2027-07-04', 'sunday'],
        ['2027-07-03', 'saturday'],
      ],
      why: 'over an Independence Day kept on Monday',
    },
    {
      from: '2026-03-09',
      count: 1,
      to: '2026-03-06',
      skipped: [
        ['2026-03-08', 'sunday'],
        ['2026-03-07', 'saturday'],
      ],
      why: 'over the day clocks go forward',
    },
    {
      from: '2026-11-02',
      count: 1,
      to: '2026-10-30',
      skipped: [
        ['2026-11-01', 'sunday'],
        ['2026-10-31', 'saturday'],
      ],
      why: 'over the day clocks go back',
    },
    { from: '2028-03-01', count: 1, to: '2028-02-29', skipped: [], why: 'to a leap day' },
  ];

describe('businessDaysBefore', () => {
  for (const { from, count, to, skipped, why } of back) {
    it(`${from} less ${count} is ${to}: ${why}`, () => {
      expect(businessDaysBefore(day(from), count)).toEqual({
        day: to,
        skipped: skippedDays(skipped),
      });
    });
  }

  for (const { from, count, to, why } of [
    {
      from: '2026-12-31',
      count: 250,
      to: '2025-12-31',
      why: 'the most the tools take: a working year back',
    },
    {
      from: '2027-01-04',
      count: 5,
      to: '2026-12-24',
      why: 'a working week over Christmas and New Year',
    },
    { from: '2026-12-01', count: 10, to: '2026-11-16', why: 'two working weeks over Thanksgiving' },
    {
      from: '2028-12-29',
      count: 249,
      to: '2028-01-03',
      why: 'from the last business day of 2028 to a business day of its first week',
    },
  ]) {
    it(`${from} less ${count} is ${to}: ${why}`, () => {
      expect(businessDaysBefore(day(from), count).day).toBe(to);
    });
  }

  for (const { count, why } of [
    { count: -1, why: 'below 0' },
    { count: 1.5, why: 'half a day' },
    { count: Number.NaN, why: 'no number' },
    { count: Number.POSITIVE_INFINITY, why: 'a count without end' },
  ]) {
    it(`refuses ${count}: ${why}`, () => {
      expect(() => businessDaysBefore(day('2026-09-16'), count)).toThrow(String(count));
    });
  }
});

const onOrBefore: readonly { from: string; to: string; skipped: Skipped; why: string }[] = [
  { from: '2026-09-18', to: '2026-09-18', skipped: [], why: 'a Friday stands' },
  {
    from: '2026-09-19',
    to: '2026-09-18',
    skipped: [['2026-09-19', 'saturday']],
    why: 'a Saturday goes to Friday',
  },
  {
    from: '2026-09-20',
    to: '2026-09-18',
    skipped: [
      ['2026-09-20', 'sunday'],
      ['2026-09-19', 'saturday'],
    ],
    why: 'a Sunday goes to Friday',
  },
  { from: '2026-09-21', to: '2026-09-21', skipped: [], why: 'a Monday stands' },
  {
    from: '2026-09-07',
    to: '2026-09-04',
    skipped: [
      ['2026-09-07', 'labor'],
      ['2026-09-06', 'sunday'],
      ['2026-09-05', 'saturday'],
    ],
    why: 'a Monday holiday goes to Friday',
  },
  {
    from: '2026-11-26',
    to: '2026-11-25',
    skipped: [['2026-11-26', 'thanksgiving']],
    why: 'a Thursday holiday goes to Wednesday',
  },
  {
    from: '2028-01-01',
    to: '2027-12-30',
    skipped: [
      ['2028-01-01', 'saturday'],
      ['2027-12-31', 'new-year'],
    ],
    why: 'a Saturday after a holiday kept on Friday goes to Thursday',
  },
  {
    from: '2027-07-05',
    to: '2027-07-02',
    skipped: [
      ['2027-07-05', 'independence'],
      ['2027-07-04', 'sunday'],
      ['2027-07-03', 'saturday'],
    ],
    why: 'a holiday kept on Monday goes to Friday',
  },
];

describe('businessDayOnOrBefore', () => {
  for (const { from, to, skipped, why } of onOrBefore) {
    it(`${from} gives ${to}: ${why}`, () => {
      expect(businessDayOnOrBefore(day(from))).toEqual({ day: to, skipped: skippedDays(skipped) });
    });
  }
});

describe('business days from one day up to another', () => {
  it.each([
    ['2026-11-27', '2026-12-03', 4, 'Friday to Thursday: the first day counts, the last does not'],
    ['2026-11-26', '2026-12-03', 4, 'from a holiday: it does not count'],
    ['2026-11-25', '2026-11-26', 1, 'up to a holiday: it takes nothing away'],
    ['2026-11-25', '2026-11-27', 1, 'over Thanksgiving'],
    ['2026-11-28', '2026-11-30', 0, 'a weekend'],
    ['2026-11-30', '2026-12-07', 5, 'a whole week'],
    ['2026-11-28', '2026-12-05', 5, 'a whole week from a Saturday'],
    ['2026-12-24', '2027-01-04', 5, 'over a year end with Christmas and New Year'],
    ['2026-12-03', '2026-12-03', 0, 'the same day'],
    ['2026-12-04', '2026-12-03', 0, 'backwards'],
    ['2025-12-31', '2026-12-31', 250, 'a year with eleven holidays'],
  ])('%s to %s: %i (%s)', (from, to, count) => {
    expect(businessDaysBetween(day(from), day(to))).toBe(count);
  });
});
