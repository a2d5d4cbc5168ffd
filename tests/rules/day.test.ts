import { describe, expect, it } from 'vitest';
import {
  civil,
  countsRight,
  type DayError,
  day,
  daysBetween,
  FIRST_YEAR,
  LAST_YEAR,
  likelyDays,
  parseDay,
  parseMonth,
  plusDays,
  plusMonths,
  toEpoch,
  weekday,
} from '../../src/rules/day';

/** A typed text as a test's name shows it: escapes visible, never long. */
const shown = (typed: string) => {
  const text = JSON.stringify(typed).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return text.length > 48 ? `${text.slice(0, 44)}… (${typed.length} characters)` : text;
};

const accepted: readonly { typed: string; day: string; why: string }[] = [
  { typed: '9/3/2026', day: '2026-09-03', why: 'the U.S. form, month first, no zeros' },
  {
    typed: '09/03/2026',
    day: '2026-09-03',
    why: 'the U.S. form with zeros, as ACE reports print it',
  },
  { typed: '9/03/2026', day: '2026-09-03', why: 'a zero on the day alone' },
  { typed: '09/3/2026', day: '2026-09-03', why: 'a zero on the month alone' },
  { typed: '12/9/2026', day: '2026-12-09', why: 'both below 13: the first number is the month' },
  { typed: '9/12/2026', day: '2026-09-12', why: 'the same two numbers the other way round' },
  { typed: '12/13/2026', day: '2026-12-13', why: 'a second number past 12 can only be the day' },
  { typed: '12/31/2026', day: '2026-12-31', why: 'the last day of a year' },
  { typed: '1/1/2027', day: '2027-01-01', why: 'the first day of a year' },
  { typed: '2026-09-03', day: '2026-09-03', why: 'the ISO form, as fragments and reports hold it' },
  { typed: '2026-01-02', day: '2026-01-02', why: 'an ISO day is never read day before month' },
  { typed: 'Sep 3, 2026', day: '2026-09-03', why: 'a short month name and a comma' },
  { typed: 'Sep 3,2026', day: '2026-09-03', why: 'a comma without a space' },
  { typed: 'Sep 3 2026', day: '2026-09-03', why: 'a month name without a comma' },
  { typed: 'Sep. 3, 2026', day: '2026-09-03', why: 'a short month name with a full stop' },
  { typed: 'Sept 3, 2026', day: '2026-09-03', why: 'the four-letter short form of September' },
  { typed: 'Sept. 3, 2026', day: '2026-09-03', why: 'the four-letter short form with a full stop' },
  { typed: 'September 3, 2026', day: '2026-09-03', why: 'a full month name' },
  { typed: 'September 03, 2026', day: '2026-09-03', why: 'a full month name and a zero' },
  { typed: 'sep 3, 2026', day: '2026-09-03', why: 'small letters' },
  { typed: 'SEP 3, 2026', day: '2026-09-03', why: 'capital letters' },
  { typed: '3-Sep-2026', day: '2026-09-03', why: 'the day first, with a named month' },
  {
    typed: '03-SEP-2026',
    day: '2026-09-03',
    why: 'the same with a zero and capitals, as old reports print it',
  },
  { typed: '3 Sep 2026', day: '2026-09-03', why: 'the day first, spaces for hyphens' },
  { typed: '3-September-2026', day: '2026-09-03', why: 'the day first, full month name' },
  { typed: '3 Sep. 2026', day: '2026-09-03', why: 'the day first, full stop after the month' },
  { typed: '31-Dec-2026', day: '2026-12-31', why: 'the day first at the end of a year' },
  { typed: '  2026-09-03  ', day: '2026-09-03', why: 'spaces around, from a careless paste' },
  {
    typed: '\t9/3/2026\r\n',
    day: '2026-09-03',
    why: 'a tab and a line end around, from a spreadsheet cell',
  },
  {
    typed: 'Sep\u00a03,  2026',
    day: '2026-09-03',
    why: 'a no-break space and a double space inside',
  },
  { typed: '\ufeff2026-09-03', day: '2026-09-03', why: 'a byte order mark before, from a file' },
  {
    typed: `2026-09-03${' '.repeat(990)}`,
    day: '2026-09-03',
    why: 'exactly as long as a text may be before trimming',
  },
  { typed: 'Feb 29, 2028', day: '2028-02-29', why: 'a leap day' },
  { typed: '2/29/2024', day: '2024-02-29', why: 'a leap day in the U.S. form' },
  { typed: '2000-02-29', day: '2000-02-29', why: 'a century year divisible by 400 is a leap year' },
  { typed: '2100-02-28', day: '2100-02-28', why: 'the last February day of 2100, no leap year' },
  { typed: '2026-02-28', day: '2026-02-28', why: 'the last February day of a common year' },
  { typed: '1930-01-01', day: '1930-01-01', why: 'the first day in range' },
  { typed: '1/1/1930', day: '1930-01-01', why: 'the first day in range, U.S. form' },
  { typed: '2100-12-31', day: '2100-12-31', why: 'the last day in range' },
  { typed: '31-Dec-2100', day: '2100-12-31', why: 'the last day in range, named month' },
  { typed: '3/8/2026', day: '2026-03-08', why: 'the day clocks go forward in 2026' },
  { typed: '11/1/2026', day: '2026-11-01', why: 'the day clocks go back in 2026' },
  { typed: '2026-04-30', day: '2026-04-30', why: 'the last day of a month of 30' },
  { typed: '2026-07-31', day: '2026-07-31', why: 'the last day of a month of 31' },
];

