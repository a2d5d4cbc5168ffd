import type { Tier } from './account';
import { daysBetween } from './day';
import type { EntryPlan } from './entry-plan';

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
  if (entry.scheduled && entry.liquidated <= entry.lastCapeDay.value) return 'scheduled';
  if (entry.advice && entry.advice.value !== 'cape-first') return entry.advice.value;
  // Liquidated after the end of CAPE.
  if (entry.capeDaysLeft.value < 0) return 'protest';
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
