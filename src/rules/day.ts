import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { millisecondsInDay } from 'date-fns/constants';

declare const isDay: unique symbol;

/** A calendar day as text, `YYYY-MM-DD`: no clock, no zone. Made by `parseDay` alone. */
export type Day = string & { readonly [isDay]: true };

/** Why a text is not a day. `month-first` means it reads only with the day before the month. */
export type DayError =
  | 'empty'
  | 'too-long'
  | 'two-digit-year'
  | 'month-first'
  | 'ambiguous'
  | 'impossible'
  | 'out-of-range'
  | 'unreadable';

export type ParsedDay =
  { readonly ok: true; readonly day: Day } | { readonly ok: false; readonly error: DayError };

/** No entry before the Tariff Act of 1930, and no rule here for a day after 2100. */
export const FIRST_YEAR = 1930;
export const LAST_YEAR = 2100;
const LONGEST_TEXT = 40;
/** How a month may be named, in English and in Spanish: no name means one month here and another there. */
const MONTHS = [
  'jan january ene enero',
  'feb february febrero',
  'mar march marzo',
  'apr april abr abril',
  'may mayo',
  'jun june junio',
  'jul july julio',
  'aug august ago agosto',
  'sep sept september septiembre setiembre',
  'oct october octubre',
  'nov november noviembre',
  'dec december dic diciembre',
].map((names) => names.split(' '));

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d+)$/;
const MONTH_FIRST = /^([a-z]{3,10})\.? (\d{1,2})(?:, ?| )(\d+)$/;
const DAY_FIRST = /^(\d{1,2})(?:[- ]| de )([a-z]{3,10})\.?(?: del? |[-, ] ?)(\d+)$/;
const OTHER_NUMBERS = /^\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}$/;

const refuse = (error: DayError): ParsedDay => ({ ok: false, error });
const date = (day: Day) => new UTCDateMini(day);
const text = (value: Date) => value.toISOString().slice(0, 10) as Day;

const monthNumber = (name: string): number => MONTHS.findIndex((names) => names.includes(name)) + 1;

function dayOf(year: string, month: number, dayOfMonth: number): ParsedDay {
  if (year.length === 2) return refuse('two-digit-year');
  if (year.length !== 4) return refuse('unreadable');
  const day =
    `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}` as Day;
  // An impossible day ("February 30", month 13) either fails to parse or comes back as another one.
  const parsed = date(day);
  if (Number.isNaN(parsed.getTime()) || text(parsed) !== day) return refuse('impossible');
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return refuse('out-of-range');
  return { ok: true, day };
}

/**
 * The day that a typed text means, or why it means none. The only way in: every `Day` comes from here.
 * Takes `9/3/2026`, `09/03/2026` (month first), `2026-09-03`, `Sep 3, 2026`, `September 3, 2026`,
 * `3-Sep-2026`, and the same with a Spanish month: `3 de septiembre de 2026`. Refuses two-digit years, impossible days, other orders of numbers, and years
 * before 1930 or after 2100.
 */
export function parseDay(typed: string): ParsedDay {
  if (typed.length > 1000) return refuse('too-long');
  const clean = typed.trim().replace(/\s+/g, ' ').toLowerCase();
  if (clean === '') return refuse('empty');
  if (clean.length > LONGEST_TEXT) return refuse('too-long');

  const iso = ISO.exec(clean);
  if (iso) return dayOf(iso[1]!, Number(iso[2]), Number(iso[3]));

  const slashes = SLASHES.exec(clean);
  if (slashes) {
    const [month, dayOfMonth, year] = [Number(slashes[1]), Number(slashes[2]), slashes[3]!];
    if (month <= 12) return dayOf(year, month, dayOfMonth);
    // Only the other order can be meant, and only where that one is a day.
    const swapped = dayOf(year, dayOfMonth, month);
    return swapped.ok ? refuse('month-first') : swapped;
  }

  const named = MONTH_FIRST.exec(clean);
  if (named) {
    const month = monthNumber(named[1]!);
    return month ? dayOf(named[3]!, month, Number(named[2])) : refuse('unreadable');
  }
  const dayFirst = DAY_FIRST.exec(clean);
  if (dayFirst) {
    const month = monthNumber(dayFirst[2]!);
    return month ? dayOf(dayFirst[3]!, month, Number(dayFirst[1])) : refuse('unreadable');
  }
  return refuse(OTHER_NUMBERS.test(clean) ? 'ambiguous' : 'unreadable');
}

/** A day known while writing the code, such as a test's or a table's. Throws on anything else. */
export function day(iso: string): Day {
  const parsed = ISO.test(iso) ? parseDay(iso) : refuse('unreadable');
  if (!parsed.ok) throw new Error(`Not a day: "${iso}" (${parsed.error}). Write YYYY-MM-DD.`);
  return parsed.day;
}

/** A day from its numbers, unchecked: for rules that compute days, such as holidays. Month from 1. */
export const civil = (year: number, month: number, dayOfMonth: number): Day =>
  text(new UTCDateMini(year, month - 1, dayOfMonth));

/** `from` and `count` calendar days on (back, when negative). */
export const plusDays = (from: Day, count: number): Day => text(addDays(date(from), count));

/** The same day of the month `count` months on; the month's last day where it has no such day. */
export const plusMonths = (from: Day, count: number): Day => text(addMonths(date(from), count));

/** Calendar days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  // In UTC every day is as long as another.
  (toEpoch(to) - toEpoch(from)) / millisecondsInDay;

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export const weekday = (of: Day): number => date(of).getUTCDay();

/** Milliseconds at midnight UTC of that day, for a formatter that is told `timeZone: 'UTC'`. */
export const toEpoch = (of: Day): number => date(of).getTime();
