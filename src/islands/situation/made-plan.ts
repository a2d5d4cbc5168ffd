import type { Reading } from '../../browser/situation-fragment';
import type { Day } from '../../rules/day';
import { type Plan, plan } from '../../rules/plan';

/** What the reader gave, and the day it is counted from. */
export type Counted = Reading & { readonly today: Day | undefined };

/**
 * The plan for the reader's situation, or nothing while no day is given. Nothing, too, while a figure
 * of the plan's own cannot be read: it must not become the default in silence.
 */
export function madePlan({ situation, refused, today }: Counted): Plan | undefined {
  const { lastLogin, lastLoginPrecision, liquidated, entered } = situation;
  const given = lastLogin || lastLoginPrecision || liquidated || entered;
  const broken = (['tier', 'lead-days', 'checklist-days', 'role', 'accepted'] as const).some(
    (key) => refused[key],
  );
  return today && given && !broken ? plan(situation, today) : undefined;
}
