import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/rules/answer';
import { day } from '../../src/rules/day';
import type { NextAction } from '../../src/rules/next-action';
import { plan } from '../../src/rules/plan';
import type { Situation } from '../../src/rules/situation';

/** What a next action says, in one text: action, day, which day it is, and its marks. */
function shown(next: NextAction | undefined): string {
  if (!next) return 'nothing';
  const { action, day: on, dayIs, inTimeWithin, throughBroker, protestDayNear } = next;
  return [
    action,
    ...(on ? [on, dayIs] : ['no day']),
    ...(inTimeWithin === undefined ? [] : [`within ${inTimeWithin}`]),
    ...(throughBroker ? ['broker'] : []),
    ...(protestDayNear ? ['protest day near'] : []),
    ...(next.liquidation ? [next.liquidation] : []),
    ...(next.estimate ? ['estimate'] : []),
  ].join(' ');
}

type Row = readonly [today: string, says: string, why: string];

function rows(name: string, situation: Situation, all: readonly Row[]) {
  describe(name, () => {
    it.each(all)('on %s: %s (%s)', (today, says) => {
      expect(shown(plan(situation, day(today)).next)).toBe(says);
    });
  });
}

// Liquidated on Tuesday, September 15: last CAPE day Friday, December 4, file by December 3, start by
// November 25 (over Thanksgiving), last protest day Sunday, March 14, file by Friday, March 12.
const liquidated = [day('2026-09-15')];

rows('an account that may be locked', { liquidated }, [
  ['2026-09-15', 'start 2026-11-25 start-by', 'the day of liquidation, day 0'],
  ['2026-11-24', 'start 2026-11-25 start-by', 'the day before the latest day to start'],
  ['2026-11-25', 'start 2026-11-25 start-by', 'the latest day to start is today'],
  ['2026-11-26', 'start 2026-11-26 today within 4', 'a day late, on a holiday: four business days'],
  ['2026-11-27', 'start 2026-11-27 today within 4', 'today is the first of the four'],
  ['2026-11-28', 'start 2026-11-28 today within 3', 'a Saturday takes none away'],
  ['2026-12-02', 'start 2026-12-02 today within 1', 'the last day with any time to reactivate'],
  ['2026-12-03', 'file-cape 2026-12-03 file-cape-by broker', 'none is left: the broker files'],
  ['2026-12-04', 'file-cape 2026-12-04 last-cape-day broker', 'day 80 is in'],
  ['2026-12-05', 'file-protest 2027-03-12 file-protest-by', 'day 81 is out'],
  ['2027-03-12', 'file-protest 2027-03-12 file-protest-by', 'the business day before day 180'],
  ['2027-03-13', 'file-protest 2027-03-14 last-protest-day', 'that is past, day 180 is not'],
  ['2027-03-14', 'file-protest 2027-03-14 last-protest-day', 'day 180 is in'],
  ['2027-03-15', 'counsel no day', 'day 181 is out'],
]);

rows('a lead of the reader’s own', { liquidated, leadDays: 0 }, [
  ['2026-12-02', 'start 2026-12-03 start-by', 'no lead: the file-by day itself'],
  ['2026-12-03', 'start 2026-12-03 start-by', 'that day'],
  ['2026-12-04', 'file-cape 2026-12-04 last-cape-day broker', 'past it nothing is left'],
]);

rows('a chosen tier', { liquidated, tier: 1 }, [
  ['2026-12-02', 'start 2026-12-02 start-by', 'one business day'],
  ['2026-12-03', 'file-cape 2026-12-03 file-cape-by broker', 'none left'],
]);

rows('open checklist items', { liquidated, checklistDays: 2 }, [
  ['2026-11-23', 'start 2026-11-23 start-by', 'five and two business days back'],
  ['2026-11-24', 'start 2026-11-24 today within 4', 'six left, two of them for the checklist'],
  ['2026-11-30', 'start 2026-11-30 today within 1', 'three left, two of them for the checklist'],
  ['2026-12-01', 'file-cape 2026-12-03 file-cape-by broker', 'the checklist takes what is left'],
]);

