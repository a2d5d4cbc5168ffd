import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingOf } from '../../src/rules/answer';
import { day, plusDays } from '../../src/rules/day';
import { escalateOn } from '../../src/rules/escalation';
import { businessDaysAfter, businessDaysBefore, isBusinessDay } from '../../src/rules/business-day';
import { entryPlan } from '../../src/rules/entry-plan';
import { planningLead } from '../../src/rules/lead';
import type { Situation } from '../../src/rules/situation';
import { leadOf } from '../../src/rules/account';

const on = (asked: string, situation: Situation = {}, today = asked) =>
  escalateOn(
    day(asked),
    planningLead(situation),
    (situation.liquidated ?? []).map((one) => entryPlan(one, situation, day(today))),
  );

describe('the day to ask again, one level up', () => {
  test.each([
    {
      asked: '2026-11-16',
      situation: {},
      value: '2026-11-23',
      why: 'unknown tier: a working week of tier 3',
    },
    {
      asked: '2026-11-20',
      situation: {},
      value: '2026-11-30',
      why: 'over Thanksgiving and two weekends',
    },
    { asked: '2026-11-16', situation: { tier: 1 }, value: '2026-11-17', why: 'tier 1: a day' },
    {
      asked: '2026-11-21',
      situation: { tier: 1 },
      value: '2026-11-23',
      why: 'asked on a Saturday',
    },
    {
      asked: '2026-11-25',
      situation: { tier: 2 },
      value: '2026-12-01',
      why: 'tier 2, over Thanksgiving',
    },
    {
      asked: '2026-11-16',
      situation: { leadDays: 0 },
      value: '2026-11-16',
      why: 'the reader expects no wait',
    },
    {
      asked: '2026-11-16',
      situation: { liquidated: [day('2026-09-03')] },
      value: '2026-11-19',
      why: 'file by November 20: from the 19th on, even tier 1 no longer fits',
    },
    {
      asked: '2026-11-20',
      situation: { liquidated: [day('2026-09-03')] },
      value: '2026-11-20',
      why: 'already too late to wait: the day you asked',
    },
    {
      asked: '2026-11-16',
      situation: { liquidated: [day('2026-10-30'), day('2026-09-03')] },
      value: '2026-11-19',
      why: 'the earliest of several entries counts',
    },
    {
      asked: '2026-11-16',
      situation: { liquidated: [day('2026-06-01')] },
      value: '2026-11-23',
      why: 'an entry that CAPE no longer takes does not hurry',
    },
    {
      asked: '2026-11-22',
      situation: { liquidated: [day('2026-09-03')] },
      value: '2026-11-22',
      why: 'on its last day CAPE still takes it: no day to wait',
    },
    {
      asked: '2026-11-16',
      situation: { tier: 1, liquidated: [day('2026-10-30')] },
      value: '2026-11-17',
      why: 'an entry with time to spare never puts the day off',
    },
  ] as const)('$asked: $why', ({ asked, situation, value }) => {
    expect(on(asked, situation).value).toBe(value);
  });

  describe('gives its reasons', () => {
    const week = {
      kind: 'count-on',
      lead: 5,
      parameter: leadOf[3],
      from: '2026-11-16',
      to: '2026-11-23',
      skipped: [
        { day: '2026-11-21', why: 'saturday' },
        { day: '2026-11-22', why: 'sunday' },
      ],
    };
    const asked = { kind: 'given', input: 'asked', day: '2026-11-16' };
    test.each<{ situation: Situation; because: readonly object[]; why: string }>([
      { situation: {}, because: [asked, week], why: 'the lead of a tier, by its figure' },
      {
        situation: { leadDays: 5 },
        because: [asked, { ...week, parameter: undefined }],
        why: 'the reader’s own days: no figure of ours backs them',
      },
      {
        situation: { liquidated: [day('2026-09-03')] },
        because: [
          asked,
          week,
          { kind: 'brought-forward', from: '2026-11-23', limit: '2026-11-19', to: '2026-11-19' },
        ],
        why: 'brought forward to the last day with room for the fastest tier',
      },
      {
        situation: { leadDays: 3, liquidated: [day('2026-09-03')] },
        because: [asked, { ...week, lead: 3, to: '2026-11-19', parameter: undefined, skipped: [] }],
        why: 'the lead ends on that very day: nothing to bring forward',
      },
    ])('$why', ({ situation, because }) => {
      expect(on('2026-11-16', situation).because).toEqual(because);
    });

    test('without an entry nothing is brought forward', () => {
      expect(escalateOn(day('2026-11-16'), planningLead({}))).toEqual({
        value: '2026-11-23',
        because: [asked, week],
      });
    });
  });

  test('is an estimate, whoever gave the figure', () => {
    expect(standingOf(on('2026-11-16').because)).toBe('estimate');
    expect(standingOf(on('2026-11-16', { leadDays: 2 }).because)).toBe('estimate');
  });

  test('is never before the day you asked', () => {
    const offset = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(offset, offset, fc.integer({ min: 0, max: 30 }), (ask, liquidation, leadDays) => {
        const asked = plusDays(day('2026-06-01'), ask);
        const liquidated = [plusDays(day('2026-03-01'), liquidation)];
        expect(on(asked, { leadDays, liquidated }).value >= asked).toBe(true);
      }),
    );
  });
});

test('business days on and back are each other’s mirror', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 60 }),
      (offset, days) => {
        const from = plusDays(day('2026-01-01'), offset);
        const reached = businessDaysAfter(from, days);
        expect(isBusinessDay(reached.day)).toBe(true);
        if (isBusinessDay(from)) expect(businessDaysBefore(reached.day, days).day).toBe(from);
      },
    ),
  );
  expect(() => businessDaysAfter(day('2026-11-22'), -1)).toThrow(/Not a count/);
});
