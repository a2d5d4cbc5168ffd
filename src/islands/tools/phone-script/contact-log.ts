import { fieldsOf } from '../../../browser/storage';
import { type Day, parseDay } from '../../../rules/day';
import { type Contact, WAYS } from '../../../rules/follow-up';
import type { Calendar } from '../../../words/date-format';
import type { LogWords } from '../../../words/en/contact-log';
import type { AnyText } from '../../../words/any-text';

export type Log = AnyText<LogWords>;

/** What the reader noted of one contact, letter by letter. */
export interface Note {
  readonly id: number;
  readonly time: string;
  readonly way: string;
  readonly desk: string;
  readonly agent: string;
  readonly ticket: string;
  readonly said: string;
  readonly promised: string;
  readonly settled: boolean;
}

export const emptyNote = (id: number, desk = ''): Note => ({
  id,
  time: '',
  way: '',
  desk,
  agent: '',
  ticket: '',
  said: '',
  promised: '',
  settled: false,
});

export const NO_NOTES: readonly Note[] = [emptyNote(1)];

const TEXTS = ['time', 'way', 'desk', 'agent', 'ticket', 'said', 'promised'] as const;

/** The notes in a value from storage, where an older page kept those of one call; `undefined` if it holds anything else. */
export function readNotes(value: unknown): readonly Note[] | undefined {
  const found = Array.isArray(value) ? value : [value];
  const notes = found.flatMap((one: unknown, index) => {
    const fields = fieldsOf(one);
    if (!fields || typeof fields.said !== 'string') return [];
    const texts = TEXTS.map((name) => [name, fields[name] ?? ''] as const);
    if (texts.some(([, text]) => typeof text !== 'string')) return [];
    return {
      ...emptyNote(index + 1),
      ...Object.fromEntries(texts),
      settled: fields.settled === true,
    };
  });
  return notes.length && notes.length === found.length ? notes : undefined;
}

const dayIn = (text: string): Day | undefined => {
  const parsed = text.trim() ? parseDay(text) : undefined;
  return parsed?.ok ? parsed.day : undefined;
};

export const isEmpty = ({ id: _, settled: __, ...texts }: Note): boolean =>
  !Object.values(texts).some((text) => text.trim());

/** The contact in a note, for the next day to ask; none where one of its days cannot be. */
export function contactOf(note: Note, today: Day): Contact | undefined {
  const { time, promised, way, desk, settled } = note;
  const on = dayIn(time);
  const until = dayIn(promised);
  // A promise that cannot be read must not leave its place to the usual wait in silence.
  if (!on || on > today || (promised.trim() && (!until || until < on))) return undefined;
  return { on, desk, way: WAYS.find((one) => one === way), promised: until, settled };
}

/** The notes that say anything, by their day; those without one stand last. */
export const inOrder = (notes: readonly Note[]): readonly Note[] =>
  notes
    .filter((note) => !isEmpty(note))
    .map((note) => ({ note, day: dayIn(note.time) ?? '9999' }))
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .map(({ note }) => note);

/** What one note says, by the names of its fields. A day is in words, with what was typed where that says more. */
export function linesOf(note: Note, words: Log, { long }: Calendar) {
  const { log, ways } = words;
  const inWords = (text: string) => {
    const day = dayIn(text);
    if (!day) return text.trim();
    return /\d:\d/.test(text) ? `${long(day)} (${text.trim()})` : long(day);
  };
  const way = WAYS.find((one) => one === note.way);
  return [
    [log.time, inWords(note.time)],
    [log.way, way ? ways[way] : ''],
    [log.desk, note.desk.trim()],
    [log.agent, note.agent.trim()],
    [log.ticket, note.ticket.trim()],
    [log.said, note.said.trim()],
    [log.promised, inWords(note.promised)],
    ['', note.settled ? log.settled : ''],
  ].filter((line): line is [string, string] => !!line[1]);
}

/** The log as text: what is next to ask, then each contact. */
export function logText(
  notes: readonly Note[],
  next: readonly string[],
  today: Day | undefined,
  words: Log,
  calendar: Calendar,
): string {
  const { log } = words;
  const contacts = inOrder(notes).map((note, index) =>
    [
      `${log.contact} ${index + 1}`,
      ...linesOf(note, words, calendar).map(([name, text]) => (name ? `${name}: ${text}` : text)),
    ].join('\n'),
  );
  const head = [log.paperTitle, ...(today ? [`${log.made(calendar.long(today))}.`] : [])];
  return [head.join('\n'), ...next, ...contacts].join('\n\n');
}
