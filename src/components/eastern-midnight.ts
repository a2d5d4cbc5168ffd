import type { Day } from '../rules/day';

const EASTERN = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  hourCycle: 'h23',
  hour: 'numeric',
});

/**
 * The moment at which a day begins in U.S. Eastern, in UTC as ISO text to the hour (`2026-11-22T05`): a page
 * need not know how far the clocks of the East are behind. They are changed at two in the morning, never
 * at midnight. Refuses a day on which no offset of theirs makes a midnight.
 */
export function easternMidnight(of: Day): string {
  for (const hour of ['04', '05']) {
    if (EASTERN.format(new Date(`${of}T${hour}:00Z`)) === '00') return `${of}T${hour}`;
  }
  throw new Error(`No midnight in the East begins ${of}`);
}
