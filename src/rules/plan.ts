import { type Answer, endOf, type Step } from './answer';
import { type Day, daysBetween } from './day';
import { businessDaysBefore } from './holidays';
import { fileProtestBy, lastProtestDay } from './protest';
import { type Obstacle, type Role, type Route, route } from './route';
import {
  type AccountState,
  accountState,
  leadOf,
  locksOn,
  logInBy,
  PLANNING_TIER,
  type Tier,
  tier,
} from './account';
import {
  type Advice,
  advice,
  daysLeft,
  expectedLiquidation,
  fileCapeBy,
  lastCapeDay,
  reliquidationLimit,
} from './window';

/** What the reader has told us. Everything is optional: an answer that cannot be given is absent. */
export interface Situation {
  readonly lastLogin?: Day | undefined;
  readonly liquidated?: readonly Day[] | undefined;
  readonly entered?: Day | undefined;
  readonly role?: Role | undefined;
  readonly obstacle?: Obstacle | undefined;
  readonly tier?: Tier | undefined;
  /** Business days the reader expects reactivation to take, in place of a tier's. */
  readonly leadDays?: number | undefined;
  /** Business days the open checklist items take. */
  readonly checklistDays?: number | undefined;
}

/** More business days than this, a year of them, are a slip of the hand. */
export const MOST_DAYS = 250;

/** How long reactivation is planned to take, in business days, and why. */
export interface Lead {
  readonly days: number;
  readonly tier?: Tier;
  /** Whose figure it is: the reader's days, the reader's tier, or the slowest tier by default. */
  readonly from: 'lead-days' | 'tier' | 'default';
}

/** The lead that planning uses: the reader's own days, else the chosen tier's, else tier 3's. */
export function planningLead(situation: Situation): Lead {
  if (situation.leadDays !== undefined) return { days: situation.leadDays, from: 'lead-days' };
  const chosen = situation.tier ?? PLANNING_TIER;
  return {
    days: leadOf[chosen].value,
    tier: chosen,
    from: situation.tier ? 'tier' : 'default',
  };
}

/**
 * The latest day to start reactivating and still file CAPE in time, that day included: business days
 * (lead and checklist) counted back from the file-by day. With 0 days it is the file-by day itself.
 * Refuses a negative or broken count on either side: one must not make up for the other.
 */
export function startBy(liquidated: Day, lead: Lead, checklistDays = 0): Answer<Day> {
  const file = fileCapeBy(liquidated);
  const reactivated = businessDaysBefore(file.value, lead.days);
  const reached = businessDaysBefore(reactivated.day, checklistDays);
  const chosen: Step[] =
    lead.from === 'default'
      ? []
      : [{ kind: 'chosen', input: lead.from, value: lead.tier ?? lead.days }];
  return endOf([
    ...file.because,
    ...chosen,
    {
      kind: 'count-back',
      lead: lead.days,
      ...(lead.tier && { parameter: leadOf[lead.tier] }),
      checklist: checklistDays,
      from: file.value,
      to: reached.day,
      skipped: [...reactivated.skipped, ...reached.skipped],
    },
  ]);
}

/** All that can be said of one liquidation day. */
export interface EntryPlan {
  readonly liquidated: Day;
  /** The day lies ahead: the entry is not liquidated yet, and no clock runs. */
  readonly scheduled: boolean;
  readonly lastCapeDay: Answer<Day>;
  readonly fileCapeBy: Answer<Day>;
  readonly reliquidationLimit: Answer<Day>;
  readonly lastProtestDay: Answer<Day>;
  readonly fileProtestBy: Answer<Day>;
  readonly capeDaysLeft: Answer<number>;
  readonly protestDaysLeft: Answer<number>;
  readonly advice: Answer<Advice> | undefined;
  /** For the lead that planning uses. */
  readonly startBy: Answer<Day>;
  readonly startDaysLeft: Answer<number>;
  readonly startByTier: Readonly<Record<Tier, Answer<Day>>>;
}

/** The plan for one liquidation day as seen on `today` (U.S. Eastern). */
export function entryPlan(liquidated: Day, situation: Situation, today: Day): EntryPlan {
  const checklist = situation.checklistDays ?? 0;
  const atTier = (t: Tier) =>
    startBy(liquidated, { days: leadOf[t].value, tier: t, from: 'default' }, checklist);
  const start = startBy(liquidated, planningLead(situation), checklist);
  const cape = lastCapeDay(liquidated);
  const protest = lastProtestDay(liquidated);
  return {
    liquidated,
    scheduled: liquidated > today,
    lastCapeDay: cape,
    fileCapeBy: fileCapeBy(liquidated),
    reliquidationLimit: reliquidationLimit(liquidated),
    lastProtestDay: protest,
    fileProtestBy: fileProtestBy(liquidated),
    capeDaysLeft: daysLeft(cape, today),
    protestDaysLeft: daysLeft(protest, today),
    advice: advice(liquidated, today),
    startBy: start,
    startDaysLeft: daysLeft(start, today),
    startByTier: { 1: atTier(1), 2: atTier(2), 3: atTier(3) },
  };
}

