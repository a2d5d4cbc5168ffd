import { describe, expect, it } from 'vitest';
import { day } from '../../src/rules/day';
import {
  type AskedFacts,
  type BlockCode,
  blocks,
  type CautionCode,
  cautions,
  dayPlans,
  decide,
  type EntryFacts,
  GROUPS,
  type Group,
  type NextDay,
  type Path,
  protestable,
  type Reason,
} from '../../src/rules/entry-decision';
import { type SourceId, sources } from '../../src/rules/sources';

const TODAY = day('2026-11-22');
const OPEN = day('2026-09-18');
const PROTEST = day('2026-07-10');
const PAST = day('2026-04-17');
const AHEAD = day('2026-12-04');
const of = (facts: AskedFacts) => decide(facts, dayPlans({}, TODAY), TODAY);

const paths: readonly { facts: EntryFacts; group: Group; path: Path; why: string }[] = [
  {
    facts: { liquidated: OPEN, type: '01' },
    group: 'open',
    path: 'cape',
    why: 'inside the CAPE window',
  },
  {
    facts: { liquidated: day('2026-09-03'), type: '01' },
    group: 'open',
    path: 'cape',
    why: 'day 80 is in',
  },
  {
    facts: { liquidated: day('2026-09-02'), type: '01' },
    group: 'protest',
    path: 'protest',
    why: 'day 81 is out',
  },
  {
    facts: { liquidated: day('2026-05-26') },
    group: 'protest',
    path: 'protest',
    why: 'day 180 is in',
  },
  {
    facts: { liquidated: day('2026-05-25') },
    group: 'past',
    path: 'counsel',
    why: 'day 181 is out',
  },
  { facts: { liquidated: TODAY }, group: 'open', path: 'cape', why: 'liquidated today' },
  { facts: { liquidated: AHEAD }, group: 'unliquidated', path: 'cape', why: 'a day still to come' },
  { facts: {}, group: 'unliquidated', path: 'cape', why: 'no day' },
  {
    facts: { saysLiquidated: true },
    group: 'blocked',
    path: 'look-up',
    why: 'liquidated, and no day: never "no clock"',
  },
  {
    facts: { liquidated: OPEN, protest: 'open' },
    group: 'blocked',
    path: 'withdraw-then-cape',
    why: 'an open protest while CAPE is open',
  },
  {
    facts: { liquidated: OPEN, protest: 'suspended' },
    group: 'blocked',
    path: 'withdraw-then-cape',
    why: 'a suspended one',
  },
  {
    facts: { liquidated: OPEN, protest: 'open', type: '23' },
    group: 'blocked',
    path: 'protest-stands',
    why: 'nothing gained by withdrawing',
  },
  {
    facts: { liquidated: PROTEST, protest: 'open' },
    group: 'blocked',
    path: 'protest-stands',
    why: 'CAPE is shut: the protest stays',
  },
  {
    facts: { liquidated: OPEN, protest: 'other' },
    group: 'blocked',
    path: 'protest-stands',
    why: 'a protest we cannot judge',
  },
  {
    facts: { liquidated: OPEN, protest: 'denied-review' },
    group: 'blocked',
    path: 'summons',
    why: 'denied with further review',
  },
  {
    facts: { liquidated: OPEN, protest: 'denied' },
    group: 'open',
    path: 'cape',
    why: 'denied: CAPE takes it',
  },
  {
    facts: { liquidated: PROTEST, protest: 'denied' },
    group: 'protest',
    path: 'summons',
    why: 'denied: no second protest',
  },
  {
    facts: { liquidated: OPEN, type: '08' },
    group: 'blocked',
    path: 'protest',
    why: 'a type that CAPE refuses keeps its protest',
  },
  {
    facts: { liquidated: PAST, type: '47' },
    group: 'blocked',
    path: 'counsel',
    why: 'a block comes before the days',
  },
  { facts: { type: '09' }, group: 'blocked', path: 'wait', why: 'blocked and not liquidated' },
  {
    facts: { liquidated: OPEN, reconciliation: 'filed' },
    group: 'blocked',
    path: 'protest',
    why: 'a reconciliation entry on file',
  },
  {
    facts: { liquidated: OPEN, reconciliation: 'flagged', type: '01' },
    group: 'open',
    path: 'cape',
    why: 'flagged alone is taken',
  },
  {
    facts: { liquidated: OPEN, drawback: true },
    group: 'blocked',
    path: 'protest',
    why: 'on drawback',
  },
  {
    facts: { liquidated: OPEN, declared: true },
    group: 'blocked',
    path: 'wait',
    why: 'declared already: no protest either',
  },
  {
    facts: { liquidated: OPEN, tradeControl: true },
    group: 'blocked',
    path: 'protest',
    why: 'not with CBP',
  },
  {
    facts: { liquidated: OPEN, cancelled: true },
    group: 'blocked',
    path: 'protest',
    why: 'cancelled',
  },
  {
    facts: { liquidated: OPEN, contradictions: ['liquidated'] },
    group: 'blocked',
    path: 'look-up',
    why: 'two liquidation days',
  },
];

