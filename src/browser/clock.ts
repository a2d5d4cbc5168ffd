/** Made when first asked for: the first of its kind on a page costs a phone a tenth of a second. */
let eastern: Intl.DateTimeFormat | undefined;

/** The only reading of the clock, in milliseconds. */
export const now = (): number => Date.now();

/**
 * Today in U.S. Eastern as text, `YYYY-MM-DD`, wherever the reader is: CBP's own day. Throws where the
 * browser does not know that zone, or the clock shows no moment. Every page loads this file, so it imports
 * nothing.
 */
export function easternDate(): string {
  eastern ??= new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/New_York',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const [month, day, year] = eastern.format(now()).split('/');
  return `${year}-${month}-${day}`;
}

/** The last moment that a `Date` can hold, in milliseconds. */
const LAST_MOMENT = 8.64e15;
/** Whether the clock shows a moment at all. */
export const showsMoment = (): boolean => Math.abs(now()) <= LAST_MOMENT;

/**
 * This moment in UTC as ISO text: when a file was made, and a day that Eastern time has not passed. Empty,
 * and so before every moment, where the clock shows none.
 */
export const madeAt = (): string => (showsMoment() ? new Date(now()).toISOString() : '');

const MINUTE = 60_000;
const SHORTEST_WAIT = 1000;
/** A timer may fire a moment before its time, when the old day would be read once more. */
const MARGIN = 50;

/** Milliseconds to just after the next full minute of the clock; a minute where it shows no moment. */
const toNextMinute = () => Math.max(SHORTEST_WAIT, (MINUTE - (now() % MINUTE) || MINUTE) + MARGIN);

/**
 * Calls back when the day may have changed: just after each full minute, of which one is midnight in the East, and
 * when the page comes back into sight. A single long timer would miss the hours in which a device is
 * suspended.
 */
export function onTime(look: () => void): void {
  const tick = () => {
    look();
    setTimeout(tick, toNextMinute());
  };
  setTimeout(tick, toNextMinute());
  for (const type of ['visibilitychange', 'pageshow', 'focus']) addEventListener(type, look);
}
