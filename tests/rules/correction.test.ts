import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/rules/answer';
import { correctBy, correction } from '../../src/rules/correction';
import { day } from '../../src/rules/day';

describe('the last day of a correction', () => {
  it.each<readonly [string, string | undefined, string, string]>([
    ['2026-02-23', undefined, '2026-12-20', '300 days after the last IEEPA entry'],
    ['2026-02-01', undefined, '2026-11-28', 'the oldest entry that can be corrected that day'],
    ['2026-02-23', '2027-01-03', '2026-12-19', '15 days before a liquidation on day 314'],
    ['2026-02-23', '2027-01-04', '2026-12-20', 'both days are the same'],
    ['2026-02-23', '2027-02-01', '2026-12-20', 'scheduled later: the 300 days come first'],
    ['2026-02-23', '2026-06-01', '2026-05-17', 'scheduled early: the 15 days come first'],
  ])('entered %s, scheduled %s: %s (%s)', (entered, scheduled, last) => {
    expect(correctBy(day(entered), scheduled ? day(scheduled) : undefined).value).toBe(last);
  });

  it('is CBP’s practice', () => {
    expect(standingOf(correctBy(day('2026-02-23')).because)).toBe('agency');
  });
});

describe('whether an entry can be corrected', () => {
  it.each<readonly [string, string | undefined, string, string, string]>([
    ['2026-02-23', undefined, '2026-12-20', 'possible', 'the last day is in'],
    ['2026-02-23', undefined, '2026-12-21', 'too-late', 'the day after it'],
    ['2026-02-23', '2026-12-01', '2026-11-16', 'possible', '15 days before the scheduled day'],
    ['2026-02-23', '2026-12-01', '2026-11-17', 'too-late', '14 days before it'],
    ['2026-02-23', '2026-11-27', '2026-11-28', 'liquidated', 'liquidated yesterday'],
    ['2026-02-23', '2026-11-28', '2026-11-28', 'liquidated', 'liquidated today'],
    ['2026-01-01', '2026-05-01', '2026-06-01', 'liquidated', 'liquidated comes before too late'],
  ])('entered %s, liquidated %s, on %s: %s (%s)', (entered, liquidated, today, value) => {
    const entry = { entered: day(entered), liquidated: liquidated ? day(liquidated) : undefined };
    expect(correction(entry, day(today)).value).toBe(value);
  });

  it.each<readonly [string | undefined, string, readonly string[]]>([
    [undefined, '2026-12-20', ['given', 'count', 'elapsed']],
    ['2026-11-27', '2026-11-28', ['given', 'elapsed']],
  ])('gives its reasons: liquidated %s on %s', (liquidated, today, kinds) => {
    const entry = {
      entered: day('2026-02-23'),
      liquidated: liquidated ? day(liquidated) : undefined,
    };
    expect(correction(entry, day(today)).because.map(({ kind }) => kind)).toEqual(kinds);
  });
});
