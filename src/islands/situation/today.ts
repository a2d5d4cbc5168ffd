import { type Day, parseDay } from '../../rules/day';
import { easternDate } from '../../browser/clock';

/** Today in U.S. Eastern as a day. Throws where the clock is set before 1930 or after 2100. */
export function easternToday(): Day {
  const parsed = parseDay(easternDate());
  if (!parsed.ok) throw new Error('The clock gives no day between 1930 and 2100');
  return parsed.day;
}