/** Signed in so that the account is active up to the day before the one named. */
const active = (situation: Situation, lastLogin: string): Situation => ({
  ...situation,
  lastLogin: day(lastLogin),
});

rows('an account known to be active', active({ liquidated }, '2026-11-01'), [
  ['2026-11-24', 'file-cape 2026-12-03 file-cape-by', 'nothing to reactivate'],
  ['2026-12-03', 'file-cape 2026-12-03 file-cape-by', 'the file-by day'],
  ['2026-12-04', 'file-cape 2026-12-04 last-cape-day', 'day 80, and no broker is needed'],
  ['2026-12-05', 'file-protest 2027-03-12 file-protest-by', 'day 81'],
]);

rows('an active account with open items', active({ liquidated, checklistDays: 3 }, '2026-11-01'), [
  ['2026-11-29', 'file-cape 2026-11-30 checklist-by', 'three business days before the file-by day'],
  ['2026-11-30', 'file-cape 2026-11-30 checklist-by', 'that day'],
  ['2026-12-01', 'file-cape 2026-12-03 file-cape-by', 'past it, the file-by day'],
  ['2026-12-04', 'file-cape 2026-12-04 last-cape-day', 'past that, day 80'],
]);

rows('the 45th day', active({ liquidated }, '2026-10-10'), [
  ['2026-11-23', 'file-cape 2026-12-03 file-cape-by', 'day 44: still active'],
  ['2026-11-24', 'start 2026-11-25 start-by', 'day 45: locked'],
]);

rows(
  'a month of the last sign-in',
  { liquidated, lastLogin: day('2026-10-01'), lastLoginPrecision: 'month' },
  [
    ['2026-11-14', 'file-cape 2026-12-03 file-cape-by', 'day 44 from the first of the month'],
    ['2026-11-15', 'start 2026-11-25 start-by', 'day 45: taken as locked'],
  ],
);

rows('a last sign-in not remembered', { liquidated, lastLoginPrecision: 'unknown' }, [
  ['2026-11-25', 'start 2026-11-25 start-by', 'planned for the slow case'],
]);

const ahead = [day('2026-12-15')];
rows('a liquidation day ahead, active account', active({ liquidated: ahead }, '2026-11-20'), [
  ['2026-11-28', 'file-cape 2027-03-04 file-cape-by', 'counts as day 0'],
  ['2026-12-15', 'file-cape 2027-03-04 file-cape-by', 'the same on the day itself'],
]);
rows('a liquidation day ahead, account not known', { liquidated: ahead }, [
  ['2026-11-28', 'start 2027-02-25 start-by', 'the start-by day lies ahead'],
]);

// Liquidated on June 10: day 160 is November 17, day 180 is December 7.
const accepted = { liquidated: [day('2026-06-10')], accepted: day('2026-08-01') };
rows('an accepted declaration', accepted, [
  ['2026-07-31', 'start 2026-08-21 start-by', 'before the acceptance nothing is accepted'],
  ['2026-08-01', 'wait 2026-12-07 last-protest-day', 'from that day on, wait'],
  ['2026-11-16', 'wait 2026-12-07 last-protest-day', 'day 159'],
  ['2026-11-17', 'wait 2026-12-07 last-protest-day protest day near', 'day 160: ask counsel'],
  ['2026-12-07', 'wait 2026-12-07 last-protest-day protest day near', 'day 180'],
  ['2026-12-08', 'counsel no day', 'day 181'],
]);
rows('an accepted declaration and an active account', active(accepted, '2026-08-01'), [
  ['2026-08-01', 'wait 2026-12-07 last-protest-day', 'the declaration decides before the account'],
]);

