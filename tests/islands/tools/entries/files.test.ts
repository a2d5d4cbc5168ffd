// Files from outside, broken in every way: each is read or refused. What is written from them is safe to
// open in a spreadsheet. Nothing throws anything else.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import {
  readChecklistFile,
  writeChecklistFile,
} from '../../../../src/islands/tools/checklist/file';
import { Book } from '../../../../src/islands/tools/entries/decisions';
import { Refused } from '../../../../src/islands/tools/entries/reading/read-error';
import { protestCsv, setAsideCsv, tableCsv } from '../../../../src/islands/tools/entries/csv-files';
import { FINDINGS, ITEMS } from '../../../../src/rules/checklist';
import { day } from '../../../../src/rules/day';
import { entriesWords } from '../../../../src/words/en/entries';
import { paste, readBytes } from './read';
import { delimited, exportRow, good, HEADER } from '../../../fixtures/make.mjs';

// Each workbook is unpacked; a busy machine may be slow.
vi.setConfig({ testTimeout: 120_000 });

const SEED = 20261122;

/** The outcome of reading: a table, or our own refusal; anything else fails. */
async function outcome(bytes: Uint8Array<ArrayBuffer>): Promise<'read' | 'refused'> {
  try {
    const { table } = await readBytes(bytes);
    expect(table.rowsRead).toBe(table.rowsUsed + table.setAside.length);
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(Refused);
    return 'refused';
  }
}

/** Some bytes changed, and perhaps the end cut off. */
const damage = fc.record({
  at: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999999, noNaN: true }), fc.nat(255)), {
    minLength: 1,
    maxLength: 12,
  }),
  keep: fc.oneof(
    { weight: 3, arbitrary: fc.constant(1) },
    fc.double({ min: 0, max: 1, noNaN: true }),
  ),
});

describe('a file with broken bytes', () => {
  it.each(Object.entries(good))('%s is read or refused, 300 times', async (_, make) => {
    const whole = make();
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, keep }) => {
        const bytes = new Uint8Array(whole);
        for (const [share, byte] of at) bytes[Math.floor(share * bytes.length)] = byte;
        await outcome(bytes.slice(0, Math.ceil(keep * bytes.length)));
      }),
      { numRuns: 300, seed: SEED },
    );
  });

  it('of any bytes at all is read or refused', async () => {
    const magic = fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
      [0xd0, 0xcf],
    );
    await fc.assert(
      fc.asyncProperty(magic, fc.uint8Array({ maxLength: 600 }), async (first, rest) => {
        await outcome(new Uint8Array([...first, ...rest]));
      }),
      { numRuns: 1000, seed: SEED },
    );
  });
});

/** Cells that a spreadsheet would run, and texts that would break out of theirs. */
const cell = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '=cmd|"/c calc"!A1',
    '"',
    '",=1',
    '\n=1',
  ),
  fc.constantFrom('ABC-1234567-6', '999-9999999-0', '2026-09-18', '9/18/2026', 'Open', ''),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const row = fc
  .tuple(cell, fc.nat(3), cell, cell, cell)
  .map(([number, line, liquidated, type, protest]) =>
    exportRow(number, line, liquidated, { type, protest }),
  );

describe('what is written from a hostile report', () => {
  it('holds no cell that a spreadsheet runs, and no row more than it should', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const text = delimited([HEADER, exportRow('ABC-1234567-6', 1, '2026-09-18'), ...rows]);
        const { table } = await paste(text);
        const lines = new Book(table, {}, day('2026-11-22')).allLines();
        for (const [csv, length] of [
          [tableCsv(lines, entriesWords), lines.length],
          [protestCsv(lines, entriesWords), lines.length],
          [setAsideCsv(table.setAside, entriesWords), table.setAside.length],
        ] as const) {
          const { data, errors } = Papa.parse<string[]>(csv.replace('\ufeff', ''), {
            skipEmptyLines: true,
          });
          expect(errors).toEqual([]);
          expect(data).toHaveLength(length + 1);
          expect(data.flat().filter((one) => /^[=+\-@\t\r\n＝＋－＠]/.test(one))).toEqual([]);
        }
      }),
      { numRuns: 400, seed: SEED },
    );
  });
});

describe('an imported checklist', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.json(),
    fc
      .record({
        format: fc.constantFrom<unknown>('cape-checklist', 'other', 1, null),
        version: fc.constantFrom<unknown>(1, 0, 2, '1', null, 1e308),
        checklist: fc.oneof(
          fc.dictionary(
            fc.constantFrom(...ITEMS, '__proto__', 'constructor', 'toString', '<img src=x>'),
            fc.constantFrom<unknown>(...FINDINGS, 'lost', 1, null, '<img src=x onerror=alert(1)>'),
          ),
          fc.anything(),
        ),
      })
      .map((value) => {
        try {
          return JSON.stringify(value) ?? '';
        } catch {
          return '';
        }
      }),
  );

  it('gives our own items and findings or a refusal, and leaves every prototype alone', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const found = readChecklistFile(text);
        if (typeof found === 'string') expect(found).toMatch(/^(large|unreadable|newer)$/);
        else {
          for (const [item, finding] of Object.entries(found)) {
            expect(ITEMS).toContain(item);
            expect(FINDINGS).toContain(finding);
          }
          expect(readChecklistFile(writeChecklistFile(found))).toEqual(found);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 5000, seed: SEED },
    );
  });
});
