import { civil, type Day, plusDays, weekday } from './day';

/** The legal public holidays of 5 USC 6103(a). Inauguration Day, a District of Columbia holiday, is not one of them. */
export type HolidayId =
  | 'new-year'
  | 'martin-luther-king'
  | 'washington'
  | 'memorial'
  | 'juneteenth'
  | 'independence'
  | 'labor'
  | 'columbus'
  | 'veterans'
  | 'thanksgiving'
  | 'christmas';

interface Rule {
  readonly id: HolidayId;
  readonly month: number;
  /** A fixed day of the month … */
  readonly date?: number;
  /** … or the nth Monday or Thursday; -1 is the last one. */
  readonly nth?: number;
  readonly weekday?: number;
  /** First year of the holiday, where that is later than our first rule. */
  readonly since?: number;
}

const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;
const SUNDAY = 0;

/** 5 USC 6103(a), in the order of the year. */
const RULES: readonly Rule[] = [
  { id: 'new-year', month: 1, date: 1 },
  { id: 'martin-luther-king', month: 1, nth: 3, weekday: MONDAY, since: 1986 },
  { id: 'washington', month: 2, nth: 3, weekday: MONDAY },
  { id: 'memorial', month: 5, nth: -1, weekday: MONDAY },
  { id: 'juneteenth', month: 6, date: 19, since: 2021 },
  { id: 'independence', month: 7, date: 4 },
  { id: 'labor', month: 9, nth: 1, weekday: MONDAY },
  { id: 'columbus', month: 10, nth: 2, weekday: MONDAY },
  { id: 'veterans', month: 11, date: 11 },
  { id: 'thanksgiving', month: 11, nth: 4, weekday: THURSDAY },
  { id: 'christmas', month: 12, date: 25 },
];

function nthWeekday(year: number, rule: Rule): Day {
  const last = rule.nth === -1;
  // The last Monday of May stands in its last seven days, the nth in the nth seven days.
  const start = civil(year, rule.month, last ? 25 : 1 + 7 * ((rule.nth ?? 1) - 1));
  return plusDays(start, ((rule.weekday ?? 0) - weekday(start) + 7) % 7);
}

/** 5 USC 6103(b) and Executive Order 11582: a Saturday holiday is kept on Friday, a Sunday one on Monday. */
function observed(on: Day): Day {
  if (weekday(on) === SATURDAY) return plusDays(on, -1);
  if (weekday(on) === SUNDAY) return plusDays(on, 1);
  return on;
}

const byYear = new Map<number, ReadonlyMap<Day, HolidayId>>();

/**
 * The days of a year on which federal offices are closed, each with its holiday; the day is the
 * observed one, so December 31 may belong to the next New Year. Closures by executive order cannot
 * be computed ahead and are not here. Source: 5 USC 6103.
 */
export function holidaysOf(year: number): ReadonlyMap<Day, HolidayId> {
  const known = byYear.get(year);
  if (known) return known;
  const days = new Map<Day, HolidayId>();
  for (const rule of RULES) {
    if (rule.since && year < rule.since) continue;
    const on = observed(rule.date ? civil(year, rule.month, rule.date) : nthWeekday(year, rule));
    if (on.startsWith(String(year))) days.set(on, rule.id);
  }
  const yearEnd = civil(year, 12, 31);
  // December 31 is the observed New Year when January 1 is a Saturday.
  if (weekday(yearEnd) === 5) days.set(yearEnd, 'new-year');
  byYear.set(year, days);
  return days;
}