const monthNames = [
  ['Jan', 'January', '01'],
  ['Feb', 'February', '02'],
  ['Mar', 'March', '03'],
  ['Apr', 'April', '04'],
  ['May', 'May', '05'],
  ['Jun', 'June', '06'],
  ['Jul', 'July', '07'],
  ['Aug', 'August', '08'],
  ['Sep', 'September', '09'],
  ['Oct', 'October', '10'],
  ['Nov', 'November', '11'],
  ['Dec', 'December', '12'],
] as const;

const spanishMonths = [
  ['ene', 'enero', '01'],
  ['feb', 'febrero', '02'],
  ['mar', 'marzo', '03'],
  ['abr', 'abril', '04'],
  ['may', 'mayo', '05'],
  ['jun', 'junio', '06'],
  ['jul', 'julio', '07'],
  ['ago', 'agosto', '08'],
  ['sept', 'septiembre', '09'],
  ['sep', 'setiembre', '09'],
  ['oct', 'octubre', '10'],
  ['nov', 'noviembre', '11'],
  ['dic', 'diciembre', '12'],
] as const;

const acceptedSpanish = spanishMonths.flatMap(([short, full, number]) => {
  const on = `2027-${number}-07`;
  return [
    { typed: `7 de ${full} de 2027`, day: on, why: `Spanish month ${number} in full` },
    { typed: `7 de ${full} del 2027`, day: on, why: `month ${number} with "del" before the year` },
    { typed: `7 ${short}. 2027`, day: on, why: `the short Spanish name of month ${number}` },
    { typed: `7-${short}-2027`, day: on, why: `month ${number} between hyphens` },
    { typed: `${full} 7, 2027`, day: on, why: `month ${number} first, in the U.S. order` },
  ];
});

const acceptedNames = monthNames.flatMap(([short, full, number]) => {
  const on = `2027-${number}-07`;
  return [
    { typed: `${short} 7, 2027`, day: on, why: `the short name of month ${number}` },
    { typed: `${full} 7, 2027 `, day: on, why: `the full name of month ${number}` },
    { typed: `7-${short}-2027`, day: on, why: `the day before the name of month ${number}` },
  ];
});

const refusedSpanish: readonly { typed: string; error: DayError; why: string }[] = [
  { typed: '31 de noviembre de 2026', error: 'impossible', why: 'November has 30 days' },
  { typed: '3 de septiembre de 26', error: 'two-digit-year', why: '1926 or 2026' },
  { typed: '3 de septiembre', error: 'unreadable', why: 'no year' },
  { typed: '3 de set de 2026', error: 'unreadable', why: 'no short name we know' },
  { typed: 'mayo de 2026', error: 'unreadable', why: 'no day' },
];

