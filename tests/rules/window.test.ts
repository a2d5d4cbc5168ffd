import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/rules/answer';
import { day } from '../../src/rules/day';
import type { Parameter } from '../../src/rules/parameter';
import {
  capeWindow,
  liquidationCycle,
  protestWindow,
  reliquidation,
} from '../../src/rules/parameters';
import {
  type Advice,
  advice,
  daysLeft,
  expectedLiquidation,
  fileCapeBy,
  lastCapeDay,
  reliquidationLimit,
} from '../../src/rules/window';

const lastDays: readonly { liquidated: string; cape: string; limit: string; why: string }[] = [
  {
    liquidated: '2026-09-03',
    cape: '2026-11-22',
    limit: '2026-12-02',
    why: 'the example of the tools: the last day is a Sunday',
  },
  {
    liquidated: '2023-12-11',
    cape: '2024-02-29',
    limit: '2024-03-10',
    why: 'the last day is a leap day',
  },
  {
    liquidated: '2023-12-10',
    cape: '2024-02-28',
    limit: '2024-03-09',
    why: 'the last day is the day before a leap day',
  },
  {
    liquidated: '2023-12-12',
    cape: '2024-03-01',
    limit: '2024-03-11',
    why: 'the count runs over a leap day',
  },
  {
    liquidated: '2027-12-11',
    cape: '2028-02-29',
    limit: '2028-03-10',
    why: 'the last day is the leap day of 2028',
  },
  {
    liquidated: '2028-02-29',
    cape: '2028-05-19',
    limit: '2028-05-29',
    why: 'liquidated on a leap day',
  },
  {
    liquidated: '2028-02-28',
    cape: '2028-05-18',
    limit: '2028-05-28',
    why: 'liquidated on the day before a leap day',
  },
  {
    liquidated: '2028-03-01',
    cape: '2028-05-20',
    limit: '2028-05-30',
    why: 'liquidated on the day after a leap day',
  },
  {
    liquidated: '2026-12-31',
    cape: '2027-03-21',
    limit: '2027-03-31',
    why: 'liquidated on the last day of a year',
  },
  {
    liquidated: '2027-01-01',
    cape: '2027-03-22',
    limit: '2027-04-01',
    why: 'liquidated on the first day of a year',
  },
  {
    liquidated: '2026-10-12',
    cape: '2026-12-31',
    limit: '2027-01-10',
    why: 'the last CAPE day is December 31',
  },
  {
    liquidated: '2026-10-13',
    cape: '2027-01-01',
    limit: '2027-01-11',
    why: 'the last CAPE day is January 1',
  },
  {
    liquidated: '2026-03-07',
    cape: '2026-05-26',
    limit: '2026-06-05',
    why: 'liquidated on the day before clocks go forward',
  },
  {
    liquidated: '2026-03-08',
    cape: '2026-05-27',
    limit: '2026-06-06',
    why: 'liquidated on the day clocks go forward',
  },
  {
    liquidated: '2026-03-09',
    cape: '2026-05-28',
    limit: '2026-06-07',
    why: 'liquidated on the day after clocks went forward',
  },
  {
    liquidated: '2026-10-31',
    cape: '2027-01-19',
    limit: '2027-01-29',
    why: 'liquidated on the day before clocks go back',
  },
  {
    liquidated: '2026-11-01',
    cape: '2027-01-20',
    limit: '2027-01-30',
    why: 'liquidated on the day clocks go back',
  },
  {
    liquidated: '2026-11-02',
    cape: '2027-01-21',
    limit: '2027-01-31',
    why: 'liquidated on the day after clocks went back',
  },
  {
    liquidated: '2025-12-18',
    cape: '2026-03-08',
    limit: '2026-03-18',
    why: 'the last CAPE day is the day clocks go forward',
  },
  {
    liquidated: '2026-08-13',
    cape: '2026-11-01',
    limit: '2026-11-11',
    why: 'the last CAPE day is the day clocks go back',
  },
];

describe('lastCapeDay and reliquidationLimit', () => {
  for (const { liquidated, cape, limit, why } of lastDays) {
    it(`liquidated ${liquidated}: ${cape} and ${limit}: ${why}`, () => {
      expect(lastCapeDay(day(liquidated)).value).toBe(cape);
      expect(reliquidationLimit(day(liquidated)).value).toBe(limit);
    });
  }
});

type FileBy = { liquidated: string; last: string; file: string; why: string };

