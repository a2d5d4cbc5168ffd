import { type Day, type DayError, parseDay } from '../../../../rules/day';
import { plainCell, saysNothing, trimmed } from './plain-cell';
import { dayOfSerial } from './serial-date';
import { readStatus } from './status-cell';

/** Which comes first in days of numbers alone; `both`: the column mixes them, so only days that read in one way are taken. */
export type DayOrder = 'month' | 'day' | 'both';
/** While nobody was asked: the month first, as CBP writes days, save with dots, which nobody in the U.S. writes. */
export type ReadOrder = DayOrder | 'habit';

export type DayCell =
  | {
      readonly is: 'day';
      readonly day: Day;
      /** Its hour is within the last minute before midnight: a program may have moved the day. */
      readonly late?: boolean;
    }
  /** Blank, or a word for it. `liquidated`: the word in place of the day says so. */
  | { readonly is: 'nothing'; readonly liquidated?: boolean }
  | { readonly is: 'error'; readonly error: DayError | 'formula' };

/** What a day shows of the order of its column: it reads in one way alone, in either, or is a serial number. */
export type OrderShown = 'month-first' | 'day-first' | 'either-slash' | 'either-dash' | 'serial';

interface Read {
  readonly cell: DayCell;
  readonly shows?: OrderShown;
}

const WEEKDAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|lun(?:es)?|mar(?:tes)?|mi[eé](?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|s[aá]b(?:ado)?|dom(?:ingo)?)(?:day)?[.,]{0,2} (?=[a-z0-9])/;
const MARCH = /^mar[.,]? \d/;
const AROUND = `'"()[]*~:; `;
const JAVA =
  /^([a-z]{3} \d{1,2}) (\d{1,2}:\d{2}:\d{2}) (?:[a-z]{3,4}(?:[+-]\d{2}:?\d{2})?|[+-]\d{4}) (\d{4})$/;
const CLOCK = /\d{1,2}:\d{2}/;
const AFTER_CLOCK = /^[\d:.,+\- apmzutcgesdlh()]*$/;
const HOUR_ALONE = /,? (?:at )?\d{1,2} ?[ap]\.?m\.?$/;
const BEFORE_CLOCK = /(?: at| a las)?[ ,t+-]{1,3}$/;
const ZONE_ALONE = /^(\d{4}-\d{2}-\d{2})z$/;
const CHINESE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const THOUSANDS = /^(\d{2}),(\d{3})$/;
const SPACED = / ?([/.-]) ?/g;
const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})[-/. ](\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:0{4}|0{6}|t\d{4}(?:\d{2})?z?)?$/;
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})[-/. ](\d{1,4})$/;
const NAMED_FIRST =
  /^([a-zé]{3,10})\.?[-/ ]?(\d{1,2})(?:st|nd|rd|th)?(?:, ?|[-/ ])(?:de |del )?(\d{1,4})$/;
const NAMED_SECOND =
  /^(\d{1,2})(?:st|nd|rd|th|º)?(?: de |[-/ .])?(?:of )?([a-zé]{3,10})\.?(?:, ?| ?del? |[-/ .])?(\d{1,4})$/;
const NAMED_LAST = /^(\d{4})(?:, ?|[-/ ])?([a-zé]{3,10})\.?[-/ ]?(\d{1,2})$/;
const SERIAL = /^\d{5}(?:[.,]\d{1,20})?$/;
/** Years and days that a database writes where it has none. */
const NO_YEAR = /^0*(?:0|1|1582|1600|1601|1753|1899|1900|1901|2999|3000|4712|9999)$/;
const NO_DAYS = new Set(['1904-01-01', '1970-01-01', '1980-01-01']);
const NO_SERIAL = /^(?:0+(?:[.,]0+)?|[1-9]|2958465(?:[.,]\d{1,10})?)$/;

const error = (name: DayError | 'formula'): Read => ({ cell: { is: 'error', error: name } });
const nothing = (liquidated?: boolean): Read => ({
  cell: { is: 'nothing', ...(liquidated !== undefined && { liquidated }) },
});

