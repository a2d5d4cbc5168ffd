import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, daysBetween, plusDays } from '../../src/rules/day';
import { inactivity, signInReminder } from '../../src/rules/parameters';
import { signInReminders } from '../../src/rules/reminder';

test.each([
  {
    last: '2026-11-01',
    today: '2026-11-22',
    until: '2027-01-30',
    days: ['2026-12-01', '2026-12-31', '2027-01-30'],
    why: 'every thirty days, the last one on the chosen day itself',
  },
  {
    last: '2026-11-01',
    today: '2026-12-01',
    until: '2026-12-30',
    days: ['2026-12-01'],
    why: 'a reminder due today stays today',
  },
  {
    last: '2026-11-01',
    today: '2026-12-05',
    until: '2027-01-04',
    days: ['2026-12-05', '2027-01-04'],
    why: 'one that is past starts today',
  },
  {
    last: '2026-11-01',
    today: '2026-11-22',
    until: '2026-11-30',
    days: [],
    why: 'a last day before the first reminder',
  },
])('$why', ({ last, today, until, days }) => {
  expect(signInReminders(day(last), day(today), day(until)).days).toEqual(days);
});

const due = [
  { kind: 'given', input: 'last-login', day: '2026-11-01' },
  {
    kind: 'count',
    parameter: signInReminder,
    from: '2026-11-01',
    to: '2026-12-01',
  },
];
test.each([
  { today: '2026-11-30', because: due, why: 'the first reminder is counted from the sign-in' },
  { today: '2026-12-01', because: due, why: 'due today: nothing has gone by' },
  {
    today: '2026-12-05',
    because: [...due, { kind: 'elapsed', from: '2026-12-01', to: '2026-12-05', days: 4 }],
    why: 'past: the days gone by lead to today',
  },
])('reasons on $today: $why', ({ today, because }) => {
  const { first } = signInReminders(day('2026-11-01'), day(today), day('2027-01-30'));
  expect(first.because).toEqual(because);
});

test('who signs in on each reminder is never locked out', () => {
  const offset = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(offset, fc.integer({ min: 0, max: 44 }), offset, (start, since, length) => {
      const last = plusDays(day('2026-01-01'), start);
      const today = plusDays(last, since);
      const { days, first } = signInReminders(last, today, plusDays(today, length));
      expect(first.value >= today).toBe(true);
      let before = last;
      for (const one of days) {
        expect(daysBetween(before, one)).toBeLessThan(inactivity.value);
        before = one;
      }
    }),
  );
});
