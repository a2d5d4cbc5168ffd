import type { Answer, Item, Step } from './answer';
import type { Parameter } from './parameter';
import {
  checklistAch,
  checklistBroker,
  checklistIor,
  checklistOwner,
  checklistRoles,
} from './parameters';

/** The items in the order of the guide. */
export const ITEMS: readonly Item[] = ['owner', 'broker', 'ach', 'ior', 'roles'];

/** What the reader saw on the named screen. `unknown`: she has not been able to look. */
export type Finding = 'pass' | 'fail' | 'unknown';
export const FINDINGS: readonly Finding[] = ['pass', 'fail', 'unknown'];

/** The findings so far; an item without one is unanswered. */
export type Checklist = Readonly<Partial<Record<Item, Finding>>>;

/** What an item tends to take while it is open, in business days. Estimates: How we count, note 6. */
export const addOf: Readonly<Record<Item, Parameter>> = {
  owner: checklistOwner,
  broker: checklistBroker,
  ach: checklistAch,
  ior: checklistIor,
  roles: checklistRoles,
};

/** Open: it failed, or nobody could look, which counts the same. A passed or unanswered item is not. */
export const isOpen = (finding: Finding | undefined): boolean =>
  finding === 'fail' || finding === 'unknown';

/**
 * The business days that the open items add to a plan: the larger figure of each, one after another,
 * as if none could be worked beside another. An unanswered item adds nothing. An estimate.
 */
export function checklistDays(checklist: Checklist): Answer<number> {
  const because: Step[] = ITEMS.filter((item) => isOpen(checklist[item])).map((item) => ({
    kind: 'adds',
    item,
    parameter: addOf[item],
  }));
  const value = ITEMS.reduce(
    (sum, item) => sum + (isOpen(checklist[item]) ? addOf[item].value : 0),
    0,
  );
  return { value, because };
}
