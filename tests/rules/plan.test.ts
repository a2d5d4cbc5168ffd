import { describe, expect, it } from 'vitest';
import { standingOf, type Answer } from '../../src/rules/answer';
import { type Day, day } from '../../src/rules/day';
import { accountPlan } from '../../src/rules/account-plan';
import { type EntryPlan, entryPlan } from '../../src/rules/entry-plan';
import { type Lead, planningLead, startBy } from '../../src/rules/lead';
import { type Outlook, outlook, tierInTime } from '../../src/rules/outlook';
import { plan } from '../../src/rules/plan';
import { MOST_DAYS, type Situation } from '../../src/rules/situation';
import { fileProtestBy, lastProtestDay } from '../../src/rules/protest';
import { leadOf, TIERS, type Tier } from '../../src/rules/account';
import { fileCapeBy, lastCapeDay, reliquidationLimit } from '../../src/rules/window';

const starts: readonly {
  liquidated: string;
  file: string;
  by: readonly [tier1: string, tier2: string, tier3: string];
  why: string;
}[] = [
  {
    liquidated: '2026-09-03',
    file: '2026-11-20',
    by: ['2026-11-19', '2026-11-17', '2026-11-13'],
    why: 'the example of the tools',
  },
  {
    liquidated: '2026-09-07',
    file: '2026-11-25',
    by: ['2026-11-24', '2026-11-20', '2026-11-18'],
    why: 'the last day is Thanksgiving',
  },
  {
    liquidated: '2026-09-08',
    file: '2026-11-25',
    by: ['2026-11-24', '2026-11-20', '2026-11-18'],
    why: 'the last day is the day after Thanksgiving: file by Wednesday',
  },
  {
    liquidated: '2026-09-09',
    file: '2026-11-27',
    by: ['2026-11-25', '2026-11-23', '2026-11-19'],
    why: 'file on the day after Thanksgiving, count back over it',
  },
  {
    liquidated: '2026-09-12',
    file: '2026-11-30',
    by: ['2026-11-27', '2026-11-24', '2026-11-20'],
    why: 'file on the Monday after Thanksgiving',
  },
  {
    liquidated: '2026-09-15',
    file: '2026-12-03',
    by: ['2026-12-02', '2026-11-30', '2026-11-25'],
    why: 'the count of tier 3 ends just before Thanksgiving',
  },
  {
    liquidated: '2026-09-16',
    file: '2026-12-04',
    by: ['2026-12-03', '2026-12-01', '2026-11-27'],
    why: 'the count of tier 3 ends just after Thanksgiving',
  },
  {
    liquidated: '2026-10-06',
    file: '2026-12-24',
    by: ['2026-12-23', '2026-12-21', '2026-12-17'],
    why: 'the last day is Christmas',
  },
  {
    liquidated: '2026-10-09',
    file: '2026-12-24',
    by: ['2026-12-23', '2026-12-21', '2026-12-17'],
    why: 'the last day is the Monday after Christmas',
  },
  {
    liquidated: '2026-10-10',
    file: '2026-12-28',
    by: ['2026-12-24', '2026-12-22', '2026-12-18'],
    why: 'count back over Christmas',
  },
  {
    liquidated: '2026-10-12',
    file: '2026-12-30',
    by: ['2026-12-29', '2026-12-24', '2026-12-22'],
    why: 'the last day is December 31',
  },
  {
    liquidated: '2026-10-13',
    file: '2026-12-31',
    by: ['2026-12-30', '2026-12-28', '2026-12-23'],
    why: 'the last day is New Year',
  },
  {
    liquidated: '2026-10-16',
    file: '2026-12-31',
    by: ['2026-12-30', '2026-12-28', '2026-12-23'],
    why: 'the last day is the Monday after New Year',
  },
  {
    liquidated: '2026-10-17',
    file: '2027-01-04',
    by: ['2026-12-31', '2026-12-29', '2026-12-24'],
    why: 'file on the first business day of a year: back over New Year and Christmas',
  },
  {
    liquidated: '2026-10-20',
    file: '2027-01-07',
    by: ['2027-01-06', '2027-01-04', '2026-12-30'],
    why: 'back over New Year, not Christmas',
  },
  {
    liquidated: '2026-10-24',
    file: '2027-01-11',
    by: ['2027-01-08', '2027-01-06', '2027-01-04'],
    why: 'back to the first business day of a year',
  },
  {
    liquidated: '2027-09-06',
    file: '2027-11-24',
    by: ['2027-11-23', '2027-11-19', '2027-11-17'],
    why: 'the last day is Thanksgiving 2027',
  },
  {
    liquidated: '2027-09-08',
    file: '2027-11-26',
    by: ['2027-11-24', '2027-11-22', '2027-11-18'],
    why: 'count back over Thanksgiving 2027',
  },
  {
    liquidated: '2027-10-05',
    file: '2027-12-23',
    by: ['2027-12-22', '2027-12-20', '2027-12-16'],
    why: 'the last day is a Christmas kept on the 24th',
  },
  {
    liquidated: '2027-10-09',
    file: '2027-12-27',
    by: ['2027-12-23', '2027-12-21', '2027-12-17'],
    why: 'count back over a Christmas kept on the 24th',
  },
  {
    liquidated: '2027-10-12',
    file: '2027-12-30',
    by: ['2027-12-29', '2027-12-27', '2027-12-22'],
    why: 'the last day is a New Year kept on December 31',
  },
  {
    liquidated: '2027-10-13',
    file: '2027-12-30',
    by: ['2027-12-29', '2027-12-27', '2027-12-22'],
    why: 'the last day is January 1, a Saturday',
  },
  {
    liquidated: '2027-10-16',
    file: '2028-01-03',
    by: ['2027-12-30', '2027-12-28', '2027-12-23'],
    why: 'file on January 3: back over a New Year kept in the old year',
  },
  {
    liquidated: '2027-10-20',
    file: '2028-01-07',
    by: ['2028-01-06', '2028-01-04', '2027-12-30'],
    why: 'back over both holidays of December 2027',
  },
  {
    liquidated: '2027-04-01',
    file: '2027-06-17',
    by: ['2027-06-16', '2027-06-14', '2027-06-10'],
    why: 'the last day is a Sunday after a Juneteenth kept on Friday',
  },
  {
    liquidated: '2027-04-17',
    file: '2027-07-02',
    by: ['2027-07-01', '2027-06-29', '2027-06-25'],
    why: 'the last day is the day after an Independence Day kept on Monday',
  },
  {
    liquidated: '2027-04-18',
    file: '2027-07-06',
    by: ['2027-07-02', '2027-06-30', '2027-06-28'],
    why: 'count back over an Independence Day kept on Monday',
  },
  {
    liquidated: '2026-06-20',
    file: '2026-09-04',
    by: ['2026-09-03', '2026-09-01', '2026-08-28'],
    why: 'the last day is the day after Labor Day',
  },
  {
    liquidated: '2026-06-21',
    file: '2026-09-08',
    by: ['2026-09-04', '2026-09-02', '2026-08-31'],
    why: 'count back over Labor Day',
  },
  {
    liquidated: '2027-12-11',
    file: '2028-02-28',
    by: ['2028-02-25', '2028-02-23', '2028-02-18'],
    why: 'the last day is a leap day',
  },
  {
    liquidated: '2027-12-12',
    file: '2028-02-29',
    by: ['2028-02-28', '2028-02-24', '2028-02-22'],
    why: 'file on a leap day',
  },
  {
    liquidated: '2027-12-19',
    file: '2028-03-07',
    by: ['2028-03-06', '2028-03-02', '2028-02-29'],
    why: 'count back over a leap day',
  },
  {
    liquidated: '2025-12-18',
    file: '2026-03-06',
    by: ['2026-03-05', '2026-03-03', '2026-02-27'],
    why: 'the last day is the day clocks go forward',
  },
  {
    liquidated: '2025-12-19',
    file: '2026-03-06',
    by: ['2026-03-05', '2026-03-03', '2026-02-27'],
    why: 'the last day is the day after clocks went forward',
  },
  {
    liquidated: '2026-08-13',
    file: '2026-10-30',
    by: ['2026-10-29', '2026-10-27', '2026-10-23'],
    why: 'the last day is the day clocks go back',
  },
  {
    liquidated: '2026-08-15',
    file: '2026-11-02',
    by: ['2026-10-30', '2026-10-28', '2026-10-26'],
    why: 'count back over the day clocks go back',
  },
  {
    liquidated: '2026-08-25',
    file: '2026-11-12',
    by: ['2026-11-10', '2026-11-06', '2026-11-04'],
    why: 'count back over Veterans Day on a Wednesday',
  },
  {
    liquidated: '2026-07-27',
    file: '2026-10-14',
    by: ['2026-10-13', '2026-10-08', '2026-10-06'],
    why: 'count back over Columbus Day',
  },
  {
    liquidated: '2028-08-26',
    file: '2028-11-13',
    by: ['2028-11-09', '2028-11-07', '2028-11-03'],
    why: 'count back over a Veterans Day kept on Friday',
  },
  {
    liquidated: '2028-08-24',
    file: '2028-11-09',
    by: ['2028-11-08', '2028-11-06', '2028-11-02'],
    why: 'the last day is a Sunday after a Veterans Day kept on Friday',
  },
];

