import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { read } from '../../src/browser/situation-fragment';
import { readToday } from '../../src/browser/today';
import { plan } from '../../src/rules/plan';

// The reader's machine may stand in any zone: her day is CBP's day all the same.

/** The little of Temporal that is used here. */
declare const Temporal: {
  readonly Instant: {
    from(text: string): {
      toZonedDateTimeISO(zone: string): { toPlainDate(): { toString(): string } };
    };
  };
};

const MOMENTS: readonly { at: string; eastern: string; why: string }[] = [
  {
    at: '2026-11-22T04:59:59Z',
    eastern: '2026-11-21',
    why: 'a second before midnight, winter time',
  },
  { at: '2026-11-22T05:00:00Z', eastern: '2026-11-22', why: 'midnight in winter time' },
  {
    at: '2026-07-15T03:59:59Z',
    eastern: '2026-07-14',
    why: 'a second before midnight, summer time',
  },
  { at: '2026-07-15T04:00:00Z', eastern: '2026-07-15', why: 'midnight in summer time' },
  {
    at: '2026-03-08T06:59:59Z',
    eastern: '2026-03-08',
    why: 'a second before the clock goes forward',
  },
  { at: '2026-03-08T07:00:00Z', eastern: '2026-03-08', why: 'the clock goes forward' },
  { at: '2026-03-09T03:59:59Z', eastern: '2026-03-08', why: 'the last second of the short day' },
  { at: '2026-03-09T04:00:00Z', eastern: '2026-03-09', why: 'the day after the short day' },
  { at: '2026-11-01T05:30:00Z', eastern: '2026-11-01', why: 'half past one, the first time' },
  { at: '2026-11-01T06:30:00Z', eastern: '2026-11-01', why: 'half past one, the second time' },
  { at: '2026-11-02T04:59:59Z', eastern: '2026-11-01', why: 'the last second of the long day' },
  { at: '2026-11-02T05:00:00Z', eastern: '2026-11-02', why: 'the day after the long day' },
  { at: '2026-12-31T23:59:59Z', eastern: '2026-12-31', why: 'the year has ended in London alone' },
  { at: '2027-01-01T05:00:00Z', eastern: '2027-01-01', why: 'the year begins' },
];
const FACTS = { liquidated: '2026-09-21' } as const;
const ZONES = Intl.supportedValuesOf('timeZone');
const here = process.env.TZ;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  if (here === undefined) delete process.env.TZ;
  else process.env.TZ = here;
});

describe('today in U.S. Eastern', () => {
  it('is asked in every zone the runtime knows', () => {
    expect(ZONES.length).toBeGreaterThan(400);
  });

  it.each(MOMENTS)('$at is $eastern everywhere: $why', ({ at, eastern }) => {
    vi.setSystemTime(new Date(at));
    const wrong = ZONES.filter((zone) => {
      process.env.TZ = zone;
      return readToday().day !== eastern;
    });
    expect(wrong).toEqual([]);
    // The expectation itself, by another way of reading the clock.
    expect(
      Temporal.Instant.from(at).toZonedDateTimeISO('America/New_York').toPlainDate().toString(),
    ).toBe(eastern);
  });

  it('follows a clock that is wrong by a day: the reader sees her own clock, and `as-of` overrules it', () => {
    vi.setSystemTime(new Date('2026-11-23T12:00:00Z'));
    expect(readToday().day).toBe('2026-11-23');
  });

  it.each([
    { at: '2026-11-21T12:00:00Z', off: -1 },
    { at: '2026-11-22T12:00:00Z', off: 0 },
    { at: '2026-11-23T12:00:00Z', off: 1 },
  ])(
    'a clock that is off by $off moves what is left by as much, and no last day',
    ({ at, off }) => {
      vi.setSystemTime(new Date(at));
      const { situation, asOf } = read(FACTS, [], readToday().day);
      const [entry] = plan(situation, (asOf ?? readToday().day)!).entries;
      expect(entry?.lastCapeDay.value).toBe('2026-12-10');
      expect(entry?.startBy.value).toBe('2026-12-02');
      expect(entry?.lastProtestDay.value).toBe('2027-03-20');
      expect(entry?.capeDaysLeft.value).toBe(18 - off);
      // The day she gives is taken in place of her clock's.
      const corrected = read({ ...FACTS, 'as-of': '2026-11-22' }, [], readToday().day);
      expect(plan(corrected.situation, corrected.asOf!).entries[0]?.capeDaysLeft.value).toBe(18);
    },
  );
});