/** A last CAPE day just before, on and just after every holiday of three years. */
const aroundHolidays: readonly FileBy[] = [
  {
    liquidated: '2025-10-12',
    last: '2025-12-31',
    file: '2025-12-30',
    why: "the last day stands just before New Year's Day (Wednesday)",
  },
  {
    liquidated: '2025-10-13',
    last: '2026-01-01',
    file: '2025-12-31',
    why: "the last day stands on New Year's Day (Thursday)",
  },
  {
    liquidated: '2025-10-14',
    last: '2026-01-02',
    file: '2025-12-31',
    why: "the last day stands just after New Year's Day (Friday)",
  },
  {
    liquidated: '2025-10-30',
    last: '2026-01-18',
    file: '2026-01-16',
    why: 'the last day stands just before Martin Luther King Day (Sunday)',
  },
  {
    liquidated: '2025-10-31',
    last: '2026-01-19',
    file: '2026-01-16',
    why: 'the last day stands on Martin Luther King Day (Monday)',
  },
  {
    liquidated: '2025-11-01',
    last: '2026-01-20',
    file: '2026-01-16',
    why: 'the last day stands just after Martin Luther King Day (Tuesday)',
  },
  {
    liquidated: '2025-11-27',
    last: '2026-02-15',
    file: '2026-02-13',
    why: "the last day stands just before Washington's Birthday (Sunday)",
  },
  {
    liquidated: '2025-11-28',
    last: '2026-02-16',
    file: '2026-02-13',
    why: "the last day stands on Washington's Birthday (Monday)",
  },
  {
    liquidated: '2025-11-29',
    last: '2026-02-17',
    file: '2026-02-13',
    why: "the last day stands just after Washington's Birthday (Tuesday)",
  },
  {
    liquidated: '2026-03-05',
    last: '2026-05-24',
    file: '2026-05-22',
    why: 'the last day stands just before Memorial Day (Sunday)',
  },
  {
    liquidated: '2026-03-06',
    last: '2026-05-25',
    file: '2026-05-22',
    why: 'the last day stands on Memorial Day (Monday)',
  },
  {
    liquidated: '2026-03-07',
    last: '2026-05-26',
    file: '2026-05-22',
    why: 'the last day stands just after Memorial Day (Tuesday)',
  },
  {
    liquidated: '2026-03-30',
    last: '2026-06-18',
    file: '2026-06-17',
    why: 'the last day stands just before Juneteenth (Thursday)',
  },
  {
    liquidated: '2026-03-31',
    last: '2026-06-19',
    file: '2026-06-18',
    why: 'the last day stands on Juneteenth (Friday)',
  },
  {
    liquidated: '2026-04-01',
    last: '2026-06-20',
    file: '2026-06-18',
    why: 'the last day stands just after Juneteenth (Saturday)',
  },
  {
    liquidated: '2026-04-13',
    last: '2026-07-02',
    file: '2026-07-01',
    why: 'the last day stands just before Independence Day, kept on Friday for a Saturday (Thursday)',
  },
  {
    liquidated: '2026-04-14',
    last: '2026-07-03',
    file: '2026-07-02',
    why: 'the last day stands on Independence Day, kept on Friday for a Saturday (Friday)',
  },
  {
    liquidated: '2026-04-15',
    last: '2026-07-04',
    file: '2026-07-02',
    why: 'the last day stands just after Independence Day, kept on Friday for a Saturday (Saturday)',
  },
  {
    liquidated: '2026-06-18',
    last: '2026-09-06',
    file: '2026-09-04',
    why: 'the last day stands just before Labor Day (Sunday)',
  },
  {
    liquidated: '2026-06-19',
    last: '2026-09-07',
    file: '2026-09-04',
    why: 'the last day stands on Labor Day (Monday)',
  },
  {
    liquidated: '2026-06-20',
    last: '2026-09-08',
    file: '2026-09-04',
    why: 'the last day stands just after Labor Day (Tuesday)',
  },
  {
    liquidated: '2026-07-23',
    last: '2026-10-11',
    file: '2026-10-09',
    why: 'the last day stands just before Columbus Day (Sunday)',
  },
  {
    liquidated: '2026-07-24',
    last: '2026-10-12',
    file: '2026-10-09',
    why: 'the last day stands on Columbus Day (Monday)',
  },
  {
    liquidated: '2026-07-25',
    last: '2026-10-13',
    file: '2026-10-09',
    why: 'the last day stands just after Columbus Day (Tuesday)',
  },
  {
    liquidated: '2026-08-22',
    last: '2026-11-10',
    file: '2026-11-09',
    why: 'the last day stands just before Veterans Day (Tuesday)',
  },
  {
    liquidated: '2026-08-23',
    last: '2026-11-11',
    file: '2026-11-10',
    why: 'the last day stands on Veterans Day (Wednesday)',
  },
  {
    liquidated: '2026-08-24',
    last: '2026-11-12',
    file: '2026-11-10',
    why: 'the last day stands just after Veterans Day (Thursday)',
  },
  {
    liquidated: '2026-09-06',
    last: '2026-11-25',
    file: '2026-11-24',
    why: 'the last day stands just before Thanksgiving (Wednesday)',
  },
  {
    liquidated: '2026-09-07',
    last: '2026-11-26',
    file: '2026-11-25',
    why: 'the last day stands on Thanksgiving (Thursday)',
  },
  {
    liquidated: '2026-09-08',
    last: '2026-11-27',
    file: '2026-11-25',
    why: 'the last day stands just after Thanksgiving (Friday)',
  },
  {
    liquidated: '2026-10-05',
    last: '2026-12-24',
    file: '2026-12-23',
    why: 'the last day stands just before Christmas (Thursday)',
  },
  {
    liquidated: '2026-10-06',
    last: '2026-12-25',
    file: '2026-12-24',
    why: 'the last day stands on Christmas (Friday)',
  },
  {
    liquidated: '2026-10-07',
    last: '2026-12-26',
    file: '2026-12-24',
    why: 'the last day stands just after Christmas (Saturday)',
  },
  {
    liquidated: '2026-10-12',
    last: '2026-12-31',
    file: '2026-12-30',
    why: "the last day stands just before New Year's Day (Thursday)",
  },
  {
    liquidated: '2026-10-13',
    last: '2027-01-01',
    file: '2026-12-31',
    why: "the last day stands on New Year's Day (Friday)",
  },
  {
    liquidated: '2026-10-14',
    last: '2027-01-02',
    file: '2026-12-31',
    why: "the last day stands just after New Year's Day (Saturday)",
  },
  {
    liquidated: '2026-10-29',
    last: '2027-01-17',
    file: '2027-01-15',
    why: 'the last day stands just before Martin Luther King Day (Sunday)',
  },
  {
    liquidated: '2026-10-30',
    last: '2027-01-18',
    file: '2027-01-15',
    why: 'the last day stands on Martin Luther King Day (Monday)',
  },
  {
    liquidated: '2026-10-31',
    last: '2027-01-19',
    file: '2027-01-15',
    why: 'the last day stands just after Martin Luther King Day (Tuesday)',
  },
  {
    liquidated: '2026-11-26',
    last: '2027-02-14',
    file: '2027-02-12',
    why: "the last day stands just before Washington's Birthday (Sunday)",
  },
  {
    liquidated: '2026-11-27',
    last: '2027-02-15',
    file: '2027-02-12',
    why: "the last day stands on Washington's Birthday (Monday)",
  },
  {
    liquidated: '2026-11-28',
    last: '2027-02-16',
    file: '2027-02-12',
    why: "the last day stands just after Washington's Birthday (Tuesday)",
  },
  {
    liquidated: '2027-03-11',
    last: '2027-05-30',
    file: '2027-05-28',
    why: 'the last day stands just before Memorial Day (Sunday)',
  },
  {
    liquidated: '2027-03-12',
    last: '2027-05-31',
    file: '2027-05-28',
    why: 'the last day stands on Memorial Day (Monday)',
  },
  {
    liquidated: '2027-03-13',
    last: '2027-06-01',
    file: '2027-05-28',
    why: 'the last day stands just after Memorial Day (Tuesday)',
  },
  {
    liquidated: '2027-03-29',
    last: '2027-06-17',
    file: '2027-06-16',
    why: 'the last day stands just before Juneteenth, kept on Friday for a Saturday (Thursday)',
  },
  {
    liquidated: '2027-03-30',
    last: '2027-06-18',
    file: '2027-06-17',
    why: 'the last day stands on Juneteenth, kept on Friday for a Saturday (Friday)',
  },
  {
    liquidated: '2027-03-31',
    last: '2027-06-19',
    file: '2027-06-17',
    why: 'the last day stands just after Juneteenth, kept on Friday for a Saturday (Saturday)',
  },
  {
    liquidated: '2027-04-15',
    last: '2027-07-04',
    file: '2027-07-02',
    why: 'the last day stands just before Independence Day, kept on Monday for a Sunday (Sunday)',
  },
  {
    liquidated: '2027-04-16',
    last: '2027-07-05',
    file: '2027-07-02',
    why: 'the last day stands on Independence Day, kept on Monday for a Sunday (Monday)',
  },
  {
    liquidated: '2027-04-17',
    last: '2027-07-06',
    file: '2027-07-02',
    why: 'the last day stands just after Independence Day, kept on Monday for a Sunday (Tuesday)',
  },
  {
    liquidated: '2027-06-17',
    last: '2027-09-05',
    file: '2027-09-03',
    why: 'the last day stands just before Labor Day (Sunday)',
  },
  {
    liquidated: '2027-06-18',
    last: '2027-09-06',
    file: '2027-09-03',
    why: 'the last day stands on Labor Day (Monday)',
  },
  {
    liquidated: '2027-06-19',
    last: '2027-09-07',
    file: '2027-09-03',
    why: 'the last day stands just after Labor Day (Tuesday)',
  },
  {
    liquidated: '2027-07-22',
    last: '2027-10-10',
    file: '2027-10-08',
    why: 'the last day stands just before Columbus Day (Sunday)',
  },
  {
    liquidated: '2027-07-23',
    last: '2027-10-11',
    file: '2027-10-08',
    why: 'the last day stands on Columbus Day (Monday)',
  },
  {
    liquidated: '2027-07-24',
    last: '2027-10-12',
    file: '2027-10-08',
    why: 'the last day stands just after Columbus Day (Tuesday)',
  },
  {
    liquidated: '2027-08-22',
    last: '2027-11-10',
    file: '2027-11-09',
    why: 'the last day stands just before Veterans Day (Wednesday)',
  },
  {
    liquidated: '2027-08-23',
    last: '2027-11-11',
    file: '2027-11-10',
    why: 'the last day stands on Veterans Day (Thursday)',
  },
  {
    liquidated: '2027-08-24',
    last: '2027-11-12',
    file: '2027-11-10',
    why: 'the last day stands just after Veterans Day (Friday)',
  },
  {
    liquidated: '2027-09-05',
    last: '2027-11-24',
    file: '2027-11-23',
    why: 'the last day stands just before Thanksgiving (Wednesday)',
  },
  {
    liquidated: '2027-09-06',
    last: '2027-11-25',
    file: '2027-11-24',
    why: 'the last day stands on Thanksgiving (Thursday)',
  },
  {
    liquidated: '2027-09-07',
    last: '2027-11-26',
    file: '2027-11-24',
    why: 'the last day stands just after Thanksgiving (Friday)',
  },
  {
    liquidated: '2027-10-04',
    last: '2027-12-23',
    file: '2027-12-22',
    why: 'the last day stands just before Christmas, kept on Friday for a Saturday (Thursday)',
  },
  {
    liquidated: '2027-10-05',
    last: '2027-12-24',
    file: '2027-12-23',
    why: 'the last day stands on Christmas, kept on Friday for a Saturday (Friday)',
  },
  {
    liquidated: '2027-10-06',
    last: '2027-12-25',
    file: '2027-12-23',
    why: 'the last day stands just after Christmas, kept on Friday for a Saturday (Saturday)',
  },
  {
    liquidated: '2027-10-11',
    last: '2027-12-30',
    file: '2027-12-29',
    why: "the last day stands just before New Year's Day, kept on Friday for a Saturday (Thursday)",
  },
  {
    liquidated: '2027-10-12',
    last: '2027-12-31',
    file: '2027-12-30',
    why: "the last day stands on New Year's Day, kept on Friday for a Saturday (Friday)",
  },
  {
    liquidated: '2027-10-13',
    last: '2028-01-01',
    file: '2027-12-30',
    why: "the last day stands just after New Year's Day, kept on Friday for a Saturday (Saturday)",
  },
  {
    liquidated: '2027-10-28',
    last: '2028-01-16',
    file: '2028-01-14',
    why: 'the last day stands just before Martin Luther King Day (Sunday)',
  },
  {
    liquidated: '2027-10-29',
    last: '2028-01-17',
    file: '2028-01-14',
    why: 'the last day stands on Martin Luther King Day (Monday)',
  },
  {
    liquidated: '2027-10-30',
    last: '2028-01-18',
    file: '2028-01-14',
    why: 'the last day stands just after Martin Luther King Day (Tuesday)',
  },
  {
    liquidated: '2027-12-02',
    last: '2028-02-20',
    file: '2028-02-18',
    why: "the last day stands just before Washington's Birthday (Sunday)",
  },
  {
    liquidated: '2027-12-03',
    last: '2028-02-21',
    file: '2028-02-18',
    why: "the last day stands on Washington's Birthday (Monday)",
  },
  {
    liquidated: '2027-12-04',
    last: '2028-02-22',
    file: '2028-02-18',
    why: "the last day stands just after Washington's Birthday (Tuesday)",
  },
  {
    liquidated: '2028-03-09',
    last: '2028-05-28',
    file: '2028-05-26',
    why: 'the last day stands just before Memorial Day (Sunday)',
  },
  {
    liquidated: '2028-03-10',
    last: '2028-05-29',
    file: '2028-05-26',
    why: 'the last day stands on Memorial Day (Monday)',
  },
  {
    liquidated: '2028-03-11',
    last: '2028-05-30',
    file: '2028-05-26',
    why: 'the last day stands just after Memorial Day (Tuesday)',
  },
  {
    liquidated: '2028-03-30',
    last: '2028-06-18',
    file: '2028-06-16',
    why: 'the last day stands just before Juneteenth (Sunday)',
  },
  {
    liquidated: '2028-03-31',
    last: '2028-06-19',
    file: '2028-06-16',
    why: 'the last day stands on Juneteenth (Monday)',
  },
  {
    liquidated: '2028-04-01',
    last: '2028-06-20',
    file: '2028-06-16',
    why: 'the last day stands just after Juneteenth (Tuesday)',
  },
  {
    liquidated: '2028-04-14',
    last: '2028-07-03',
    file: '2028-06-30',
    why: 'the last day stands just before Independence Day (Monday)',
  },
  {
    liquidated: '2028-04-15',
    last: '2028-07-04',
    file: '2028-07-03',
    why: 'the last day stands on Independence Day (Tuesday)',
  },
  {
    liquidated: '2028-04-16',
    last: '2028-07-05',
    file: '2028-07-03',
    why: 'the last day stands just after Independence Day (Wednesday)',
  },
  {
    liquidated: '2028-06-15',
    last: '2028-09-03',
    file: '2028-09-01',
    why: 'the last day stands just before Labor Day (Sunday)',
  },
  {
    liquidated: '2028-06-16',
    last: '2028-09-04',
    file: '2028-09-01',
    why: 'the last day stands on Labor Day (Monday)',
  },
  {
    liquidated: '2028-06-17',
    last: '2028-09-05',
    file: '2028-09-01',
    why: 'the last day stands just after Labor Day (Tuesday)',
  },
  {
    liquidated: '2028-07-20',
    last: '2028-10-08',
    file: '2028-10-06',
    why: 'the last day stands just before Columbus Day (Sunday)',
  },
  {
    liquidated: '2028-07-21',
    last: '2028-10-09',
    file: '2028-10-06',
    why: 'the last day stands on Columbus Day (Monday)',
  },
  {
    liquidated: '2028-07-22',
    last: '2028-10-10',
    file: '2028-10-06',
    why: 'the last day stands just after Columbus Day (Tuesday)',
  },
  {
    liquidated: '2028-08-21',
    last: '2028-11-09',
    file: '2028-11-08',
    why: 'the last day stands just before Veterans Day, kept on Friday for a Saturday (Thursday)',
  },
  {
    liquidated: '2028-08-22',
    last: '2028-11-10',
    file: '2028-11-09',
    why: 'the last day stands on Veterans Day, kept on Friday for a Saturday (Friday)',
  },
  {
    liquidated: '2028-08-23',
    last: '2028-11-11',
    file: '2028-11-09',
    why: 'the last day stands just after Veterans Day, kept on Friday for a Saturday (Saturday)',
  },
  {
    liquidated: '2028-09-03',
    last: '2028-11-22',
    file: '2028-11-21',
    why: 'the last day stands just before Thanksgiving (Wednesday)',
  },
  {
    liquidated: '2028-09-04',
    last: '2028-11-23',
    file: '2028-11-22',
    why: 'the last day stands on Thanksgiving (Thursday)',
  },
  {
    liquidated: '2028-09-05',
    last: '2028-11-24',
    file: '2028-11-22',
    why: 'the last day stands just after Thanksgiving (Friday)',
  },
  {
    liquidated: '2028-10-05',
    last: '2028-12-24',
    file: '2028-12-22',
    why: 'the last day stands just before Christmas (Sunday)',
  },
  {
    liquidated: '2028-10-06',
    last: '2028-12-25',
    file: '2028-12-22',
    why: 'the last day stands on Christmas (Monday)',
  },
  {
    liquidated: '2028-10-07',
    last: '2028-12-26',
    file: '2028-12-22',
    why: 'the last day stands just after Christmas (Tuesday)',
  },
];