describe('startBy at tier 1, 2 and 3', () => {
  for (const { liquidated, file, by, why } of starts) {
    it(`liquidated ${liquidated}, file by ${file}: ${by.join(', ')}: ${why}`, () => {
      expect(fileCapeBy(day(liquidated)).value).toBe(file);
      const plans = entryPlan(day(liquidated), {}, day(liquidated)).startByTier;
      expect([plans[1].value, plans[2].value, plans[3].value]).toEqual(by);
      for (const tier of TIERS) {
        const lead: Lead = { days: leadOf[tier].value, tier, from: 'tier' };
        expect(startBy(day(liquidated), lead).value).toBe(by[tier - 1]);
      }
    });
  }
});

const counted: readonly {
  liquidated: string;
  lead: number;
  checklist: number;
  by: string;
  why: string;
}[] = [
  {
    liquidated: '2026-09-03',
    lead: 0,
    checklist: 0,
    by: '2026-11-20',
    why: 'nothing to wait for: the file-by day itself',
  },
  { liquidated: '2026-09-03', lead: 0, checklist: 1, by: '2026-11-19', why: 'the checklist alone' },
  { liquidated: '2026-09-03', lead: 1, checklist: 0, by: '2026-11-19', why: 'the lead alone' },
  {
    liquidated: '2026-09-03',
    lead: 3,
    checklist: 2,
    by: '2026-11-13',
    why: 'lead and checklist add up',
  },
  { liquidated: '2026-09-03', lead: 2, checklist: 3, by: '2026-11-13', why: 'and in either order' },
  { liquidated: '2026-09-03', lead: 5, checklist: 0, by: '2026-11-13', why: 'as tier 3' },
  {
    liquidated: '2026-09-03',
    lead: 5,
    checklist: 16,
    by: '2026-10-21',
    why: 'every item of the checklist open at its slowest',
  },
  {
    liquidated: '2026-10-17',
    lead: 5,
    checklist: 5,
    by: '2026-12-17',
    why: 'two working weeks over New Year, Christmas and back',
  },
  {
    liquidated: '2026-10-17',
    lead: 5,
    checklist: 16,
    by: '2026-12-02',
    why: 'over New Year, Christmas and nearly to Thanksgiving',
  },
  {
    liquidated: '2026-09-12',
    lead: 4,
    checklist: 0,
    by: '2026-11-23',
    why: 'back over Thanksgiving',
  },
  {
    liquidated: '2026-09-03',
    lead: 250,
    checklist: 0,
    by: '2025-11-20',
    why: 'the most the tools take',
  },
  {
    liquidated: '2026-09-03',
    lead: 0,
    checklist: 250,
    by: '2025-11-20',
    why: 'the most the tools take, for the checklist',
  },
];

