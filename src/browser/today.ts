import { countsRight, type Day, parseDay } from '../rules/day';
import type { ClockError } from '../words/en/input-errors';
import { easternDate, showsMoment } from './clock';

export type Today =
  | { readonly day: Day; readonly error?: undefined }
  | { readonly day?: undefined; readonly error: ClockError };

/** Whether `Date` counts right is asked once: what was loaded stays. */
let right: boolean | undefined;

/** Today in U.S. Eastern as a day, or why there is none. */
export function readToday(): Today {
  right ??= countsRight();
  if (!right) return { error: 'replaced-date' };
  try {
    const parsed = parseDay(easternDate());
    return parsed.ok ? { day: parsed.day } : { error: 'clock-range' };
  } catch {
    return { error: showsMoment() ? 'no-time-zone' : 'clock-range' };
  }
}
