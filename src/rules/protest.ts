import { type Answer, businessDay, count, answerOf, given } from './answer';
import type { Day } from './day';
import { acceleratedDisposition, protestWarning, protestWindow, summonsWindow } from './parameters';

/**
 * The last day for a protest, that day included: calendar days from liquidation (day 0), never moved
 * later. Source: 19 USC 1514(c)(3); 19 CFR 174.12(e).
 */
export const lastProtestDay = (liquidated: Day): Answer<Day> =>
  answerOf([given('liquidated', liquidated), count(protestWindow, liquidated)]);

/**
 * The day from which an accepted entry that is not reliquidated is a matter for counsel: our own warning,
 * in calendar days from liquidation.
 */
export const counselFrom = (liquidated: Day): Answer<Day> =>
  answerOf([given('liquidated', liquidated), count(protestWarning, liquidated)]);

/** Whether the protest period nears its end: from that day up to the last protest day. */
export const protestDayNear = (liquidated: Day, today: Day): boolean =>
  counselFrom(liquidated).value <= today && today <= lastProtestDay(liquidated).value;

/** The last protest day when it is a business day, else the business day before it. */
export function fileProtestBy(liquidated: Day): Answer<Day> {
  const last = lastProtestDay(liquidated);
  return answerOf([...last.because, businessDay(last.value, 'on-or-before')]);
}

/**
 * The day on which a protest counts as denied when a request for accelerated disposition was mailed
 * and nothing was decided; calendar days from the mailing. Source: 19 USC 1515(b).
 */
export const deemedDenied = (accelerated: Day): Answer<Day> =>
  answerOf([given('accelerated', accelerated), count(acceleratedDisposition, accelerated)]);

/**
 * The last safe day for a summons: calendar days from the mailing of the denial, or from the deemed
 * denial, and the business day before where that is not one. Source: 28 USC 2636(a).
 * Where both days are given the earlier denial counts. `undefined` when neither is.
 */
export function summonsBy(mailed: { denied?: Day; accelerated?: Day }): Answer<Day> | undefined {
  const deemed = mailed.accelerated && deemedDenied(mailed.accelerated);
  const denied = mailed.denied;
  const denial: Answer<Day> | undefined =
    denied && (!deemed || denied <= deemed.value)
      ? { value: denied, because: [given('denied', denied)] }
      : deemed;
  if (!denial) return undefined;
  const last = count(summonsWindow, denial.value);
  return answerOf([...denial.because, last, businessDay(last.to, 'on-or-before')]);
}