const refused: readonly { typed: string; error: DayError; why: string }[] = [
  { typed: '', error: 'empty', why: 'nothing typed' },
  { typed: ' ', error: 'empty', why: 'a space' },
  { typed: '\t \u00a0\n', error: 'empty', why: 'blanks of several kinds' },
  { typed: ' '.repeat(1000), error: 'empty', why: 'as many spaces as are read at all' },
  { typed: ' '.repeat(1001), error: 'too-long', why: 'one character more than is read at all' },
  {
    typed: `2026-09-03${' '.repeat(991)}`,
    error: 'too-long',
    why: 'a day with one space too many behind it',
  },
  { typed: '1'.repeat(10_000), error: 'too-long', why: '10,000 digits' },
  { typed: 'a'.repeat(10_000), error: 'too-long', why: '10,000 letters' },
  { typed: '9/3/2026 '.repeat(1_111), error: 'too-long', why: 'a good day, over and over' },
  { typed: 'x'.repeat(41), error: 'too-long', why: 'one character longer than any day' },
  { typed: 'x'.repeat(40), error: 'unreadable', why: 'as long as a text may be, and no day' },

  { typed: '9/3/26', error: 'two-digit-year', why: '1926 or 2026' },
  { typed: '09/03/26', error: 'two-digit-year', why: 'two digits with zeros' },
  { typed: '12/31/99', error: 'two-digit-year', why: 'another century' },
  { typed: 'Sep 3, 26', error: 'two-digit-year', why: 'two digits after a named month' },
  { typed: '3-Sep-26', error: 'two-digit-year', why: 'two digits, day first' },
  {
    typed: '13/09/26',
    error: 'two-digit-year',
    why: 'two digits and the day first: the year comes first to mend',
  },

  { typed: '13/09/2026', error: 'month-first', why: 'no month 13: only the other order reads' },
  { typed: '31/12/2026', error: 'month-first', why: 'the last day of the year, day first' },
  { typed: '29/2/2028', error: 'month-first', why: 'a leap day, day first' },
  { typed: '31/1/2026', error: 'month-first', why: 'the longest day number' },

  { typed: '03.09.2026', error: 'ambiguous', why: 'full stops: March 9 or September 3' },
  { typed: '9-3-2026', error: 'ambiguous', why: 'hyphens with the year last' },
  { typed: '09-03-2026', error: 'ambiguous', why: 'hyphens with the year last, with zeros' },
  { typed: '9 3 2026', error: 'ambiguous', why: 'spaces between numbers' },
  { typed: '9.3.26', error: 'ambiguous', why: 'full stops and two digits' },
  { typed: '26-09-03', error: 'ambiguous', why: 'three pairs of digits' },

  { typed: '2026-02-30', error: 'impossible', why: 'February 30 must not become March 2' },
  { typed: '2026-02-29', error: 'impossible', why: 'a leap day in a common year' },
  { typed: '2/29/2026', error: 'impossible', why: 'a leap day in a common year, U.S. form' },
  { typed: 'Feb 29, 2027', error: 'impossible', why: 'a leap day in a common year, named' },
  { typed: '2100-02-29', error: 'impossible', why: '2100 is no leap year' },
  { typed: '2/29/2100', error: 'impossible', why: '2100 is no leap year, U.S. form' },
  { typed: '29-Feb-2100', error: 'impossible', why: '2100 is no leap year, named' },
  { typed: '1900-02-29', error: 'impossible', why: 'neither was 1900' },
  { typed: '2028-02-30', error: 'impossible', why: 'February 30 in a leap year' },
  { typed: '2026-04-31', error: 'impossible', why: 'April has 30 days' },
  { typed: '6/31/2026', error: 'impossible', why: 'June has 30 days' },
  { typed: 'Sep 31, 2026', error: 'impossible', why: 'September has 30 days' },
  { typed: '31-Nov-2026', error: 'impossible', why: 'November has 30 days' },
  { typed: '2026-01-32', error: 'impossible', why: 'no month has 32 days' },
  { typed: '2026-01-00', error: 'impossible', why: 'no day 0' },
  { typed: '2026-00-10', error: 'impossible', why: 'no month 0' },
  { typed: '2026-13-01', error: 'impossible', why: 'no month 13, and ISO has one order only' },
  { typed: '0/3/2026', error: 'impossible', why: 'month 0 typed' },
  { typed: '9/0/2026', error: 'impossible', why: 'day 0 typed' },
  { typed: 'Sep 0, 2026', error: 'impossible', why: 'day 0 of a named month' },
  { typed: '2026-00-00', error: 'impossible', why: 'neither month nor day' },
  { typed: '2026-99-99', error: 'impossible', why: 'the largest numbers that fit' },
  { typed: '20261332', error: 'impossible', why: 'eight digits that are no day' },
  { typed: '09242026', error: 'impossible', why: 'eight digits with the month first' },
  { typed: '2026/24/9', error: 'impossible', why: 'the year first, then no month' },
  { typed: '13/13/2026', error: 'impossible', why: 'no order of these numbers reads' },
  { typed: '32/1/2026', error: 'impossible', why: 'day first would be January 32' },
  { typed: '13/0/2026', error: 'impossible', why: 'day first would be month 0' },
  {
    typed: '30/2/2026',
    error: 'impossible',
    why: 'day first would be February 30, so the order is not what is wrong',
  },
  {
    typed: '29/2/2026',
    error: 'impossible',
    why: 'day first would be a leap day in a common year',
  },
  { typed: '31/9/2026', error: 'impossible', why: 'day first would be September 31' },

  { typed: '1929-12-31', error: 'out-of-range', why: 'the day before the range' },
  { typed: '12/31/1929', error: 'out-of-range', why: 'the day before the range, U.S. form' },
  { typed: '31/12/1929', error: 'out-of-range', why: 'the day before the range, day first' },
  { typed: '2101-01-01', error: 'out-of-range', why: 'the day after the range' },
  { typed: '1/1/2101', error: 'out-of-range', why: 'the day after the range, U.S. form' },
  { typed: 'Jan 1, 2101', error: 'out-of-range', why: 'the day after the range, named' },
  { typed: '0000-01-01', error: 'out-of-range', why: 'the year 0' },
  { typed: '0026-09-03', error: 'out-of-range', why: 'a year of zeros is not a short year' },
  { typed: '9999-12-31', error: 'out-of-range', why: 'the last year of four digits' },

  { typed: '9/3/202', error: 'unreadable', why: 'a year of three digits' },
  { typed: '9/3/20260', error: 'unreadable', why: 'a year of five digits' },
  { typed: '9/3/6', error: 'unreadable', why: 'a year of one digit' },
  { typed: 'Sep 3, 20261', error: 'unreadable', why: 'a named month and five digits' },
  { typed: '46268', error: 'unreadable', why: 'a serial number of a spreadsheet' },
  { typed: '2026', error: 'unreadable', why: 'a year alone' },
  { typed: '9/3', error: 'unreadable', why: 'no year: the present one is not assumed' },
  { typed: 'Sep 3', error: 'unreadable', why: 'a named month without a year' },
  { typed: 'September 2026', error: 'unreadable', why: 'a month without a day' },
  { typed: 'abc', error: 'unreadable', why: 'letters' },
  { typed: 'today', error: 'unreadable', why: 'a word for a day' },
  { typed: 'Smarch 3, 2026', error: 'unreadable', why: 'no such month' },
  { typed: 'Septem 3, 2026', error: 'unreadable', why: 'a month name cut short' },
  { typed: '3-Smarch-2026', error: 'unreadable', why: 'no such month, day first' },
  { typed: 'valueof 3, 2026', error: 'unreadable', why: 'the name of a method is no month' },
  { typed: '2026-09-03Z', error: 'unreadable', why: 'a zone behind' },
  { typed: '2026-09-03 25:00', error: 'unreadable', why: 'no such hour behind' },
  { typed: '2026-09-03 10:60', error: 'unreadable', why: 'no such minute behind' },
  { typed: '0:00', error: 'unreadable', why: 'an hour alone' },
  { typed: 'Thursday', error: 'unreadable', why: 'a weekday alone' },
  { typed: 'Thursday, today', error: 'unreadable', why: 'a weekday and a word' },
  { typed: 'mar 3', error: 'unreadable', why: 'March without a year, or a Tuesday' },
  { typed: '092426', error: 'unreadable', why: 'six digits without marks' },
  { typed: '2026-09-03, 2026-09-04', error: 'unreadable', why: 'two days' },
  { typed: '2026-09-03\n2026-09-04', error: 'unreadable', why: 'two lines' },
  { typed: '+2026-09-03', error: 'unreadable', why: 'a plus sign' },
  { typed: '-2026-09-03', error: 'unreadable', why: 'a minus sign' },
  { typed: '9/-3/2026', error: 'unreadable', why: 'a negative day' },
  { typed: '9/3.0/2026', error: 'unreadable', why: 'a fraction' },
  { typed: '9//2026', error: 'unreadable', why: 'a number left out' },
  { typed: '9/3/2026/', error: 'unreadable', why: 'a slash too many' },
  { typed: 'NaN', error: 'unreadable', why: 'not a number, by name' },
  { typed: '1e3', error: 'unreadable', why: 'a number in another notation' },
  { typed: '٢٠٢٦-٠٩-٠٣', error: 'unreadable', why: 'Arabic-Indic digits' },
  { typed: '\u202e2026-09-03', error: 'unreadable', why: 'a mark that turns the text round' },
  { typed: '\u017fep 3, 2026', error: 'unreadable', why: 'a long s' },
  { typed: '2026-09-03\0', error: 'unreadable', why: 'a NUL behind a good day' },
  { typed: '\0', error: 'unreadable', why: 'a NUL alone' },
  { typed: '2026-09\0-03', error: 'unreadable', why: 'a NUL inside' },
  { typed: '<b>2026-09-03</b>', error: 'unreadable', why: 'markup around a good day' },
  { typed: '<script>alert(1)</script>', error: 'unreadable', why: 'markup' },
  { typed: '2026-09-03&amp;', error: 'unreadable', why: 'a character reference' },
  { typed: '%32026-09-03', error: 'unreadable', why: 'an address escape' },
  { typed: '\ud800', error: 'unreadable', why: 'half a surrogate pair' },
];

