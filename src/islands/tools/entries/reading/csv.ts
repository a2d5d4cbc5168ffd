import Papa from 'papaparse';
import { likeness } from './columns';
import { blankColumns } from './blank-columns';
import { listRows, looksLikeList } from './list';
import { numbersIn } from './number-cell';
import type { TakeRow } from './row';

const DELIMITERS = ['\t', ',', ';', '|'];
const PREVIEW = 60;
const PREVIEW_TEXT = 200_000;
/** A cell in quotation marks goes over so many lines at most. */
const MOST_LINES = 40;

/** The separator whose first rows look most like a table we know, else the one that gives most columns; a tab for a bare column. */
function delimiterOf(text: string): {
  delimiter: string;
  rows: readonly string[][];
  score: number;
} {
  const start = text.slice(0, PREVIEW_TEXT);
  let best = { delimiter: '\t', score: -1, width: 1, rows: [] as string[][] };
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: PREVIEW });
    const score = likeness(data);
    const width = data.reduce((most, row) => Math.max(most, row.length), 0);
    if (score > best.score || (score === best.score && score === 0 && width > best.width)) {
      best = { delimiter, score, width, rows: data };
    }
  }
  return best;
}

const linesIn = (cells: readonly string[]) => {
  let lines = 1;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines++;
  }
  return lines;
};

/** A cell that swallowed the rows below it: a quotation mark was never closed where it should be. */
const swallows = (cells: readonly string[], delimiter: string): boolean =>
  cells.some((cell) => {
    const end = cell.indexOf('\n');
    if (end < 0) return false;
    const below = cell.slice(end, end + 2000);
    return below.includes(delimiter) && numbersIn(below).length > 0;
  });

/** Whether the text ends in the middle of a row. */
export interface TextEnd {
  readonly withinRow: boolean;
}

/**
 * Hands over each row of a text: of a table with separators, of columns parted by blanks, or of a list
 * in sentences. A row whose quotation marks do not fit is mended where its cells are certain, else marked.
 */
export function readText(whole: string, take: TakeRow): TextEnd {
  const separator = /^sep=(.)\n/i.exec(whole.slice(0, 8));
  const text = separator ? whole.slice(6) : whole;
  const found = delimiterOf(text);
  const delimiter = separator?.[1] ?? found.delimiter;
  const aligned = separator ? undefined : blankColumns(text);
  if (aligned && likeness(aligned.sample) > found.score) {
    aligned.read(take);
    return { withinRow: false };
  }
  if (!separator && looksLikeList(text.slice(0, PREVIEW_TEXT), found.rows)) {
    listRows(text, take);
    return { withinRow: false };
  }
  readDelimited(text, delimiter, separator ? 2 : 1, take);
  return { withinRow: !text.endsWith('\n') };
}

function readDelimited(text: string, delimiter: string, firstLine: number, take: TakeRow): void {
  let line = firstLine;
  let start = 0;
  let broken = false;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step({ data, errors, meta }, parser) {
      if (errors.some(({ type }) => type === 'Quotes') || swallows(data, delimiter)) {
        broken = true;
        parser.abort();
        return;
      }
      take({ cells: data, line }, meta.cursor / text.length);
      line += linesIn(data);
      start = meta.cursor;
    },
  });
  if (broken) readByLine(text, start, delimiter, line, take);
}

const parseRow = (row: string, delimiter: string) =>
  Papa.parse<string[]>(row, { delimiter, newline: '\n' });
const unquoted = (row: string, delimiter: string) =>
  row.split(delimiter).map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'));
const countQuotes = (row: string) => row.split('"').length - 1;

/** The rows from where a quotation mark does not fit: each line by itself, or with the lines that its cell goes on in. */
function readByLine(
  text: string,
  start: number,
  delimiter: string,
  firstLine: number,
  take: TakeRow,
): void {
  const lines = text.slice(start).split('\n');
  // The length that the rows have: most lines are whole.
  const lengths = new Map<number, number>();
  for (const line of text.slice(0, PREVIEW_TEXT).split('\n')) {
    const { length } = line.split(delimiter);
    lengths.set(length, (lengths.get(length) ?? 0) + 1);
  }
  const width = [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0];
  const share = (index: number) =>
    (start + (index / lines.length) * (text.length - start)) / text.length;
  for (let index = 0; index < lines.length; index++) {
    const line = firstLine + index;
    const row = lines[index]!;
    const even = countQuotes(row) % 2 === 0;
    if (even) {
      const { data, errors } = parseRow(row, delimiter);
      if (errors.every(({ type }) => type !== 'Quotes')) {
        take({ cells: data[0] ?? [''], line }, share(index));
        continue;
      }
    } else {
      const more = continued(lines, index, delimiter);
      if (more) {
        take({ cells: more.cells, line }, share(index));
        index += more.lines - 1;
        continue;
      }
    }
    const cells = unquoted(row, delimiter);
    // With as many cells as the other rows have, the mark is part of a text.
    take({ cells, line, broken: cells.length !== width }, share(index));
  }
}

/** A row whose cell goes on in the next lines, up to the mark that closes it. */
function continued(
  lines: readonly string[],
  from: number,
  delimiter: string,
): { cells: readonly string[]; lines: number } | undefined {
  let row = lines[from]!;
  for (let count = 2; count <= MOST_LINES && from + count <= lines.length; count++) {
    const next = lines[from + count - 1]!;
    row += `\n${next}`;
    if (countQuotes(next) % 2 === 0) continue;
    const { data, errors } = parseRow(row, delimiter);
    const [cells] = data;
    const whole = data.length === 1 && errors.every(({ type }) => type !== 'Quotes');
    return whole && cells && !swallows(cells, delimiter) ? { cells, lines: count } : undefined;
  }
  return undefined;
}
