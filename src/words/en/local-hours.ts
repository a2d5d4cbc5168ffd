/** The hours of a desk in the reader's own time. */
export const locale = 'en-US';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What clocks show: the weekday from Sunday, 0, to Saturday, 6; the hour of 24; "10" or "10:30", of 12. */
export interface Shown {
  readonly weekday: number;
  readonly hour: number;
  readonly clock: string;
}

/** "Saturday 10 p.m.", "Sunday 10:30 a.m." */
export const time = ({ weekday, hour, clock }: Shown): string =>
  `${WEEKDAYS[weekday]} ${clock} ${hour < 12 ? 'a.m.' : 'p.m.'}`;

export const same = 'Your own time is the same.';

/** The closed stretches in the reader's zone, each with its two ends. */
export const closed = (zone: string, stretches: readonly (readonly string[])[]): string =>
  `In your own time (${zone}): closed ${stretches.map((ends) => ends.join(' to ')).join(', ')}`;

export type HoursWords = Pick<typeof import('./local-hours'), 'time' | 'closed'> & {
  readonly locale: string;
  readonly same: string;
};