it('the groups stand in the order in which they are listed', () => {
  expect(GROUPS).toEqual(['open', 'protest', 'past', 'unliquidated', 'blocked']);
});

it('a day has one plan, made once: thousands of entries share it', () => {
  const planOf = dayPlans({}, TODAY);
  expect(planOf(OPEN)).toBe(planOf(OPEN));
  expect(planOf(OPEN)).not.toBe(planOf(PAST));
});

describe('an entry', () => {
  it.each(paths)('$group, $path: $why', ({ facts, group, path }) => {
    const decision = of(facts);
    expect([decision.group, decision.path]).toEqual([group, path]);
  });

  it.each(paths)('$path: a protest can still be made there, or not: $why', ({ facts, path }) => {
    expect(protestable(facts, of(facts).plan)).toBe(path === 'protest');
  });

  const ERRORS = ['cbp-faq', 'CBP, IEEPA Duty Refunds, entry errors'] as const;
  const PROTESTS = ['csms-68340863', 'CSMS 68340863; CBP, entry errors'] as const;
  const OURS = ['method', 'How we count, note 9'] as const;
  const because = <Code>(code: Code, [source, cite]: readonly [SourceId, string]) => [
    { code, source, cite } satisfies Reason<Code>,
  ];
  /** One fact alone, the reason it gives and whom that reason cites. */
  const reasons: readonly {
    facts: EntryFacts;
    code: BlockCode;
    cites: readonly [SourceId, string];
    why: string;
  }[] = [
    { facts: { protest: 'open' }, code: 'protest-open', cites: PROTESTS, why: 'a bulletin' },
    {
      facts: { protest: 'suspended' },
      code: 'protest-open',
      cites: PROTESTS,
      why: 'a suspended protest is an open one',
    },
    {
      facts: { protest: 'denied-review' },
      code: 'protest-denied-review',
      cites: PROTESTS,
      why: 'a reason of its own: it leads to the court',
    },
    { facts: { protest: 'other' }, code: 'protest-other', cites: PROTESTS, why: 'not readable' },
    { facts: { type: '08' }, code: 'type-08', cites: ERRORS, why: 'on CBP’s list' },
    { facts: { type: '09' }, code: 'type-09', cites: ERRORS, why: 'on CBP’s list' },
    { facts: { type: '23' }, code: 'type-23', cites: ERRORS, why: 'on CBP’s list' },
    { facts: { type: '47' }, code: 'type-47', cites: ERRORS, why: 'on CBP’s list' },
    {
      facts: { reconciliation: 'filed' },
      code: 'reconciliation-filed',
      cites: ERRORS,
      why: 'on file, not flagged alone',
    },
    { facts: { drawback: true }, code: 'drawback', cites: ERRORS, why: 'an error of the list' },
    {
      facts: { declared: true },
      code: 'declared',
      cites: ['cbp-faq', 'CBP, IEEPA Duty Refunds'],
      why: 'the page itself says it, and not its list of errors',
    },
    {
      facts: { tradeControl: true },
      code: 'trade-control',
      cites: ERRORS,
      why: 'an error of the list',
    },
    { facts: { cancelled: true }, code: 'cancelled', cites: ERRORS, why: 'an error of the list' },
    {
      facts: { saysLiquidated: true },
      code: 'no-liquidation-day',
      cites: OURS,
      why: 'a caution of ours: CBP says nothing of a day left out',
    },
    {
      facts: { contradictions: ['type'] },
      code: 'contradiction',
      cites: OURS,
      why: 'a caution of ours: rows that differ',
    },
  ];
  it.each(reasons)('is stopped by $code, citing $cites: $why', ({ facts, code, cites }) => {
    expect(blocks(facts)).toEqual(because(code, cites));
  });

  const lookedUp: readonly {
    facts: EntryFacts;
    code: CautionCode;
    cites: readonly [SourceId, string];
    why: string;
  }[] = [
    {
      facts: { type: '01', reconciliation: 'flagged' },
      code: 'reconciliation-flagged',
      cites: ['csms-69035485', 'CSMS 69035485'],
      why: 'a type that the bulletin names is known',
    },
    {
      facts: { type: '02', reconciliation: 'flagged' },
      code: 'reconciliation-flagged',
      cites: ['csms-69035485', 'CSMS 69035485'],
      why: 'the second type of the bulletin',
    },
    {
      facts: { type: '06', reconciliation: 'flagged' },
      code: 'reconciliation-flagged',
      cites: ['csms-69035485', 'CSMS 69035485'],
      why: 'the third',
    },
    { facts: { type: '01', held: true }, code: 'held', cites: ERRORS, why: 'an error of the list' },
    {
      facts: { type: '01', protest: 'denied' },
      code: 'protest-denied',
      cites: ['usc-28-2636', '28 USC 2636(a)'],
      why: 'the court’s days run by an act',
    },
    {
      facts: { type: '01', saysLiquidated: false, liquidated: TODAY },
      code: 'status-differs',
      cites: OURS,
      why: 'liquidated today, and a status that denies it',
    },
    { facts: {}, code: 'type-unknown', cites: ERRORS, why: 'CBP’s list is of types' },
  ];
  it.each(lookedUp)(
    'is to be looked up for $code, citing $cites: $why',
    ({ facts, code, cites }) => {
      expect(cautions(facts, TODAY)).toEqual(because(code, cites));
    },
  );

  const stopped: readonly { facts: EntryFacts; codes: BlockCode[]; why: string }[] = [
    { facts: {}, codes: [], why: 'nothing given stops nothing' },
    { facts: { type: '01', protest: 'none', reconciliation: 'none' }, codes: [], why: 'all clear' },
    {
      facts: { type: '23', protest: 'open' },
      codes: ['protest-open', 'type-23'],
      why: 'every reason, not the first',
    },
    {
      facts: { type: '21' },
      codes: ['type-21'],
      why: 'a warehouse type is refused by a bulletin, if not by CBP’s list',
    },
  ];
  it.each(stopped)('is stopped by $codes: $why', ({ facts, codes }) => {
    expect(blocks(facts).map(({ code }) => code)).toEqual(codes);
  });

  const warned: readonly { facts: EntryFacts; codes: CautionCode[]; why: string }[] = [
    { facts: { type: '01' }, codes: [], why: 'nothing to look up' },
    { facts: {}, codes: ['type-unknown'], why: 'no type given' },
    { facts: { type: '11' }, codes: [], why: 'not flagged: a type off the bulletin is no matter' },
    {
      facts: { type: '01', liquidated: OPEN },
      codes: [],
      why: 'a past day, and no status beside it',
    },
    {
      facts: { type: '01', saysLiquidated: true, liquidated: OPEN },
      codes: [],
      why: 'a past day, and a status that agrees',
    },
    {
      facts: { type: '01', saysLiquidated: false },
      codes: [],
      why: 'not liquidated, and no day: they agree',
    },
    {
      facts: { type: '03', reconciliation: 'flagged' },
      codes: ['reconciliation-flagged', 'type-unknown'],
      why: 'flagged, of a type the bulletin does not name',
    },
    {
      facts: { type: '01', saysLiquidated: false, liquidated: OPEN },
      codes: ['status-differs'],
      why: 'a past day, and a status that denies it',
    },
    {
      facts: { type: '01', saysLiquidated: false, liquidated: AHEAD },
      codes: [],
      why: 'a day still to come',
    },
    { facts: { type: '01', held: true }, codes: ['held'], why: 'suspended' },
  ];
  it.each(warned)('is to be looked up for $codes: $why', ({ facts, codes }) => {
    expect(cautions(facts, TODAY).map(({ code }) => code)).toEqual(codes);
  });

  it('cites a source we list for each reason', () => {
    for (const { facts } of paths) {
      for (const { source } of [...of(facts).blocks, ...of(facts).cautions]) {
        expect(Object.keys(sources)).toContain(source);
      }
    }
  });

  const next: readonly {
    facts: EntryFacts;
    what: NextDay | undefined;
    on?: string;
    why: string;
  }[] = [
    {
      facts: { liquidated: OPEN },
      what: 'start-by',
      on: '2026-11-27',
      why: 'there is time to start',
    },
    {
      facts: { liquidated: day('2026-09-11') },
      what: 'file-cape-by',
      on: '2026-11-27',
      why: 'too late to start at tier 3',
    },
    {
      facts: { liquidated: day('2026-09-03') },
      what: 'last-cape-day',
      on: '2026-11-22',
      why: 'the last CAPE day is today, a Sunday',
    },
    {
      facts: { liquidated: day('2026-05-29') },
      what: 'file-protest-by',
      on: '2026-11-25',
      why: 'a protest',
    },
    {
      facts: { liquidated: day('2026-05-26') },
      what: 'last-protest-day',
      on: '2026-11-22',
      why: 'the last protest day is today, a Sunday',
    },
    {
      facts: { liquidated: OPEN, protest: 'open' },
      what: 'start-by',
      on: '2026-11-27',
      why: 'a protest to withdraw leaves the CAPE days as they are',
    },
    { facts: { liquidated: PAST }, what: undefined, why: 'no day is left' },
    {
      facts: { liquidated: OPEN, declared: true },
      what: 'last-protest-day',
      on: '2027-03-17',
      why: 'on a declaration: nothing to start, and the protest period goes on',
    },
    {
      facts: { liquidated: PROTEST, protest: 'open' },
      what: undefined,
      why: 'a protest on file needs no second one',
    },
    {
      facts: { liquidated: AHEAD },
      what: 'expected',
      on: '2026-12-04',
      why: 'the day ahead that was given, no estimate',
    },
    {
      facts: { entered: day('2026-02-17'), type: '09' },
      what: undefined,
      why: 'CAPE refuses it: its liquidation opens nothing',
    },
    {
      facts: { entered: day('2026-02-17') },
      what: 'expected',
      on: '2026-12-28',
      why: 'not liquidated: an estimate',
    },
    { facts: {}, what: undefined, why: 'nothing known' },
  ];
  it.each(next)('has $what as its next day: $why', ({ facts, what, on }) => {
    expect(of(facts).next).toEqual(what && { what, day: on });
  });
});