/**
 * A plan whose liquidation day was itself reckoned: its reasons start with the reasons for that day,
 * in place of a day given, so that no answer looks firmer than the estimate it rests on.
 */
function resting(entry: EntryPlan, liquidation: Answer<Day>): EntryPlan {
  const on = <T>({ value, because: [, ...rest] }: Answer<T>): Answer<T> => ({
    value,
    because: [...liquidation.because, ...rest],
  });
  const { 1: tier1, 2: tier2, 3: tier3 } = entry.startByTier;
  return {
    ...entry,
    lastCapeDay: on(entry.lastCapeDay),
    fileCapeBy: on(entry.fileCapeBy),
    reliquidationLimit: on(entry.reliquidationLimit),
    lastProtestDay: on(entry.lastProtestDay),
    fileProtestBy: on(entry.fileProtestBy),
    capeDaysLeft: on(entry.capeDaysLeft),
    protestDaysLeft: on(entry.protestDaysLeft),
    advice: entry.advice && on(entry.advice),
    startBy: on(entry.startBy),
    startDaysLeft: on(entry.startDaysLeft),
    startByTier: { 1: on(tier1), 2: on(tier2), 3: on(tier3) },
  };
}

/** The account's side of the plan. */
export interface AccountPlan {
  readonly state: Answer<AccountState>;
  readonly tier: Answer<Tier | 'none'>;
  readonly locksOn: Answer<Day>;
  readonly logInBy: Answer<Day>;
  readonly daysSince: number;
}

/** State, tier and lock day of an account, from the last sign-in, as seen on `today`. */
export const accountPlan = (lastLogin: Day, today: Day): AccountPlan => ({
  state: accountState(lastLogin, today),
  tier: tier(lastLogin, today),
  locksOn: locksOn(lastLogin),
  logInBy: logInBy(lastLogin),
  daysSince: daysBetween(lastLogin, today),
});

export interface Plan {
  readonly account: AccountPlan | undefined;
  readonly lead: Lead;
  readonly route: Route;
  /** One for each liquidation day, repeated days once: first where CAPE is open, then where a protest is, each by day. */
  readonly entries: readonly EntryPlan[];
  /** The estimated liquidation of an entry not yet liquidated, and the plan that would follow from it. */
  readonly expected: { readonly liquidation: Answer<Day>; readonly plan: EntryPlan } | undefined;
}

/** What can still be done comes before what cannot. */
const urgency = ({ capeDaysLeft, protestDaysLeft }: EntryPlan): number =>
  capeDaysLeft.value >= 0 ? 0 : protestDaysLeft.value >= 0 ? 1 : 2;

/** The two clocks joined: days left in each window, and the days reactivation takes, as seen on `today`. */
export function plan(situation: Situation, today: Day): Plan {
  const account = situation.lastLogin ? accountPlan(situation.lastLogin, today) : undefined;
  const liquidation = situation.entered ? expectedLiquidation(situation.entered) : undefined;
  return {
    account,
    lead: planningLead(situation),
    route: route({
      role: situation.role,
      state: account?.state.value,
      obstacle: situation.obstacle,
    }),
    entries: [...new Set(situation.liquidated ?? [])]
      .sort()
      .map((liquidated) => entryPlan(liquidated, situation, today))
      .sort((a, b) => urgency(a) - urgency(b)),
    expected: liquidation && {
      liquidation,
      plan: resting(entryPlan(liquidation.value, situation, today), liquidation),
    },
  };
}

/** How one entry stands, for the lead that planning uses. */
export type Outlook =
  /** The liquidation day lies ahead. */
  | 'scheduled'
  /** There is time: the start-by day lies ahead. */
  | 'in-time'
  /** The start-by day is today. */
  | 'start-today'
  /** Too late for the planned lead, not yet for a shorter tier. */
  | 'faster-tier'
  /** Too late for every tier, but CAPE still takes the entry. */
  | 'too-late'
  /** CAPE is shut, a protest is open. */
  | 'protest'
  /** Both periods have ended. */
  | 'counsel';

/** How an entry stands as seen on the day its plan was made for. Calendar days; each last day still counts. */
export function outlook(entry: EntryPlan): Outlook {
  if (!entry.advice) return 'scheduled';
  if (entry.advice.value !== 'cape-first') return entry.advice.value;
  const days = entry.startDaysLeft.value;
  if (days > 0) return 'in-time';
  if (days === 0) return 'start-today';
  return tierInTime(entry) ? 'faster-tier' : 'too-late';
}

/** The slowest tier whose start-by day is not yet past, or `undefined` when all are. */
export function tierInTime(entry: EntryPlan): Tier | undefined {
  // Days since the start: the same "today" that the plan was made for.
  const slack = (tier: Tier) =>
    daysBetween(entry.startBy.value, entry.startByTier[tier].value) + entry.startDaysLeft.value;
  return ([3, 2, 1] as const).find((tier) => slack(tier) >= 0);
}