const everyWeekday: readonly FileBy[] = [
  {
    liquidated: '2026-06-26',
    last: '2026-09-14',
    file: '2026-09-11',
    why: 'a Monday in a week without holidays',
  },
  {
    liquidated: '2026-06-27',
    last: '2026-09-15',
    file: '2026-09-14',
    why: 'a Tuesday in a week without holidays',
  },
  {
    liquidated: '2026-06-28',
    last: '2026-09-16',
    file: '2026-09-15',
    why: 'a Wednesday in a week without holidays',
  },
  {
    liquidated: '2026-06-29',
    last: '2026-09-17',
    file: '2026-09-16',
    why: 'a Thursday in a week without holidays',
  },
  {
    liquidated: '2026-06-30',
    last: '2026-09-18',
    file: '2026-09-17',
    why: 'a Friday in a week without holidays',
  },
  {
    liquidated: '2026-07-01',
    last: '2026-09-19',
    file: '2026-09-18',
    why: 'a Saturday in a week without holidays',
  },
  {
    liquidated: '2026-07-02',
    last: '2026-09-20',
    file: '2026-09-18',
    why: 'a Sunday in a week without holidays',
  },
];

describe('fileCapeBy is strictly before the last CAPE day', () => {
  for (const { liquidated, last, file, why } of [...everyWeekday, ...aroundHolidays]) {
    it(`last day ${last}, file by ${file}: ${why}`, () => {
      expect(lastCapeDay(day(liquidated)).value).toBe(last);
      expect(fileCapeBy(day(liquidated)).value).toBe(file);
    });
  }

  it('gives its reasons: the day given, the count, the step to a business day', () => {
    expect(fileCapeBy(day('2026-09-03')).because).toMatchObject([
      { kind: 'given', input: 'liquidated', day: '2026-09-03' },
      { kind: 'count', parameter: { id: 'cape-window' }, from: '2026-09-03', to: '2026-11-22' },
      {
        kind: 'business-day',
        pick: 'before',
        parameter: { id: 'file-margin' },
        from: '2026-11-22',
        to: '2026-11-20',
        skipped: [{ day: '2026-11-21', why: 'saturday' }],
      },
    ]);
  });
});