/** September 24, 2026, a Thursday, as people, this page and other programs write it. */
const sameDay: readonly { typed: string; why: string }[] = [
  { typed: '2026/9/24', why: 'the year first, with slashes' },
  { typed: '2026-9-24', why: 'the year first, without zeros' },
  { typed: '2026.09.24', why: 'the year first, with full stops' },
  { typed: '20260924', why: 'eight digits, as data files hold it' },
  { typed: '9-24-2026', why: 'hyphens for slashes: 24 is no month, so there is one reading' },
  { typed: '09.24.2026', why: 'full stops for slashes, one reading' },
  { typed: '9 24 2026', why: 'spaces for slashes, one reading' },
  { typed: 'Sept 24th 2026', why: 'an ordinal' },
  { typed: 'September 24th, 2026', why: 'an ordinal and a comma' },
  { typed: 'the 24th of September 2026', why: 'as it is spoken' },
  { typed: '24 September, 2026', why: 'the day first, and a comma' },
  { typed: '24SEP2026', why: 'the day first, without marks' },
  { typed: '24/Sep/2026', why: 'the day first, slashes around a name' },
  { typed: 'Sep-24-2026', why: 'hyphens around a day' },
  { typed: '2026-Sep-24', why: 'the year first, a named month' },
  { typed: 'Thursday, September 24, 2026', why: 'the page’s own long form' },
  { typed: 'Thu, Sep 24, 2026', why: 'the page’s own short form' },
  { typed: 'Thu 9/24/2026', why: 'a weekday before numbers' },
  { typed: 'jueves, 24 de septiembre de 2026', why: 'the Spanish page’s long form' },
  { typed: 'jueves 24 de septiembre de 2026', why: 'the same without its comma' },
  { typed: 'jue, 24 sept 2026', why: 'the Spanish page’s short form' },
  { typed: 'jue., 24 de sept. de 2026', why: 'Spanish short names with full stops' },
  { typed: 'el 24 de septiembre del 2026', why: 'Spanish as it is spoken' },
  { typed: 'septiembre 24 de 2026', why: 'Spanish with the month first' },
  { typed: '9/24/2026 0:00', why: 'an hour behind, as Excel writes a cell' },
  { typed: '9/24/2026 12:00:00 AM', why: 'midnight, as a report writes it' },
  { typed: '9/24/2026, 10:15 p. m.', why: 'an hour in Spanish' },
  { typed: 'Sep 24, 2026 at 10:15 PM', why: 'an hour behind a named month' },
  { typed: '24-Sep-2026 10:15', why: 'an hour behind, the day first' },
  { typed: '2026-09-24 00:00:00', why: 'a database’s moment' },
  { typed: '2026-09-24T00:00', why: 'an hour behind a T' },
  { typed: '2026-09-24T00:00:00Z', why: 'a moment of a data file' },
  { typed: '2026-09-24T14:30:00.000-04:00', why: 'a moment with its zone' },
  { typed: 'Thursday, September 24, 2026 12:00:00 AM EDT', why: 'all of it at once' },
  { typed: '9 / 24 / 2026', why: 'spaces around slashes' },
  { typed: ' 9/24/2026 ', why: 'spaces around' },
  { typed: 'Sep 24 , 2026', why: 'a space before the comma' },
  { typed: 'Sep\u202f24,\u20092026', why: 'narrow spaces' },
  { typed: '2026–09–24', why: 'dashes for hyphens' },
  { typed: '2026\u201109\u201124', why: 'no-break hyphens' },
  { typed: '2026−09−24', why: 'minus signs' },
  { typed: '"9/24/2026"', why: 'quotes around, from a data file' },
  { typed: '“Sep 24, 2026”', why: 'curly quotes' },
  { typed: '’9/24/2026', why: 'a spreadsheet’s mark of a text' },
  { typed: '\u200b2026-09-24', why: 'a space of no width' },
  { typed: '\u202a9/24/2026\u202c', why: 'the marks that a Windows dialog adds' },
  { typed: '9/24/\u00ad2026', why: 'a soft hyphen' },
  { typed: '２０２６-０９-２４', why: 'full-width digits' },
  { typed: '９／２４／２０２６', why: 'full-width digits and slashes' },
  { typed: '9/24/2026.', why: 'the full stop of a sentence' },
  { typed: '9/24/2026,', why: 'the comma of a list' },
];