describe('startBy for the reader’s own figures', () => {
  for (const { liquidated, lead, checklist, by, why } of counted) {
    it(`liquidated ${liquidated}, ${lead} and ${checklist}: ${by}: ${why}`, () => {
      const answer = startBy(day(liquidated), { days: lead, from: 'lead-days' }, checklist);
      expect(answer.value).toBe(by);
      expect(answer.because.at(-1)).toMatchObject({ kind: 'count-back', lead, checklist, to: by });
    });
  }

  for (const { lead, checklist, why } of [
    { lead: -1, checklist: 0, why: 'a lead below 0' },
    { lead: 0, checklist: -1, why: 'a checklist below 0' },
    { lead: -2, checklist: 5, why: 'a checklist must not make up for a lead below 0' },
    { lead: 5, checklist: -2, why: 'a lead must not make up for a checklist below 0' },
    { lead: 2.5, checklist: 2.5, why: 'two halves are no whole day' },
    { lead: Number.NaN, checklist: 0, why: 'no number' },
    { lead: 5, checklist: Number.POSITIVE_INFINITY, why: 'a count without end' },
  ]) {
    it(`refuses ${lead} and ${checklist}: ${why}`, () => {
      expect(() =>
        startBy(day('2026-09-03'), { days: lead, from: 'lead-days' }, checklist),
      ).toThrow('Not a count of days');
    });
  }

  it('the most the tools take is the figure of the rows above', () => {
    expect(MOST_DAYS).toBe(250);
  });
});

