import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/rules/answer';
import { day, daysBetween } from '../../src/rules/day';
import { inactivity, signInMargin } from '../../src/rules/parameters';
import {
  type AccountState,
  accountState,
  leadOf,
  locksOn,
  logInBy,
  PLANNING_TIER,
  TIERS,
  type Tier,
  tier,
} from '../../src/rules/account';

const locks: readonly { lastLogin: string; by: string; locks: string; why: string }[] = [
  {
    lastLogin: '2026-10-08',
    by: '2026-11-21',
    locks: '2026-11-22',
    why: 'the example: access ends on the day this guide was read',
  },
  { lastLogin: '2026-09-03', by: '2026-10-17', locks: '2026-10-18', why: 'an ordinary sign-in' },
  {
    lastLogin: '2026-12-31',
    by: '2027-02-13',
    locks: '2027-02-14',
    why: 'signed in on the last day of a year',
  },
  {
    lastLogin: '2027-01-01',
    by: '2027-02-14',
    locks: '2027-02-15',
    why: 'signed in on the first day of a year',
  },
  {
    lastLogin: '2026-11-16',
    by: '2026-12-30',
    locks: '2026-12-31',
    why: 'access ends on the last day of a year',
  },
  {
    lastLogin: '2026-11-17',
    by: '2026-12-31',
    locks: '2027-01-01',
    why: 'access ends on the first day of a year',
  },
  {
    lastLogin: '2028-01-15',
    by: '2028-02-28',
    locks: '2028-02-29',
    why: 'access ends on a leap day',
  },
  {
    lastLogin: '2028-01-16',
    by: '2028-02-29',
    locks: '2028-03-01',
    why: 'the last safe day is a leap day',
  },
  {
    lastLogin: '2028-02-29',
    by: '2028-04-13',
    locks: '2028-04-14',
    why: 'signed in on a leap day',
  },
  {
    lastLogin: '2027-01-15',
    by: '2027-02-28',
    locks: '2027-03-01',
    why: 'over a February of 28 days',
  },
  {
    lastLogin: '2026-03-08',
    by: '2026-04-21',
    locks: '2026-04-22',
    why: 'signed in on the day clocks go forward',
  },
  {
    lastLogin: '2026-01-22',
    by: '2026-03-07',
    locks: '2026-03-08',
    why: 'access ends on the day clocks go forward',
  },
  {
    lastLogin: '2026-11-01',
    by: '2026-12-15',
    locks: '2026-12-16',
    why: 'signed in on the day clocks go back',
  },
  {
    lastLogin: '2026-09-17',
    by: '2026-10-31',
    locks: '2026-11-01',
    why: 'access ends on the day clocks go back',
  },
  {
    lastLogin: '2026-11-10',
    by: '2026-12-24',
    locks: '2026-12-25',
    why: 'the last safe day is Christmas Eve, a calendar day like others',
  },
];

describe('locksOn and logInBy', () => {
  for (const row of locks) {
    it(`sign-in ${row.lastLogin}: again by ${row.by}, ends ${row.locks}: ${row.why}`, () => {
      expect(logInBy(day(row.lastLogin)).value).toBe(row.by);
      expect(locksOn(day(row.lastLogin)).value).toBe(row.locks);
      expect(daysBetween(day(row.lastLogin), day(row.locks))).toBe(45);
    });
  }
});

