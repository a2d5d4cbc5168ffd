import Papa from 'papaparse';
import { likeness } from './columns';
import { COLUMNS } from '../../../../rules/upload-limit';
import { Refused } from './read-error';
import type { TakeRow } from './row-reader';

const DELIMITERS = ['\t', ',', ';', '|'];
const PREVIEW = 40;
const PREVIEW_TEXT = 200_000;

/** The separator whose first rows look most like a table we know, else the one that gives most columns; a tab for a bare column. */
function delimiterOf(text: string): string {
  const start = text.slice(0, PREVIEW_TEXT);
  let best = { delimiter: '\t', score: 0, width: 1 };
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: PREVIEW });
    const score = likeness(data);
    const width = Math.max(...data.map((row) => row.length));
    if (score > best.score || (score === best.score && score === 0 && width > best.width)) {
      best = { delimiter, score, width };
    }
  }
  return best.delimiter;
}

const linesIn = (cells: readonly string[]) => {
  let lines = 1;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines++;
  }
  return lines;
};

/**
 * Hands over each row of a text with its line number and the share of the text read so far. A row
 * whose quotation marks do not fit is marked so; one that is never closed refuses the whole text.
 */
export function readDelimited(text: string, take: TakeRow): void {
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    newline: '\n',
    step({ data, errors, meta }) {
      if (data.length > COLUMNS) throw new Refused('too-many-columns', line);
      if (errors.some(({ code }) => code === 'MissingQuotes')) throw new Refused('quotes', line);
      take(
        data,
        line,
        meta.cursor / text.length,
        errors.some(({ type }) => type === 'Quotes'),
      );
      line += linesIn(data);
    },
  });
}
