/** Made when first asked for: the first of its kind on a page costs a phone a tenth of a second. */
let eastern: Intl.DateTimeFormat | undefined;

/** The only reading of the clock, in milliseconds. */
export const now = (): number => Date.now();

/**
 * Today in U.S. Eastern as text, `YYYY-MM-DD`, wherever the reader is: CBP's own day. Every page loads
 * this file, so it imports nothing.
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

/** This moment in UTC as ISO text: when a file was made, and a day that Eastern time has not passed. */
export const madeAt = (): string => new Date(now()).toISOString();
