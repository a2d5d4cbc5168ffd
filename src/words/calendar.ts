import { type Day, toEpoch } from '../rules/day';

export interface Calendar {
  /** "Thursday, September 3, 2026" */
  readonly long: (day: Day) => string;
  /** "September 3, 2026" */
  readonly medium: (day: Day) => string;
  /** "Thu, Sep 3, 2026" */
  readonly compact: (day: Day) => string;
  /** "Thu, Sep 3" */
  readonly near: (day: Day) => string;
  /** "Sep 3" */
  readonly short: (day: Day) => string;
  /** "Thu", "September 3", "2026": the three lines of a large day. */
  readonly parts: (day: Day) => { weekday: string; date: string; year: string };
}

/** Days in the words of a language. A day has no zone, so the formatter works in UTC throughout. */
export function calendar(locale: string): Calendar {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: Day) => formatter.format(toEpoch(day));
  };
  const weekday = format({ weekday: 'short' });
  const date = format({ month: 'long', day: 'numeric' });
  return {
    long: format({ dateStyle: 'full' }),
    medium: format({ dateStyle: 'long' }),
    compact: format({ weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' }),
    near: format({ weekday: 'short', month: 'short', day: 'numeric' }),
    short: format({ month: 'short', day: 'numeric' }),
    parts: (day) => ({ weekday: weekday(day), date: date(day), year: day.slice(0, 4) }),
  };
}
