import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingOf } from '../../src/rules/answer';
import { day, plusDays } from '../../src/rules/day';
import { entryPlan } from '../../src/rules/entry-plan';
import { type Contact, followUps, WAYS } from '../../src/rules/follow-up';
import { planningLead } from '../../src/rules/lead';

type Given = readonly [on: string, more?: Partial<Contact>];

const contact = ([on, more]: Given): Contact => ({ on: day(on), desk: 'Desk', ...more });
const next = (contacts: readonly Given[], today: string, liquidated: readonly string[] = []) =>
  followUps(
    contacts.map(contact),
    planningLead({}),
    liquidated.map((one) => entryPlan(day(one), {}, day(today))),
    day(today),
  );
const promised = (by: string) => ({ promised: day(by) });

describe('the next day to ask, and how', () => {
  test.each<{
    contacts: readonly Given[];
    today?: string;
    liquidated?: readonly string[];
    gives: readonly (readonly [day: string, whom: string])[];
    why: string;
  }>([
    {
      contacts: [['2026-11-16', { way: 'call' }]],
      gives: [['2026-11-23', 'level-up']],
      why: 'the slow case: a working week, then one level up',
    },
    {
      contacts: [['2026-11-16', { way: 'email' }]],
      gives: [['2026-11-23', 'by-phone']],
      why: 'what was written is followed by a call',
    },
    {
      contacts: [['2026-11-16']],
      gives: [['2026-11-23', 'level-up']],
      why: 'how it was asked is not said',
    },
    {
      contacts: [
        ['2026-11-16', { way: 'call' }],
        ['2026-11-12', { way: 'call' }],
      ],
      gives: [['2026-11-23', 'in-writing']],
      why: 'two calls; the later one counts, wherever it stands',
    },
    {
      contacts: [
        ['2026-11-12', { way: 'email' }],
        ['2026-11-16', { way: 'call' }],
      ],
      gives: [['2026-11-23', 'level-up']],
      why: 'one letter and one call',
    },
    {
      contacts: [['2026-11-16', promised('2026-11-17')]],
      gives: [['2026-11-18', 'level-up']],
      why: 'the business day after the promised one',
    },
    {
      contacts: [['2026-11-16', promised('2026-11-25')]],
      gives: [['2026-11-27', 'level-up']],
      why: 'over Thanksgiving',
    },
    {
      contacts: [['2026-11-16', promised('2026-11-16')]],
      gives: [['2026-11-17', 'level-up']],
      why: 'promised for the same day',
    },
    {
      contacts: [['2026-11-16', promised('2026-12-01')]],
      liquidated: ['2026-09-03'],
      gives: [['2026-11-19', 'level-up']],
      why: 'a promise does not wait past the last day with room to file',
    },
    {
      contacts: [['2026-11-02', promised('2026-11-04')]],
      gives: [['2026-11-16', 'level-up']],
      why: 'a day that has passed is today',
    },
    {
      contacts: [['2026-11-02', { settled: true }]],
      gives: [],
      why: 'nothing is left to ask',
    },
    {
      contacts: [['2026-11-02'], ['2026-11-10', { settled: true }]],
      gives: [],
      why: 'the last contact settles what was asked before',
    },
    {
      contacts: [['2026-11-10', { settled: true }], ['2026-11-16']],
      gives: [['2026-11-23', 'level-up']],
      why: 'asked again after it was settled',
    },
    {
      contacts: [
        ['2026-11-16', { desk: 'Desk' }],
        ['2026-11-13', { desk: ' desk ' }],
        ['2026-11-13', { desk: 'Other', way: 'form' }],
      ],
      gives: [
        ['2026-11-20', 'by-phone'],
        ['2026-11-23', 'level-up'],
      ],
      why: 'each desk for itself, the earliest first',
    },
    { contacts: [], gives: [], why: 'no contact' },
  ])('$why', ({ contacts, today = '2026-11-16', liquidated, gives }) => {
    expect(next(contacts, today, liquidated).map(({ askOn, whom }) => [askOn.value, whom])).toEqual(
      gives,
    );
  });

  test('gives its reasons: the promise, the day after it, and that it is past', () => {
    const [found] = next([['2026-11-12', promised('2026-11-13')]], '2026-11-18');
    expect(found?.askOn.because).toEqual([
      { kind: 'given', input: 'asked', day: '2026-11-12' },
      { kind: 'promised', day: '2026-11-13' },
      {
        kind: 'count-on',
        lead: 1,
        from: '2026-11-13',
        to: '2026-11-16',
        skipped: [
          { day: '2026-11-14', why: 'saturday' },
          { day: '2026-11-15', why: 'sunday' },
        ],
      },
      { kind: 'passed', what: 'ask-on', day: '2026-11-16', today: '2026-11-18' },
    ]);
  });

  test('is an estimate: no desk has published how long it takes', () => {
    const [found] = next([['2026-11-16']], '2026-11-16');
    expect(standingOf(found?.askOn.because ?? [])).toBe('estimate');
  });

  test('is never past, and one answer a desk, whatever was noted', () => {
    const some = fc.record({
      offset: fc.integer({ min: -200, max: 0 }),
      desk: fc.constantFrom('A', 'B', 'a '),
      way: fc.constantFrom(undefined, ...WAYS),
      wait: fc.option(fc.integer({ min: 0, max: 60 })),
      settled: fc.boolean(),
    });
    const today = day('2026-11-28');
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (given) => {
        const contacts = given.map(({ offset, desk, way, wait, settled }) => {
          const on = plusDays(today, offset);
          return {
            on,
            desk,
            way,
            settled,
            promised: wait === null ? undefined : plusDays(on, wait),
          };
        });
        const found = followUps(contacts, planningLead({}), [], today);
        expect(found.every(({ askOn }) => askOn.value >= today)).toBe(true);
        expect(found.length).toBeLessThanOrEqual(2);
        expect(found.map(({ askOn }) => askOn.value).sort()).toEqual(
          found.map(({ askOn }) => askOn.value),
        );
      }),
    );
  });
});