const standings: readonly {
  lastLogin: string;
  today: string;
  state: AccountState;
  tier: Tier | 'none';
  why: string;
}[] = [
  {
    lastLogin: '2026-09-03',
    today: '2026-09-03',
    state: 'active',
    tier: 'none',
    why: 'signed in today',
  },
  {
    lastLogin: '2026-09-03',
    today: '2026-09-04',
    state: 'active',
    tier: 'none',
    why: 'signed in yesterday',
  },
  { lastLogin: '2026-09-03', today: '2026-10-16', state: 'active', tier: 'none', why: 'day 43' },
  {
    lastLogin: '2026-09-03',
    today: '2026-10-17',
    state: 'active',
    tier: 'none',
    why: 'day 44, the last safe day',
  },
  {
    lastLogin: '2026-09-03',
    today: '2026-10-18',
    state: 'locked',
    tier: 1,
    why: 'day 45, access has ended',
  },
  { lastLogin: '2026-09-03', today: '2026-10-19', state: 'locked', tier: 1, why: 'day 46' },
  {
    lastLogin: '2026-01-22',
    today: '2026-03-06',
    state: 'active',
    tier: 'none',
    why: 'day 43, on the day clocks go forward',
  },
  {
    lastLogin: '2026-01-22',
    today: '2026-03-07',
    state: 'active',
    tier: 'none',
    why: 'day 44, the last safe day, on the day clocks go forward',
  },
  {
    lastLogin: '2026-01-22',
    today: '2026-03-08',
    state: 'locked',
    tier: 1,
    why: 'day 45, access has ended, on the day clocks go forward',
  },
  {
    lastLogin: '2026-01-22',
    today: '2026-03-09',
    state: 'locked',
    tier: 1,
    why: 'day 46, on the day clocks go forward',
  },
  {
    lastLogin: '2026-09-17',
    today: '2026-10-30',
    state: 'active',
    tier: 'none',
    why: 'day 43, on the day clocks go back',
  },
  {
    lastLogin: '2026-09-17',
    today: '2026-10-31',
    state: 'active',
    tier: 'none',
    why: 'day 44, the last safe day, on the day clocks go back',
  },
  {
    lastLogin: '2026-09-17',
    today: '2026-11-01',
    state: 'locked',
    tier: 1,
    why: 'day 45, access has ended, on the day clocks go back',
  },
  {
    lastLogin: '2026-09-17',
    today: '2026-11-02',
    state: 'locked',
    tier: 1,
    why: 'day 46, on the day clocks go back',
  },
  {
    lastLogin: '2028-01-15',
    today: '2028-02-27',
    state: 'active',
    tier: 'none',
    why: 'day 43, on a leap day',
  },
  {
    lastLogin: '2028-01-15',
    today: '2028-02-28',
    state: 'active',
    tier: 'none',
    why: 'day 44, the last safe day, on a leap day',
  },
  {
    lastLogin: '2028-01-15',
    today: '2028-02-29',
    state: 'locked',
    tier: 1,
    why: 'day 45, access has ended, on a leap day',
  },
  {
    lastLogin: '2028-01-15',
    today: '2028-03-01',
    state: 'locked',
    tier: 1,
    why: 'day 46, on a leap day',
  },
  {
    lastLogin: '2026-11-17',
    today: '2026-12-30',
    state: 'active',
    tier: 'none',
    why: 'day 43, on the first day of a year',
  },
  {
    lastLogin: '2026-11-17',
    today: '2026-12-31',
    state: 'active',
    tier: 'none',
    why: 'day 44, the last safe day, on the first day of a year',
  },
  {
    lastLogin: '2026-11-17',
    today: '2027-01-01',
    state: 'locked',
    tier: 1,
    why: 'day 45, access has ended, on the first day of a year',
  },
  {
    lastLogin: '2026-11-17',
    today: '2027-01-02',
    state: 'locked',
    tier: 1,
    why: 'day 46, on the first day of a year',
  },
  {
    lastLogin: '2026-11-16',
    today: '2026-12-29',
    state: 'active',
    tier: 'none',
    why: 'day 43, on the last day of a year',
  },
  {
    lastLogin: '2026-11-16',
    today: '2026-12-30',
    state: 'active',
    tier: 'none',
    why: 'day 44, the last safe day, on the last day of a year',
  },
  {
    lastLogin: '2026-11-16',
    today: '2026-12-31',
    state: 'locked',
    tier: 1,
    why: 'day 45, access has ended, on the last day of a year',
  },
  {
    lastLogin: '2026-11-16',
    today: '2027-01-01',
    state: 'locked',
    tier: 1,
    why: 'day 46, on the last day of a year',
  },
  {
    lastLogin: '2026-03-15',
    today: '2026-09-14',
    state: 'locked',
    tier: 1,
    why: 'the day before six months',
  },
  {
    lastLogin: '2026-03-15',
    today: '2026-09-15',
    state: 'locked',
    tier: 2,
    why: 'six months to the day',
  },
  {
    lastLogin: '2026-03-15',
    today: '2026-09-16',
    state: 'locked',
    tier: 2,
    why: 'the day after six months',
  },
  {
    lastLogin: '2026-08-31',
    today: '2027-02-27',
    state: 'locked',
    tier: 1,
    why: 'the day before six months, August 31 to February 28',
  },
  {
    lastLogin: '2026-08-31',
    today: '2027-02-28',
    state: 'locked',
    tier: 2,
    why: 'six months to the day, August 31 to February 28',
  },
  {
    lastLogin: '2026-08-31',
    today: '2027-03-01',
    state: 'locked',
    tier: 2,
    why: 'the day after six months, August 31 to February 28',
  },
  {
    lastLogin: '2026-08-30',
    today: '2027-02-27',
    state: 'locked',
    tier: 1,
    why: 'the day before six months, August 30 to February 28',
  },
  {
    lastLogin: '2026-08-30',
    today: '2027-02-28',
    state: 'locked',
    tier: 2,
    why: 'six months to the day, August 30 to February 28',
  },
  {
    lastLogin: '2026-08-30',
    today: '2027-03-01',
    state: 'locked',
    tier: 2,
    why: 'the day after six months, August 30 to February 28',
  },
  {
    lastLogin: '2026-08-29',
    today: '2027-02-27',
    state: 'locked',
    tier: 1,
    why: 'the day before six months, August 29 to February 28',
  },
  {
    lastLogin: '2026-08-29',
    today: '2027-02-28',
    state: 'locked',
    tier: 2,
    why: 'six months to the day, August 29 to February 28',
  },
  {
    lastLogin: '2026-08-29',
    today: '2027-03-01',
    state: 'locked',
    tier: 2,
    why: 'the day after six months, August 29 to February 28',
  },
  {
    lastLogin: '2026-08-28',
    today: '2027-02-27',
    state: 'locked',
    tier: 1,
    why: 'the day before six months, August 28 to February 28 without a clamp',
  },
  {
    lastLogin: '2026-08-28',
    today: '2027-02-28',
    state: 'locked',
    tier: 2,
    why: 'six months to the day, August 28 to February 28 without a clamp',
  },
  {
    lastLogin: '2026-08-28',
    today: '2027-03-01',
    state: 'locked',
    tier: 2,
    why: 'the day after six months, August 28 to February 28 without a clamp',
  },
  {
    lastLogin: '2027-08-31',
    today: '2028-02-28',
    state: 'locked',
    tier: 1,
    why: 'the day before six months, August 31 to February 29',
  },
  {
    lastLogin: '2027-08-31',
    today: '2028-02-29',
    state: 'locked',
    tier: 2,
    why: 'six months to the day, August 31 to February 29',
  },
  {
    lastLogin: '2027-08-31',
    today: '2028-03-01',
    state: 'locked',
    tier: 2,
    why: 'the day after six months, August 31 to February 29',
  },
  {
    lastLogin: '2027-08-30',
    today: '2028-02-28',
    state: 'locked',
    tier: 1,
    why: 'the day before six months, August 30 to February 29',
  },
  {
    lastLogin: '2027-08-30',
    today: '2028-02-29',
    state: 'locked',
    tier: 2,
    why: 'six months to the day, August 30 to February 29',
  },
  {
    lastLogin: '2027-08-30',
    today: '2028-03-01',
    state: 'locked',
    tier: 2,
    why: 'the day after six months, August 30 to February 29',
  },
  {
    lastLogin: '2027-08-29',
    today: '2028-02-28',
    state: 'locked',
    tier: 1,
    why: 'the day before six months, August 29 to February 29 without a clamp',
  },
  {
    lastLogin: '2027-08-29',
    today: '2028-02-29',
    state: 'locked',
    tier: 2,
    why: 'six months to the day, August 29 to February 29 without a clamp',
  },
  {
    lastLogin: '2027-08-29',
    today: '2028-03-01',
    state: 'locked',
    tier: 2,
    why: 'the day after six months, August 29 to February 29 without a clamp',
  },
  {
    lastLogin: '2026-03-31',
    today: '2026-09-29',
    state: 'locked',
    tier: 1,
    why: 'the day before six months, March 31 to September 30',
  },
  {
    lastLogin: '2026-03-31',
    today: '2026-09-30',
    state: 'locked',
    tier: 2,
    why: 'six months to the day, March 31 to September 30',
  },
  {
    lastLogin: '2026-03-31',
    today: '2026-10-01',
    state: 'locked',
    tier: 2,
    why: 'the day after six months, March 31 to September 30',
  },
  {
    lastLogin: '2026-05-31',
    today: '2026-11-29',
    state: 'locked',
    tier: 1,
    why: 'the day before six months, May 31 to November 30',
  },
  {
    lastLogin: '2026-05-31',
    today: '2026-11-30',
    state: 'locked',
    tier: 2,
    why: 'six months to the day, May 31 to November 30',
  },
  {
    lastLogin: '2026-05-31',
    today: '2026-12-01',
    state: 'locked',
    tier: 2,
    why: 'the day after six months, May 31 to November 30',
  },
  {
    lastLogin: '2026-10-31',
    today: '2027-04-29',
    state: 'locked',
    tier: 1,
    why: 'the day before six months, October 31 to April 30',
  },
  {
    lastLogin: '2026-10-31',
    today: '2027-04-30',
    state: 'locked',
    tier: 2,
    why: 'six months to the day, October 31 to April 30',
  },
  {
    lastLogin: '2026-10-31',
    today: '2027-05-01',
    state: 'locked',
    tier: 2,
    why: 'the day after six months, October 31 to April 30',
  },
  {
    lastLogin: '2026-12-31',
    today: '2027-06-29',
    state: 'locked',
    tier: 1,
    why: 'the day before six months, December 31 to June 30',
  },
  {
    lastLogin: '2026-12-31',
    today: '2027-06-30',
    state: 'locked',
    tier: 2,
    why: 'six months to the day, December 31 to June 30',
  },
  {
    lastLogin: '2026-12-31',
    today: '2027-07-01',
    state: 'locked',
    tier: 2,
    why: 'the day after six months, December 31 to June 30',
  },
  {
    lastLogin: '2026-07-31',
    today: '2027-01-30',
    state: 'locked',
    tier: 1,
    why: 'the day before six months, July 31 to January 31',
  },
  {
    lastLogin: '2026-07-31',
    today: '2027-01-31',
    state: 'locked',
    tier: 2,
    why: 'six months to the day, July 31 to January 31',
  },
  {
    lastLogin: '2026-07-31',
    today: '2027-02-01',
    state: 'locked',
    tier: 2,
    why: 'the day after six months, July 31 to January 31',
  },
  {
    lastLogin: '2026-07-01',
    today: '2026-12-31',
    state: 'locked',
    tier: 1,
    why: 'the day before six months, July 1 to January 1',
  },
  {
    lastLogin: '2026-07-01',
    today: '2027-01-01',
    state: 'locked',
    tier: 2,
    why: 'six months to the day, July 1 to January 1',
  },
  {
    lastLogin: '2026-07-01',
    today: '2027-01-02',
    state: 'locked',
    tier: 2,
    why: 'the day after six months, July 1 to January 1',
  },
  {
    lastLogin: '2026-06-30',
    today: '2026-12-29',
    state: 'locked',
    tier: 1,
    why: 'the day before six months, June 30 to December 30, not to the end of the month',
  },
  {
    lastLogin: '2026-06-30',
    today: '2026-12-30',
    state: 'locked',
    tier: 2,
    why: 'six months to the day, June 30 to December 30, not to the end of the month',
  },
  {
    lastLogin: '2026-06-30',
    today: '2026-12-31',
    state: 'locked',
    tier: 2,
    why: 'the day after six months, June 30 to December 30, not to the end of the month',
  },
  {
    lastLogin: '2027-02-28',
    today: '2027-08-27',
    state: 'locked',
    tier: 1,
    why: 'the day before six months, February 28 to August 28, not to the end of the month',
  },
  {
    lastLogin: '2027-02-28',
    today: '2027-08-28',
    state: 'locked',
    tier: 2,
    why: 'six months to the day, February 28 to August 28, not to the end of the month',
  },
  {
    lastLogin: '2027-02-28',
    today: '2027-08-29',
    state: 'locked',
    tier: 2,
    why: 'the day after six months, February 28 to August 28, not to the end of the month',
  },
  {
    lastLogin: '2028-02-29',
    today: '2028-08-28',
    state: 'locked',
    tier: 1,
    why: 'the day before six months, from a leap day',
  },
  {
    lastLogin: '2028-02-29',
    today: '2028-08-29',
    state: 'locked',
    tier: 2,
    why: 'six months to the day, from a leap day',
  },
  {
    lastLogin: '2028-02-29',
    today: '2028-08-30',
    state: 'locked',
    tier: 2,
    why: 'the day after six months, from a leap day',
  },
  {
    lastLogin: '2025-09-08',
    today: '2026-03-07',
    state: 'locked',
    tier: 1,
    why: 'the day before six months, on the day clocks go forward',
  },
  {
    lastLogin: '2025-09-08',
    today: '2026-03-08',
    state: 'locked',
    tier: 2,
    why: 'six months to the day, on the day clocks go forward',
  },
  {
    lastLogin: '2025-09-08',
    today: '2026-03-09',
    state: 'locked',
    tier: 2,
    why: 'the day after six months, on the day clocks go forward',
  },
  {
    lastLogin: '2026-05-01',
    today: '2026-10-31',
    state: 'locked',
    tier: 1,
    why: 'the day before six months, on the day clocks go back',
  },
  {
    lastLogin: '2026-05-01',
    today: '2026-11-01',
    state: 'locked',
    tier: 2,
    why: 'six months to the day, on the day clocks go back',
  },
  {
    lastLogin: '2026-05-01',
    today: '2026-11-02',
    state: 'locked',
    tier: 2,
    why: 'the day after six months, on the day clocks go back',
  },
  {
    lastLogin: '2024-09-03',
    today: '2026-09-02',
    state: 'locked',
    tier: 2,
    why: 'the day before two years',
  },
  {
    lastLogin: '2024-09-03',
    today: '2026-09-03',
    state: 'locked',
    tier: 3,
    why: 'two years to the day',
  },
  {
    lastLogin: '2024-09-03',
    today: '2026-09-04',
    state: 'locked',
    tier: 3,
    why: 'the day after two years',
  },
  {
    lastLogin: '2024-02-29',
    today: '2026-02-27',
    state: 'locked',
    tier: 2,
    why: 'the day before two years, from a leap day to February 28',
  },
  {
    lastLogin: '2024-02-29',
    today: '2026-02-28',
    state: 'locked',
    tier: 3,
    why: 'two years to the day, from a leap day to February 28',
  },
  {
    lastLogin: '2024-02-29',
    today: '2026-03-01',
    state: 'locked',
    tier: 3,
    why: 'the day after two years, from a leap day to February 28',
  },
  {
    lastLogin: '2026-02-28',
    today: '2028-02-27',
    state: 'locked',
    tier: 2,
    why: 'the day before two years, February 28 to a leap year, not to the 29th',
  },
  {
    lastLogin: '2026-02-28',
    today: '2028-02-28',
    state: 'locked',
    tier: 3,
    why: 'two years to the day, February 28 to a leap year, not to the 29th',
  },
  {
    lastLogin: '2026-02-28',
    today: '2028-02-29',
    state: 'locked',
    tier: 3,
    why: 'the day after two years, February 28 to a leap year, not to the 29th',
  },
  {
    lastLogin: '2026-03-01',
    today: '2028-02-29',
    state: 'locked',
    tier: 2,
    why: 'the day before two years, March 1, just after a leap day',
  },
  {
    lastLogin: '2026-03-01',
    today: '2028-03-01',
    state: 'locked',
    tier: 3,
    why: 'two years to the day, March 1, just after a leap day',
  },
  {
    lastLogin: '2026-03-01',
    today: '2028-03-02',
    state: 'locked',
    tier: 3,
    why: 'the day after two years, March 1, just after a leap day',
  },
  {
    lastLogin: '2028-02-29',
    today: '2030-02-27',
    state: 'locked',
    tier: 2,
    why: 'the day before two years, from the next leap day',
  },
  {
    lastLogin: '2028-02-29',
    today: '2030-02-28',
    state: 'locked',
    tier: 3,
    why: 'two years to the day, from the next leap day',
  },
  {
    lastLogin: '2028-02-29',
    today: '2030-03-01',
    state: 'locked',
    tier: 3,
    why: 'the day after two years, from the next leap day',
  },
  {
    lastLogin: '2024-12-31',
    today: '2026-12-30',
    state: 'locked',
    tier: 2,
    why: 'the day before two years, over the end of a year',
  },
  {
    lastLogin: '2024-12-31',
    today: '2026-12-31',
    state: 'locked',
    tier: 3,
    why: 'two years to the day, over the end of a year',
  },
  {
    lastLogin: '2024-12-31',
    today: '2027-01-01',
    state: 'locked',
    tier: 3,
    why: 'the day after two years, over the end of a year',
  },
  {
    lastLogin: '2025-01-01',
    today: '2026-12-31',
    state: 'locked',
    tier: 2,
    why: 'the day before two years, from the first day of a year',
  },
  {
    lastLogin: '2025-01-01',
    today: '2027-01-01',
    state: 'locked',
    tier: 3,
    why: 'two years to the day, from the first day of a year',
  },
  {
    lastLogin: '2025-01-01',
    today: '2027-01-02',
    state: 'locked',
    tier: 3,
    why: 'the day after two years, from the first day of a year',
  },
  {
    lastLogin: '2024-03-08',
    today: '2026-03-07',
    state: 'locked',
    tier: 2,
    why: 'the day before two years, on the day clocks go forward',
  },
  {
    lastLogin: '2024-03-08',
    today: '2026-03-08',
    state: 'locked',
    tier: 3,
    why: 'two years to the day, on the day clocks go forward',
  },
  {
    lastLogin: '2024-03-08',
    today: '2026-03-09',
    state: 'locked',
    tier: 3,
    why: 'the day after two years, on the day clocks go forward',
  },
  {
    lastLogin: '2024-11-01',
    today: '2026-10-31',
    state: 'locked',
    tier: 2,
    why: 'the day before two years, on the day clocks go back',
  },
  {
    lastLogin: '2024-11-01',
    today: '2026-11-01',
    state: 'locked',
    tier: 3,
    why: 'two years to the day, on the day clocks go back',
  },
  {
    lastLogin: '2024-11-01',
    today: '2026-11-02',
    state: 'locked',
    tier: 3,
    why: 'the day after two years, on the day clocks go back',
  },
  { lastLogin: '2008-07-01', today: '2026-11-22', state: 'locked', tier: 3, why: 'many years' },
];

