/** The hours of a desk in the reader's own time. */
export const locale = 'en-US';

/** "Saturday 10 p.m.", "Sunday 10:30 a.m." */
export const time = (at: {
  readonly weekday: string;
  readonly hour: string;
  readonly minute: string;
  readonly dayPeriod: string;
}): string =>
  `${at.weekday} ${at.hour}${at.minute === '00' ? '' : `:${at.minute}`} ${/^a/i.test(at.dayPeriod) ? 'a.m.' : 'p.m.'}`;

export const same = 'Your own time is the same.';

/** The closed stretches in the reader's zone. */
export const closed = (zone: string, stretches: readonly (readonly [string, string])[]): string =>
  `In your own time (${zone}): closed ${stretches.map(([from, to]) => `${from} to ${to}`).join(', ')}`;

export type HoursWords = Pick<typeof import('./hours'), 'time' | 'closed'> & {
  readonly locale: string;
  readonly same: string;
};