describe('the reasons of startBy', () => {
  const liquidated = day('2026-09-14');
  const fileReasons = () => fileCapeBy(liquidated).because;
  const countBack = {
    kind: 'count-back',
    lead: 5,
    parameter: leadOf[3],
    checklist: 0,
    from: '2026-12-02',
    to: '2026-11-24',
    skipped: [
      { day: '2026-11-29', why: 'sunday' },
      { day: '2026-11-28', why: 'saturday' },
      { day: '2026-11-26', why: 'thanksgiving' },
    ],
  };
  it('for the slowest tier by default: nothing was chosen', () => {
    expect(startBy(liquidated, planningLead({})).because).toEqual([...fileReasons(), countBack]);
  });
  it('for a tier chosen: the choice stands before the count', () => {
    expect(startBy(liquidated, planningLead({ tier: 3 })).because).toEqual([
      ...fileReasons(),
      { kind: 'chosen', input: 'tier', value: 3 },
      countBack,
    ]);
  });
  it('for the reader’s own days: no parameter backs them', () => {
    const { parameter: _, ...own } = countBack;
    expect(startBy(liquidated, planningLead({ leadDays: 5 })).because).toEqual([
      ...fileReasons(),
      { kind: 'chosen', input: 'lead-days', value: 5 },
      own,
    ]);
  });
  it('skipped days are the same whether lead or checklist ran over them', () => {
    const own = (lead: number, checklist: number) =>
      startBy(liquidated, { days: lead, from: 'lead-days' }, checklist).because.at(-1);
    for (const lead of [0, 1, 2, 3, 4, 5]) {
      expect(own(lead, 5 - lead)).toMatchObject({ skipped: countBack.skipped });
    }
  });
  for (const { situation, why } of [
    { situation: {}, why: 'the lead of a tier' },
    { situation: { tier: 1 }, why: 'a tier chosen' },
    { situation: { leadDays: 2 }, why: 'the reader’s own days' },
    { situation: { leadDays: 0 }, why: 'the reader’s own 0' },
  ] as const) {
    it(`are an estimate for ${JSON.stringify(situation)}: ${why}`, () => {
      expect(standingOf(startBy(liquidated, planningLead(situation)).because)).toBe('estimate');
    });
  }
});

const leads: readonly { situation: Situation; lead: Lead; why: string }[] = [
  {
    situation: {},
    lead: { days: 5, tier: 3, from: 'default' },
    why: 'the slowest tier unless told otherwise',
  },
  { situation: { tier: 1 }, lead: { days: 1, tier: 1, from: 'tier' }, why: 'tier 1 chosen' },
  { situation: { tier: 2 }, lead: { days: 3, tier: 2, from: 'tier' }, why: 'tier 2 chosen' },
  {
    situation: { tier: 3 },
    lead: { days: 5, tier: 3, from: 'tier' },
    why: 'tier 3 chosen, not assumed',
  },
  {
    situation: { leadDays: 0 },
    lead: { days: 0, from: 'lead-days' },
    why: '0 is a figure, not a blank',
  },
  {
    situation: { leadDays: 7 },
    lead: { days: 7, from: 'lead-days' },
    why: 'the reader’s own days',
  },
  {
    situation: { leadDays: 7, tier: 1 },
    lead: { days: 7, from: 'lead-days' },
    why: 'own days before a tier',
  },
  {
    situation: { lastLogin: day('2026-11-20') },
    lead: { days: 5, tier: 3, from: 'default' },
    why: 'a recent sign-in does not shorten the plan by itself',
  },
];

