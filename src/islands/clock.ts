const eastern = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The only reading of the clock, in milliseconds. */
const now = (): number => Date.now();

/**
 * Today in U.S. Eastern as text, `YYYY-MM-DD`, wherever the reader is: CBP's own day. The only
 * reader of the clock. Every page loads this file, so it imports nothing.
 */
export function easternDate(): string {
  const [month, day, year] = eastern.format(now()).split('/');
  return `${year}-${month}-${day}`;
}

/** This moment in UTC as ISO text, for a file that must say when it was made. */
export const madeAt = (): string => new Date(now()).toISOString();
