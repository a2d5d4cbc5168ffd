import { type Day, daysBetween, plusDays, weekday } from './day';
import { type HolidayId, holidaysOf } from './holidays';

const SATURDAY = 6;
const SUNDAY = 0;

/** Why offices are closed on a day. */
export type Closed = 'saturday' | 'sunday' | HolidayId;

export interface ClosedDay {
  readonly day: Day;
  readonly why: Closed;
}

/** Why `on` is not a business day, or `undefined` when it is one. Source: 19 CFR 101.1, 101.6(a). */
export function closedOn(on: Day): Closed | undefined {
  const of = weekday(on);
  if (of === SATURDAY) return 'saturday';
  if (of === SUNDAY) return 'sunday';
  return holidaysOf(Number(on.slice(0, 4))).get(on);
}

/** Monday to Friday without federal holidays. */
export const isBusinessDay = (on: Day): boolean => closedOn(on) === undefined;

/** A business day and the closed days passed over on the way to it, nearest to the start first. */
export interface Reached {
  readonly day: Day;
  readonly skipped: readonly ClosedDay[];
}

/**
 * The business day `count` business days before `from`; `from` itself need not be one and is never
 * counted. A count of 0 gives `from`. Refuses a negative or broken count.
 */
export const businessDaysBefore = (from: Day, count: number): Reached => walk(from, count, -1);

function walk(from: Day, count: number, way: 1 | -1): Reached {
  if (!Number.isInteger(count) || count < 0) throw new Error(`Not a count of days: ${count}`);
  const skipped: ClosedDay[] = [];
  let at = from;
  for (let left = count; left > 0;) {
    at = plusDays(at, way);
    const why = closedOn(at);
    if (why) skipped.push({ day: at, why });
    else left--;
  }
  return { day: at, skipped };
}

/**
 * The business day `count` business days after `from`; `from` itself need not be one and is never
 * counted. A count of 0 gives `from`. Refuses a negative or broken count.
 */
export const businessDaysAfter = (from: Day, count: number): Reached => walk(from, count, 1);

/** `from` when it is a business day, else the nearest business day before it. Never a later day. */
export function businessDayOnOrBefore(from: Day): Reached {
  const why = closedOn(from);
  if (!why) return { day: from, skipped: [] };
  const before = businessDaysBefore(from, 1);
  return { day: before.day, skipped: [{ day: from, why }, ...before.skipped] };
}

/** How many business days there are from a day on, that day included, up to another one, which is not. */
export function businessDaysBetween(from: Day, to: Day): number {
  if (from >= to) return 0;
  const days = daysBetween(from, to);
  let business = Math.floor(days / 7) * 5;
  for (let on = 0; on < days % 7; on++) {
    const of = (weekday(from) + on) % 7;
    if (of !== SATURDAY && of !== SUNDAY) business++;
  }
  // A holiday is kept on a Monday to Friday, so each takes away one.
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    for (const holiday of holidaysOf(year).keys()) if (holiday >= from && holiday < to) business--;
  }
  return business;
}