describe('planningLead', () => {
  for (const { situation, lead, why } of leads) {
    it(`${JSON.stringify(situation)}: ${lead.days}: ${why}`, () => {
      expect(planningLead(situation)).toEqual(lead);
    });
  }
});

/** Liquidated 2026-09-14: last CAPE day 12-03, file by 12-02, start by 12-01, 11-27, 11-24. */
const outlooks: readonly {
  today: string;
  situation: Situation;
  outlook: Outlook;
  tier: Tier | undefined;
  left: number;
  why: string;
}[] = [
  {
    today: '2026-09-13',
    situation: {},
    outlook: 'scheduled',
    tier: 3,
    left: 72,
    why: 'the day before liquidation',
  },
  {
    today: '2026-09-14',
    situation: {},
    outlook: 'in-time',
    tier: 3,
    left: 71,
    why: 'the day of liquidation',
  },
  {
    today: '2026-11-23',
    situation: {},
    outlook: 'in-time',
    tier: 3,
    left: 1,
    why: 'the day before the start-by day',
  },
  {
    today: '2026-11-24',
    situation: {},
    outlook: 'start-today',
    tier: 3,
    left: 0,
    why: 'the start-by day itself',
  },
  {
    today: '2026-11-25',
    situation: {},
    outlook: 'faster-tier',
    tier: 2,
    left: -1,
    why: 'the day after it: tier 2 is still in time',
  },
  {
    today: '2026-11-27',
    situation: {},
    outlook: 'faster-tier',
    tier: 2,
    left: -3,
    why: 'the start-by day of tier 2',
  },
  {
    today: '2026-11-28',
    situation: {},
    outlook: 'faster-tier',
    tier: 1,
    left: -4,
    why: 'the day after it: tier 1 is still in time',
  },
  {
    today: '2026-12-01',
    situation: {},
    outlook: 'faster-tier',
    tier: 1,
    left: -7,
    why: 'the start-by day of tier 1',
  },
  {
    today: '2026-12-02',
    situation: {},
    outlook: 'too-late',
    tier: undefined,
    left: -8,
    why: 'the file-by day: too late for every tier',
  },
  {
    today: '2026-12-03',
    situation: {},
    outlook: 'too-late',
    tier: undefined,
    left: -9,
    why: 'the last CAPE day',
  },
  {
    today: '2026-12-04',
    situation: {},
    outlook: 'protest',
    tier: undefined,
    left: -10,
    why: 'day 81',
  },
  {
    today: '2027-03-13',
    situation: {},
    outlook: 'protest',
    tier: undefined,
    left: -109,
    why: 'the last protest day',
  },
  {
    today: '2027-03-14',
    situation: {},
    outlook: 'counsel',
    tier: undefined,
    left: -110,
    why: 'day 181',
  },
  {
    today: '2026-11-26',
    situation: { tier: 2 },
    outlook: 'in-time',
    tier: 2,
    left: 1,
    why: 'tier 2 chosen, the day before its start-by day',
  },
  {
    today: '2026-11-27',
    situation: { tier: 2 },
    outlook: 'start-today',
    tier: 2,
    left: 0,
    why: 'tier 2 chosen, its start-by day',
  },
  {
    today: '2026-11-28',
    situation: { tier: 2 },
    outlook: 'faster-tier',
    tier: 1,
    left: -1,
    why: 'tier 2 chosen, a day late',
  },
  {
    today: '2026-11-30',
    situation: { tier: 1 },
    outlook: 'in-time',
    tier: 1,
    left: 1,
    why: 'tier 1 chosen, the day before its start-by day',
  },
  {
    today: '2026-12-01',
    situation: { tier: 1 },
    outlook: 'start-today',
    tier: 1,
    left: 0,
    why: 'tier 1 chosen, its start-by day',
  },
  {
    today: '2026-12-02',
    situation: { tier: 1 },
    outlook: 'too-late',
    tier: undefined,
    left: -1,
    why: 'tier 1 chosen, a day late: no shorter tier',
  },
  {
    today: '2026-12-01',
    situation: { leadDays: 0 },
    outlook: 'in-time',
    tier: 1,
    left: 1,
    why: 'no lead at all, the day before the file-by day',
  },
  {
    today: '2026-12-02',
    situation: { leadDays: 0 },
    outlook: 'start-today',
    tier: undefined,
    left: 0,
    why: 'no lead at all, the file-by day',
  },
  {
    today: '2026-12-03',
    situation: { leadDays: 0 },
    outlook: 'too-late',
    tier: undefined,
    left: -1,
    why: 'no lead at all, the last CAPE day is past the file-by day',
  },
  {
    today: '2026-11-24',
    situation: { leadDays: 10 },
    outlook: 'faster-tier',
    tier: 3,
    left: -7,
    why: 'a long lead of the reader’s own: tier 3 is still in time',
  },
  {
    today: '2026-11-23',
    situation: { checklistDays: 2 },
    outlook: 'faster-tier',
    tier: 2,
    left: -3,
    why: 'a checklist moves every tier',
  },
];

