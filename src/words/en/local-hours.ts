const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What clocks show: the weekday from Sunday, 0, to Saturday, 6; the hour of 24; "10" or "10:30", of 12. */
export interface Shown {
  readonly weekday: number;
  readonly hour: number;
  readonly clock: string;
}

/** What the hours of a desk are told with, in one language. */
export interface HoursWords {
  readonly locale: string;
  readonly same: string;
  readonly time: (shown: Shown) => string;
  /** The closed stretches in the reader's zone, each with its two ends. */
  readonly closed: (zone: string, stretches: readonly (readonly string[])[]) => string;
}

/** The hours of a desk in the reader's own time. */
export const localHours: HoursWords = {
  locale: 'en-US',
  same: 'Your own time is the same.',
  // "Saturday 10 p.m.", "Sunday 10:30 a.m."
  time: ({ weekday, hour, clock }) =>
    `${WEEKDAYS[weekday]} ${clock} ${hour < 12 ? 'a.m.' : 'p.m.'}`,
  closed: (zone, stretches) =>
    `In your own time (${zone}): closed ${stretches.map((ends) => ends.join(' to ')).join(', ')}`,
};
