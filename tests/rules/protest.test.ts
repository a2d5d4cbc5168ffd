import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/rules/answer';
import { day, weekday } from '../../src/rules/day';
import { acceleratedDisposition, fileMargin, summonsWindow } from '../../src/rules/parameters';
import { deemedDenied, fileProtestBy, lastProtestDay, summonsBy } from '../../src/rules/protest';

type FileBy = { liquidated: string; last: string; file: string; why: string };

const lastDays: readonly FileBy[] = [
  {
    liquidated: '2026-09-03',
    last: '2027-03-02',
    file: '2027-03-02',
    why: 'the example of the tools',
  },
  {
    liquidated: '2027-09-02',
    last: '2028-02-29',
    file: '2028-02-29',
    why: 'the last day is the leap day of 2028',
  },
  {
    liquidated: '2027-09-01',
    last: '2028-02-28',
    file: '2028-02-28',
    why: 'the last day is the day before a leap day',
  },
  {
    liquidated: '2027-09-03',
    last: '2028-03-01',
    file: '2028-03-01',
    why: 'the last day is the day after a leap day',
  },
  {
    liquidated: '2028-02-29',
    last: '2028-08-27',
    file: '2028-08-25',
    why: 'liquidated on a leap day, and the last day is a Sunday',
  },
  {
    liquidated: '2026-07-04',
    last: '2026-12-31',
    file: '2026-12-31',
    why: 'the last day is December 31',
  },
  {
    liquidated: '2026-07-05',
    last: '2027-01-01',
    file: '2026-12-31',
    why: 'the last day is January 1, never moved',
  },
  {
    liquidated: '2026-12-31',
    last: '2027-06-29',
    file: '2027-06-29',
    why: 'liquidated on the last day of a year',
  },
  {
    liquidated: '2027-01-01',
    last: '2027-06-30',
    file: '2027-06-30',
    why: 'liquidated on the first day of a year',
  },
  {
    liquidated: '2026-03-08',
    last: '2026-09-04',
    file: '2026-09-04',
    why: 'liquidated on the day clocks go forward',
  },
  {
    liquidated: '2026-11-01',
    last: '2027-04-30',
    file: '2027-04-30',
    why: 'liquidated on the day clocks go back',
  },
  {
    liquidated: '2025-09-09',
    last: '2026-03-08',
    file: '2026-03-06',
    why: 'the last day is the day clocks go forward',
  },
  {
    liquidated: '2026-05-05',
    last: '2026-11-01',
    file: '2026-10-30',
    why: 'the last day is the day clocks go back',
  },
  {
    liquidated: '2025-09-10',
    last: '2026-03-09',
    file: '2026-03-09',
    why: 'the last day is the day after clocks went forward',
  },
  {
    liquidated: '2026-05-06',
    last: '2026-11-02',
    file: '2026-11-02',
    why: 'the last day is the day after clocks went back',
  },
];

