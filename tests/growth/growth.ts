// `npm run growth`: how long each reader of outside text takes as the text doubles. Times hang on the
// machine, so this is a run of its own and no part of the tests; those analyse each expression instead.
import { describe, expect, it } from 'vitest';
import { readChecklistFile } from '../../src/islands/tools/checklist/file';
import { readText } from '../../src/islands/tools/entries/reading/csv';
import { Refused } from '../../src/islands/tools/entries/reading/read-error';
import { splitDays, readFragment } from '../../src/browser/situation-fragment';
import { parseDay } from '../../src/rules/day';
import { parseEntryNumber } from '../../src/rules/entry-number';
import { codeFiles } from '../architecture/code';
import { regexesOf } from '../architecture/regex';

const LENGTHS = [4_096, 8_192, 16_384, 32_768, 65_536];
/** The power of the length with which the time grows: 1 is linear, 2 a square. A busy machine adds its noise. */
const MOST = 1.6;
/** Below this many milliseconds a figure says nothing. */
const FLOOR = 2;

/** The least of several times, in milliseconds. */
function time(work: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return Math.min(...times);
}

/** Texts that make a careless expression try again and again: runs of what it looks for, then an end it does not. */
function texts(source: string): readonly string[] {
  const letters = [...new Set([...source.replace(/\\[a-z]/gi, ''), ' ', '1', 'a', '\n', ','])];
  return letters.flatMap((one) => [one, `${one} `, `${one}1`, `a${one}`]);
}

interface Grown {
  readonly what: string;
  readonly text: string;
  readonly ms: readonly number[];
}

/** The power over all lengths, where there is something to measure. */
const power = ({ ms }: Grown): number =>
  ms.at(-1)! < FLOOR
    ? 0
    : Math.log(ms.at(-1)! / Math.max(ms[0]!, FLOOR / 100)) /
      Math.log(LENGTHS.at(-1)! / LENGTHS[0]!);

function grow(what: string, unit: string, work: (text: string) => unknown): Grown {
  const ms = LENGTHS.map((length) => {
    const text = `${unit.repeat(Math.ceil(length / unit.length))}\u0001`;
    return time(() => work(text));
  });
  return { what, text: JSON.stringify(unit), ms };
}

function report(title: string, all: readonly Grown[]): void {
  const slowest = all.toSorted((a, b) => b.ms.at(-1)! - a.ms.at(-1)!).slice(0, 8);
  console.log(
    [
      `${title}: ${all.length} kinds of text, each of ${LENGTHS.join(', ')} characters. The slowest:`,
      ...slowest.map(
        ({ what, text, ms }) =>
          `  ${ms.map((one) => one.toFixed(2).padStart(8)).join(' ')} ms  ${what} on ${text}: ^${power({ what, text, ms }).toFixed(2)}`,
      ),
    ].join('\n'),
  );
}

describe('twice the text takes no more than about twice the time', () => {
  it('for each regular expression', () => {
    const all = codeFiles
      .flatMap(([path, text]) => regexesOf(path, text).literals)
      .flatMap(({ at, source, flags }) =>
        texts(source).map((unit) => {
          const expression = new RegExp(source, flags);
          return grow(`${at} /${source}/${flags}`, unit, (text) => {
            expression.lastIndex = 0;
            return expression.test(text);
          });
        }),
      );
    report('Regular expressions', all);
    expect(all.filter((one) => power(one) > MOST)).toEqual([]);
  });

  it('for each reader of outside text', () => {
    /** A refusal is an answer too. */
    const table = (text: string) => {
      try {
        readText(text, () => {});
      } catch (error) {
        expect(error).toBeInstanceOf(Refused);
      }
    };
    const readers: readonly (readonly [string, (text: string) => unknown])[] = [
      ['parseDay', parseDay],
      ['splitDays', splitDays],
      ['readFragment', (text) => readFragment(`#${text}`)],
      ['parseEntryNumber', parseEntryNumber],
      ['readChecklistFile', readChecklistFile],
      ['readDelimited', table],
    ];
    const units = [
      ',',
      '1/1/2026,',
      '2026-01-01 ',
      '%',
      '&',
      '=',
      'a=1&',
      '"',
      '""',
      '"a",',
      '\n',
      ' ',
      '{"',
      '[',
      '-',
    ];
    const all = readers.flatMap(([what, work]) => units.map((unit) => grow(what, unit, work)));
    report('Readers', all);
    expect(all.filter((one) => power(one) > MOST)).toEqual([]);
  });
});