const expectations: readonly { entered: string; expected: string; why: string }[] = [
  { entered: '2026-09-03', expected: '2027-07-14', why: 'an ordinary entry' },
  { entered: '2025-02-04', expected: '2025-12-15', why: 'the first day of IEEPA duties' },
  { entered: '2026-02-24', expected: '2027-01-04', why: 'the day IEEPA duties ended' },
  {
    entered: '2026-02-21',
    expected: '2027-01-01',
    why: 'liquidation expected on the first day of a year',
  },
  {
    entered: '2026-02-20',
    expected: '2026-12-31',
    why: 'liquidation expected on the last day of a year',
  },
  { entered: '2027-04-21', expected: '2028-02-29', why: 'liquidation expected on a leap day' },
  { entered: '2028-02-29', expected: '2029-01-08', why: 'entered on a leap day' },
  { entered: '2026-12-31', expected: '2027-11-10', why: 'entered on the last day of a year' },
  { entered: '2026-03-08', expected: '2027-01-16', why: 'entered on the day clocks go forward' },
  { entered: '2026-11-01', expected: '2027-09-11', why: 'entered on the day clocks go back' },
  { entered: '2027-04-20', expected: '2028-02-28', why: 'expected on the day before a leap day' },
  { entered: '2027-04-22', expected: '2028-03-01', why: 'expected on the day after a leap day' },
];