describe('outlook and tierInTime, liquidated 2026-09-14', () => {
  for (const row of outlooks) {
    it(`on ${row.today}, ${JSON.stringify(row.situation)}: ${row.outlook}, ${row.tier ?? 'no tier'}: ${row.why}`, () => {
      const entry = entryPlan(day('2026-09-14'), row.situation, day(row.today));
      expect(outlook(entry)).toBe(row.outlook);
      expect(tierInTime(entry)).toBe(row.tier);
      expect(entry.startDaysLeft.value).toBe(row.left);
    });
  }
});

describe('entryPlan', () => {
  const liquidated = day('2026-09-03');

  it('gathers the answers of the rules', () => {
    expect(entryPlan(liquidated, {}, day('2026-11-22'))).toMatchObject({
      liquidated,
      scheduled: false,
      lastCapeDay: lastCapeDay(liquidated),
      fileCapeBy: fileCapeBy(liquidated),
      reliquidationLimit: reliquidationLimit(liquidated),
      lastProtestDay: lastProtestDay(liquidated),
      fileProtestBy: fileProtestBy(liquidated),
      capeDaysLeft: { value: 0 },
      protestDaysLeft: { value: 100 },
      advice: { value: 'cape-first' },
      startBy: { value: '2026-11-13' },
      startDaysLeft: { value: -9 },
      startByTier: {
        1: { value: '2026-11-19' },
        2: { value: '2026-11-17' },
        3: { value: '2026-11-13' },
      },
    });
  });

  for (const { today, scheduled, cape, protest, why } of [
    {
      today: '2026-09-02',
      scheduled: true,
      cape: 81,
      protest: 181,
      why: 'the day before liquidation',
    },
    {
      today: '2026-09-03',
      scheduled: false,
      cape: 80,
      protest: 180,
      why: 'the day of liquidation',
    },
    {
      today: '2026-09-04',
      scheduled: false,
      cape: 79,
      protest: 179,
      why: 'the day after liquidation',
    },
    {
      today: '2026-11-21',
      scheduled: false,
      cape: 1,
      protest: 101,
      why: 'the day before the last CAPE day',
    },
    { today: '2026-11-22', scheduled: false, cape: 0, protest: 100, why: 'the last CAPE day' },
    {
      today: '2026-11-23',
      scheduled: false,
      cape: -1,
      protest: 99,
      why: 'the day after the last CAPE day',
    },
    {
      today: '2027-03-01',
      scheduled: false,
      cape: -99,
      protest: 1,
      why: 'the day before the last protest day',
    },
    { today: '2027-03-02', scheduled: false, cape: -100, protest: 0, why: 'the last protest day' },
    {
      today: '2027-03-03',
      scheduled: false,
      cape: -101,
      protest: -1,
      why: 'the day after the last protest day',
    },
  ]) {
    it(`on ${today}: ${cape} and ${protest} left: ${why}`, () => {
      const seen = entryPlan(liquidated, {}, day(today));
      expect(seen.scheduled).toBe(scheduled);
      expect(seen.advice === undefined).toBe(scheduled);
      expect(seen.capeDaysLeft.value).toBe(cape);
      expect(seen.protestDaysLeft.value).toBe(protest);
    });
  }

  it('the reader’s figures move the planned start, the tiers keep their own lead', () => {
    const own = entryPlan(liquidated, { leadDays: 0, tier: 1 }, day('2026-11-01'));
    expect(own.startBy.value).toBe('2026-11-20');
    expect(own.startByTier).toEqual(entryPlan(liquidated, {}, day('2026-11-22')).startByTier);
  });

  it('the days of the three tiers are nobody’s choice: they give the reasons of a default', () => {
    const { startByTier } = entryPlan(liquidated, { tier: 1 }, day('2026-11-01'));
    expect(startByTier[3]).toEqual(startBy(liquidated, planningLead({})));
    for (const tier of TIERS) {
      expect(startByTier[tier].because.filter(({ kind }) => kind === 'chosen')).toEqual([]);
    }
  });

  it('a checklist moves the planned start and every tier', () => {
    const more = entryPlan(liquidated, { checklistDays: 2 }, day('2026-11-01'));
    expect(more.startBy.value).toBe('2026-11-10');
    expect(TIERS.map((tier) => more.startByTier[tier].value)).toEqual([
      '2026-11-17',
      '2026-11-13',
      '2026-11-10',
    ]);
  });
});

