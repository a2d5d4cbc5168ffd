import { describe, expect, it } from 'vitest';
import { businessDay, count, answerOf, given, type Step, standingOf } from '../../src/rules/answer';
import { day } from '../../src/rules/day';
import type { Parameter } from '../../src/rules/parameter';
import {
  acceleratedDisposition,
  capeWindow,
  courtPeriod,
  fileEntries,
  fileSize,
  filerCodeLength,
  inactivity,
  leadTier3,
  liquidationByLaw,
  protestWindow,
  refundAfterLiquidation,
  signInMargin,
  tier1Ends,
  tier2Ends,
  verificationCode,
} from '../../src/rules/parameters';

const from = day('2026-09-03');

const counts: readonly { of: Parameter; from: string; to: string; why: string; back?: true }[] = [
  { of: capeWindow, from: '2026-09-03', to: '2026-11-22', why: 'calendar days' },
  { of: protestWindow, from: '2026-09-03', to: '2027-03-02', why: 'calendar days over a year end' },
  { of: acceleratedDisposition, from: '2028-01-30', to: '2028-02-29', why: 'to a leap day' },
  {
    of: signInMargin,
    from: '2027-01-01',
    to: '2026-12-31',
    back: true,
    why: 'back over a year end',
  },
  { of: signInMargin, from: '2028-03-01', to: '2028-02-29', back: true, why: 'back to a leap day' },
  { of: tier1Ends, from: '2026-08-31', to: '2027-02-28', why: 'months, to the end of February' },
  { of: tier1Ends, from: '2027-08-31', to: '2028-02-29', why: 'months, to a leap day' },
  { of: tier1Ends, from: '2026-08-31', to: '2026-02-28', back: true, why: 'months back' },
  { of: tier2Ends, from: '2024-02-29', to: '2026-02-28', why: 'years from a leap day' },
  { of: liquidationByLaw, from: '2027-02-28', to: '2028-02-28', why: 'one year into a leap year' },
  { of: courtPeriod, from: '2025-02-01', to: '2027-02-01', why: 'two years from the first order' },
  { of: courtPeriod, from: '2026-02-28', to: '2024-02-28', back: true, why: 'years back' },
  { of: refundAfterLiquidation, from: '2026-10-02', to: '2026-11-06', why: 'five weeks' },
];

describe('count', () => {
  for (const row of counts) {
    it(`${row.from} ${row.back ? 'less' : 'and'} ${row.of.id} is ${row.to}: ${row.why}`, () => {
      const step = count(row.of, day(row.from), row.back);
      expect(step).toEqual({
        kind: 'count',
        parameter: row.of,
        ...(row.back && { back: true }),
        from: row.from,
        to: row.to,
      });
    });
  }

  for (const { of, why } of [
    { of: leadTier3, why: 'business days are counted elsewhere, over a calendar' },
    { of: verificationCode, why: 'minutes' },
    { of: fileEntries, why: 'entries' },
    { of: filerCodeLength, why: 'characters' },
    { of: fileSize, why: 'megabytes' },
  ]) {
    it(`refuses ${of.id}: ${why}`, () => {
      expect(() => count(of, from)).toThrow(`"${of.id}" counts ${of.unit}`);
    });
  }
});

describe('businessDay', () => {
  for (const { on, pick, to, why } of [
    { on: '2026-09-18', pick: 'on-or-before', to: '2026-09-18', why: 'a Friday stands' },
    { on: '2026-09-18', pick: 'before', to: '2026-09-17', why: 'strictly before a Friday' },
    { on: '2026-09-19', pick: 'on-or-before', to: '2026-09-18', why: 'a Saturday goes back' },
    { on: '2026-09-19', pick: 'before', to: '2026-09-18', why: 'strictly before a Saturday' },
    { on: '2026-09-21', pick: 'on-or-before', to: '2026-09-21', why: 'a Monday stands' },
    { on: '2026-09-21', pick: 'before', to: '2026-09-18', why: 'strictly before a Monday' },
    { on: '2026-11-26', pick: 'on-or-before', to: '2026-11-25', why: 'Thanksgiving goes back' },
    { on: '2026-11-27', pick: 'before', to: '2026-11-25', why: 'over Thanksgiving' },
  ] as const) {
    it(`${pick} ${on} is ${to}: ${why}`, () => {
      const step = businessDay(day(on), pick);
      expect(step).toMatchObject({ kind: 'business-day', pick, from: on, to });
      // A day that is moved is our own advice, and says so; one that stands is the law's.
      expect('parameter' in step && step.parameter?.id).toBe(on === to ? false : 'file-margin');
    });
  }
});