const refusedWeekdays: readonly { typed: string; error: DayError; why: string }[] = [
  { typed: 'Friday, September 24, 2026', error: 'wrong-weekday', why: 'it is a Thursday' },
  {
    typed: 'viernes, 24 de septiembre de 2026',
    error: 'wrong-weekday',
    why: 'the same in Spanish',
  },
  { typed: 'Thursday, September 31, 2026', error: 'impossible', why: 'no such day' },
  { typed: 'Thu 9/24/26', error: 'two-digit-year', why: 'the year decides first' },
];

/** What a refused text may have meant: offered for one tap, the likelier first. */
const corrections: readonly { typed: string; days: readonly string[]; why: string }[] = [
  { typed: '9/24/26', days: ['2026-09-24'], why: 'the year in full' },
  {
    typed: '24/9/26',
    days: ['2026-09-24'],
    why: 'the year in full, and the only order that reads',
  },
  { typed: 'Sep 24, 26', days: ['2026-09-24'], why: 'the year in full after a name' },
  { typed: '12/31/99', days: ['1999-12-31'], why: 'no year that lies 73 years ahead' },
  { typed: '24/9/2026', days: ['2026-09-24'], why: 'the day first, one reading' },
  { typed: '24.9.2026', days: ['2026-09-24'], why: 'the same with full stops' },
  {
    typed: '9-3-2026',
    days: ['2026-09-03', '2026-03-09'],
    why: 'both readings, the U.S. one first',
  },
  { typed: '3.3.2026', days: ['2026-03-03'], why: 'both readings are one day' },
  { typed: '9.3.26', days: ['2026-09-03', '2026-03-09'], why: 'both readings, the year in full' },
  { typed: '26-09-03', days: [], why: 'three numbers that may each be the year' },
  { typed: '9/31/2026', days: ['2026-09-30'], why: 'the last day of the month' },
  { typed: '2/29/2026', days: ['2026-02-28'], why: 'no leap year' },
  { typed: '2/30/2028', days: ['2028-02-29'], why: 'a leap year' },
  { typed: '31/9/2026', days: ['2026-09-30'], why: 'day first, and past the end of the month' },
  { typed: '2026-24-09', days: ['2026-09-24'], why: 'month and day in the other order' },
  {
    typed: 'Friday, September 24, 2026',
    days: ['2026-09-24'],
    why: 'the date without its weekday',
  },
  { typed: '9/45/2026', days: [], why: 'no day near it' },
  { typed: '1/1/2101', days: [], why: 'out of range' },
  { typed: 'soon', days: [], why: 'nothing to go by' },
  { typed: '9/24/2026', days: [], why: 'a day needs no correction' },
];

