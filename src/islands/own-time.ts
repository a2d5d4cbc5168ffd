import type { HoursWords } from '../words/en/hours';
import { easternDate } from './clock';

/** A stretch of the week, in U.S. Eastern: `Sat 22:00`. */
export interface Closure {
  readonly from: string;
  readonly to: string;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const AT = /^([A-Z][a-z]{2}) (\d{2}):(\d{2})$/;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const wall = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/** How far the clocks of the East are behind UTC at a moment, in milliseconds. */
function behind(moment: number): number {
  const at = Object.fromEntries(
    wall.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>;
  return moment - Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute);
}

function read(at: string) {
  const [, name = '', hour, minute] = AT.exec(at) ?? [];
  const weekday = WEEKDAYS.indexOf(name);
  if (weekday < 0) throw new Error(`Not a time of the week: "${at}". Write it as "Sat 22:00".`);
  return { weekday, since: (Number(hour) * 60 + Number(minute)) * MINUTE };
}

/**
 * The next moment, in milliseconds, at which the clocks of the East show a time of the week, `Sat 22:00`,
 * on `today` (`YYYY-MM-DD`, Eastern) or after; or, with `after`, at or after that time of the week.
 */
export function easternMoment(today: string, at: string, after?: string): number {
  const midnight = Date.parse(today);
  const { weekday, since } = read(at);
  const start = after === undefined ? undefined : read(after);
  const startWeekday = start?.weekday ?? new Date(midnight).getUTCDay();
  let days = (weekday - startWeekday + 7) % 7;
  if (start) {
    if (days === 0 && since < start.since) days = 7;
    days += (start.weekday - new Date(midnight).getUTCDay() + 7) % 7;
  }
  const shown = midnight + days * DAY + since;
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
  const today = easternDate();
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