describe('expectedLiquidation', () => {
  for (const { entered, expected, why } of expectations) {
    it(`entered ${entered}: ${expected}: ${why}`, () => {
      expect(expectedLiquidation(day(entered)).value).toBe(expected);
    });
  }
});

describe('the reasons of a count', () => {
  it('of the last CAPE day and of the limit of reliquidation: the liquidation given, the count', () => {
    const liquidated = { kind: 'given', input: 'liquidated', day: '2026-09-03' };
    expect(lastCapeDay(day('2026-09-03')).because).toEqual([
      liquidated,
      { kind: 'count', parameter: capeWindow, from: '2026-09-03', to: '2026-11-22' },
    ]);
    expect(reliquidationLimit(day('2026-09-03')).because).toEqual([
      liquidated,
      { kind: 'count', parameter: reliquidation, from: '2026-09-03', to: '2026-12-02' },
    ]);
  });

  it('of the expected liquidation: the entry given, the usual cycle', () => {
    expect(expectedLiquidation(day('2026-09-03')).because).toEqual([
      { kind: 'given', input: 'entered', day: '2026-09-03' },
      { kind: 'count', parameter: liquidationCycle, from: '2026-09-03', to: '2027-07-14' },
    ]);
  });
});

const left: readonly { today: string; cape: number; limit: number; why: string }[] = [
  { today: '2026-09-02', cape: 81, limit: 91, why: 'before liquidation' },
  { today: '2026-09-03', cape: 80, limit: 90, why: 'on the day of liquidation' },
  { today: '2026-11-21', cape: 1, limit: 11, why: 'the day before the last day' },
  { today: '2026-11-22', cape: 0, limit: 10, why: '0 on the last day' },
  { today: '2026-11-23', cape: -1, limit: 9, why: 'negative after the last day' },
];

