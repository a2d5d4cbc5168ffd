import { facts, hold } from '../situation/store';
import type { DayKind } from './upcoming-days';

/** Reminders, in days before the day, that give time to act; the reader may change them. */
const STANDARD: Readonly<Record<DayKind, readonly number[]>> = {
  'start-by': [3, 1, 0],
  'file-cape-by': [7, 1, 0],
  'last-cape-day': [1, 0],
  'file-protest-by': [30, 7, 1],
  'last-protest-day': [7, 1, 0],
  'summons-by': [60, 30, 7],
  'log-in-by': [7, 1, 0],
  'ask-on': [0],
  'review-until': [],
  'refund-from': [],
  'refund-until': [],
  'stay-active-until': [7, 0],
  'counsel-from': [7, 0],
};

/** No reminder comes more than a year ahead. */
export const MOST = 365;

/** What the reader typed, for each kind of day, held in the page. */
const typed = (): Partial<Record<DayKind, string>> => facts().held.reminders ?? {};

/** The reminders of a kind of day as the reader typed them, or the standard ones. */
export const reminderText = (kind: DayKind): string => typed()[kind] ?? STANDARD[kind].join(', ');

/** Takes what the reader typed; it holds until the page is left or cleared. */
export const setReminders = (kind: DayKind, text: string): void =>
  hold('reminders', { ...typed(), [kind]: text });

/**
 * Whole numbers of days from 0 to a year, between commas or spaces, each once, the earliest reminder
 * first. An empty text is no reminder; `undefined` when something else stands in it.
 */
export function parseReminders(text: string): readonly number[] | undefined {
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  if (!parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= MOST)) return undefined;
  return [...new Set(parts.map(Number))].sort((a, b) => b - a);
}
