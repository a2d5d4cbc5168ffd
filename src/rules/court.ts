import { type Answer, count } from './answer';
import { type Day, day } from './day';
import { courtPeriod } from './parameters';

/** The day on which the first order was signed: the earliest day from which somebody could count. */
export const FIRST_ORDER = day('2025-02-01');

/**
 * The day before which to talk to a trade attorney about other actions in court: two years from the
 * first order, the most cautious reading. When that period starts is unsettled (28 USC 2636(i)), so
 * this is never a deadline.
 */
export const counselBefore = (): Answer<Day> => {
  const step = count(courtPeriod, FIRST_ORDER);
  return { value: step.to, because: [step] };
};
