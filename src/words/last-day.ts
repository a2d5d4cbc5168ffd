import type { Day } from '../rules/day';

/** How a period stands on its last day, before it, after it, and before it has begun. */
export interface LastDaySentences {
  readonly scheduled: (day: string) => string;
  readonly ahead: (day: string, left: string) => string;
  readonly today: (day: string) => string;
  readonly past: (day: string) => string;
}

/** Until when a period runs, in one sentence. */
export function lastDayWords(
  say: LastDaySentences,
  long: (day: Day) => string,
  leftWords: (days: number) => string,
) {
  return (last: Day, daysLeft: number, scheduled: boolean): string => {
    if (scheduled) return say.scheduled(long(last));
    if (daysLeft > 0) return say.ahead(long(last), leftWords(daysLeft));
    return daysLeft === 0 ? say.today(long(last)) : say.past(long(last));
  };
}
