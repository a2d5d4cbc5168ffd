import type { Day } from '../rules/day';
import type { EntryPlan } from '../rules/entry-plan';
import type { NextAction } from '../rules/next-action';
import { outlook } from '../rules/outlook';

/** The mark of a state, so that colour never stands alone. */
export type Mark = 'open' | 'closing' | 'protest' | 'waits' | 'unknown' | 'closed';

/** The mark of an entry's plan. */
export function markOf(entry: EntryPlan): Mark {
  const how = outlook(entry);
  if (how === 'in-time' || how === 'scheduled') return 'open';
  return how === 'protest' || how === 'counsel' ? 'closed' : 'closing';
}

/** The mark of a last day with so many days left. */
export const markOfDays = (days: number): Mark =>
  days > 0 ? 'open' : days === 0 ? 'closing' : 'closed';

/** The mark of what comes next. */
export function markOfNext({ action, day, dayIs, throughBroker }: NextAction, today: Day): Mark {
  switch (action) {
    case 'wait':
      return 'waits';
    case 'look-up':
      return 'unknown';
    case 'counsel':
      return 'closed';
    case 'file-protest':
      return dayIs === 'last-protest-day' || day === today ? 'closing' : 'protest';
    case 'sign-in':
      return day === today ? 'closing' : 'open';
    case 'file-cape':
      return throughBroker || dayIs === 'last-cape-day' || day === today ? 'closing' : 'open';
    case 'start':
      if (!day) return 'closed';
      return day === today ? 'closing' : 'open';
  }
}