// Entered on February 20: expected on Thursday, December 31, posted on Friday, January 1.
const entered = [day('2026-02-20')];
rows('a liquidation day not known', { entered }, [
  ['2026-12-30', 'start 2027-03-12 start-by estimate', 'the expected day is tomorrow'],
  ['2026-12-31', 'look-up no day may-have estimate', 'it is today: no deadline on it'],
  ['2027-01-01', 'look-up no day may-have estimate', 'its Friday'],
  ['2027-01-02', 'look-up no day probably estimate', 'the day after its Friday'],
  ['2028-06-01', 'look-up no day probably estimate', 'never a protest or counsel on an estimate'],
]);
rows('the same, active account', active({ entered }, '2026-12-01'), [
  ['2026-12-30', 'file-cape 2027-03-19 file-cape-by estimate', 'nothing to reactivate'],
  ['2026-12-31', 'look-up no day may-have estimate', 'look it up first'],
]);
rows('the same, accepted', { entered, accepted: day('2026-12-01') }, [
  ['2026-12-30', 'wait 2027-06-29 last-protest-day estimate', 'counted from the expected day'],
  ['2026-12-31', 'wait no day may-have estimate', 'no protest day on a past estimate'],
]);
rows('the same, accepted on the day itself', { entered, accepted: day('2027-01-02') }, [
  ['2027-01-01', 'look-up no day may-have estimate', 'not accepted yet'],
  ['2027-01-02', 'wait no day probably estimate', 'accepted today'],
]);
rows('a Friday of its own', { entered: [day('2026-02-14')] }, [
  ['2026-12-24', 'start 2027-03-05 start-by estimate', 'expected on Friday, December 25'],
  ['2026-12-25', 'look-up no day may-have estimate', 'expected day and Friday in one'],
  ['2026-12-26', 'look-up no day probably estimate', 'both past'],
]);

rows('no entry, active account', active({}, '2026-11-01'), [
  ['2026-12-15', 'sign-in 2026-12-15 log-in-by', 'day 44'],
  ['2026-12-16', 'start no day', 'day 45: locked'],
]);
rows('no entry, sign-in not remembered', { lastLoginPrecision: 'unknown' }, [
  ['2026-11-28', 'start no day', 'not known to be active'],
]);
rows('nothing given', { role: 'owner' }, [['2026-11-28', 'nothing', 'no day to count from']]);

describe('the reasons', () => {
  const next = (situation: Situation, today: string) => plan(situation, day(today)).next;
  const kinds = (situation: Situation, today: string) =>
    next(situation, today)?.because.map((step) =>
      step.kind === 'passed' ? `passed ${step.what}` : step.kind,
    );

  it.each([
    [
      'a start today names the day that has passed and what is left',
      { liquidated },
      '2026-11-27',
      ['given', 'count', 'business-day', 'count-back', 'passed start-by', 'lead-left'],
    ],
    [
      'day 80 names the file-by day that has passed',
      { liquidated },
      '2026-12-04',
      ['given', 'count', 'passed file-cape-by', 'lead-left'],
    ],
    [
      'an active account without open items counts back nothing',
      active({ liquidated }, '2026-11-01'),
      '2026-11-24',
      ['given', 'count', 'business-day'],
    ],
    ['a wait names the acceptance', accepted, '2026-11-17', ['given', 'count', 'accepted']],
    [
      'counsel after an acceptance names the protest day that has passed',
      accepted,
      '2026-12-08',
      ['given', 'count', 'accepted', 'passed last-protest-day'],
    ],
    [
      'a look-up names the expected day, its Friday and that it has come',
      { entered },
      '2027-01-02',
      ['given', 'count', 'weekday', 'elapsed'],
    ],
    [
      'counsel gives the days since liquidation',
      { liquidated },
      '2027-03-15',
      ['given', 'elapsed', 'compare', 'compare'],
    ],
    [
      'a month of the last sign-in is said to be one',
      { lastLogin: day('2026-11-01'), lastLoginPrecision: 'month' },
      '2026-11-28',
      ['given-month', 'count', 'count'],
    ],
  ] as const)('%s', (_, situation, today, expected) => {
    expect(kinds(situation, today)).toEqual(expected);
  });

  it('say on the expected day itself that no day has passed since', () => {
    expect(next({ entered }, '2026-12-31')?.because.at(-1)).toEqual({
      kind: 'elapsed',
      from: '2026-12-31',
      to: '2026-12-31',
      days: 0,
    });
  });

  it.each<readonly [Situation, string, string, string]>([
    [{ entered }, '2026-12-30', 'estimate', 'an expected day'],
    [{ liquidated }, '2026-12-04', 'estimate', 'day 80 with a lead held against it'],
    [active({ liquidated }, '2026-11-01'), '2026-12-03', 'margin', 'filing a business day early'],
    [active({ liquidated }, '2026-11-01'), '2026-12-04', 'agency', 'the last CAPE day'],
    [accepted, '2026-08-01', 'statute', 'the last protest day'],
  ])('are as firm as their softest step: %o on %s is %s (%s)', (situation, today, firm) => {
    expect(standingOf(next(situation, today)?.because ?? [])).toBe(firm);
  });
});