/** A last protest day just before, on and just after every holiday of three years. */
const aroundHolidays: readonly FileBy[] = [
  {
    liquidated: '2025-07-04',
    last: '2025-12-31',
    file: '2025-12-31',
    why: "the last day stands just before New Year's Day (Wednesday)",
  },
  {
    liquidated: '2025-07-05',
    last: '2026-01-01',
    file: '2025-12-31',
    why: "the last day stands on New Year's Day (Thursday)",
  },
  {
    liquidated: '2025-07-06',
    last: '2026-01-02',
    file: '2026-01-02',
    why: "the last day stands just after New Year's Day (Friday)",
  },
  {
    liquidated: '2025-07-22',
    last: '2026-01-18',
    file: '2026-01-16',
    why: 'the last day stands just before Martin Luther King Day (Sunday)',
  },
  {
    liquidated: '2025-07-23',
    last: '2026-01-19',
    file: '2026-01-16',
    why: 'the last day stands on Martin Luther King Day (Monday)',
  },
  {
    liquidated: '2025-07-24',
    last: '2026-01-20',
    file: '2026-01-20',
    why: 'the last day stands just after Martin Luther King Day (Tuesday)',
  },
  {
    liquidated: '2025-08-19',
    last: '2026-02-15',
    file: '2026-02-13',
    why: "the last day stands just before Washington's Birthday (Sunday)",
  },
  {
    liquidated: '2025-08-20',
    last: '2026-02-16',
    file: '2026-02-13',
    why: "the last day stands on Washington's Birthday (Monday)",
  },
  {
    liquidated: '2025-08-21',
    last: '2026-02-17',
    file: '2026-02-17',
    why: "the last day stands just after Washington's Birthday (Tuesday)",
  },
  {
    liquidated: '2025-11-25',
    last: '2026-05-24',
    file: '2026-05-22',
    why: 'the last day stands just before Memorial Day (Sunday)',
  },
  {
    liquidated: '2025-11-26',
    last: '2026-05-25',
    file: '2026-05-22',
    why: 'the last day stands on Memorial Day (Monday)',
  },
  {
    liquidated: '2025-11-27',
    last: '2026-05-26',
    file: '2026-05-26',
    why: 'the last day stands just after Memorial Day (Tuesday)',
  },
  {
    liquidated: '2025-12-20',
    last: '2026-06-18',
    file: '2026-06-18',
    why: 'the last day stands just before Juneteenth (Thursday)',
  },
  {
    liquidated: '2025-12-21',
    last: '2026-06-19',
    file: '2026-06-18',
    why: 'the last day stands on Juneteenth (Friday)',
  },
  {
    liquidated: '2025-12-22',
    last: '2026-06-20',
    file: '2026-06-18',
    why: 'the last day stands just after Juneteenth (Saturday)',
  },
  {
    liquidated: '2026-01-03',
    last: '2026-07-02',
    file: '2026-07-02',
    why: 'the last day stands just before Independence Day, kept on Friday for a Saturday (Thursday)',
  },
  {
    liquidated: '2026-01-04',
    last: '2026-07-03',
    file: '2026-07-02',
    why: 'the last day stands on Independence Day, kept on Friday for a Saturday (Friday)',
  },
  {
    liquidated: '2026-01-05',
    last: '2026-07-04',
    file: '2026-07-02',
    why: 'the last day stands just after Independence Day, kept on Friday for a Saturday (Saturday)',
  },
  {
    liquidated: '2026-03-10',
    last: '2026-09-06',
    file: '2026-09-04',
    why: 'the last day stands just before Labor Day (Sunday)',
  },
  {
    liquidated: '2026-03-11',
    last: '2026-09-07',
    file: '2026-09-04',
    why: 'the last day stands on Labor Day (Monday)',
  },
  {
    liquidated: '2026-03-12',
    last: '2026-09-08',
    file: '2026-09-08',
    why: 'the last day stands just after Labor Day (Tuesday)',
  },
  {
    liquidated: '2026-04-14',
    last: '2026-10-11',
    file: '2026-10-09',
    why: 'the last day stands just before Columbus Day (Sunday)',
  },
  {
    liquidated: '2026-04-15',
    last: '2026-10-12',
    file: '2026-10-09',
    why: 'the last day stands on Columbus Day (Monday)',
  },
  {
    liquidated: '2026-04-16',
    last: '2026-10-13',
    file: '2026-10-13',
    why: 'the last day stands just after Columbus Day (Tuesday)',
  },
  {
    liquidated: '2026-05-14',
    last: '2026-11-10',
    file: '2026-11-10',
    why: 'the last day stands just before Veterans Day (Tuesday)',
  },
  {
    liquidated: '2026-05-15',
    last: '2026-11-11',
    file: '2026-11-10',
    why: 'the last day stands on Veterans Day (Wednesday)',
  },
  {
    liquidated: '2026-05-16',
    last: '2026-11-12',
    file: '2026-11-12',
    why: 'the last day stands just after Veterans Day (Thursday)',
  },
  {
    liquidated: '2026-05-29',
    last: '2026-11-25',
    file: '2026-11-25',
    why: 'the last day stands just before Thanksgiving (Wednesday)',
  },
  {
    liquidated: '2026-05-30',
    last: '2026-11-26',
    file: '2026-11-25',
    why: 'the last day stands on Thanksgiving (Thursday)',
  },
  {
    liquidated: '2026-05-31',
    last: '2026-11-27',
    file: '2026-11-27',
    why: 'the last day stands just after Thanksgiving (Friday)',
  },
  {
    liquidated: '2026-06-27',
    last: '2026-12-24',
    file: '2026-12-24',
    why: 'the last day stands just before Christmas (Thursday)',
  },
  {
    liquidated: '2026-06-28',
    last: '2026-12-25',
    file: '2026-12-24',
    why: 'the last day stands on Christmas (Friday)',
  },
  {
    liquidated: '2026-06-29',
    last: '2026-12-26',
    file: '2026-12-24',
    why: 'the last day stands just after Christmas (Saturday)',
  },
  {
    liquidated: '2026-07-04',
    last: '2026-12-31',
    file: '2026-12-31',
    why: "the last day stands just before New Year's Day (Thursday)",
  },
  {
    liquidated: '2026-07-05',
    last: '2027-01-01',
    file: '2026-12-31',
    why: "the last day stands on New Year's Day (Friday)",
  },
  {
    liquidated: '2026-07-06',
    last: '2027-01-02',
    file: '2026-12-31',
    why: "the last day stands just after New Year's Day (Saturday)",
  },
  {
    liquidated: '2026-07-21',
    last: '2027-01-17',
    file: '2027-01-15',
    why: 'the last day stands just before Martin Luther King Day (Sunday)',
  },
  {
    liquidated: '2026-07-22',
    last: '2027-01-18',
    file: '2027-01-15',
    why: 'the last day stands on Martin Luther King Day (Monday)',
  },
  {
    liquidated: '2026-07-23',
    last: '2027-01-19',
    file: '2027-01-19',
    why: 'the last day stands just after Martin Luther King Day (Tuesday)',
  },
  {
    liquidated: '2026-08-18',
    last: '2027-02-14',
    file: '2027-02-12',
    why: "the last day stands just before Washington's Birthday (Sunday)",
  },
  {
    liquidated: '2026-08-19',
    last: '2027-02-15',
    file: '2027-02-12',
    why: "the last day stands on Washington's Birthday (Monday)",
  },
  {
    liquidated: '2026-08-20',
    last: '2027-02-16',
    file: '2027-02-16',
    why: "the last day stands just after Washington's Birthday (Tuesday)",
  },
  {
    liquidated: '2026-12-01',
    last: '2027-05-30',
    file: '2027-05-28',
    why: 'the last day stands just before Memorial Day (Sunday)',
  },
  {
    liquidated: '2026-12-02',
    last: '2027-05-31',
    file: '2027-05-28',
    why: 'the last day stands on Memorial Day (Monday)',
  },
  {
    liquidated: '2026-12-03',
    last: '2027-06-01',
    file: '2027-06-01',
    why: 'the last day stands just after Memorial Day (Tuesday)',
  },
  {
    liquidated: '2026-12-19',
    last: '2027-06-17',
    file: '2027-06-17',
    why: 'the last day stands just before Juneteenth, kept on Friday for a Saturday (Thursday)',
  },
  {
    liquidated: '2026-12-20',
    last: '2027-06-18',
    file: '2027-06-17',
    why: 'the last day stands on Juneteenth, kept on Friday for a Saturday (Friday)',
  },
  {
    liquidated: '2026-12-21',
    last: '2027-06-19',
    file: '2027-06-17',
    why: 'the last day stands just after Juneteenth, kept on Friday for a Saturday (Saturday)',
  },
  {
    liquidated: '2027-01-05',
    last: '2027-07-04',
    file: '2027-07-02',
    why: 'the last day stands just before Independence Day, kept on Monday for a Sunday (Sunday)',
  },
  {
    liquidated: '2027-01-06',
    last: '2027-07-05',
    file: '2027-07-02',
    why: 'the last day stands on Independence Day, kept on Monday for a Sunday (Monday)',
  },
  {
    liquidated: '2027-01-07',
    last: '2027-07-06',
    file: '2027-07-06',
    why: 'the last day stands just after Independence Day, kept on Monday for a Sunday (Tuesday)',
  },
  {
    liquidated: '2027-03-09',
    last: '2027-09-05',
    file: '2027-09-03',
    why: 'the last day stands just before Labor Day (Sunday)',
  },
  {
    liquidated: '2027-03-10',
    last: '2027-09-06',
    file: '2027-09-03',
    why: 'the last day stands on Labor Day (Monday)',
  },
  {
    liquidated: '2027-03-11',
    last: '2027-09-07',
    file: '2027-09-07',
    why: 'the last day stands just after Labor Day (Tuesday)',
  },
  {
    liquidated: '2027-04-13',
    last: '2027-10-10',
    file: '2027-10-08',
    why: 'the last day stands just before Columbus Day (Sunday)',
  },
  {
    liquidated: '2027-04-14',
    last: '2027-10-11',
    file: '2027-10-08',
    why: 'the last day stands on Columbus Day (Monday)',
  },
  {
    liquidated: '2027-04-15',
    last: '2027-10-12',
    file: '2027-10-12',
    why: 'the last day stands just after Columbus Day (Tuesday)',
  },
  {
    liquidated: '2027-05-14',
    last: '2027-11-10',
    file: '2027-11-10',
    why: 'the last day stands just before Veterans Day (Wednesday)',
  },
  {
    liquidated: '2027-05-15',
    last: '2027-11-11',
    file: '2027-11-10',
    why: 'the last day stands on Veterans Day (Thursday)',
  },
  {
    liquidated: '2027-05-16',
    last: '2027-11-12',
    file: '2027-11-12',
    why: 'the last day stands just after Veterans Day (Friday)',
  },
  {
    liquidated: '2027-05-28',
    last: '2027-11-24',
    file: '2027-11-24',
    why: 'the last day stands just before Thanksgiving (Wednesday)',
  },
  {
    liquidated: '2027-05-29',
    last: '2027-11-25',
    file: '2027-11-24',
    why: 'the last day stands on Thanksgiving (Thursday)',
  },
  {
    liquidated: '2027-05-30',
    last: '2027-11-26',
    file: '2027-11-26',
    why: 'the last day stands just after Thanksgiving (Friday)',
  },
  {
    liquidated: '2027-06-26',
    last: '2027-12-23',
    file: '2027-12-23',
    why: 'the last day stands just before Christmas, kept on Friday for a Saturday (Thursday)',
  },
  {
    liquidated: '2027-06-27',
    last: '2027-12-24',
    file: '2027-12-23',
    why: 'the last day stands on Christmas, kept on Friday for a Saturday (Friday)',
  },
  {
    liquidated: '2027-06-28',
    last: '2027-12-25',
    file: '2027-12-23',
    why: 'the last day stands just after Christmas, kept on Friday for a Saturday (Saturday)',
  },
  {
    liquidated: '2027-07-03',
    last: '2027-12-30',
    file: '2027-12-30',
    why: "the last day stands just before New Year's Day, kept on Friday for a Saturday (Thursday)",
  },
  {
    liquidated: '2027-07-04',
    last: '2027-12-31',
    file: '2027-12-30',
    why: "the last day stands on New Year's Day, kept on Friday for a Saturday (Friday)",
  },
  {
    liquidated: '2027-07-05',
    last: '2028-01-01',
    file: '2027-12-30',
    why: "the last day stands just after New Year's Day, kept on Friday for a Saturday (Saturday)",
  },
  {
    liquidated: '2027-07-20',
    last: '2028-01-16',
    file: '2028-01-14',
    why: 'the last day stands just before Martin Luther King Day (Sunday)',
  },
  {
    liquidated: '2027-07-21',
    last: '2028-01-17',
    file: '2028-01-14',
    why: 'the last day stands on Martin Luther King Day (Monday)',
  },
  {
    liquidated: '2027-07-22',
    last: '2028-01-18',
    file: '2028-01-18',
    why: 'the last day stands just after Martin Luther King Day (Tuesday)',
  },
  {
    liquidated: '2027-08-24',
    last: '2028-02-20',
    file: '2028-02-18',
    why: "the last day stands just before Washington's Birthday (Sunday)",
  },
  {
    liquidated: '2027-08-25',
    last: '2028-02-21',
    file: '2028-02-18',
    why: "the last day stands on Washington's Birthday (Monday)",
  },
  {
    liquidated: '2027-08-26',
    last: '2028-02-22',
    file: '2028-02-22',
    why: "the last day stands just after Washington's Birthday (Tuesday)",
  },
  {
    liquidated: '2027-11-30',
    last: '2028-05-28',
    file: '2028-05-26',
    why: 'the last day stands just before Memorial Day (Sunday)',
  },
  {
    liquidated: '2027-12-01',
    last: '2028-05-29',
    file: '2028-05-26',
    why: 'the last day stands on Memorial Day (Monday)',
  },
  {
    liquidated: '2027-12-02',
    last: '2028-05-30',
    file: '2028-05-30',
    why: 'the last day stands just after Memorial Day (Tuesday)',
  },
  {
    liquidated: '2027-12-21',
    last: '2028-06-18',
    file: '2028-06-16',
    why: 'the last day stands just before Juneteenth (Sunday)',
  },
  {
    liquidated: '2027-12-22',
    last: '2028-06-19',
    file: '2028-06-16',
    why: 'the last day stands on Juneteenth (Monday)',
  },
  {
    liquidated: '2027-12-23',
    last: '2028-06-20',
    file: '2028-06-20',
    why: 'the last day stands just after Juneteenth (Tuesday)',
  },
  {
    liquidated: '2028-01-05',
    last: '2028-07-03',
    file: '2028-07-03',
    why: 'the last day stands just before Independence Day (Monday)',
  },
  {
    liquidated: '2028-01-06',
    last: '2028-07-04',
    file: '2028-07-03',
    why: 'the last day stands on Independence Day (Tuesday)',
  },
  {
    liquidated: '2028-01-07',
    last: '2028-07-05',
    file: '2028-07-05',
    why: 'the last day stands just after Independence Day (Wednesday)',
  },
  {
    liquidated: '2028-03-07',
    last: '2028-09-03',
    file: '2028-09-01',
    why: 'the last day stands just before Labor Day (Sunday)',
  },
  {
    liquidated: '2028-03-08',
    last: '2028-09-04',
    file: '2028-09-01',
    why: 'the last day stands on Labor Day (Monday)',
  },
  {
    liquidated: '2028-03-09',
    last: '2028-09-05',
    file: '2028-09-05',
    why: 'the last day stands just after Labor Day (Tuesday)',
  },
  {
    liquidated: '2028-04-11',
    last: '2028-10-08',
    file: '2028-10-06',
    why: 'the last day stands just before Columbus Day (Sunday)',
  },
  {
    liquidated: '2028-04-12',
    last: '2028-10-09',
    file: '2028-10-06',
    why: 'the last day stands on Columbus Day (Monday)',
  },
  {
    liquidated: '2028-04-13',
    last: '2028-10-10',
    file: '2028-10-10',
    why: 'the last day stands just after Columbus Day (Tuesday)',
  },
  {
    liquidated: '2028-05-13',
    last: '2028-11-09',
    file: '2028-11-09',
    why: 'the last day stands just before Veterans Day, kept on Friday for a Saturday (Thursday)',
  },
  {
    liquidated: '2028-05-14',
    last: '2028-11-10',
    file: '2028-11-09',
    why: 'the last day stands on Veterans Day, kept on Friday for a Saturday (Friday)',
  },
  {
    liquidated: '2028-05-15',
    last: '2028-11-11',
    file: '2028-11-09',
    why: 'the last day stands just after Veterans Day, kept on Friday for a Saturday (Saturday)',
  },
  {
    liquidated: '2028-05-26',
    last: '2028-11-22',
    file: '2028-11-22',
    why: 'the last day stands just before Thanksgiving (Wednesday)',
  },
  {
    liquidated: '2028-05-27',
    last: '2028-11-23',
    file: '2028-11-22',
    why: 'the last day stands on Thanksgiving (Thursday)',
  },
  {
    liquidated: '2028-05-28',
    last: '2028-11-24',
    file: '2028-11-24',
    why: 'the last day stands just after Thanksgiving (Friday)',
  },
  {
    liquidated: '2028-06-27',
    last: '2028-12-24',
    file: '2028-12-22',
    why: 'the last day stands just before Christmas (Sunday)',
  },
  {
    liquidated: '2028-06-28',
    last: '2028-12-25',
    file: '2028-12-22',
    why: 'the last day stands on Christmas (Monday)',
  },
  {
    liquidated: '2028-06-29',
    last: '2028-12-26',
    file: '2028-12-26',
    why: 'the last day stands just after Christmas (Tuesday)',
  },
];