function civil(year: string, month: string, dayOfMonth: string, late: boolean): Read {
  if (NO_YEAR.test(year) && year.length !== 2) return nothing();
  if (year.length < 4) return error(year.length === 2 ? 'two-digit-year' : 'unreadable');
  const iso = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  if (NO_DAYS.has(iso)) return nothing();
  const parsed = parseDay(iso);
  if (!parsed.ok) return error(parsed.error);
  return { cell: { is: 'day', day: parsed.day, ...(late && { late }) } };
}

function named(month: string, dayOfMonth: string, year: string, late: boolean): Read {
  if (year.length < 4) return error(year.length === 2 ? 'two-digit-year' : 'unreadable');
  if (NO_YEAR.test(year)) return nothing();
  const parsed = parseDay(`${month} ${dayOfMonth}, ${year}`);
  if (!parsed.ok) return error(parsed.error);
  return { cell: { is: 'day', day: parsed.day, ...(late && { late }) } };
}

/** Two numbers and a year: the month is where a number above 12 leaves it, else where the order says. */
function ordered(
  [first, between, second, year]: readonly [string, string, string, string],
  order: ReadOrder,
  late: boolean,
): Read {
  const [a, b] = [Number(first), Number(second)];
  if (a === 0 && b === 0) return nothing();
  if (a > 12 || b > 12 || a === b) {
    const read = a > 12 ? civil(year, second, first, late) : civil(year, first, second, late);
    if (read.cell.is !== 'day' || a === b) return read;
    return { ...read, shows: a > 12 ? 'day-first' : 'month-first' };
  }
  const shows = between === '/' || between === ' ' ? 'either-slash' : 'either-dash';
  if (order === 'both' || (order === 'habit' && between === '.'))
    return { ...error('ambiguous'), shows };
  const read =
    order === 'day' ? civil(year, second, first, late) : civil(year, first, second, late);
  return read.cell.is === 'day' ? { ...read, shows } : read;
}

/** The text without the hour behind the day, and whether that hour is seconds before midnight. */
function withoutHour(text: string): { clean: string; late: boolean } {
  const java = JAVA.exec(text);
  if (java) return { clean: `${java[1]}, ${java[3]}`, late: java[2]!.startsWith('23:59') };
  const at = text.search(CLOCK);
  if (at < 0) return { clean: text.replace(HOUR_ALONE, ''), late: false };
  const hour = text.slice(at);
  if (at === 0 || !AFTER_CLOCK.test(hour)) return { clean: text, late: false };
  const late = hour.startsWith('23:59') || /^11:59(:\d\d)?(\.\d{1,9})? ?p/.test(hour);
  return { clean: text.slice(0, at).replace(BEFORE_CLOCK, ''), late };
}

function readPlain(clean: string, order: ReadOrder, late: boolean): Read | undefined {
  const yearFirst = YEAR_FIRST.exec(clean);
  if (yearFirst) return civil(yearFirst[1]!, yearFirst[3]!, yearFirst[4]!, late);
  const compact = COMPACT.exec(clean);
  if (compact && /^(?:00|19|20|99)/.test(clean)) {
    return civil(compact[1]!, compact[2]!, compact[3]!, late);
  }
  if (/^\d{8}$/.test(clean)) {
    return ordered(
      [clean.slice(0, 2), '-', clean.slice(2, 4), clean.slice(4)] as const,
      order,
      late,
    );
  }
  const numbers = YEAR_LAST.exec(clean);
  if (numbers) {
    const [, first = '', between = '', second = '', year = ''] = numbers;
    return ordered([first, between, second, year], order, late);
  }
  const first = NAMED_FIRST.exec(clean);
  if (first) return named(first[1]!, first[2]!, first[3]!, late);
  const second = NAMED_SECOND.exec(clean);
  if (second) return named(second[2]!, second[1]!, second[3]!, late);
  const last = NAMED_LAST.exec(clean);
  if (last) return named(last[2]!, last[3]!, last[1]!, late);
  return undefined;
}

