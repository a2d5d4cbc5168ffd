import type { EntryPlan } from '../../rules/plan';
import type { Day } from '../../rules/day';
import type { NextDay } from '../../rules/eligibility';
import type { EntriesWords } from '../../words/en/entries';
import type { CalendarEvent } from '../calendar-file';
import type { Summary } from './book';

/** Days before a day on which its reminders show. */
const REMINDERS = [7, 1];

/** The days of a calendar file: one event for each day that still matters, however many entries share it. */
export function eventsOf(
  summary: Summary,
  planOf: (liquidated: Day) => EntryPlan,
  today: Day,
  words: EntriesWords,
): readonly CalendarEvent[] {
  const days = new Map<Day, Map<NextDay, number>>();
  const add = (what: NextDay, day: Day, count: number) => {
    if (day < today || count === 0) return;
    const counts = days.get(day) ?? new Map<NextDay, number>();
    days.set(day, counts.set(what, (counts.get(what) ?? 0) + count));
  };
  for (const { group, liquidated, count, protestable } of summary.days) {
    const plan = liquidated && planOf(liquidated);
    if (!plan || plan.scheduled) continue;
    if (group === 'open') {
      add('start-by', plan.startBy.value, count);
      add('file-cape-by', plan.fileCapeBy.value, count);
      add('last-cape-day', plan.lastCapeDay.value, count);
    }
    add('file-protest-by', plan.fileProtestBy.value, protestable);
    add('last-protest-day', plan.lastProtestDay.value, protestable);
  }
  return [...days]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([day, counts]) => {
      const lines = [...counts].map(
        ([what, count]) => `${words.nextDays[what]}: ${words.entriesCount(count)}`,
      );
      return {
        uid: `entries-${day}`,
        day,
        title: lines.join('; '),
        description: [...lines, words.eventNote].join('\n'),
        alarms: REMINDERS,
      };
    });
}
