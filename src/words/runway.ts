import type { Day } from '../rules/day';
import type { EntryPlan } from '../rules/entry-plan';
import { calendar } from './date-format';

/** The sentences of the drawing, in one language. */
export interface RunwaySentences {
  readonly liquidated: (day: string) => string;
  readonly start: (day: string) => string;
  readonly file: (day: string) => string;
  readonly cape: (day: string, left: string) => string;
  readonly protest: (day: string, left: string) => string;
  readonly seen: (day: string) => string;
}

interface Language {
  readonly locale: string;
  readonly say: RunwaySentences;
  readonly leftWords: (days: number) => string;
}

/** The drawing in words: every day that is on it, in order. */
export function describeIn({ locale, say, leftWords }: Language) {
  const { medium } = calendar(locale);
  return (entry: EntryPlan, today: Day): string =>
    [
      say.liquidated(medium(entry.liquidated)),
      ...(entry.startDaysLeft.value >= 0 ? [say.start(medium(entry.startBy.value))] : []),
      ...(entry.capeDaysLeft.value >= 0 ? [say.file(medium(entry.fileCapeBy.value))] : []),
      say.cape(medium(entry.lastCapeDay.value), leftWords(entry.capeDaysLeft.value)),
      say.protest(medium(entry.lastProtestDay.value), leftWords(entry.protestDaysLeft.value)),
      say.seen(medium(today)),
    ].join(' ');
}
