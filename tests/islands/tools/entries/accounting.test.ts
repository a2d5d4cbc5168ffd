// For any table: no row and no number is lost without a word, and nothing that names a person or a company
// comes out of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../../src/islands/tools/entries/account';
import { protestCsv, setAsideCsv, tableCsv } from '../../../../src/islands/tools/entries/csv-files';
import { Book } from '../../../../src/islands/tools/entries/decisions';
import { Refused } from '../../../../src/islands/tools/entries/reading/read-error';
import { splitFiles, splitParts } from '../../../../src/islands/tools/entries/split';
import { day } from '../../../../src/rules/day';
import { checkDigitOf } from '../../../../src/rules/entry-number';
import { entriesWords } from '../../../../src/words/en/entries';
import { delimited } from '../../../fixtures/make.mjs';
import { paste, readBytes } from './read';

const TODAY = day('2026-11-22');
const RUNS = { numRuns: 300, seed: 20261122 };

const number = fc
  .tuple(fc.stringMatching(/^[A-Z][A-Z0-9]{2}$/), fc.stringMatching(/^\d{7}$/))
  .map(([filer, seven]) => `${filer}${seven}${checkDigitOf(filer + seven)}`);
const written = number.chain((bare) =>
  fc.constantFrom(
    bare,
    `${bare.slice(0, 3)}-${bare.slice(3, 10)}-${bare.slice(10)}`,
    `${bare.slice(0, 3)} ${bare.slice(3, 10)} ${bare.slice(10)}`,
  ),
);
const personal = fc.constantFrom(
  '12-3456789AA',
  '98-765432100',
  '123-45-6789',
  '987-65-4321',
  '261234-56789',
  '123456789AA',
);
const date = fc.constantFrom('09/18/2026', '07/10/2026', '2026-09-18', '', 'TBD', '18-Sep-2026');
const words = fc.constantFrom(
  'ACME LLC',
  'Liquidated',
  'Open',
  '',
  'Total',
  'N/A',
  '2704',
  '$1.00',
);
const cell = fc.oneof(
  { weight: 4, arbitrary: written },
  { weight: 3, arbitrary: date },
  { weight: 2, arbitrary: personal },
  { weight: 2, arbitrary: words },
  written.map((one) => `see ${one}, please`),
  personal.map((one) => `Importer: ${one} ACME`),
);
const HEADERS = [
  'Entry Number',
  'Liquidation Date',
  'Importer Number',
  'Entry Date',
  'Liquidation Status',
  'Remarks',
  'Name',
  'Protest Number',
  'CAPE Claim Number',
];
const table = fc
  .record({
    header: fc.option(fc.shuffledSubarray(HEADERS, { minLength: 1, maxLength: 6 })),
    above: fc.array(fc.array(cell, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
  })
  .map(({ header, above, rows }) => [...above, ...(header ? [header] : []), ...rows]);

const NUMBER = /(?<![A-Z0-9])[A-Z][A-Z0-9]{2}[- ]?\d{7}[- ]?\d(?![A-Z0-9])/g;
const PERSONAL =
  /\d{3}-\d{2}-\d{4}|(?<![A-Z0-9])\d{2}-\d{7}|(?<![A-Z0-9])\d{6}-\d{5}(?!\d)|(?<![A-Z0-9])\d{9}[A-Z]{2}(?![A-Z0-9])/;
const bare = (text: string) => text.replace(/[- ]/g, '');

async function readingOf(text: string) {
  const reading = await paste(text).catch((error: unknown) => error);
  if (reading instanceof Error) {
    expect(reading).toBeInstanceOf(Refused);
    return undefined;
  }
  return reading as Awaited<ReturnType<typeof paste>>;
}

/** All that leaves the worker: what the page shows, and every file. */
function outputsOf(reading: NonNullable<Awaited<ReturnType<typeof readingOf>>>): string {
  const { table } = reading;
  const book = new Book(table, {}, TODAY);
  const lines = book.allLines();
  const shares = book.split('importer');
  return [
    JSON.stringify(accountOf(reading)),
    JSON.stringify(lines),
    JSON.stringify(splitParts(shares, 'importer')),
    ...Object.entries(splitFiles(shares, [], true, entriesWords)).flat(),
    tableCsv(lines, entriesWords),
    protestCsv(lines, entriesWords),
    setAsideCsv(table.setAside, entriesWords),
    book.capeNumbers(true).join('\n'),
  ].join('\n');
}

describe('for any table made at random', () => {
  it('rows read are used or set aside', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (made) => {
        const reading = await readingOf(delimited(made));
        if (!reading) return;
        const { rowsRead, rowsUsed, setAside } = reading.table;
        expect(rowsRead).toBe(rowsUsed + setAside.length);
      }),
      RUNS,
    );
  });

  it('every entry number is listed, set aside or named as ignored', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (made) => {
        const text = delimited(made);
        const reading = await readingOf(text);
        if (!reading) return;
        const { entries, setAside, ignored } = reading.table;
        const told = new Set<string>([
          ...entries.flatMap(({ number }) => number ?? []),
          ...ignored,
          ...setAside.flatMap((row) => [...row.text.matchAll(NUMBER)].map(([one]) => bare(one))),
        ]);
        const given = new Set([...text.matchAll(NUMBER)].map(([one]) => bare(one)));
        for (const one of given) {
          if (checkDigitOf(one) === Number(one.at(-1))) expect([...told]).toContain(one);
        }
      }),
      RUNS,
    );
  });

  it('no output holds a number of a person or a company', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (made) => {
        const reading = await readingOf(delimited(made));
        if (reading) expect(outputsOf(reading)).not.toMatch(PERSONAL);
      }),
      RUNS,
    );
  });
});

describe('files split by importer', () => {
  const text = delimited([
    ['Importer Number', 'Entry Number', 'Liquidation Date'],
    ['12-3456789AA', 'BQ7-1000000-2', '09/18/2026'],
    ['98-7654321AA', 'BQ7-1000001-0', '07/10/2026'],
    ['12-3456789AA', 'BQ7-1000002-8', '09/18/2026'],
  ]);
  it('stand under labels that the reader may change, each with its own entries', async () => {
    const { table } = await paste(text);
    const shares = new Book(table, {}, TODAY).split('importer');
    expect(splitParts(shares, 'importer')).toEqual([
      { label: 'client-01', entries: 2, first: 'BQ7-1000000-2' },
      { label: 'client-02', entries: 1, first: 'BQ7-1000001-0' },
    ]);
    const files = splitFiles(shares, ['Acme & Co/../x', 'client-02'], false, entriesWords);
    expect(Object.keys(files)).toEqual([
      'Acme - Co-x/cape-entries.csv',
      'client-02/protest-list.csv',
    ]);
    expect(files['Acme - Co-x/cape-entries.csv']).toBe(
      'Entry Number\r\nBQ710000002\r\nBQ710000028\r\n',
    );
  });
  it('by filer code, from a workbook of several filers', async () => {
    const rows = text.replace('BQ7-1000001-0', '605-7606000-2');
    const { table } = await readBytes(new TextEncoder().encode(rows));
    const shares = new Book(table, {}, TODAY).split('filer');
    expect(splitParts(shares, 'filer').map(({ label }) => label)).toEqual([
      'filer-BQ7',
      'filer-605',
    ]);
  });
});