describe('answerOf', () => {
  it('is the day given when nothing was counted', () => {
    const because = [given('liquidated', from)];
    expect(answerOf(because)).toEqual({ value: from, because });
  });
  it('is where the last step ends', () => {
    expect(answerOf([given('liquidated', from), count(capeWindow, from)]).value).toBe('2026-11-22');
  });
  it('throws without a step', () => {
    expect(() => answerOf([])).toThrow('without a last day');
  });
  it('throws when the last step has no day', () => {
    const step: Step = { kind: 'compare', parameter: inactivity, days: 3, within: true };
    expect(() => answerOf([given('last-login', from), step])).toThrow('without a last day');
  });
});

it('given holds the name of the input and the day', () => {
  expect(given('denied', from)).toEqual({ kind: 'given', input: 'denied', day: from });
});

const countBack = { kind: 'count-back', checklist: 0, from, to: from, skipped: [] } as const;
const standings: readonly { because: readonly Step[]; standing: string; why: string }[] = [
  { because: [], standing: 'statute', why: 'nothing but arithmetic' },
  { because: [given('liquidated', from)], standing: 'statute', why: 'a day given' },
  { because: [count(protestWindow, from)], standing: 'statute', why: 'an act' },
  { because: [count(capeWindow, from)], standing: 'agency', why: 'CBP' },
  { because: [count(tier1Ends, from)], standing: 'estimate', why: 'a planning figure' },
  {
    because: [count(protestWindow, from), count(capeWindow, from)],
    standing: 'agency',
    why: 'the softer one comes last',
  },
  {
    because: [count(capeWindow, from), count(protestWindow, from)],
    standing: 'agency',
    why: 'the softer one comes first',
  },
  {
    because: [count(tier1Ends, from), count(capeWindow, from)],
    standing: 'estimate',
    why: 'an estimate is not firmed up later',
  },
  {
    because: [{ ...countBack, lead: 5, parameter: leadTier3 }],
    standing: 'estimate',
    why: 'the lead of a tier',
  },
  {
    because: [count(capeWindow, from), { ...countBack, lead: 2 }],
    standing: 'estimate',
    why: 'the reader’s own lead is no firmer than a tier’s',
  },
  {
    because: [{ ...countBack, lead: 0 }, count(protestWindow, from)],
    standing: 'estimate',
    why: 'no lead at all is a guess as well',
  },
  {
    because: [count(protestWindow, from), businessDay(day('2027-03-02'), 'on-or-before')],
    standing: 'statute',
    why: 'a business day already: the day of the act stands',
  },
  {
    because: [count(protestWindow, from), businessDay(day('2027-01-02'), 'on-or-before')],
    standing: 'margin',
    why: 'a Saturday: the day before it is our advice and not the act’s',
  },
  {
    because: [{ kind: 'compare', parameter: inactivity, days: 3, within: true }],
    standing: 'agency',
    why: 'a comparison has a parameter',
  },
  {
    because: [
      {
        kind: 'business-day',
        pick: 'on-or-before',
        parameter: undefined,
        from,
        to: from,
        skipped: [],
      },
    ],
    standing: 'statute',
    why: 'a step that names no parameter, in so many words',
  },
  {
    because: [{ kind: 'elapsed', from, to: from, days: 0 }],
    standing: 'statute',
    why: 'days gone by are arithmetic',
  },
];

describe('standingOf', () => {
  for (const { because, standing, why } of standings) {
    it(`${because.map(({ kind }) => kind).join(', ') || 'no steps'}: ${standing}: ${why}`, () => {
      expect(standingOf(because)).toBe(standing);
    });
  }
});