const aprils = [
  ...['April 2026', 'apr 2026', 'Apr. 2026', 'April, 2026', 'april of 2026', 'APR-2026'],
  ...['2026-04', '2026/4', '4/2026', '04/2026', '04-2026', '2026 April', ' 4 / 2026 '],
  ...['abril de 2026', 'abril del 2026', 'abr. 2026', 'abr. de 2026', 'Abril 2026'],
];
const refusedMonths: readonly { typed: string; error: DayError; why: string }[] = [
  { typed: '', error: 'unreadable', why: 'nothing' },
  { typed: 'April', error: 'unreadable', why: 'no year' },
  { typed: '2026', error: 'unreadable', why: 'no month' },
  { typed: 'Smarch 2026', error: 'unreadable', why: 'no such month' },
  { typed: '4/24/2026', error: 'unreadable', why: 'a day' },
  { typed: '13/2026', error: 'impossible', why: 'no month 13' },
  { typed: '2026-00', error: 'impossible', why: 'no month 0' },
  { typed: 'April 26', error: 'two-digit-year', why: 'a year, or a day of the month' },
  { typed: 'April 1929', error: 'out-of-range', why: 'before the range' },
  { typed: '4'.repeat(1001), error: 'too-long', why: 'more than is read at all' },
];

const errors: Readonly<Record<DayError, true>> = {
  empty: true,
  'too-long': true,
  'two-digit-year': true,
  'month-first': true,
  ambiguous: true,
  impossible: true,
  'wrong-weekday': true,
  'out-of-range': true,
  unreadable: true,
};

describe('parseDay takes', () => {
  const sameDays = sameDay.map((row) => ({ ...row, day: '2026-09-24' }));
  for (const row of [...accepted, ...acceptedNames, ...acceptedSpanish, ...sameDays]) {
    it(`${shown(row.typed)} as ${row.day}: ${row.why}`, () => {
      expect(parseDay(row.typed)).toEqual({ ok: true, day: row.day });
    });
  }
});

describe('parseDay refuses', () => {
  for (const row of [...refused, ...refusedSpanish, ...refusedWeekdays]) {
    it(`${shown(row.typed)} as ${row.error}: ${row.why}`, () => {
      expect(parseDay(row.typed)).toEqual({ ok: false, error: row.error });
    });
  }

  it('for every reason it knows: each code stands in the table', () => {
    expect(new Set([...refused, ...refusedWeekdays].map(({ error }) => error))).toEqual(
      new Set(Object.keys(errors)),
    );
  });
});

describe('likelyDays', () => {
  for (const { typed, days, why } of corrections) {
    it(`of ${shown(typed)} are ${days.join(' and ') || 'none'}: ${why}`, () => {
      expect(likelyDays(typed)).toEqual(days);
    });
  }
});

describe('parseMonth', () => {
  for (const typed of aprils) {
    it(`takes ${shown(typed)} as April 2026, from its first day`, () => {
      expect(parseMonth(typed)).toEqual({ ok: true, day: '2026-04-01' });
    });
  }
  for (const { typed, error, why } of refusedMonths) {
    it(`refuses ${shown(typed)} as ${error}: ${why}`, () => {
      expect(parseMonth(typed)).toEqual({ ok: false, error });
    });
  }
});

it('the range is that of the table above', () => {
  expect([FIRST_YEAR, LAST_YEAR]).toEqual([1930, 2100]);
});