describe('the board', () => {
  const order = (situation: Situation, today: string) =>
    plan(situation, day(today)).board.map(
      ({ input, given, next }) => `${input} ${given}: ${shown(next)}`,
    );

  it('goes by the next day: today, what to look up, days ahead, and what has no day', () => {
    const given = {
      liquidated: ['2026-01-05', '2026-09-24', '2026-09-15', '2026-07-01'].map(day),
      entered: ['2026-02-20', '2026-01-02'].map(day),
    };
    expect(order(given, '2026-11-27')).toEqual([
      'liquidated 2026-09-15: start 2026-11-27 today within 4',
      'entered 2026-01-02: look-up no day probably estimate',
      'liquidated 2026-09-24: start 2026-12-04 start-by',
      'liquidated 2026-07-01: file-protest 2026-12-28 file-protest-by',
      'entered 2026-02-20: start 2027-03-12 start-by estimate',
      'liquidated 2026-01-05: counsel no day',
    ]);
  });

  it('puts what is to be looked up behind what is due today, whatever the order given', () => {
    const given = { entered: ['2026-01-02', '2026-02-20'].map(day), leadDays: 150 };
    expect(order(given, '2026-11-27')).toEqual([
      'entered 2026-02-20: start 2026-11-27 today within 76 estimate',
      'entered 2026-01-02: look-up no day probably estimate',
    ]);
  });

  it('shows a day given twice once', () => {
    const twice = { liquidated: [...liquidated, ...liquidated], entered: [...entered, ...entered] };
    expect(order(twice, '2026-11-24')).toHaveLength(2);
  });

  it('keeps the order of equal days: earlier liquidation first, entry dates last', () => {
    const given = {
      liquidated: ['2026-09-14', '2026-09-15'].map(day),
      entered: [day('2026-01-02'), day('2026-01-01')],
    };
    expect(order(given, '2026-11-26').map((row) => row.split(':')[0])).toEqual([
      'liquidated 2026-09-14',
      'liquidated 2026-09-15',
      'entered 2026-01-01',
      'entered 2026-01-02',
    ]);
  });

  it('its first row is the next action of the plan', () => {
    const made = plan({ liquidated: ['2026-09-24', '2026-09-15'].map(day) }, day('2026-11-27'));
    expect(made.next).toBe(made.board[0]?.next);
    expect(made.board[0]?.given).toBe('2026-09-15');
  });
});

describe('what reactivation may still take', () => {
  const left = (situation: Situation, today: string) =>
    plan(situation, day(today)).entries[0]?.leadLeft?.value;

  it.each<readonly [Situation, string, number | undefined, string]>([
    [{ liquidated }, '2026-11-25', 5, 'as long as the slow case on its latest day'],
    [{ liquidated }, '2026-12-02', 1, 'one business day'],
    [{ liquidated }, '2026-12-03', 0, 'none on the file-by day'],
    [{ liquidated }, '2026-12-04', 0, 'none on day 80'],
    [{ liquidated }, '2026-12-05', undefined, 'no answer once CAPE is shut'],
    [{ liquidated, checklistDays: 9 }, '2026-12-02', 0, 'never less than none'],
    [active({ liquidated }, '2026-11-01'), '2026-11-25', undefined, 'an active account needs none'],
    [active({ liquidated }, '2026-10-11'), '2026-11-25', 5, 'day 45: locked'],
  ])('%o on %s: %s (%s)', (situation, today, days) => {
    expect(left(situation, today)).toBe(days);
  });
});
