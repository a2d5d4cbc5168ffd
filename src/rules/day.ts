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
  | 'wrong-weekday'
  | 'out-of-range'
  | 'unreadable';

export type ParsedDay =
  { readonly ok: true; readonly day: Day } | { readonly ok: false; readonly error: DayError };

/** No entry before the Tariff Act of 1930, and no rule here for a day after 2100. */
export const FIRST_YEAR = 1930;
export const LAST_YEAR = 2100;
const LONGEST_READ = 1000;
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
/** The same for weekdays, from Sunday. "Mar" is Tuesday in Spanish, and March in both. */
const WEEKDAYS = [
  'sun sunday dom domingo',
  'mon monday lun lunes',
  'tue tues tuesday mar martes',
  'wed wednesday mie miercoles',
  'thu thur thurs thursday jue jueves',
  'fri friday vie viernes',
  'sat saturday sab sabado',
].map((names) => names.split(' '));

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

// What a paste brings along. Marks that reverse the text (U+202D, U+202E) stay, and are refused: what
// is seen is not what is read.
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;
const INVISIBLE = /(?![\u202d\u202e])\p{Cf}/gu;
const QUOTES = /["'`\u00b4\u00ab\u00bb\u2018-\u201f\u2039\u203a]/g;
const ACCENTS = /[\u0300-\u036f]/g;
const ORDINALS = /(\d)(?:st|nd|rd|th|\.?\u00ba)(?![a-z])/g;
const ARTICLE = /^(?:the|el) /;
const TIME =
  /(?:[t,]| at | a las | ) ?(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?: ?[ap]\.?m)?(?: ?(?:z|utc|gmt|et|e[sd]t|[-+]\d\d:?\d\d))?$/;

type Part = 'year' | 'month' | 'day' | 'name';

/** The forms of a day, each with what its groups hold. An order that may also mean another day is not among them. */
const FORMS: readonly (readonly [form: RegExp, ...Part[]])[] = [
  [/^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/, 'year', 'month', 'day'],
  [/^(\d{4})(\d\d)(\d\d)$/, 'year', 'month', 'day'],
  [/^(\d{1,2})\/(\d{1,2})\/(\d+)$/, 'month', 'day', 'year'],
  [/^([a-z]{3,10})[-/. ]?(\d{1,2})(?: del? |[-/, ])(\d+)$/, 'name', 'day', 'year'],
  [
    /^(\d{1,2})(?: de | of |[-/. ])?([a-z]{3,10})(?:[. ]del? |[-/., ])?(\d+)$/,
    ...(['day', 'name', 'year'] as const),
  ],
  [/^(\d{4})[-/., ]([a-z]{3,10})[-/. ]?(\d{1,2})$/, 'year', 'name', 'day'],
];
const MONTH_FORMS: typeof FORMS = [
  [/^(\d{4})[-/. ](\d{1,2})$/, 'year', 'month'],
  [/^(\d{1,2})[-/. ](\d{4})$/, 'month', 'year'],
  [/^([a-z]{3,10})(?: del? | of |[. ]de |[-/., ])(\d+)$/, 'name', 'year'],
  [/^(\d{4})[-/., ]([a-z]{3,10})$/, 'year', 'name'],
];
const OTHER_NUMBERS = /^(\d{1,2})([-. ])(\d{1,2})\2(\d{4}|\d\d)$/;
const SHORT_NUMBERS = /^\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}$/;

interface Numbers {
  readonly year: string;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** What a text says: a day, or why it is none and what may have been meant. */
type Read =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly error: DayError; readonly near: readonly Numbers[] };

const refuse = (error: DayError, ...near: readonly Numbers[]): Read => ({
  ok: false,
  error,
  near,
});
const date = (day: Day) => new UTCDateMini(day);
const text = (value: Date) => value.toISOString().slice(0, 10) as Day;
const indexIn = (names: readonly (readonly string[])[], name: string) =>
  names.findIndex((those) => those.includes(name));

