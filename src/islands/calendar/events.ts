import { plusDays } from '../../rules/day';
import type { CalendarEvent } from './ics-file';
import type { Words } from '../../words/en';
import { madeAt } from '../../browser/clock';
import { type Calculator, type DayAhead, daysAhead } from './upcoming-days';
import { download } from '../../browser/download';
import { parseReminders, reminderText } from './reminders';
import type { Counted } from '../situation/made-plan';

/** The words for what a reader takes along, in any language. */
export type TakeWords = Awaited<ReturnType<Words['later']['take']>>;

/** A day ahead with its name; the liquidation day stands in the name only where there are several. */
export function named(days: readonly DayAhead[], words: TakeWords) {
  const several =
    new Set(days.map(({ liquidated, entered }) => liquidated ?? entered).filter(Boolean)).size > 1;
  return days.map((day) => ({
    ...day,
    title: day.entered
      ? words.estimateTitle(day.kind, several ? day.entered : undefined)
      : words.eventTitle(day.kind, several ? day.liquidated : undefined),
  }));
}

/**
 * The days ahead of a calculator as calendar events: reminders that would lie in the past are left
 * out. `undefined` when the reader's own reminders cannot be read.
 */
export function eventsOf(
  name: Calculator,
  facts: Counted,
  words: TakeWords,
): readonly CalendarEvent[] | undefined {
  const { today } = facts;
  const events: CalendarEvent[] = [];
  for (const { kind, answer, liquidated, entered, blocksUntil, title } of named(
    daysAhead(name, facts),
    words,
  )) {
    const reminders = parseReminders(reminderText(kind));
    if (!reminders || !today) return undefined;
    events.push({
      uid: [kind, entered ? 'entered' : undefined, liquidated ?? entered].filter(Boolean).join('.'),
      title,
      day: answer.value,
      description: words.eventText(kind, answer, today, blocksUntil),
      alarms: reminders.filter((before) => plusDays(answer.value, -before) >= today),
    });
  }
  return events;
}

/** Saves the days ahead of a calculator as a calendar file; says in words how it went. */
export async function saveDays(
  name: Calculator,
  facts: Counted,
  words: TakeWords,
): Promise<string> {
  const events = eventsOf(name, facts, words);
  if (!events) return words.take.notPossible;
  if (!events.length) return words.take.nothing;
  const { calendarFile } = await import('./ics-file');
  const file = await calendarFile(events, madeAt());
  download(words.take.fileName, 'text/calendar;charset=utf-8', file);
  return words.take.saved;
}