describe('day', () => {
  it('gives a day known while writing', () => {
    expect(day('2026-09-03')).toBe('2026-09-03');
  });
  for (const { iso, error, why } of [
    { iso: '9/3/2026', error: 'unreadable', why: 'code writes ISO alone' },
    { iso: ' 2026-09-03', error: 'unreadable', why: 'no trimming for code' },
    { iso: '2026-02-30', error: 'impossible', why: 'an impossible day' },
    { iso: '2101-01-01', error: 'out-of-range', why: 'out of range' },
    { iso: '', error: 'unreadable', why: 'nothing' },
  ]) {
    it(`throws on ${shown(iso)}: ${why}`, () => {
      expect(() => day(iso)).toThrow(`Not a day: "${iso}" (${error}). Write YYYY-MM-DD.`);
    });
  }
});

const sums: readonly { from: string; count: number; to: string; why: string }[] = [
  { from: '2026-09-03', count: 0, to: '2026-09-03', why: 'no days on is the same day' },
  { from: '2026-09-03', count: 1, to: '2026-09-04', why: 'one on' },
  { from: '2026-09-03', count: -1, to: '2026-09-02', why: 'one back' },
  { from: '2026-02-28', count: 1, to: '2026-03-01', why: 'no leap day in 2026' },
  { from: '2028-02-28', count: 1, to: '2028-02-29', why: 'a leap day in 2028' },
  { from: '2028-02-29', count: 1, to: '2028-03-01', why: 'on from the leap day' },
  { from: '2028-03-01', count: -1, to: '2028-02-29', why: 'back to the leap day' },
  { from: '2100-02-28', count: 1, to: '2100-03-01', why: 'no leap day in 2100' },
  { from: '2000-02-28', count: 1, to: '2000-02-29', why: 'a leap day in 2000' },
  { from: '2026-12-31', count: 1, to: '2027-01-01', why: 'over the end of a year' },
  { from: '2027-01-01', count: -1, to: '2026-12-31', why: 'back over the end of a year' },
  { from: '2026-03-07', count: 1, to: '2026-03-08', why: 'to the day clocks go forward' },
  { from: '2026-03-08', count: 1, to: '2026-03-09', why: 'over the day of 23 hours' },
  { from: '2026-03-09', count: -1, to: '2026-03-08', why: 'back to the day of 23 hours' },
  { from: '2026-10-31', count: 1, to: '2026-11-01', why: 'to the day clocks go back' },
  { from: '2026-11-01', count: 1, to: '2026-11-02', why: 'over the day of 25 hours' },
  { from: '2026-11-02', count: -1, to: '2026-11-01', why: 'back to the day of 25 hours' },
  { from: '2025-12-31', count: 365, to: '2026-12-31', why: 'a common year' },
  { from: '2027-12-31', count: 366, to: '2028-12-31', why: 'a leap year' },
  {
    from: '2100-12-31',
    count: 1,
    to: '2101-01-01',
    why: 'a sum may leave the range of typed days',
  },
  {
    from: '1930-01-01',
    count: -1,
    to: '1929-12-31',
    why: 'a sum may leave the range of typed days downward',
  },
];

describe('plusDays and daysBetween', () => {
  for (const { from, count, to, why } of sums) {
    it(`${from} and ${count} is ${to}: ${why}`, () => {
      // The ends of some sums lie outside of what may be typed, hence the comparison as text.
      const sum = plusDays(day(from), count);
      expect(sum).toBe(to);
      expect(daysBetween(day(from), sum)).toBe(count);
      expect(daysBetween(sum, day(from))).toBe(0 - count);
      expect(plusDays(sum, 0 - count)).toBe(from);
    });
  }
});

const months: readonly { from: string; count: number; to: string; why: string }[] = [
  { from: '2026-09-03', count: 0, to: '2026-09-03', why: 'no months on' },
  {
    from: '2026-09-03',
    count: 6,
    to: '2027-03-03',
    why: 'a day every month has, over the year end',
  },
  { from: '2026-08-28', count: 6, to: '2027-02-28', why: 'the last one that needs no clamp' },
  { from: '2026-08-29', count: 6, to: '2027-02-28', why: 'one past the end of February' },
  { from: '2026-08-30', count: 6, to: '2027-02-28', why: 'two past the end of February' },
  { from: '2026-08-31', count: 6, to: '2027-02-28', why: 'three past the end of February' },
  { from: '2027-08-31', count: 6, to: '2028-02-29', why: 'the end of a leap February' },
  { from: '2027-08-29', count: 6, to: '2028-02-29', why: 'a leap day without a clamp' },
  {
    from: '2026-02-28',
    count: 6,
    to: '2026-08-28',
    why: 'a month end is not carried to a longer month',
  },
  { from: '2028-02-29', count: 6, to: '2028-08-29', why: 'on from a leap day' },
  { from: '2026-03-31', count: 6, to: '2026-09-30', why: 'March 31 to a month of 30' },
  { from: '2026-05-31', count: 6, to: '2026-11-30', why: 'May 31 to a month of 30' },
  { from: '2026-10-31', count: 6, to: '2027-04-30', why: 'October 31 to a month of 30' },
  { from: '2026-12-31', count: 6, to: '2027-06-30', why: 'December 31 to a month of 30' },
  { from: '2026-07-31', count: 6, to: '2027-01-31', why: 'July 31 to a month of 31' },
  { from: '2024-02-29', count: 24, to: '2026-02-28', why: 'two years from a leap day' },
  { from: '2028-02-29', count: 24, to: '2030-02-28', why: 'two years from the next leap day' },
  { from: '2024-02-29', count: 48, to: '2028-02-29', why: 'four years from a leap day' },
  { from: '2096-02-29', count: 48, to: '2100-02-28', why: 'four years from a leap day, to 2100' },
  { from: '2026-02-28', count: 24, to: '2028-02-28', why: 'to a leap year: not moved to the 29th' },
  { from: '2026-03-31', count: -1, to: '2026-02-28', why: 'back, clamped' },
  { from: '2026-01-15', count: -1, to: '2025-12-15', why: 'back over the end of a year' },
];

