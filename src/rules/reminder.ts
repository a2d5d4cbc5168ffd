import { type Answer, count, answerOf, given, type Step } from './answer';
import { type Day, daysBetween, plusDays } from './day';
import { signInReminder } from './parameters';

/** A repeated reminder to sign in: its first day, why, and every day it falls on. */
export interface SignInReminders {
  readonly first: Answer<Day>;
  readonly days: readonly Day[];
}

/**
 * When to remind a person to sign in, so that the access does not lock: so many calendar days after
 * the last sign-in, today where that day is past, and again every so many days, up to and including
 * `until`. No days when `until` comes before the first. Source: How we count, note 3.
 */
export function signInReminders(lastLogin: Day, today: Day, until: Day): SignInReminders {
  const due = count(signInReminder, lastLogin);
  const steps: Step[] = [given('last-login', lastLogin), due];
  if (due.to < today) {
    steps.push({ kind: 'elapsed', from: due.to, to: today, days: daysBetween(due.to, today) });
  }
  const first = answerOf(steps);
  const days: Day[] = [];
  for (let at = first.value; at <= until; at = plusDays(at, due.parameter.value)) days.push(at);
  return { first, days };
}