describe('accountState and tier', () => {
  for (const row of standings) {
    it(`sign-in ${row.lastLogin}, on ${row.today}: ${row.state}, ${row.tier}: ${row.why}`, () => {
      expect(accountState(day(row.lastLogin), day(row.today)).value).toBe(row.state);
      expect(tier(day(row.lastLogin), day(row.today)).value).toBe(row.tier);
    });
  }
});

it('gives its reasons: the sign-in given, the count, our day of margin', () => {
  const signedIn = { kind: 'given', input: 'last-login', day: '2026-03-15' };
  const limit = { kind: 'count', parameter: inactivity, from: '2026-03-15', to: '2026-04-29' };
  const margin = { kind: 'count', parameter: signInMargin, back: true };
  expect(locksOn(day('2026-03-15')).because).toEqual([signedIn, limit]);
  expect(logInBy(day('2026-03-15')).because).toEqual([
    signedIn,
    limit,
    { ...margin, from: '2026-04-29', to: '2026-04-28' },
  ]);
});

describe('the reasons of a state', () => {
  for (const { today, days, within, why } of [
    { today: '2026-04-28', days: 44, within: true, why: 'the last day inside the limit' },
    { today: '2026-04-29', days: 45, within: false, why: 'the limit is reached' },
  ]) {
    it(`on ${today}: ${why}`, () => {
      const reasons = [
        { kind: 'given', input: 'last-login', day: '2026-03-15' },
        { kind: 'elapsed', from: '2026-03-15', to: today, days },
        { kind: 'compare', parameter: inactivity, days, within },
      ];
      expect(accountState(day('2026-03-15'), day(today)).because).toEqual(reasons);
      // A tier rests on the state, and an active account has nothing beyond it.
      const { because } = tier(day('2026-03-15'), day(today));
      expect(because.slice(0, 3)).toEqual(reasons);
      expect(because).toHaveLength(within ? 3 : 4);
    });
  }
});

