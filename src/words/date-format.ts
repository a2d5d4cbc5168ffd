import { type Day, toEpoch } from '../rules/day';

export interface Calendar {
  /** "Thursday, September 3, 2026" */
  readonly long: (day: Day) => string;
  /** "Thursday, September 3" in the year of `today`, with its year in another. */
  readonly named: (day: Day, today: Day) => string;
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

const made = new Map<string, Calendar>();

/**
 * Days in the words of a language. A day has no zone, so the formatters work in UTC throughout. Each is made
 * when it is first asked for, and once a page: making one costs a phone longer than using it a hundred times.
 */
export function calendar(locale: string): Calendar {
  const known = made.get(locale);
  if (known) return known;
  const format = (options: Intl.DateTimeFormatOptions) => {
    let formatter: Intl.DateTimeFormat | undefined;
    return (day: Day) => {
      formatter ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      return formatter.format(toEpoch(day));
    };
  };
  const weekday = format({ weekday: 'short' });
  const date = format({ month: 'long', day: 'numeric' });
  const long = format({ dateStyle: 'full' });
  const ofYear = format({ weekday: 'long', month: 'long', day: 'numeric' });
  const fresh: Calendar = {
    long,
    named: (day, today) => (day.slice(0, 4) === today.slice(0, 4) ? ofYear : long)(day),
    medium: format({ dateStyle: 'long' }),
    compact: format({ weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' }),
    near: format({ weekday: 'short', month: 'short', day: 'numeric' }),
    short: format({ month: 'short', day: 'numeric' }),
    parts: (day) => ({ weekday: weekday(day), date: date(day), year: day.slice(0, 4) }),
  };
  made.set(locale, fresh);
  return fresh;
}
