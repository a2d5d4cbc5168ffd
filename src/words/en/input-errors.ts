import { type DayError, FIRST_YEAR, LAST_YEAR } from '../../rules/day';
import { MOST_DAYS, MOST_ENTRIES } from '../../rules/situation';

/** Why an input is refused: a day's own errors, and those of the other kinds of field. */
export type RefusalCode =
  DayError | 'after-today' | 'not-a-count' | 'not-a-choice' | 'repeated' | 'too-many';

/** Why the device's clock gives no day to count from. */
export type ClockError = 'clock-range' | 'no-time-zone' | 'replaced-date';

/** What to say where no day can be counted from. */
export const clockErrors: Readonly<Record<ClockError, string>> = {
  'clock-range': `The clock of this device shows no day between ${FIRST_YEAR} and ${LAST_YEAR}, so nothing is counted. Set its date, or type the day to count from.`,
  'no-time-zone':
    'This browser does not know U.S. Eastern time, so we cannot tell today’s date. Type the day to count from.',
  'replaced-date':
    'Another program has changed how this page reads dates, perhaps an extension that hides your time zone. Days could be one off, so none is shown. Switch it off for this page and reload, or use another browser.',
};

/** What to say beside the field: what is wrong, and what to type instead. */
export const refusals: Readonly<Record<RefusalCode, string>> = {
  empty: 'Type a day, for example 9/24/2026.',
  'too-long': 'That is too long for a day. Type only the day, for example 9/24/2026.',
  'two-digit-year': 'Write the year in full, for example 9/24/2026.',
  'month-first': 'Write the month first: month/day/year, for example 9/24/2026.',
  ambiguous:
    'Without slashes this can be read in two ways. Type month/day/year, for example 9/24/2026.',
  impossible: 'There is no such day. Check the month and the day.',
  'wrong-weekday': 'The weekday does not fit the date. Check both, or leave the weekday out.',
  'out-of-range': `Type a day between ${FIRST_YEAR} and ${LAST_YEAR}.`,
  unreadable: 'This is not a day we can read. Type it like 9/24/2026 or Sep 24, 2026.',
  'after-today': 'This day cannot be later than the day we count from. Check it.',
  'not-a-count': `Type a whole number of business days from 0 to ${MOST_DAYS}.`,
  'not-a-choice': 'This is not one of the choices. Pick one from the list.',
  'too-many': `These are more than ${MOST_ENTRIES} days. Use the page for many entries: it takes a pasted list or a file.`,
  repeated:
    'The address gives this more than once. Keep one, or separate several days with commas.',
};

/** For a key in the address's fragment that no tool knows. */
export const unknownKey = (keys: readonly string[]): string =>
  `The address holds something this page does not know (${keys.join(', ')}). It was left out of every answer.`;