const everyWeekday: readonly FileBy[] = [
  {
    liquidated: '2026-03-18',
    last: '2026-09-14',
    file: '2026-09-14',
    why: 'a Monday in a week without holidays',
  },
  {
    liquidated: '2026-03-19',
    last: '2026-09-15',
    file: '2026-09-15',
    why: 'a Tuesday in a week without holidays',
  },
  {
    liquidated: '2026-03-20',
    last: '2026-09-16',
    file: '2026-09-16',
    why: 'a Wednesday in a week without holidays',
  },
  {
    liquidated: '2026-03-21',
    last: '2026-09-17',
    file: '2026-09-17',
    why: 'a Thursday in a week without holidays',
  },
  {
    liquidated: '2026-03-22',
    last: '2026-09-18',
    file: '2026-09-18',
    why: 'a Friday in a week without holidays',
  },
  {
    liquidated: '2026-03-23',
    last: '2026-09-19',
    file: '2026-09-18',
    why: 'a Saturday in a week without holidays',
  },
  {
    liquidated: '2026-03-24',
    last: '2026-09-20',
    file: '2026-09-18',
    why: 'a Sunday in a week without holidays',
  },
];

describe('lastProtestDay never moves, fileProtestBy goes back to a business day', () => {
  for (const { liquidated, last, file, why } of [...lastDays, ...everyWeekday, ...aroundHolidays]) {
    it(`liquidated ${liquidated}: last day ${last}, file by ${file}: ${why}`, () => {
      expect(lastProtestDay(day(liquidated)).value).toBe(last);
      expect(fileProtestBy(day(liquidated)).value).toBe(file);
    });
  }

  it('gives its reasons: the day given, the count, the step to a business day', () => {
    expect(fileProtestBy(day('2026-07-05')).because).toMatchObject([
      { kind: 'given', input: 'liquidated', day: '2026-07-05' },
      { kind: 'count', parameter: { id: 'protest-window' }, from: '2026-07-05', to: '2027-01-01' },
      {
        kind: 'business-day',
        pick: 'on-or-before',
        from: '2027-01-01',
        to: '2026-12-31',
        skipped: [{ day: '2027-01-01', why: 'new-year' }],
      },
    ]);
  });
});

