import { accountState, leadOf, type Tier } from './account';
import { type Answer, basedOn } from './answer';
import type { Day } from './day';
import { checklistBy, leadLeft, planningLead, startBy } from './lead';
import { fileProtestBy, lastProtestDay } from './protest';
import type { Situation } from './situation';
import {
  type Advice,
  advice,
  daysLeft,
  fileCapeBy,
  lastCapeDay,
  reliquidationLimit,
} from './window';

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
  /** With an account that is open: the latest day to begin the open checklist items. */
  readonly checklistBy: Answer<Day>;
  /** Business days that reactivation may still take; absent once CAPE is shut or while the account is known to be active. */
  readonly leadLeft: Answer<number> | undefined;
}

/** The plan for one liquidation day as seen on `today` (U.S. Eastern). */
export function entryPlan(liquidated: Day, situation: Situation, today: Day): EntryPlan {
  const { lastLogin, checklistDays: checklist = 0 } = situation;
  const atTier = (t: Tier) =>
    startBy(liquidated, { days: leadOf[t].value, tier: t, from: 'default' }, checklist);
  const start = startBy(liquidated, planningLead(situation), checklist);
  const cape = lastCapeDay(liquidated);
  const protest = lastProtestDay(liquidated);
  const active = lastLogin && accountState(lastLogin, today).value === 'active';
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
    checklistBy: checklistBy(liquidated, checklist),
    leadLeft: active || cape.value < today ? undefined : leadLeft(liquidated, checklist, today),
  };
}

/** What can still be done comes before what cannot. */
const urgency = ({ capeDaysLeft, protestDaysLeft }: EntryPlan): number =>
  capeDaysLeft.value >= 0 ? 0 : protestDaysLeft.value >= 0 ? 1 : 2;

/**
 * The plans of all liquidation days given, a day given twice once: first where CAPE is open, then
 * where a protest is, each by day.
 */
export const entryPlans = (situation: Situation, today: Day): readonly EntryPlan[] =>
  [...new Set(situation.liquidated ?? [])]
    .sort()
    .map((liquidated) => entryPlan(liquidated, situation, today))
    .sort((a, b) => urgency(a) - urgency(b));

/**
 * A plan whose liquidation day was itself reckoned: its reasons start with the reasons for that day,
 * in place of a day given, so that no answer looks firmer than the estimate it rests on.
 */
export function entryPlanBasedOn(liquidation: Answer<Day>, entry: EntryPlan): EntryPlan {
  const on = <T>(answer: Answer<T>): Answer<T> => basedOn(liquidation.because, answer);
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
    checklistBy: on(entry.checklistBy),
    leadLeft: entry.leadLeft && on(entry.leadLeft),
  };
}
