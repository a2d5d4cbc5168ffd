import type { HoursWords, Shown } from '../words/en/local-hours';
import { now } from './clock';

/** A stretch of the week in U.S. Eastern: each end in minutes since Sunday began. */
export interface Closure {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Made when first asked for, and once: the first of its kind costs a phone a tenth of a second. */
let eastern: Intl.DateTimeFormat | undefined;

/** How far the clocks of the East are behind UTC at a moment, in minutes. */
function behind(moment: number): number {
  eastern ??= new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/New_York',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const at = Object.fromEntries(
    eastern.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>;
  return Math.round(
    (moment - Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute)) / MINUTE,
  );
}

/** The minutes from one time of the week to the next time that it is another; none where they are the same. */
const until = (from: number, to: number) => (to - from + WEEK) % WEEK;

/**
 * The next moment, in milliseconds, at which the clocks of the East show a time of the week, in minutes
 * since Sunday began, on `today` (`YYYY-MM-DD`, Eastern) or after; or, with `after`, at or after the next
 * time that it is that time of the week.
 */
export function easternMoment(today: string, at: number, after = at): number {
  const midnight = Date.parse(today);
  const begun = new Date(midnight).getUTCDay() * DAY;
  const shown = midnight + (until(begun, after) + until(after, at)) * MINUTE;
  // The second look is right where the first falls on the other side of a change of the clocks.
  return shown + behind(shown + behind(shown) * MINUTE) * MINUTE;
}

/** A moment as clocks show it that are so many minutes behind UTC. */
export function shownAt(moment: number, minutesBehind: number): Shown {
  const shown = new Date(moment - minutesBehind * MINUTE);
  const [hour, minute] = [shown.getUTCHours(), shown.getUTCMinutes()];
  return {
    weekday: shown.getUTCDay(),
    hour,
    clock: `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}`,
  };
}

/** How far the reader's clocks are behind UTC at a moment, in minutes. */
const ownBehind = (moment: number) => new Date(moment).getTimezoneOffset();

/** The name of the reader's zone, such as "Pacific Time". */
const zoneName = (locale: string, moment: number): string =>
  new Intl.DateTimeFormat(locale, { timeZoneName: 'longGeneric' })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value ?? '';

/**
 * The hours in which a desk is closed in a sentence, told in the reader's own time; nothing where her
 * browser does not know a zone or the moment. The Eastern hours are on the page all the same.
 */
export function ownHours(closed: readonly Closure[], words: HoursWords): string {
  try {
    return toldHours(closed, words);
  } catch {
    return '';
  }
}

function toldHours(closed: readonly Closure[], words: HoursWords): string {
  const moment = now();
  const today = new Date(moment - behind(moment) * MINUTE).toISOString().slice(0, 10);
  const told = closed.map(({ from, to }) => [
    easternMoment(today, from),
    easternMoment(today, to, from),
  ]);
  if (told.flat().every((at) => ownBehind(at) === behind(at))) return words.same;
  return words.closed(
    zoneName(words.locale, moment),
    told.map((ends) => ends.map((at) => words.time(shownAt(at, ownBehind(at))))),
  );
}