describe('accountPlan', () => {
  for (const { today, state, tier, since, why } of [
    { today: '2026-10-17', state: 'active', tier: 'none', since: 44, why: 'the last safe day' },
    { today: '2026-10-18', state: 'locked', tier: 1, since: 45, why: 'the day access has ended' },
    { today: '2026-10-19', state: 'locked', tier: 1, since: 46, why: 'the day after' },
    { today: '2027-03-03', state: 'locked', tier: 2, since: 181, why: 'six months to the day' },
    {
      today: '2028-09-03',
      state: 'locked',
      tier: 3,
      since: 731,
      why: 'two years to the day, over a leap day',
    },
  ] as const) {
    it(`signed in 2026-09-03, on ${today}: ${state}, ${tier}, ${since} days: ${why}`, () => {
      expect(accountPlan(day('2026-09-03'), day(today))).toMatchObject({
        state: { value: state },
        tier: { value: tier },
        locksOn: { value: '2026-10-18' },
        logInBy: { value: '2026-10-17' },
        daysSince: since,
      });
    });
  }
});

describe('plan', () => {
  const today = day('2026-11-22');

  it('of nothing: the default lead, the way for someone unknown, no answers', () => {
    expect(plan({}, today)).toEqual({
      account: undefined,
      lead: { days: 5, tier: 3, from: 'default' },
      route: 'owner-lookup',
      entries: [],
      expected: [],
      board: [],
      next: undefined,
    });
  });

  it('puts what can still be done first: CAPE, then protest, then neither, each by day, none twice', () => {
    const days = ['2026-10-01', '2026-09-03', '2026-10-01', '2025-12-31', '2027-01-01'];
    const borders = ['2026-05-25', '2026-09-02', '2026-05-26'];
    const given = [...days, ...borders].map(day);
    const { entries } = plan({ liquidated: given }, today);
    expect(entries.map((entry) => [entry.liquidated, outlook(entry)])).toEqual([
      ['2026-09-03', 'too-late'], // day 80
      ['2026-10-01', 'in-time'],
      ['2027-01-01', 'scheduled'],
      ['2026-05-26', 'protest'], // day 180
      ['2026-09-02', 'protest'], // day 81
      ['2025-12-31', 'counsel'],
      ['2026-05-25', 'counsel'], // day 181
    ]);
    expect(given).toEqual([...days, ...borders]);
  });

  it('each entry is the plan for its own day', () => {
    const situation: Situation = { liquidated: [day('2026-09-03')], tier: 2, checklistDays: 1 };
    expect(plan(situation, today).entries).toEqual([
      entryPlan(day('2026-09-03'), situation, today),
    ]);
  });

  for (const { lastLogin, role, obstacle, way, why } of [
    {
      lastLogin: '2026-10-09',
      role: 'owner',
      obstacle: undefined,
      way: 'log-in',
      why: 'day 44: sign in',
    },
    {
      lastLogin: '2026-10-08',
      role: 'owner',
      obstacle: undefined,
      way: 'owner-email',
      why: 'day 45: write to CBP',
    },
    {
      lastLogin: '2026-10-07',
      role: 'user',
      obstacle: undefined,
      way: 'owner-reactivates',
      why: 'day 46: ask the owner',
    },
    {
      lastLogin: '2026-10-09',
      role: 'owner',
      obstacle: 'refused',
      way: 'owner-email',
      why: 'refused on day 44',
    },
    {
      lastLogin: '2026-10-09',
      role: 'owner',
      obstacle: 'owner-gone',
      way: 'owner-change',
      why: 'the obstacle decides',
    },
  ] as const) {
    it(`signed in ${lastLogin} as ${role}, ${obstacle ?? 'no obstacle'}: ${way}: ${why}`, () => {
      const made = plan({ lastLogin: day(lastLogin), role, obstacle }, today);
      expect(made.route).toBe(way);
      expect(made.account).toEqual(accountPlan(day(lastLogin), today));
    });
  }
});

