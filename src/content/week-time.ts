const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** A time of the week as editors write it: `Sat 22:00`. */
export const WEEK_TIME = /^(Sun|Mon|Tue|Wed|Thu|Fri|Sat) ([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * A time of the week, such as `Sat 22:00`, in minutes since Sunday began (0 to 10,079), as clocks show
 * it: weeks in which the clocks change count as others do. Refuses what is no such time.
 */
export function weekMinute(text: string): number {
  const [, weekday, hour, minute] = WEEK_TIME.exec(text) ?? [];
  if (!weekday) throw new Error(`Not a time of the week: "${text}". Write it as "Sat 22:00".`);
  return (WEEKDAYS.indexOf(weekday) * 24 + Number(hour)) * 60 + Number(minute);
}