describe('the reasons of a tier', () => {
  const lastLogin = day('2024-02-29');
  const ends = (today: string) =>
    tier(lastLogin, day(today)).because.flatMap((step) =>
      step.kind === 'ends' ? [{ id: step.parameter.id, end: step.end, before: step.before }] : [],
    );
  const half = { id: 'tier-1-ends', end: '2024-08-29' };
  const two = { id: 'tier-2-ends', end: '2026-02-28' };
  for (const { today, expected, why } of [
    { today: '2024-03-10', expected: [], why: 'an active account is held against no tier' },
    { today: '2024-08-28', expected: [{ ...half, before: true }], why: 'tier 1 ends ahead' },
    {
      today: '2026-02-27',
      expected: [
        { ...half, before: false },
        { ...two, before: true },
      ],
      why: 'tier 1 has ended, tier 2 not',
    },
    {
      today: '2026-02-28',
      expected: [
        { ...half, before: false },
        { ...two, before: false },
      ],
      why: 'both have ended',
    },
  ]) {
    it(`on ${today}: ${why}`, () => {
      expect(ends(today)).toEqual(expected);
    });
  }
});

describe('leadOf', () => {
  for (const { of, days, why } of [
    { of: 1, days: 1, why: 'planning takes the larger of 0 and 1' },
    { of: 2, days: 3, why: 'planning takes the larger of 1 and 3' },
    { of: 3, days: 5, why: 'a working week, or more' },
  ] as const) {
    it(`tier ${of} takes ${days}: ${why}`, () => {
      expect(leadOf[of].value).toBe(days);
      expect(leadOf[of].unit).toBe('business-days');
    });
  }

  it('planning is for the slowest of the three tiers', () => {
    expect(TIERS).toEqual([1, 2, 3]);
    expect(PLANNING_TIER).toBe(3);
    expect(Math.max(...TIERS.map((one) => leadOf[one].value))).toBe(leadOf[PLANNING_TIER].value);
  });
});

describe('how firm', () => {
  const lastLogin = day('2026-03-15');
  for (const { name, answer, standing, why } of [
    {
      name: 'locksOn',
      answer: () => locksOn(lastLogin),
      standing: 'agency',
      why: 'the limit is CBP’s own',
    },
    {
      name: 'logInBy',
      answer: () => logInBy(lastLogin),
      standing: 'margin',
      why: 'the day of margin is ours',
    },
    {
      name: 'accountState',
      answer: () => accountState(lastLogin, day('2026-09-15')),
      standing: 'agency',
      why: 'the limit alone decides',
    },
    {
      name: 'tier of a locked account',
      answer: () => tier(lastLogin, day('2026-09-15')),
      standing: 'estimate',
      why: 'CBP publishes no tiers',
    },
    {
      name: 'tier of an active account',
      answer: () => tier(lastLogin, day('2026-03-16')),
      standing: 'agency',
      why: 'no tier was needed',
    },
  ]) {
    it(`${name} is ${standing}: ${why}`, () => {
      expect(standingOf(answer().because)).toBe(standing);
    });
  }
});
