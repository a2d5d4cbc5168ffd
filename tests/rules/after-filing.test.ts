import { describe, expect, it } from 'vitest';
import { afterFiling } from '../../src/rules/after-filing';
import { day } from '../../src/rules/day';

// Accepted on Saturday, August 1: review up to September 15, refund from September 30 to October 30.
const accepted = day('2026-08-01');
// Reliquidated on Friday, October 2: paid from October 23 to November 6.
const reliquidated = day('2026-10-02');

describe('the days after an acceptance and a reliquidation', () => {
  const made = afterFiling({ accepted, reliquidated }, day('2026-10-02'));

  it.each([
    ['reviewUntil', '2026-09-15', '45 days of review'],
    ['refundFrom', '2026-09-30', '60 days'],
    ['refundUntil', '2026-10-30', '90 days'],
    ['paymentFrom', '2026-10-23', 'three weeks'],
    ['paymentUntil', '2026-11-06', 'five weeks'],
  ] as const)('%s is %s: %s', (...[name, on]) => {
    expect(made?.[name]?.value).toBe(on);
  });

  it('a count of the smaller figure shows that figure', () => {
    const step = made?.refundFrom?.because.at(-1);
    expect(step).toMatchObject({ kind: 'count', parameter: { id: 'refund-time', value: 60 } });
  });

  it.each<readonly [object, string | undefined, string]>([
    [{ accepted }, '2026-10-30', 'up to the end of the usual time'],
    [{ accepted, reliquidated }, '2026-11-06', 'up to the end of the payment'],
    [{ filed: accepted }, undefined, 'no day while nothing is accepted'],
  ])('keep signing in: %o up to %s (%s)', (declaration, until) => {
    expect(afterFiling(declaration, day('2026-10-02'))?.stayActiveUntil?.value).toBe(until);
  });
});

describe('the stage, and the next day to ask', () => {
  it.each<readonly [object, string, string, string | undefined, string]>([
    [{ filed: accepted }, '2026-08-01', 'filed', undefined, 'not accepted: no time is known'],
    [{ accepted }, '2026-08-01', 'review', '2026-09-16', 'the business day after the review'],
    [{ accepted }, '2026-09-15', 'review', '2026-09-16', 'its last day'],
    [{ accepted }, '2026-09-16', 'refund-due', '2026-11-02', 'the Monday after day 90, a Friday'],
    [{ accepted }, '2026-10-30', 'refund-due', '2026-11-02', 'day 90'],
    [{ accepted }, '2026-10-31', 'refund-late', '2026-11-02', 'day 91, a Saturday'],
    [{ accepted }, '2026-11-03', 'refund-late', '2026-11-03', 'past the day to ask: today'],
    [{ accepted, reliquidated }, '2026-10-02', 'payment-due', '2026-11-09', 'the money is next'],
    [{ accepted, reliquidated }, '2026-11-06', 'payment-due', '2026-11-09', 'five weeks'],
    [{ accepted, reliquidated }, '2026-11-07', 'payment-late', '2026-11-09', 'the day after'],
    [{ reliquidated }, '2026-12-01', 'payment-late', '2026-12-01', 'an acceptance not given'],
  ])('%o on %s: %s, ask on %s (%s)', (declaration, today, stage, askOn) => {
    const made = afterFiling(declaration, day(today));
    expect([made?.stage, made?.askOn?.value]).toEqual([stage, askOn]);
  });

  it('a day to ask that has passed is named among the reasons', () => {
    const late = afterFiling({ accepted }, day('2026-11-03'))?.askOn?.because.at(-1);
    expect(late).toEqual({
      kind: 'passed',
      what: 'ask-on',
      day: '2026-11-02',
      today: '2026-11-03',
    });
  });

  it('a day to ask that is today has not passed', () => {
    const today = afterFiling({ accepted }, day('2026-11-02'))?.askOn;
    expect([today?.value, today?.because.at(-1)?.kind]).toEqual(['2026-11-02', 'count-on']);
  });

  it('says nothing of nothing', () => {
    expect(afterFiling({}, day('2026-11-28'))).toBeUndefined();
  });
});
