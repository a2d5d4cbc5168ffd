import type { TakeRow } from './row';

const SAMPLE = 300;
const LEAST_LINES = 2;

const cellsAt = (line: string, starts: readonly number[]): string[] =>
  starts.map((start, index) => line.slice(start, starts[index + 1]).trim());

/** Where columns start in lines that are aligned with blanks: at least two blanks stand before each in every line. */
function startsOf(lines: readonly string[]): readonly number[] {
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const taken = new Uint8Array(width);
  for (const line of lines) {
    for (let at = 0; at < line.length; at++) if (line[at] !== ' ') taken[at] = 1;
  }
  const starts: number[] = [];
  let blanks = 2;
  taken.forEach((isTaken, at) => {
    if (!isTaken) blanks++;
    else {
      if (blanks >= 2) starts.push(at);
      blanks = 0;
    }
  });
  return starts;
}

/**
 * A text whose columns are parted by blanks: aligned, so that an empty cell keeps its place, or with two
 * and more blanks between cells. `undefined` where it is no such text.
 */
export function blankColumns(
  text: string,
): { sample: readonly string[][]; read: (take: TakeRow) => void } | undefined {
  const lines = text.split('\n', SAMPLE * 4).filter((line) => line.trim() !== '');
  const spaced = lines.filter((line) => /\S {2,}\S/.test(line.slice(0, 2000)));
  if (spaced.length < LEAST_LINES || spaced.length < lines.length / 2) return undefined;
  if (lines.some((line) => line.includes('\t'))) return undefined;
  const starts = startsOf(spaced.slice(0, SAMPLE));
  const aligned = starts.length > 1;
  const cells = (line: string) => (aligned ? cellsAt(line, starts) : line.trim().split(/ {2,}/));
  return {
    sample: lines.slice(0, SAMPLE).map(cells),
    read: (take) => {
      let line = 0;
      for (let at = 0; at <= text.length;) {
        const end = text.indexOf('\n', at);
        const stop = end < 0 ? text.length : end;
        line++;
        take({ cells: cells(text.slice(at, stop)), line }, stop / text.length);
        at = stop + 1;
      }
    },
  };
}