const deemed: readonly { mailed: string; denied: string; why: string }[] = [
  { mailed: '2026-09-03', denied: '2026-10-03', why: 'an ordinary request' },
  { mailed: '2026-12-02', denied: '2027-01-01', why: 'denied on the first day of a year' },
  { mailed: '2026-12-01', denied: '2026-12-31', why: 'denied on the last day of a year' },
  { mailed: '2026-01-30', denied: '2026-03-01', why: 'over a February of 28 days' },
  { mailed: '2028-01-30', denied: '2028-02-29', why: 'denied on a leap day' },
  { mailed: '2028-01-29', denied: '2028-02-28', why: 'denied on the day before a leap day' },
  { mailed: '2028-01-31', denied: '2028-03-01', why: 'denied on the day after a leap day' },
  {
    mailed: '2026-08-14',
    denied: '2026-09-13',
    why: 'denied on a Sunday: the law moves no denial',
  },
  {
    mailed: '2026-11-25',
    denied: '2026-12-25',
    why: 'denied on Christmas: a holiday moves no denial',
  },
  { mailed: '2026-02-06', denied: '2026-03-08', why: 'denied on the day clocks go forward' },
  { mailed: '2026-10-02', denied: '2026-11-01', why: 'denied on the day clocks go back' },
];

describe('deemedDenied', () => {
  for (const { mailed, denied, why } of deemed) {
    it(`mailed ${mailed}: ${denied}: ${why}`, () => {
      expect(deemedDenied(day(mailed)).value).toBe(denied);
    });
  }
});

type Summons = { denied?: string; accelerated?: string; last: string; by: string; why: string };