describe('what stops CAPE by the type of an entry', () => {
  it.each([
    ['08', 'blocked', 'duty deferral'],
    ['09', 'blocked', 'reconciliation'],
    ['21', 'blocked', 'a warehouse entry, refused since July 2026'],
    ['22', 'blocked', 'a re-warehouse entry'],
    ['23', 'blocked', 'temporary importation'],
    ['47', 'blocked', 'drawback'],
    ['31', 'open', 'a withdrawal is taken, and paid with its warehouse entry'],
    ['32', 'open', 'another withdrawal'],
    ['34', 'open', 'another withdrawal'],
    ['38', 'open', 'another withdrawal'],
    ['01', 'open', 'consumption'],
    ['11', 'open', 'informal'],
  ])('type %s is %s: %s', (type, group) => {
    expect(of({ liquidated: OPEN, type }).group).toBe(group);
  });

  it.each(['21', '22'])('type %s rests on its bulletin', (type) => {
    expect(of({ liquidated: OPEN, type }).blocks).toEqual([
      { code: `type-${type}`, source: 'csms-69127837', cite: 'CSMS 69127837' },
    ]);
  });
});

describe('an entry on an accepted declaration keeps its protest day', () => {
  const seen = (liquidated: string, today: string) => {
    const on = day(today);
    const facts = { liquidated: day(liquidated), type: '01', declared: true };
    const { path, next, cautions: found } = decide(facts, dayPlans({}, on), on);
    return [path, next?.day, found.some(({ code }) => code === 'protest-day-near')];
  };

  it.each<readonly [string, string, string, string | undefined, boolean, string]>([
    ['2026-06-10', '2026-08-01', 'wait', '2026-12-07', false, 'day 52'],
    ['2026-06-10', '2026-11-16', 'wait', '2026-12-07', false, 'day 159'],
    ['2026-06-10', '2026-11-17', 'wait', '2026-12-07', true, 'day 160: the warning'],
    ['2026-06-10', '2026-12-07', 'wait', '2026-12-07', true, 'day 180'],
    ['2026-06-10', '2026-12-08', 'counsel', undefined, false, 'day 181'],
  ])('liquidated %s, on %s: %s, %s, warning %s (%s)', (liquidated, today, path, next, near) => {
    expect(seen(liquidated, today)).toEqual([path, next, near]);
  });

  it('and waits without a day while it is not liquidated', () => {
    const { path, next } = of({ declared: true });
    expect([path, next]).toEqual(['wait', undefined]);
  });
});