describe('daysLeft, liquidated 2026-09-03', () => {
  for (const { today, cape, limit, why } of left) {
    it(`on ${today}: ${cape} and ${limit}: ${why}`, () => {
      expect(daysLeft(lastCapeDay(day('2026-09-03')), day(today)).value).toBe(cape);
      expect(daysLeft(reliquidationLimit(day('2026-09-03')), day(today)).value).toBe(limit);
    });
  }

  it('adds its own reason behind those of the last day', () => {
    const last = lastCapeDay(day('2026-09-03'));
    expect(daysLeft(last, day('2026-11-20')).because).toEqual([
      ...last.because,
      { kind: 'elapsed', from: '2026-11-20', to: '2026-11-22', days: 2 },
    ]);
  });
});

const advices: readonly {
  liquidated: string;
  today: string;
  days: number;
  advice: Advice | undefined;
  why: string;
}[] = [
  {
    liquidated: '2026-09-03',
    today: '2026-09-02',
    days: -1,
    advice: undefined,
    why: 'before liquidation no clock runs',
  },
  {
    liquidated: '2026-09-03',
    today: '2026-09-03',
    days: 0,
    advice: 'cape-first',
    why: 'liquidation is day 0',
  },
  {
    liquidated: '2026-09-03',
    today: '2026-09-04',
    days: 1,
    advice: 'cape-first',
    why: 'the day after liquidation is day 1',
  },
  {
    liquidated: '2026-09-03',
    today: '2026-11-21',
    days: 79,
    advice: 'cape-first',
    why: 'the day before the last CAPE day',
  },
  {
    liquidated: '2026-09-03',
    today: '2026-11-22',
    days: 80,
    advice: 'cape-first',
    why: 'day 80 is in',
  },
  {
    liquidated: '2026-09-03',
    today: '2026-11-23',
    days: 81,
    advice: 'protest',
    why: 'day 81 is out',
  },
  {
    liquidated: '2026-09-03',
    today: '2026-12-02',
    days: 90,
    advice: 'protest',
    why: 'reliquidation of its own day changes nothing',
  },
  {
    liquidated: '2026-09-03',
    today: '2027-03-01',
    days: 179,
    advice: 'protest',
    why: 'the day before the last protest day',
  },
  {
    liquidated: '2026-09-03',
    today: '2027-03-02',
    days: 180,
    advice: 'protest',
    why: 'day 180 is in',
  },
  {
    liquidated: '2026-09-03',
    today: '2027-03-03',
    days: 181,
    advice: 'counsel',
    why: 'day 181 is out',
  },
  {
    liquidated: '2026-09-03',
    today: '2037-08-16',
    days: 4000,
    advice: 'counsel',
    why: 'years later',
  },
  {
    liquidated: '2027-12-11',
    today: '2028-02-28',
    days: 79,
    advice: 'cape-first',
    why: 'the day before the last CAPE day, over a leap day',
  },
  {
    liquidated: '2027-12-11',
    today: '2028-02-29',
    days: 80,
    advice: 'cape-first',
    why: 'day 80 is in, over a leap day',
  },
  {
    liquidated: '2027-12-11',
    today: '2028-03-01',
    days: 81,
    advice: 'protest',
    why: 'day 81 is out, over a leap day',
  },
  {
    liquidated: '2027-12-11',
    today: '2028-06-07',
    days: 179,
    advice: 'protest',
    why: 'the day before the last protest day, over a leap day',
  },
  {
    liquidated: '2027-12-11',
    today: '2028-06-08',
    days: 180,
    advice: 'protest',
    why: 'day 180 is in, over a leap day',
  },
  {
    liquidated: '2027-12-11',
    today: '2028-06-09',
    days: 181,
    advice: 'counsel',
    why: 'day 181 is out, over a leap day',
  },
  {
    liquidated: '2026-10-31',
    today: '2027-01-18',
    days: 79,
    advice: 'cape-first',
    why: 'the day before the last CAPE day, over the day clocks go back',
  },
  {
    liquidated: '2026-10-31',
    today: '2027-01-19',
    days: 80,
    advice: 'cape-first',
    why: 'day 80 is in, over the day clocks go back',
  },
  {
    liquidated: '2026-10-31',
    today: '2027-01-20',
    days: 81,
    advice: 'protest',
    why: 'day 81 is out, over the day clocks go back',
  },
  {
    liquidated: '2026-10-31',
    today: '2027-04-28',
    days: 179,
    advice: 'protest',
    why: 'the day before the last protest day, over the day clocks go back',
  },
  {
    liquidated: '2026-10-31',
    today: '2027-04-29',
    days: 180,
    advice: 'protest',
    why: 'day 180 is in, over the day clocks go back',
  },
  {
    liquidated: '2026-10-31',
    today: '2027-04-30',
    days: 181,
    advice: 'counsel',
    why: 'day 181 is out, over the day clocks go back',
  },
  {
    liquidated: '2026-12-31',
    today: '2027-03-20',
    days: 79,
    advice: 'cape-first',
    why: 'the day before the last CAPE day, over a year end',
  },
  {
    liquidated: '2026-12-31',
    today: '2027-03-21',
    days: 80,
    advice: 'cape-first',
    why: 'day 80 is in, over a year end',
  },
  {
    liquidated: '2026-12-31',
    today: '2027-03-22',
    days: 81,
    advice: 'protest',
    why: 'day 81 is out, over a year end',
  },
  {
    liquidated: '2026-12-31',
    today: '2027-06-28',
    days: 179,
    advice: 'protest',
    why: 'the day before the last protest day, over a year end',
  },
  {
    liquidated: '2026-12-31',
    today: '2027-06-29',
    days: 180,
    advice: 'protest',
    why: 'day 180 is in, over a year end',
  },
  {
    liquidated: '2026-12-31',
    today: '2027-06-30',
    days: 181,
    advice: 'counsel',
    why: 'day 181 is out, over a year end',
  },
];

