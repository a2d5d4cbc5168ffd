import type { EntryPlan } from '../rules/entry-plan';
import { outlook } from '../rules/outlook';

/** The three marks of a state, so that colour never stands alone. */
export type Mark = 'open' | 'closing' | 'closed';

/** The mark of an entry's plan. */
export function markOf(entry: EntryPlan): Mark {
  const how = outlook(entry);
  if (how === 'in-time' || how === 'scheduled') return 'open';
  return how === 'protest' || how === 'counsel' ? 'closed' : 'closing';
}

/** The mark of a last day with so many days left. */
export const markOfDays = (days: number): Mark =>
  days > 0 ? 'open' : days === 0 ? 'closing' : 'closed';
