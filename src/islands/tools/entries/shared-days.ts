import type { Answer } from '../../../rules/answer';
import { type Day, plusDays } from '../../../rules/day';
import type { NextDay } from '../../../rules/entry-decision';
import type { EntryPlan } from '../../../rules/entry-plan';
import type { EntriesWords } from '../../../words/en/entries';
import type { CalendarEvent } from '../../calendar/ics-file';
import type { DayKind } from '../../calendar/upcoming-days';
import { parseReminders, reminderText } from '../../calendar/reminders';
import type { TakeWords } from '../../calendar/events';
import type { Summary } from './decisions';

type Kind = Extract<DayKind, NextDay>;
type Parts = Map<Kind, { count: number; answers: Map<Day, Answer<Day>> }>;

/** What a day is for some of the entries, with the count behind it, once for each liquidation day. */
export interface DayPart {
  readonly kind: Kind;
  readonly count: number;
  readonly answers: readonly (readonly [liquidated: Day, answer: Answer<Day>])[];
}

/** A day that matters, with all that it is for the entries. */
export interface SharedDay {
  readonly day: Day;
  readonly parts: readonly DayPart[];
}

/** The days that still matter, each once, however many entries share it; soonest first. */
export function sharedDays(
  summary: Summary,
  planOf: (liquidated: Day) => EntryPlan,
  today: Day,
): readonly SharedDay[] {
  const days = new Map<Day, Parts>();
  const add = (kind: Kind, answer: Answer<Day>, liquidated: Day, count: number) => {
    const day = answer.value;
    if (day < today || count === 0) return;
    const parts: Parts = days.get(day) ?? new Map();
    const part = parts.get(kind) ?? { count: 0, answers: new Map() };
    part.count += count;
    part.answers.set(liquidated, answer);
    days.set(day, parts.set(kind, part));
  };
  for (const { group, liquidated, count, protestable } of summary.days) {
    const plan = liquidated && planOf(liquidated);
    if (!plan || plan.scheduled) continue;
    if (group === 'open') {
      add('start-by', plan.startBy, liquidated, count);
      add('file-cape-by', plan.fileCapeBy, liquidated, count);
      add('last-cape-day', plan.lastCapeDay, liquidated, count);
    }
    add('file-protest-by', plan.fileProtestBy, liquidated, protestable);
    add('last-protest-day', plan.lastProtestDay, liquidated, protestable);
  }
  return [...days]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([day, parts]) => ({
      day,
      parts: [...parts].map(([kind, { count, answers }]) => ({
        kind,
        count,
        answers: [...answers].sort(([a], [b]) => a.localeCompare(b)),
      })),
    }));
}

/** What a day is for the entries, as a title: "File CAPE by: 3 entries". */
export const partTitle = ({ kind, count }: DayPart, words: EntriesWords): string =>
  `${words.nextDays[kind]}: ${words.entriesCount(count)}`;

/** Counts that stand in an event's description; more would be a book. */
const MOST_COUNTS = 3;

/**
 * One calendar event for each day that matters; reminders that would lie in the past are left out.
 * `undefined` when the reader's own reminders cannot be read.
 */
export function eventsOf(
  days: readonly SharedDay[],
  today: Day,
  words: EntriesWords,
  take: TakeWords,
): readonly CalendarEvent[] | undefined {
  const events: CalendarEvent[] = [];
  for (const { day, parts } of days) {
    const reminders = parts.map(({ kind }) => parseReminders(reminderText(kind)));
    if (reminders.some((one) => !one)) return undefined;
    const alarms = [...new Set(reminders.flatMap((one) => one ?? []))].sort((a, b) => b - a);
    const titles = parts.map((part) => partTitle(part, words));
    const counts = parts.flatMap((part) => [
      `${partTitle(part, words)}.`,
      ...part.answers
        .slice(0, MOST_COUNTS)
        .map(([, answer]) => take.eventText(part.kind, answer, today)),
      ...(part.answers.length > MOST_COUNTS
        ? [words.moreCounts(part.answers.length - MOST_COUNTS)]
        : []),
      '',
    ]);
    events.push({
      uid: `entries-${day}`,
      day,
      title: titles.join('; '),
      description: [...counts, words.eventNote].join('\n'),
      alarms: alarms.filter((before) => plusDays(day, -before) >= today),
    });
  }
  return events;
}