describe('plusMonths', () => {
  for (const { from, count, to, why } of months) {
    it(`${from} and ${count} is ${to}: ${why}`, () => {
      expect(plusMonths(day(from), count)).toBe(to);
    });
  }
});

const spans: readonly { from: string; to: string; days: number; why: string }[] = [
  { from: '2026-03-07', to: '2026-03-09', days: 2, why: 'across the day of 23 hours' },
  { from: '2026-10-31', to: '2026-11-02', days: 2, why: 'across the day of 25 hours' },
  { from: '2027-03-13', to: '2027-03-15', days: 2, why: 'across the day of 23 hours in 2027' },
  { from: '2027-11-06', to: '2027-11-08', days: 2, why: 'across the day of 25 hours in 2027' },
  { from: '2026-09-03', to: '2026-11-22', days: 80, why: 'a whole CAPE window' },
  {
    from: '2026-09-03',
    to: '2027-03-02',
    days: 180,
    why: 'a whole protest period over a year end',
  },
  { from: '1930-01-01', to: '2100-12-31', days: 62456, why: 'the whole range, 42 leap days' },
];

describe('daysBetween', () => {
  for (const { from, to, days, why } of spans) {
    it(`${from} to ${to} is ${days}: ${why}`, () => {
      expect(daysBetween(day(from), day(to))).toBe(days);
      expect(daysBetween(day(to), day(from))).toBe(-days);
    });
  }
  it('is a plain 0 on the same day, never a negative one', () => {
    expect(Object.is(daysBetween(day('2026-09-03'), day('2026-09-03')), 0)).toBe(true);
  });
});

describe('weekday', () => {
  for (const { on, is, why } of [
    { on: '2026-11-22', is: 0, why: 'a Sunday is 0' },
    { on: '2026-11-23', is: 1, why: 'a Monday' },
    { on: '2026-11-24', is: 2, why: 'a Tuesday' },
    { on: '2026-11-25', is: 3, why: 'a Wednesday' },
    { on: '2026-11-26', is: 4, why: 'Thanksgiving is a Thursday' },
    { on: '2026-11-27', is: 5, why: 'a Friday' },
    { on: '2026-11-28', is: 6, why: 'a Saturday is 6' },
    { on: '2026-03-08', is: 0, why: 'clocks go forward on a Sunday' },
    { on: '2026-11-01', is: 0, why: 'clocks go back on a Sunday' },
    { on: '2028-02-29', is: 2, why: 'a leap day' },
    { on: '1930-01-01', is: 3, why: 'the first day in range' },
    { on: '2100-12-31', is: 5, why: 'the last day in range' },
  ]) {
    it(`${on} is ${is}: ${why}`, () => {
      expect(weekday(day(on))).toBe(is);
    });
  }
});

describe('toEpoch', () => {
  for (const { on, at, why } of [
    { on: '1970-01-01', at: 0, why: 'where the count starts' },
    { on: '1970-01-02', at: 86_400_000, why: 'one day on' },
    { on: '1969-12-31', at: -86_400_000, why: 'before the start' },
    {
      on: '2026-09-03',
      at: 1_788_393_600_000,
      why: 'midnight UTC, whatever the zone of the machine',
    },
  ]) {
    it(`${on} is ${at}: ${why}`, () => {
      expect(toEpoch(day(on))).toBe(at);
    });
  }
});

const civils: readonly { of: readonly [number, number, number]; is: string; why: string }[] = [
  { of: [2026, 1, 1], is: '2026-01-01', why: 'months count from 1' },
  { of: [2026, 12, 31], is: '2026-12-31', why: 'the last month' },
  { of: [2028, 2, 29], is: '2028-02-29', why: 'a leap day' },
];

describe('civil', () => {
  for (const { of, is, why } of civils) {
    it(`${of.join(', ')} is ${is}: ${why}`, () => {
      expect(civil(...of)).toBe(is);
    });
  }
});

it('days are counted right with the Date of this machine', () => {
  expect(countsRight()).toBe(true);
});