const summonses: readonly Summons[] = [
  {
    denied: '2026-09-03',
    last: '2027-03-02',
    by: '2027-03-02',
    why: 'the denial was mailed, the last day is a business day',
  },
  {
    accelerated: '2026-09-03',
    last: '2027-04-01',
    by: '2027-04-01',
    why: 'a deemed denial, thirty days on',
  },
  {
    accelerated: '2026-09-01',
    last: '2027-03-30',
    by: '2027-03-30',
    why: 'a deemed denial whose last day is a Tuesday',
  },
  {
    denied: '2026-10-03',
    accelerated: '2026-09-03',
    last: '2027-04-01',
    by: '2027-04-01',
    why: 'denied on the very day it would be deemed denied',
  },
  {
    denied: '2026-10-02',
    accelerated: '2026-09-03',
    last: '2027-03-31',
    by: '2027-03-31',
    why: 'denied the day before it would be deemed denied: the earlier denial counts',
  },
  {
    denied: '2026-10-04',
    accelerated: '2026-09-03',
    last: '2027-04-01',
    by: '2027-04-01',
    why: 'denied the day after it was deemed denied: the earlier denial counts',
  },
  {
    denied: '2026-08-01',
    accelerated: '2026-09-03',
    last: '2027-01-28',
    by: '2027-01-28',
    why: 'denied before the request: the earlier denial counts',
  },
  {
    denied: '2027-09-02',
    last: '2028-02-29',
    by: '2028-02-29',
    why: 'the last day is the leap day of 2028',
  },
  {
    denied: '2027-09-01',
    last: '2028-02-28',
    by: '2028-02-28',
    why: 'the last day is the day before a leap day',
  },
  {
    denied: '2027-09-03',
    last: '2028-03-01',
    by: '2028-03-01',
    why: 'the last day is the day after a leap day',
  },
  {
    denied: '2028-02-29',
    last: '2028-08-27',
    by: '2028-08-25',
    why: 'the denial was mailed on a leap day',
  },
  {
    denied: '2026-07-04',
    last: '2026-12-31',
    by: '2026-12-31',
    why: 'the last day is December 31',
  },
  {
    denied: '2026-07-05',
    last: '2027-01-01',
    by: '2026-12-31',
    why: 'the last day is January 1: back into the old year',
  },
  {
    denied: '2026-03-08',
    last: '2026-09-04',
    by: '2026-09-04',
    why: 'the denial was mailed on the day clocks go forward',
  },
  {
    denied: '2026-11-01',
    last: '2027-04-30',
    by: '2027-04-30',
    why: 'the denial was mailed on the day clocks go back',
  },
  {
    accelerated: '2027-08-03',
    last: '2028-02-29',
    by: '2028-02-29',
    why: 'a deemed denial whose last day is a leap day',
  },
];

