import { describe, expect, it } from 'vitest';
import { easternMidnight } from '../../src/components/eastern-midnight';
import { day } from '../../src/rules/day';

describe('the moment at which a day begins in U.S. Eastern', () => {
  it.each([
    ['2026-01-15', '2026-01-15T05', 'winter: five hours behind'],
    ['2026-07-15', '2026-07-15T04', 'summer: four'],
    [
      '2026-03-08',
      '2026-03-08T05',
      'the clocks go on at two in the morning: its midnight is a winter’s',
    ],
    ['2026-03-09', '2026-03-09T04', 'the day after is summer’s'],
    ['2026-11-01', '2026-11-01T04', 'they go back at two: its midnight is still summer’s'],
    ['2026-11-02', '2026-11-02T05', 'the day after is winter’s'],
    ['2027-01-01', '2027-01-01T05', 'a year that begins'],
  ])('%s: %s (%s)', (of, moment) => {
    expect(easternMidnight(day(of))).toBe(moment);
  });

  it('is found for every day of ten years, and the hour before it is another day there', () => {
    const eastern = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/New_York' });
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2036, 0, 1); at += 86_400_000) {
      const of = day(new Date(at).toISOString().slice(0, 10));
      const begins = Date.parse(`${easternMidnight(of)}:00:00Z`);
      expect(eastern.format(begins)).toBe(of);
      expect(eastern.format(begins - 1) < of).toBe(true);
    }
  });
});
