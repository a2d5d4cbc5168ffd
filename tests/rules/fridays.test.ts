import { describe, expect, it } from 'vitest';
import { day, plusDays, weekday } from '../../src/rules/day';
import {
  FIRST_FRIDAY,
  LAST_FRIDAY,
  OPEN_GROUPS,
  weeklyGroup,
  weeklyGroups,
} from '../../src/rules/fridays';

/** Typed by hand from a calendar: posted Friday, last CAPE Monday, last protest Wednesday. */
const OPEN: readonly (readonly [friday: string, cape: string, protest: string])[] = [
  ['2026-09-11', '2026-11-30', '2027-03-10'],
  ['2026-09-18', '2026-12-07', '2027-03-17'],
  ['2026-09-25', '2026-12-14', '2027-03-24'],
  ['2026-10-02', '2026-12-21', '2027-03-31'],
  ['2026-10-09', '2026-12-28', '2027-04-07'],
  ['2026-10-16', '2027-01-04', '2027-04-14'],
  ['2026-10-23', '2027-01-11', '2027-04-21'],
  ['2026-10-30', '2027-01-18', '2027-04-28'],
  ['2026-11-06', '2027-01-25', '2027-05-05'],
  ['2026-11-13', '2027-02-01', '2027-05-12'],
  ['2026-11-20', '2027-02-08', '2027-05-19'],
  ['2026-11-27', '2027-02-15', '2027-05-26'],
  ['2026-12-04', '2027-02-22', '2027-06-02'],
  ['2026-12-11', '2027-03-01', '2027-06-09'],
  ['2026-12-18', '2027-03-08', '2027-06-16'],
  ['2026-12-25', '2027-03-15', '2027-06-23'],
  ['2027-01-01', '2027-03-22', '2027-06-30'],
  ['2027-01-08', '2027-03-29', '2027-07-07'],
];

describe('the weekly groups still open at the end of November 2026', () => {
  it.each(OPEN)('liquidated %s: CAPE up to %s, protest up to %s', (friday, cape, protest) => {
    const group = weeklyGroup(day(friday));
    expect([group.lastCapeDay, group.lastProtestDay]).toEqual([cape, protest]);
  });

  it('are eighteen', () => {
    const groups = weeklyGroups(OPEN_GROUPS.first, OPEN_GROUPS.last);
    expect(groups.map(({ friday }) => friday)).toEqual(OPEN.map(([friday]) => friday));
  });
});

describe('a group', () => {
  it.each<readonly [string, 'fileCapeBy' | 'fileProtestBy' | 'reliquidationLimit', string, string]>(
    [
      ['2026-09-25', 'fileCapeBy', '2026-12-11', 'the Friday before an ordinary Monday'],
      ['2026-10-30', 'fileCapeBy', '2027-01-15', 'the Monday is Martin Luther King Jr. Day'],
      ['2026-11-27', 'fileCapeBy', '2027-02-12', 'the Monday is Washington’s Birthday'],
      ['2026-10-09', 'fileCapeBy', '2026-12-24', 'the Friday before is Christmas'],
      ['2026-09-25', 'fileProtestBy', '2027-03-24', 'a Wednesday that is a business day stands'],
      ['2026-05-15', 'fileProtestBy', '2026-11-10', 'that Wednesday is Veterans Day: the Tuesday'],
      ['2026-09-25', 'reliquidationLimit', '2026-12-24', 'day 90 is a Thursday'],
    ],
  )('liquidated %s: %s is %s (%s)', (friday, name, on) => {
    expect(weeklyGroup(day(friday))[name]).toBe(on);
  });

  it('starts one, three and five business days before it files, fast to slow', () => {
    expect(weeklyGroup(day('2026-09-11')).startBy).toEqual({
      1: '2026-11-25',
      2: '2026-11-23',
      3: '2026-11-19',
    });
  });

  it.each<readonly [string, object, string]>([
    ['2026-10-30', { lastCapeDay: 'martin-luther-king' }, 'its closing Monday is a holiday'],
    ['2026-11-27', { lastCapeDay: 'washington' }, 'so is this one'],
    ['2026-12-25', { friday: 'christmas' }, 'its posting Friday is a holiday'],
    ['2027-01-01', { friday: 'new-year' }, 'so is this one'],
    ['2026-05-15', { lastProtestDay: 'veterans' }, 'its last protest Wednesday is one'],
    ['2026-09-11', {}, 'no day of it is closed'],
  ])('liquidated %s is marked %o: %s', (friday, closed) => {
    expect(weeklyGroup(day(friday)).closed).toEqual(closed);
  });
});

describe('the timetable', () => {
  const groups = weeklyGroups();

  it('holds every Friday from December 2025 to December 2027', () => {
    expect(groups).toHaveLength(109);
    expect([groups[0]?.friday, groups.at(-1)?.friday]).toEqual([FIRST_FRIDAY, LAST_FRIDAY]);
    expect(plusDays(FIRST_FRIDAY, -7) < day('2025-12-01')).toBe(true);
    expect(plusDays(LAST_FRIDAY, 7) > day('2027-12-31')).toBe(true);
  });

  it('closes CAPE on Mondays, reliquidation on Thursdays, the protest on Wednesdays', () => {
    const weekdays = groups.map((group) =>
      [group.friday, group.lastCapeDay, group.reliquidationLimit, group.lastProtestDay].map(
        weekday,
      ),
    );
    expect(new Set(weekdays.map(String))).toEqual(new Set(['5,1,4,3']));
  });
});