/** A last day for a summons just before, on and just after every holiday of three years. */
const summonsAroundHolidays: readonly Summons[] = [
  {
    denied: '2025-07-04',
    last: '2025-12-31',
    by: '2025-12-31',
    why: "the last day stands just before New Year's Day (Wednesday)",
  },
  {
    denied: '2025-07-05',
    last: '2026-01-01',
    by: '2025-12-31',
    why: "the last day stands on New Year's Day (Thursday)",
  },
  {
    denied: '2025-07-06',
    last: '2026-01-02',
    by: '2026-01-02',
    why: "the last day stands just after New Year's Day (Friday)",
  },
  {
    denied: '2025-07-22',
    last: '2026-01-18',
    by: '2026-01-16',
    why: 'the last day stands just before Martin Luther King Day (Sunday)',
  },
  {
    denied: '2025-07-23',
    last: '2026-01-19',
    by: '2026-01-16',
    why: 'the last day stands on Martin Luther King Day (Monday)',
  },
  {
    denied: '2025-07-24',
    last: '2026-01-20',
    by: '2026-01-20',
    why: 'the last day stands just after Martin Luther King Day (Tuesday)',
  },
  {
    denied: '2025-08-19',
    last: '2026-02-15',
    by: '2026-02-13',
    why: "the last day stands just before Washington's Birthday (Sunday)",
  },
  {
    denied: '2025-08-20',
    last: '2026-02-16',
    by: '2026-02-13',
    why: "the last day stands on Washington's Birthday (Monday)",
  },
  {
    denied: '2025-08-21',
    last: '2026-02-17',
    by: '2026-02-17',
    why: "the last day stands just after Washington's Birthday (Tuesday)",
  },
  {
    denied: '2025-11-25',
    last: '2026-05-24',
    by: '2026-05-22',
    why: 'the last day stands just before Memorial Day (Sunday)',
  },
  {
    denied: '2025-11-26',
    last: '2026-05-25',
    by: '2026-05-22',
    why: 'the last day stands on Memorial Day (Monday)',
  },
  {
    denied: '2025-11-27',
    last: '2026-05-26',
    by: '2026-05-26',
    why: 'the last day stands just after Memorial Day (Tuesday)',
  },
  {
    denied: '2025-12-20',
    last: '2026-06-18',
    by: '2026-06-18',
    why: 'the last day stands just before Juneteenth (Thursday)',
  },
  {
    denied: '2025-12-21',
    last: '2026-06-19',
    by: '2026-06-18',
    why: 'the last day stands on Juneteenth (Friday)',
  },
  {
    denied: '2025-12-22',
    last: '2026-06-20',
    by: '2026-06-18',
    why: 'the last day stands just after Juneteenth (Saturday)',
  },
  {
    denied: '2026-01-03',
    last: '2026-07-02',
    by: '2026-07-02',
    why: 'the last day stands just before Independence Day, kept on Friday for a Saturday (Thursday)',
  },
  {
    denied: '2026-01-04',
    last: '2026-07-03',
    by: '2026-07-02',
    why: 'the last day stands on Independence Day, kept on Friday for a Saturday (Friday)',
  },
  {
    denied: '2026-01-05',
    last: '2026-07-04',
    by: '2026-07-02',
    why: 'the last day stands just after Independence Day, kept on Friday for a Saturday (Saturday)',
  },
  {
    denied: '2026-03-10',
    last: '2026-09-06',
    by: '2026-09-04',
    why: 'the last day stands just before Labor Day (Sunday)',
  },
  {
    denied: '2026-03-11',
    last: '2026-09-07',
    by: '2026-09-04',
    why: 'the last day stands on Labor Day (Monday)',
  },
  {
    denied: '2026-03-12',
    last: '2026-09-08',
    by: '2026-09-08',
    why: 'the last day stands just after Labor Day (Tuesday)',
  },
  {
    denied: '2026-04-14',
    last: '2026-10-11',
    by: '2026-10-09',
    why: 'the last day stands just before Columbus Day (Sunday)',
  },
  {
    denied: '2026-04-15',
    last: '2026-10-12',
    by: '2026-10-09',
    why: 'the last day stands on Columbus Day (Monday)',
  },
  {
    denied: '2026-04-16',
    last: '2026-10-13',
    by: '2026-10-13',
    why: 'the last day stands just after Columbus Day (Tuesday)',
  },
  {
    denied: '2026-05-14',
    last: '2026-11-10',
    by: '2026-11-10',
    why: 'the last day stands just before Veterans Day (Tuesday)',
  },
  {
    denied: '2026-05-15',
    last: '2026-11-11',
    by: '2026-11-10',
    why: 'the last day stands on Veterans Day (Wednesday)',
  },
  {
    denied: '2026-05-16',
    last: '2026-11-12',
    by: '2026-11-12',
    why: 'the last day stands just after Veterans Day (Thursday)',
  },
  {
    denied: '2026-05-29',
    last: '2026-11-25',
    by: '2026-11-25',
    why: 'the last day stands just before Thanksgiving (Wednesday)',
  },
  {
    denied: '2026-05-30',
    last: '2026-11-26',
    by: '2026-11-25',
    why: 'the last day stands on Thanksgiving (Thursday)',
  },
  {
    denied: '2026-05-31',
    last: '2026-11-27',
    by: '2026-11-27',
    why: 'the last day stands just after Thanksgiving (Friday)',
  },
  {
    denied: '2026-06-27',
    last: '2026-12-24',
    by: '2026-12-24',
    why: 'the last day stands just before Christmas (Thursday)',
  },
  {
    denied: '2026-06-28',
    last: '2026-12-25',
    by: '2026-12-24',
    why: 'the last day stands on Christmas (Friday)',
  },
  {
    denied: '2026-06-29',
    last: '2026-12-26',
    by: '2026-12-24',
    why: 'the last day stands just after Christmas (Saturday)',
  },
  {
    denied: '2026-07-04',
    last: '2026-12-31',
    by: '2026-12-31',
    why: "the last day stands just before New Year's Day (Thursday)",
  },
  {
    denied: '2026-07-05',
    last: '2027-01-01',
    by: '2026-12-31',
    why: "the last day stands on New Year's Day (Friday)",
  },
  {
    denied: '2026-07-06',
    last: '2027-01-02',
    by: '2026-12-31',
    why: "the last day stands just after New Year's Day (Saturday)",
  },
  {
    denied: '2026-07-21',
    last: '2027-01-17',
    by: '2027-01-15',
    why: 'the last day stands just before Martin Luther King Day (Sunday)',
  },
  {
    denied: '2026-07-22',
    last: '2027-01-18',
    by: '2027-01-15',
    why: 'the last day stands on Martin Luther King Day (Monday)',
  },
  {
    denied: '2026-07-23',
    last: '2027-01-19',
    by: '2027-01-19',
    why: 'the last day stands just after Martin Luther King Day (Tuesday)',
  },
  {
    denied: '2026-08-18',
    last: '2027-02-14',
    by: '2027-02-12',
    why: "the last day stands just before Washington's Birthday (Sunday)",
  },
  {
    denied: '2026-08-19',
    last: '2027-02-15',
    by: '2027-02-12',
    why: "the last day stands on Washington's Birthday (Monday)",
  },
  {
    denied: '2026-08-20',
    last: '2027-02-16',
    by: '2027-02-16',
    why: "the last day stands just after Washington's Birthday (Tuesday)",
  },
  {
    denied: '2026-12-01',
    last: '2027-05-30',
    by: '2027-05-28',
    why: 'the last day stands just before Memorial Day (Sunday)',
  },
  {
    denied: '2026-12-02',
    last: '2027-05-31',
    by: '2027-05-28',
    why: 'the last day stands on Memorial Day (Monday)',
  },
  {
    denied: '2026-12-03',
    last: '2027-06-01',
    by: '2027-06-01',
    why: 'the last day stands just after Memorial Day (Tuesday)',
  },
  {
    denied: '2026-12-19',
    last: '2027-06-17',
    by: '2027-06-17',
    why: 'the last day stands just before Juneteenth, kept on Friday for a Saturday (Thursday)',
  },
  {
    denied: '2026-12-20',
    last: '2027-06-18',
    by: '2027-06-17',
    why: 'the last day stands on Juneteenth, kept on Friday for a Saturday (Friday)',
  },
  {
    denied: '2026-12-21',
    last: '2027-06-19',
    by: '2027-06-17',
    why: 'the last day stands just after Juneteenth, kept on Friday for a Saturday (Saturday)',
  },
  {
    denied: '2027-01-05',
    last: '2027-07-04',
    by: '2027-07-02',
    why: 'the last day stands just before Independence Day, kept on Monday for a Sunday (Sunday)',
  },
  {
    denied: '2027-01-06',
    last: '2027-07-05',
    by: '2027-07-02',
    why: 'the last day stands on Independence Day, kept on Monday for a Sunday (Monday)',
  },
  {
    denied: '2027-01-07',
    last: '2027-07-06',
    by: '2027-07-06',
    why: 'the last day stands just after Independence Day, kept on Monday for a Sunday (Tuesday)',
  },
  {
    denied: '2027-03-09',
    last: '2027-09-05',
    by: '2027-09-03',
    why: 'the last day stands just before Labor Day (Sunday)',
  },
  {
    denied: '2027-03-10',
    last: '2027-09-06',
    by: '2027-09-03',
    why: 'the last day stands on Labor Day (Monday)',
  },
  {
    denied: '2027-03-11',
    last: '2027-09-07',
    by: '2027-09-07',
    why: 'the last day stands just after Labor Day (Tuesday)',
  },
  {
    denied: '2027-04-13',
    last: '2027-10-10',
    by: '2027-10-08',
    why: 'the last day stands just before Columbus Day (Sunday)',
  },
  {
    denied: '2027-04-14',
    last: '2027-10-11',
    by: '2027-10-08',
    why: 'the last day stands on Columbus Day (Monday)',
  },
  {
    denied: '2027-04-15',
    last: '2027-10-12',
    by: '2027-10-12',
    why: 'the last day stands just after Columbus Day (Tuesday)',
  },
  {
    denied: '2027-05-14',
    last: '2027-11-10',
    by: '2027-11-10',
    why: 'the last day stands just before Veterans Day (Wednesday)',
  },
  {
    denied: '2027-05-15',
    last: '2027-11-11',
    by: '2027-11-10',
    why: 'the last day stands on Veterans Day (Thursday)',
  },
  {
    denied: '2027-05-16',
    last: '2027-11-12',
    by: '2027-11-12',
    why: 'the last day stands just after Veterans Day (Friday)',
  },
  {
    denied: '2027-05-28',
    last: '2027-11-24',
    by: '2027-11-24',
    why: 'the last day stands just before Thanksgiving (Wednesday)',
  },
  {
    denied: '2027-05-29',
    last: '2027-11-25',
    by: '2027-11-24',
    why: 'the last day stands on Thanksgiving (Thursday)',
  },
  {
    denied: '2027-05-30',
    last: '2027-11-26',
    by: '2027-11-26',
    why: 'the last day stands just after Thanksgiving (Friday)',
  },
  {
    denied: '2027-06-26',
    last: '2027-12-23',
    by: '2027-12-23',
    why: 'the last day stands just before Christmas, kept on Friday for a Saturday (Thursday)',
  },
  {
    denied: '2027-06-27',
    last: '2027-12-24',
    by: '2027-12-23',
    why: 'the last day stands on Christmas, kept on Friday for a Saturday (Friday)',
  },
  {
    denied: '2027-06-28',
    last: '2027-12-25',
    by: '2027-12-23',
    why: 'the last day stands just after Christmas, kept on Friday for a Saturday (Saturday)',
  },
  {
    denied: '2027-07-03',
    last: '2027-12-30',
    by: '2027-12-30',
    why: "the last day stands just before New Year's Day, kept on Friday for a Saturday (Thursday)",
  },
  {
    denied: '2027-07-04',
    last: '2027-12-31',
    by: '2027-12-30',
    why: "the last day stands on New Year's Day, kept on Friday for a Saturday (Friday)",
  },
  {
    denied: '2027-07-05',
    last: '2028-01-01',
    by: '2027-12-30',
    why: "the last day stands just after New Year's Day, kept on Friday for a Saturday (Saturday)",
  },
  {
    denied: '2027-07-20',
    last: '2028-01-16',
    by: '2028-01-14',
    why: 'the last day stands just before Martin Luther King Day (Sunday)',
  },
  {
    denied: '2027-07-21',
    last: '2028-01-17',
    by: '2028-01-14',
    why: 'the last day stands on Martin Luther King Day (Monday)',
  },
  {
    denied: '2027-07-22',
    last: '2028-01-18',
    by: '2028-01-18',
    why: 'the last day stands just after Martin Luther King Day (Tuesday)',
  },
  {
    denied: '2027-08-24',
    last: '2028-02-20',
    by: '2028-02-18',
    why: "the last day stands just before Washington's Birthday (Sunday)",
  },
  {
    denied: '2027-08-25',
    last: '2028-02-21',
    by: '2028-02-18',
    why: "the last day stands on Washington's Birthday (Monday)",
  },
  {
    denied: '2027-08-26',
    last: '2028-02-22',
    by: '2028-02-22',
    why: "the last day stands just after Washington's Birthday (Tuesday)",
  },
  {
    denied: '2027-11-30',
    last: '2028-05-28',
    by: '2028-05-26',
    why: 'the last day stands just before Memorial Day (Sunday)',
  },
  {
    denied: '2027-12-01',
    last: '2028-05-29',
    by: '2028-05-26',
    why: 'the last day stands on Memorial Day (Monday)',
  },
  {
    denied: '2027-12-02',
    last: '2028-05-30',
    by: '2028-05-30',
    why: 'the last day stands just after Memorial Day (Tuesday)',
  },
  {
    denied: '2027-12-21',
    last: '2028-06-18',
    by: '2028-06-16',
    why: 'the last day stands just before Juneteenth (Sunday)',
  },
  {
    denied: '2027-12-22',
    last: '2028-06-19',
    by: '2028-06-16',
    why: 'the last day stands on Juneteenth (Monday)',
  },
  {
    denied: '2027-12-23',
    last: '2028-06-20',
    by: '2028-06-20',
    why: 'the last day stands just after Juneteenth (Tuesday)',
  },
  {
    denied: '2028-01-05',
    last: '2028-07-03',
    by: '2028-07-03',
    why: 'the last day stands just before Independence Day (Monday)',
  },
  {
    denied: '2028-01-06',
    last: '2028-07-04',
    by: '2028-07-03',
    why: 'the last day stands on Independence Day (Tuesday)',
  },
  {
    denied: '2028-01-07',
    last: '2028-07-05',
    by: '2028-07-05',
    why: 'the last day stands just after Independence Day (Wednesday)',
  },
  {
    denied: '2028-03-07',
    last: '2028-09-03',
    by: '2028-09-01',
    why: 'the last day stands just before Labor Day (Sunday)',
  },
  {
    denied: '2028-03-08',
    last: '2028-09-04',
    by: '2028-09-01',
    why: 'the last day stands on Labor Day (Monday)',
  },
  {
    denied: '2028-03-09',
    last: '2028-09-05',
    by: '2028-09-05',
    why: 'the last day stands just after Labor Day (Tuesday)',
  },
  {
    denied: '2028-04-11',
    last: '2028-10-08',
    by: '2028-10-06',
    why: 'the last day stands just before Columbus Day (Sunday)',
  },
  {
    denied: '2028-04-12',
    last: '2028-10-09',
    by: '2028-10-06',
    why: 'the last day stands on Columbus Day (Monday)',
  },
  {
    denied: '2028-04-13',
    last: '2028-10-10',
    by: '2028-10-10',
    why: 'the last day stands just after Columbus Day (Tuesday)',
  },
  {
    denied: '2028-05-13',
    last: '2028-11-09',
    by: '2028-11-09',
    why: 'the last day stands just before Veterans Day, kept on Friday for a Saturday (Thursday)',
  },
  {
    denied: '2028-05-14',
    last: '2028-11-10',
    by: '2028-11-09',
    why: 'the last day stands on Veterans Day, kept on Friday for a Saturday (Friday)',
  },
  {
    denied: '2028-05-15',
    last: '2028-11-11',
    by: '2028-11-09',
    why: 'the last day stands just after Veterans Day, kept on Friday for a Saturday (Saturday)',
  },
  {
    denied: '2028-05-26',
    last: '2028-11-22',
    by: '2028-11-22',
    why: 'the last day stands just before Thanksgiving (Wednesday)',
  },
  {
    denied: '2028-05-27',
    last: '2028-11-23',
    by: '2028-11-22',
    why: 'the last day stands on Thanksgiving (Thursday)',
  },
  {
    denied: '2028-05-28',
    last: '2028-11-24',
    by: '2028-11-24',
    why: 'the last day stands just after Thanksgiving (Friday)',
  },
  {
    denied: '2028-06-27',
    last: '2028-12-24',
    by: '2028-12-22',
    why: 'the last day stands just before Christmas (Sunday)',
  },
  {
    denied: '2028-06-28',
    last: '2028-12-25',
    by: '2028-12-22',
    why: 'the last day stands on Christmas (Monday)',
  },
  {
    denied: '2028-06-29',
    last: '2028-12-26',
    by: '2028-12-26',
    why: 'the last day stands just after Christmas (Tuesday)',
  },
];

