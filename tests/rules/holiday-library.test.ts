import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { day } from '../../src/rules/day';
import { closedOn } from '../../src/rules/business-day';
import { holidaysOf } from '../../src/rules/holidays';

// A list of holidays that other people keep, beside ours: neither knows of the other.

/** The federal holidays by the names of the library. */
const FEDERAL = [
  'New Year',
  'Martin Luther King',
  'Washington',
  'Memorial Day',
  'Juneteenth',
  'Independence Day',
  'Labor Day',
  'Columbus Day',
  'Veterans Day',
  'Thanksgiving Day',
  'Christmas Day',
];
/**
 * The library never moves Veterans Day off a weekend; 5 USC 6103(b) does, and OPM publishes these days.
 */
const MOVED_VETERANS_DAYS = ['2023-11-10', '2028-11-10', '2029-11-12'];
const library = new Holidays('US');
const weekend = (iso: string) => ['saturday', 'sunday'].includes(closedOn(day(iso)) ?? '');

/** The days of a year on which federal offices are closed and which are no weekend, by the library. */
function observed(year: number): readonly string[] {
  const days = library
    .getHolidays(year)
    .filter(({ name, type }) => type === 'public' && FEDERAL.some((one) => name.startsWith(one)))
    .map(({ date }) => date.slice(0, 10));
  const moved = MOVED_VETERANS_DAYS.filter((one) => one.startsWith(String(year)));
  return [...new Set([...days, ...moved])].filter((one) => !weekend(one)).sort();
}

describe('the holidays of another library', () => {
  const years = Array.from({ length: 13 }, (_, index) => 2020 + index);
  it.each(years)('%i: the same days', (year) => {
    // The library knows Juneteenth for every year; the law knows it since 2021.
    const theirs = observed(year).filter((one) => !(year === 2020 && one.startsWith('2020-06')));
    expect(theirs.length).toBeGreaterThanOrEqual(9);
    expect([...holidaysOf(year).keys()].sort()).toEqual(theirs);
  });
});
