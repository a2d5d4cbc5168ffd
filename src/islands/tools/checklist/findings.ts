import type { Item } from '../../../rules/answer';
import { type Checklist, checklistDays, type Finding, ITEMS } from '../../../rules/checklist';
import { type Facts, setChecklist } from '../../situation/store';

/**
 * Business days that the plan counts and these ticks do not explain, negative where the ticks add
 * more: they came with the address (from another page's ticks, from a colleague) or were typed.
 */
export const unexplained = ({ situation, checklist }: Facts): number =>
  (situation.checklistDays ?? 0) - checklistDays(checklist).value;

/**
 * Puts these findings in the place of the present ones. Days from the address that no tick explains
 * stay in the sum, for they may stand for items ticked on another page; a number typed on this
 * page, and any number once all five items are answered, gives way to the ticks.
 */
export function setFindings(facts: Facts, next: Checklist): void {
  const whole = ITEMS.every((item) => next[item]);
  const others = whole || facts.ownDays ? 0 : Math.max(0, unexplained(facts));
  const answered = ITEMS.some((item) => next[item]);
  const sum = checklistDays(next).value + others;
  setChecklist(next, answered || sum > 0 ? sum : undefined);
}

/** Takes the finding on one item, or takes it back. */
export function tick(facts: Facts, item: Item, finding: Finding | undefined): void {
  const { [item]: _, ...rest } = facts.checklist;
  setFindings(facts, finding ? { ...rest, [item]: finding } : rest);
}

/** Lets the plan count what the ticks add, and nothing else. */
export const countTicks = ({ checklist }: Facts): void =>
  setChecklist(checklist, checklistDays(checklist).value);
