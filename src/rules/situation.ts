import type { Tier } from './account';
import type { Day } from './day';
import type { Obstacle, Role } from './route';

/** What the reader has told us. Everything is optional: an answer that cannot be given is absent. */
export interface Situation {
  readonly lastLogin?: Day | undefined;
  /**
   * How well the last sign-in is known: `month` when `lastLogin` is the first day of the month given,
   * `unknown` when the reader does not remember. Absent: to the day.
   */
  readonly lastLoginPrecision?: 'month' | 'unknown' | undefined;
  /** Liquidation days. */
  readonly liquidated?: readonly Day[] | undefined;
  /** Entry dates of entries whose liquidation day the reader does not know. */
  readonly entered?: readonly Day[] | undefined;
  readonly role?: Role | undefined;
  readonly obstacle?: Obstacle | undefined;
  readonly tier?: Tier | undefined;
  /** Business days the reader expects reactivation to take, in place of a tier's. */
  readonly leadDays?: number | undefined;
  /** Business days the open checklist items take. */
  readonly checklistDays?: number | undefined;
  /** The day on which CBP accepted the declaration of all entries given. */
  readonly accepted?: Day | undefined;
}

/** More days than these are for the tool of many entries: each has an answer of its own on the page. */
export const MOST_ENTRIES = 60;

/** More business days than this, a year of them, are a slip of the hand. */
export const MOST_DAYS = 250;