describe('the plan for an entry not yet liquidated', () => {
  const today = day('2026-11-22');
  const situation: Situation = { entered: [day('2026-02-20')], checklistDays: 1 };
  const made = () => {
    const [expected] = plan(situation, today).expected;
    if (!expected?.plan) throw new Error('No plan');
    return expected;
  };
  const answers = (entry: EntryPlan): readonly Answer<Day | number | string>[] => [
    entry.lastCapeDay,
    entry.fileCapeBy,
    entry.reliquidationLimit,
    entry.lastProtestDay,
    entry.fileProtestBy,
    entry.capeDaysLeft,
    entry.protestDaysLeft,
    entry.startBy,
    entry.startDaysLeft,
    entry.checklistBy,
    ...(entry.leadLeft ? [entry.leadLeft] : []),
    ...TIERS.map((tier) => entry.startByTier[tier]),
  ];

  it('rests on the usual cycle', () => {
    expect(made().liquidation.value).toBe('2026-12-31');
    expect(made().plan).toMatchObject({
      liquidated: '2026-12-31',
      scheduled: true,
      advice: undefined,
      lastCapeDay: { value: '2027-03-21' },
      fileCapeBy: { value: '2027-03-19' },
      startBy: { value: '2027-03-11' },
      lastProtestDay: { value: '2027-06-29' },
    });
  });

  it('gives the values of a plan for that day', () => {
    const same = entryPlan(day('2026-12-31'), situation, today);
    expect(answers(made().plan).map(({ value }) => value)).toEqual(
      answers(same).map(({ value }) => value),
    );
    expect(outlook(made().plan)).toBe(outlook(same));
  });

  it('no answer looks firmer than the estimate below it, or claims a liquidation day was given', () => {
    const { liquidation, plan: resting } = made();
    const all = answers(resting);
    expect(all).toHaveLength(14);
    for (const { because } of all) {
      expect(because.slice(0, 2)).toEqual(liquidation.because);
      expect(standingOf(because)).toBe('estimate');
      expect(because.filter(({ kind }) => kind === 'given')).toHaveLength(1);
    }
  });

  it('is no plan once the expected day has come: no deadline rests on a past estimate', () => {
    for (const [on, likelihood] of [
      ['2026-12-30', 'ahead'],
      ['2026-12-31', 'may-have'],
      ['2027-01-01', 'may-have'],
      ['2027-01-02', 'probably'],
    ] as const) {
      const [late] = plan(situation, day(on)).expected;
      expect(late?.likelihood).toBe(likelihood);
      expect(late?.friday.value).toBe('2027-01-01');
      expect(late?.plan === undefined).toBe(likelihood !== 'ahead');
    }
  });
});