describe('advice', () => {
  for (const row of advices) {
    it(`liquidated ${row.liquidated}, day ${row.days}: ${row.advice ?? 'none'}: ${row.why}`, () => {
      const answer = advice(day(row.liquidated), day(row.today));
      expect(answer?.value).toBe(row.advice);
      if (answer) {
        expect(answer.because[1]).toEqual({
          kind: 'elapsed',
          from: row.liquidated,
          to: row.today,
          days: row.days,
        });
      }
    });
  }
});

describe('the reasons of the advice, liquidated 2026-09-03', () => {
  const held = (parameter: Parameter, days: number, within: boolean) => ({
    kind: 'compare',
    parameter,
    days,
    within,
  });
  for (const { today, days, compared, why } of [
    {
      today: '2026-11-22',
      days: 80,
      compared: [held(capeWindow, 80, true)],
      why: 'inside the CAPE window: no other limit is asked',
    },
    {
      today: '2026-11-23',
      days: 81,
      compared: [held(capeWindow, 81, false), held(protestWindow, 81, true)],
      why: 'past the window, inside the protest period',
    },
    {
      today: '2027-03-03',
      days: 181,
      compared: [held(capeWindow, 181, false), held(protestWindow, 181, false)],
      why: 'past both',
    },
  ]) {
    it(`on ${today}: ${why}`, () => {
      expect(advice(day('2026-09-03'), day(today))?.because).toEqual([
        { kind: 'given', input: 'liquidated', day: '2026-09-03' },
        { kind: 'elapsed', from: '2026-09-03', to: today, days },
        ...compared,
      ]);
    });
  }
});

describe('how firm', () => {
  const liquidated = day('2026-09-03');
  for (const { name, because, standing, why } of [
    {
      name: 'lastCapeDay',
      because: () => lastCapeDay(liquidated).because,
      standing: 'agency',
      why: 'the window is CBP’s own',
    },
    {
      name: 'fileCapeBy',
      because: () => fileCapeBy(liquidated).because,
      standing: 'margin',
      why: 'the day before is our own margin, not CBP practice',
    },
    {
      name: 'reliquidationLimit',
      because: () => reliquidationLimit(liquidated).because,
      standing: 'statute',
      why: 'an act of Congress',
    },
    {
      name: 'expectedLiquidation',
      because: () => expectedLiquidation(liquidated).because,
      standing: 'estimate',
      why: 'a usual cycle, not a rule',
    },
    {
      name: 'advice',
      because: () => advice(liquidated, day('2027-03-02'))?.because ?? [],
      standing: 'agency',
      why: 'it passed through the CAPE window',
    },
  ]) {
    it(`${name} is ${standing}: ${why}`, () => {
      expect(because().length).toBeGreaterThan(1);
      expect(standingOf(because())).toBe(standing);
    });
  }
});
