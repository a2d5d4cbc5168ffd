import type { HoursWords } from '../words/en/hours';
import { now } from './clock';

/** A stretch of the week in U.S. Eastern: each end in minutes since Sunday began. */
export interface Closure {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** How far the clocks of the East are behind UTC at a moment, in milliseconds. */
function behind(moment: number): number {
  const at = Object.fromEntries(
    new Intl.DateTimeFormat('en-US', {
      timeZone: 'America/New_York',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>;
  return moment - Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute);
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
  return shown + behind(shown + behind(shown));
}

/** A moment as the clocks of a zone show it, the reader's own where none is given. */
export interface Shown {
  readonly weekday: string;
  readonly hour: string;
  readonly minute: string;
  readonly dayPeriod: string;
}

/** The parts of a moment in a language and a zone. */
export function inZone(locale: string, moment: number, timeZone?: string): Shown {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h12',
  }).formatToParts(moment);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return {
    weekday: of('weekday'),
    hour: of('hour'),
    minute: of('minute'),
    dayPeriod: of('dayPeriod'),
  };
}

/** The name of the reader's zone, such as "Pacific Time". */
export const zoneName = (locale: string, moment: number): string =>
  new Intl.DateTimeFormat(locale, { timeZoneName: 'longGeneric' })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value ?? '';

/** The hours in which a desk is closed in a sentence, told in the reader's own time. */
export function ownHours(closed: readonly Closure[], words: HoursWords): string {
  const moment = now();
  const today = new Date(moment - behind(moment)).toISOString().slice(0, 10);
  const told = closed.map(({ from, to }) => {
    const [start, end] = [easternMoment(today, from), easternMoment(today, to, from)];
    const say = (zone?: string) =>
      [start, end].map((at) => words.time(inZone(words.locale, at, zone)));
    return { own: say(), eastern: say('America/New_York') };
  });
  const [first] = closed;
  const same = told.every(({ own, eastern }) => own.join() === eastern.join());
  if (same || !first) return words.same;
  return words.closed(
    zoneName(words.locale, easternMoment(today, first.from)),
    told.map(({ own: [from = '', to = ''] }) => [from, to] as const),
  );
}