describe('what is not known', () => {
  const FACTS = ['protest', 'reconciliation', 'drawback', 'declared'] as const;

  it.each<readonly [AskedFacts, Path, NextDay | undefined, string]>([
    [{ liquidated: OPEN, notKnown: ['protest'] }, 'find-out', 'start-by', 'inside the window'],
    [{ liquidated: PROTEST, notKnown: ['declared'] }, 'find-out', 'file-protest-by', 'after it'],
    [{ liquidated: PAST, notKnown: ['declared'] }, 'counsel', undefined, 'both have ended'],
    [{ notKnown: ['drawback'] }, 'find-out', undefined, 'not liquidated'],
    [{ liquidated: OPEN, notKnown: ['type'] }, 'find-out', 'start-by', 'the type'],
    [{ notKnown: ['liquidation'] }, 'look-up', undefined, 'the liquidation comes first'],
    [
      { liquidated: OPEN, type: '23', notKnown: ['drawback'] },
      'protest',
      'file-protest-by',
      'a known block decides',
    ],
    [
      { liquidated: OPEN, declared: true, notKnown: ['protest'] },
      'wait',
      'last-protest-day',
      'so does an acceptance',
    ],
    [
      { liquidated: OPEN, unanswered: FACTS },
      'cape',
      'start-by',
      'not answered is not "not known"',
    ],
  ])('%o: %s, next %s (%s)', (facts, path, next) => {
    const found = of(facts);
    expect([found.path, found.next?.what]).toEqual([path, next]);
  });

  it.each(FACTS)(
    '%s: said to be not known or not answered, it stands among the cautions',
    (fact) => {
      for (const facts of [{ notKnown: [fact] }, { unanswered: [fact] }]) {
        const codes = of({ liquidated: OPEN, type: '01', ...facts }).cautions.map(
          ({ code }) => code,
        );
        expect(codes).toEqual([`${fact}-unknown`]);
      }
    },
  );
});