const summonsEveryWeekday: readonly Summons[] = [
  {
    denied: '2026-03-18',
    last: '2026-09-14',
    by: '2026-09-14',
    why: 'a Monday in a week without holidays',
  },
  {
    denied: '2026-03-19',
    last: '2026-09-15',
    by: '2026-09-15',
    why: 'a Tuesday in a week without holidays',
  },
  {
    denied: '2026-03-20',
    last: '2026-09-16',
    by: '2026-09-16',
    why: 'a Wednesday in a week without holidays',
  },
  {
    denied: '2026-03-21',
    last: '2026-09-17',
    by: '2026-09-17',
    why: 'a Thursday in a week without holidays',
  },
  {
    denied: '2026-03-22',
    last: '2026-09-18',
    by: '2026-09-18',
    why: 'a Friday in a week without holidays',
  },
  {
    denied: '2026-03-23',
    last: '2026-09-19',
    by: '2026-09-18',
    why: 'a Saturday in a week without holidays',
  },
  {
    denied: '2026-03-24',
    last: '2026-09-20',
    by: '2026-09-18',
    why: 'a Sunday in a week without holidays',
  },
];

describe('summonsBy', () => {
  for (const row of [...summonses, ...summonsEveryWeekday, ...summonsAroundHolidays]) {
    const from = [
      row.denied && `denied ${row.denied}`,
      row.accelerated && `request ${row.accelerated}`,
    ];
    it(`${from.filter(Boolean).join(', ')}: ${row.by}: ${row.why}`, () => {
      const answer = summonsBy({
        ...(row.denied && { denied: day(row.denied) }),
        ...(row.accelerated && { accelerated: day(row.accelerated) }),
      });
      expect(answer?.value).toBe(row.by);
      expect(answer?.because.at(-2)).toMatchObject({
        kind: 'count',
        parameter: { id: 'summons-window' },
        to: row.last,
      });
    });
  }

  it('is absent when neither day is given', () => {
    expect(summonsBy({})).toBeUndefined();
  });

  it('rests on the mailed denial alone when that is the earlier one', () => {
    const both = summonsBy({ denied: day('2026-10-02'), accelerated: day('2026-09-03') });
    expect(both).toEqual(summonsBy({ denied: day('2026-10-02') }));
  });

  it('rests on the mailed denial alone when both fall on one day', () => {
    const both = summonsBy({ denied: day('2026-10-03'), accelerated: day('2026-09-03') });
    expect(both).toEqual(summonsBy({ denied: day('2026-10-03') }));
  });

  it('rests on the request alone when the denial came later', () => {
    const both = summonsBy({ denied: day('2026-10-04'), accelerated: day('2026-09-03') });
    expect(both).toEqual(summonsBy({ accelerated: day('2026-09-03') }));
  });
});