function serial(clean: string): Read {
  const value = Number(clean.replace(',', '.'));
  // Noise of the floating point may fall a hair short of midnight.
  const near = Math.round(value);
  const day = dayOfSerial(Math.abs(value - near) < 1e-7 ? near : value);
  if (!day) return error('out-of-range');
  const part = value - Math.floor(value);
  const late = part > 0.9993 && part < 1 - 1e-7;
  return { cell: { is: 'day', day, ...(late && { late }) }, shows: 'serial' };
}

/** A day as numbers or with a month's name, wherever it stands in a text. */
const DAYS = [
  /\d{1,4} ?[-/.] ?\d{1,2} ?[-/.] ?\d{1,4}/g,
  /[a-zé]{3,10}\.?[- ]?\d{1,2}(?:st|nd|rd|th)?(?:, ?|[- ])(?:de |del )?\d{4}/gi,
  /\d{1,2}(?:st|nd|rd|th|º)?(?: de |[- ])?(?:of )?[a-zé]{3,10}\.?(?:, ?| del? |[- ])?\d{2,4}/gi,
  /20\d{6}/g,
];
const LONGEST = 4000;
const WORD = /[a-z0-9]/i;

/** The days in a text, with where each stands in it. What only looks like a day is left out. */
export function daysIn(text: string): readonly { text: string; at: number }[] {
  if (text.length < 6 || text.length > LONGEST) return [];
  const found = DAYS.flatMap((shape) =>
    [...text.matchAll(shape)].map((match) => ({ text: match[0], at: match.index })),
  )
    .filter(({ text: day, at }) => {
      if (WORD.test(text[at - 1] ?? '') || WORD.test(text[at + day.length] ?? '')) return false;
      const read = readPlain(day.toLowerCase().replace(SPACED, '$1'), 'habit', false);
      return read && !(read.cell.is === 'error' && read.cell.error === 'unreadable');
    })
    .sort((a, b) => a.at - b.at || b.text.length - a.text.length);
  let end = 0;
  return found.filter(({ text: day, at }) => {
    if (at < end) return false;
    end = at + day.length;
    return true;
  });
}

function read(text: string, order: ReadOrder): Read {
  if (text.length > 200) return error('too-long');
  const plain = plainCell(text).toLowerCase();
  if (saysNothing(plain) || NO_SERIAL.test(plain)) return nothing();
  if (plain === '=') return error('formula');
  const quoted = trimmed(plain.replace(/^=/, ''), AROUND)
    .replace(ZONE_ALONE, '$1')
    .replace(CHINESE, '$1-$2-$3')
    .replace(THOUSANDS, '$1$2');
  if (SERIAL.test(quoted)) return serial(quoted);
  const weekdayless = MARCH.test(quoted) ? quoted : quoted.replace(WEEKDAY, '');
  const { clean, late } = withoutHour(weekdayless);
  const spaceless = /^\d/.test(clean) ? clean.replace(SPACED, '$1') : clean;
  const found = readPlain(spaceless, order, late);
  if (found && !(found.cell.is === 'error' && found.cell.error === 'unreadable')) return found;
  // Words: they say that it is not liquidated, or stand around a day.
  const says = readStatus(plain);
  if (says.liquidated === false || (says.held && says.liquidated === undefined)) {
    return nothing(says.liquidated);
  }
  const [day, ...more] = daysIn(clean);
  if (day && more.length === 0 && day.text.length < clean.length) {
    return readPlain(day.text.replace(SPACED, '$1'), order, late) ?? error('unreadable');
  }
  if (says.liquidated) return nothing(true);
  return found ?? error('unreadable');
}

const known = new Map<string, Read>();
/** Some thousands of different days at most; a column of anything else must not fill the memory. */
const MOST_KNOWN = 20_000;

function cached(text: string, order: ReadOrder): Read {
  const key = order + text;
  const before = known.get(key);
  if (before) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const found = read(text, order);
  known.set(key, found);
  return found;
}

/** The day in a cell of a report, in any shape that has one meaning. */
export const readDay = (text: string, order: ReadOrder = 'habit'): DayCell =>
  text === '' ? NOTHING : cached(text, order).cell;
const NOTHING: DayCell = { is: 'nothing' };

/** What the day in a cell shows of the order of its column. */
export const orderShown = (text: string): OrderShown | undefined =>
  text === '' ? undefined : cached(text, 'habit').shows;
