import type { Tier } from './account';
import { type Closed, closedOn } from './business-day';
import { day, type Day, plusDays } from './day';
import { entryPlan } from './entry-plan';

/**
 * The entries that one weekly posting liquidates, and their days. A pattern and no rule: automatic
 * liquidations are posted on Fridays (CBP deployment notice, February 2018), manual ones and CAPE's own
 * reliquidations on any day. So every day here is an estimate until a notice bears its Friday.
 */
export interface WeeklyGroup {
  readonly friday: Day;
  readonly lastCapeDay: Day;
  readonly fileCapeBy: Day;
  readonly startBy: Readonly<Record<Tier, Day>>;
  readonly reliquidationLimit: Day;
  readonly lastProtestDay: Day;
  readonly fileProtestBy: Day;
  /** Why offices are closed on one of its days; absent for the others. */
  readonly closed: Readonly<Partial<Record<'friday' | 'lastCapeDay' | 'lastProtestDay', Closed>>>;
}

/** The first and the last Friday of the timetable. */
export const FIRST_FRIDAY = day('2025-12-05');
export const LAST_FRIDAY = day('2027-12-31');
/** The ordinary IEEPA entries still open on November 28, 2026, up to the group of the last entry. */
export const OPEN_GROUPS = { first: day('2026-09-11'), last: day('2027-01-08') } as const;

/** The group of one Friday. */
export function weeklyGroup(friday: Day): WeeklyGroup {
  const plan = entryPlan(friday, {}, friday);
  const { 1: fast, 2: usual, 3: slow } = plan.startByTier;
  const marked = [
    ['friday', closedOn(friday)],
    ['lastCapeDay', closedOn(plan.lastCapeDay.value)],
    ['lastProtestDay', closedOn(plan.lastProtestDay.value)],
  ] as const;
  return {
    friday,
    lastCapeDay: plan.lastCapeDay.value,
    fileCapeBy: plan.fileCapeBy.value,
    startBy: { 1: fast.value, 2: usual.value, 3: slow.value },
    reliquidationLimit: plan.reliquidationLimit.value,
    lastProtestDay: plan.lastProtestDay.value,
    fileProtestBy: plan.fileProtestBy.value,
    closed: Object.fromEntries(marked.filter(([, why]) => why)),
  };
}

/** The groups of all Fridays from one to another, both included. */
export function weeklyGroups(
  first: Day = FIRST_FRIDAY,
  last: Day = LAST_FRIDAY,
): readonly WeeklyGroup[] {
  const groups: WeeklyGroup[] = [];
  for (let at = first; at <= last; at = plusDays(at, 7)) groups.push(weeklyGroup(at));
  return groups;
}