describe('the reasons of a denial', () => {
  const deemed = [
    { kind: 'given', input: 'accelerated', day: '2026-09-03' },
    { kind: 'count', parameter: acceleratedDisposition, from: '2026-09-03', to: '2026-10-03' },
  ];
  it('deemed: the request given, the count', () => {
    expect(deemedDenied(day('2026-09-03')).because).toEqual(deemed);
  });

  it('the summons after a deemed one: its reasons, the count of the act, the business day', () => {
    expect(summonsBy({ accelerated: day('2026-09-03') })?.because).toEqual([
      ...deemed,
      { kind: 'count', parameter: summonsWindow, from: '2026-10-03', to: '2027-04-01' },
      {
        kind: 'business-day',
        pick: 'on-or-before',
        from: '2027-04-01',
        to: '2027-04-01',
        skipped: [],
      },
    ]);
  });

  it('the summons after a mailed one: the mailing given, the count, the business day', () => {
    expect(summonsBy({ denied: day('2026-07-06') })?.because).toEqual([
      { kind: 'given', input: 'denied', day: '2026-07-06' },
      { kind: 'count', parameter: summonsWindow, from: '2026-07-06', to: '2027-01-02' },
      {
        kind: 'business-day',
        pick: 'on-or-before',
        parameter: fileMargin,
        from: '2027-01-02',
        to: '2026-12-31',
        skipped: [
          { day: '2027-01-02', why: 'saturday' },
          { day: '2027-01-01', why: 'new-year' },
        ],
      },
    ]);
  });
});

describe('how firm', () => {
  const on = day('2026-09-03');
  for (const { name, answer, why } of [
    { name: 'lastProtestDay', answer: () => lastProtestDay(on), why: 'an act of Congress' },
    {
      name: 'fileProtestBy',
      answer: () => fileProtestBy(on),
      why: 'a Tuesday: the day of the act itself',
    },
    { name: 'deemedDenied', answer: () => deemedDenied(on), why: 'an act of Congress' },
    {
      name: 'summonsBy',
      answer: () => summonsBy({ accelerated: on }),
      why: 'two counts, both in acts',
    },
  ]) {
    it(`${name} is statute: ${why}`, () => {
      const because = answer()?.because ?? [];
      expect(because.length).toBeGreaterThan(1);
      expect(standingOf(because)).toBe('statute');
    });
  }

  // 180 days after 2026-07-06 is Saturday, January 2, after New Year's Day.
  const moved = day('2026-07-06');
  for (const { name, answer, why } of [
    {
      name: 'fileProtestBy',
      answer: () => fileProtestBy(moved),
      why: 'the Thursday is our advice',
    },
    { name: 'summonsBy', answer: () => summonsBy({ denied: moved }), why: 'here too' },
  ]) {
    it(`${name} put before a Saturday is our margin: ${why}`, () => {
      const made = answer();
      expect(standingOf(made?.because ?? [])).toBe('margin');
      expect(made?.value).toBe('2026-12-31');
    });
  }
});

it('the table of weekdays holds one of each', () => {
  expect(everyWeekday.map(({ last }) => weekday(day(last))).sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