const swapped = ({ year, month, dayOfMonth }: Numbers): Numbers => ({
  year,
  month: dayOfMonth,
  dayOfMonth: month,
});

/** The day of some numbers. An impossible one ("February 30", month 13) either fails to parse or comes back as another. */
function real({ year, month, dayOfMonth }: Numbers): Day | undefined {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${year}-${two(month)}-${two(dayOfMonth)}` as Day;
  const parsed = date(day);
  return Number.isNaN(parsed.getTime()) || text(parsed) !== day ? undefined : day;
}

const inRange = (day: Day) => {
  const year = Number(day.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
};

/** The last day of a month, for a day past its end. */
const endOfMonth = ({ year, month, dayOfMonth }: Numbers): Numbers[] =>
  dayOfMonth > 28 && dayOfMonth < 32
    ? [30, 29, 28]
        .map((last) => ({ year, month, dayOfMonth: last }))
        .filter(real)
        .slice(0, 1)
    : [];

/** A year written with two digits is one of the last decades or of the next. */
const inFull = ({ year, ...rest }: Numbers): Numbers => ({
  ...rest,
  year: `${Number(year) < 70 ? 20 : 19}${year}`,
});

/** The order of the numbers as they stand, unless only the other one is a day. */
const likelyOrder = (numbers: Numbers) =>
  numbers.month > 12 && numbers.dayOfMonth <= 12 ? swapped(numbers) : numbers;

function dayOf(numbers: Numbers): Read {
  if (numbers.year.length === 2) return refuse('two-digit-year', likelyOrder(inFull(numbers)));
  if (numbers.year.length !== 4) return refuse('unreadable');
  const day = real(numbers);
  if (!day) {
    const likely = likelyOrder(numbers);
    return refuse('impossible', likely, ...endOfMonth(likely));
  }
  return inRange(day) ? { ok: true, day } : refuse('out-of-range');
}

/** The numbers in a text of one of the forms; a month's name that nobody uses is number 0. */
function numbersIn(clean: string, forms: typeof FORMS): (Numbers & { first: Part }) | undefined {
  for (const [form, ...parts] of forms) {
    const found = form.exec(clean);
    if (!found) continue;
    const at = (part: Part) => found[parts.indexOf(part) + 1] ?? '';
    const month = parts.includes('name') ? indexIn(MONTHS, at('name')) + 1 : Number(at('month'));
    if (parts.includes('name') && !month) return undefined;
    const dayOfMonth = parts.includes('day') ? Number(at('day')) : 1;
    return { year: at('year'), month, dayOfMonth, first: parts[0]! };
  }
  return undefined;
}

/** The text as a careful hand would have typed it. */
function cleaned(typed: string): string {
  const clean = typed
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(DASHES, '-')
    .replace(INVISIBLE, '')
    .replace(QUOTES, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/ ?([-/,.]) ?/g, '$1')
    .replace(ORDINALS, '$1')
    .replace(ARTICLE, '');
  return /[,.;]$/.test(clean) ? clean.slice(0, -1) : clean;
}

function readDay(clean: string): Read {
  const named = /^([a-z]{3,9})[., ]{1,2}(.+)$/.exec(clean);
  const onWeekday = indexIn(WEEKDAYS, named?.[1] ?? '');
  if (named && onWeekday >= 0) {
    const rest = readDay(named[2]!);
    if (!rest.ok && (rest.error !== 'unreadable' || named[1] !== 'mar')) return rest;
    if (rest.ok && weekday(rest.day) === onWeekday) return rest;
    if (rest.ok) {
      const [year = '', month, dayOfMonth] = rest.day.split('-');
      return refuse('wrong-weekday', {
        year,
        month: Number(month),
        dayOfMonth: Number(dayOfMonth),
      });
    }
  }
  const numbers = numbersIn(clean, FORMS);
  if (numbers?.first === 'month' && numbers.month > 12 && numbers.year.length === 4) {
    // Only the other order can be meant, and only where that one is a day.
    const other = dayOf(swapped(numbers));
    return other.ok ? refuse('month-first', swapped(numbers)) : other;
  }
  if (numbers) return dayOf(numbers);

  const others = OTHER_NUMBERS.exec(clean);
  if (others) {
    const [, month, , dayOfMonth, year = ''] = others;
    const given = { year, month: Number(month), dayOfMonth: Number(dayOfMonth) };
    // With the month first, and no other way to read it.
    if (year.length === 4 && given.dayOfMonth > 12 && given.month <= 12) return dayOf(given);
    // "26-09-03" may have its year in front, too.
    if (year.length === 2 && given.month > 12) return refuse('ambiguous');
    const full = year.length === 2 ? inFull(given) : given;
    return refuse('ambiguous', full, swapped(full));
  }
  return refuse(SHORT_NUMBERS.test(clean) ? 'ambiguous' : 'unreadable');
}

function read(typed: string): Read {
  if (typed.length > LONGEST_READ) return refuse('too-long');
  const clean = cleaned(typed);
  if (clean === '') return refuse('empty');
  const dayAlone = clean.replace(TIME, '');
  return dayAlone.length > LONGEST_TEXT ? refuse('too-long') : readDay(dayAlone);
}

/**
 * The day that a typed text means, or why it means none. The only way in: every `Day` comes from here.
 * Takes `9/24/2026` (month first), `2026-09-24`, `20260924`, `Sep 24, 2026`, `24-Sep-2026`, the same in
 * Spanish, with a weekday in front and a time behind, as the page and other programs write them. Refuses
 * two-digit years, impossible days, orders of numbers that leave a choice, and years before 1930 or after 2100.
 */
export function parseDay(typed: string): ParsedDay {
  const found = read(typed);
  return found.ok ? found : { ok: false, error: found.error };
}

/** The days that a refused text may have meant, the likelier first: for the reader to choose, never taken unasked. */
export function likelyDays(typed: string): readonly Day[] {
  const found = read(typed);
  if (found.ok) return [];
  const days = found.near.flatMap((numbers) => real(numbers) ?? []).filter(inRange);
  return [...new Set(days)];
}

/** The first day of the month that a typed text means (`April 2026`, `2026-04`, `4/2026`), or why it means none. */
export function parseMonth(typed: string): ParsedDay {
  if (typed.length > LONGEST_READ) return { ok: false, error: 'too-long' };
  const numbers = numbersIn(cleaned(typed), MONTH_FORMS);
  const found = numbers ? dayOf(numbers) : refuse('unreadable');
  return found.ok ? found : { ok: false, error: found.error };
}

/** A day known while writing the code, such as a test's or a table's. Throws on anything else. */
export function day(iso: string): Day {
  const parsed = ISO.test(iso) ? parseDay(iso) : { ok: false as const, error: 'unreadable' };
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

/** Sums over every change of the clocks in a year, whatever the zone, and over ends of months. */
const sumsAreRight = (): boolean => {
  const start = toEpoch('2026-01-01' as Day);
  const months = Array.from({ length: 13 }, (_, index) => index * 30);
  return (
    months.every(
      (count) =>
        plusDays(plusDays('2026-01-01' as Day, count), 30) ===
        text(new UTCDateMini(start + (count + 30) * millisecondsInDay)),
    ) &&
    plusMonths('2026-03-31' as Day, 1) === '2026-04-30' &&
    plusMonths('2026-08-31' as Day, 6) === '2027-02-28' &&
    start === 1_767_225_600_000
  );
};

/**
 * Whether days are counted right in this browser. `UTCDateMini` copies the methods of `Date` when it is
 * loaded; where a program has replaced `Date` before that, it would count in the reader's zone, a day off.
 */
export const countsRight = (): boolean =>
  ['getDate', 'setDate', 'getMonth', 'setMonth', 'setFullYear'].every((method) =>
    Object.hasOwn(UTCDateMini.prototype, method),
  ) && sumsAreRight();
