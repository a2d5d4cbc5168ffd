import { termsOf } from './terms';

/** A piece of a passage, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The letters of a passage that are shown. */
const LONG = 220;

/** Where a passage of that length may begin, not to cut a word, and not long before the first mark. */
function begin(text: string, first: number): number {
  if (text.length <= LONG) return 0;
  const sentence = Math.max(
    ...['. ', '? ', ': ', '· '].map((end) => {
      const at = text.lastIndexOf(end, first - 1);
      return at < 0 ? 0 : at + end.length;
    }),
  );
  if (first - sentence < LONG / 3) return sentence;
  return text.lastIndexOf(' ', first - LONG / 6) + 1;
}

/** The part of a text in which most of the terms stand, with each of them marked. */
export function passage(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  // A number and its word are one mark, though it has three terms: the longest goes first.
  const marks = termsOf(text)
    .filter(({ term }) => terms.has(term))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const worth = (from: number) =>
    new Set(
      marks.filter(({ start, end }) => start >= from && end <= from + LONG).map(({ term }) => term),
    ).size;
  // The first of the best: what comes earlier in a passage says what it is about.
  let best = { start: 0, worth: 0 };
  for (const { start } of marks) {
    if (worth(start) > best.worth) best = { start, worth: worth(start) };
  }
  const from = begin(text, best.start);
  const cut = text.length - from > LONG;
  const to = cut ? text.lastIndexOf(' ', from + LONG) : text.length;

  const pieces: Piece[] = [];
  let at = from;
  const add = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  if (from > 0) pieces.push({ text: '… ', marked: false });
  for (const { start, end } of marks) {
    if (end <= at || start < at || end > to) continue;
    add(start, false);
    add(end, true);
  }
  add(to, false);
  if (cut) pieces.push({ text: ' …', marked: false });
  return pieces;
}
