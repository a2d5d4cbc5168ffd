import { describe, expect, it } from 'vitest';
import { day } from '../../src/rules/day';
import {
  type BlockCode,
  blocks,
  type CautionCode,
  cautions,
  dayPlans,
  decide,
  type EntryFacts,
  type Group,
  type NextDay,
  type Path,
} from '../../src/rules/eligibility';
import { sources } from '../../src/rules/sources';

const TODAY = day('2026-11-22');
const OPEN = day('2026-09-18');
const PROTEST = day('2026-07-10');
const PAST = day('2026-04-17');
const AHEAD = day('2026-12-04');
const of = (facts: EntryFacts) => decide(facts, dayPlans({}, TODAY), TODAY);

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

describe('an entry', () => {
  it.each(paths)('$group, $path: $why', ({ facts, group, path }) => {
    const decision = of(facts);
    expect([decision.group, decision.path]).toEqual([group, path]);
  });

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
      codes: [],
      why: 'a warehouse type is not on CBP’s list of refused types',
    },
  ];
  it.each(stopped)('is stopped by $codes: $why', ({ facts, codes }) => {
    expect(blocks(facts).map(({ code }) => code)).toEqual(codes);
  });

  const warned: readonly { facts: EntryFacts; codes: CautionCode[]; why: string }[] = [
    { facts: { type: '01' }, codes: [], why: 'nothing to look up' },
    { facts: {}, codes: ['type-unknown'], why: 'no type given' },
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
    { facts: { liquidated: PAST }, what: undefined, why: 'no day is left' },
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
