import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { day } from '../../../../src/rules/day';
import { PASTED_MEGABYTES, ROWS as MOST_ROWS } from '../../../../src/rules/upload-limit';
import { Book } from '../../../../src/islands/tools/entries/decisions';
import { Refused } from '../../../../src/islands/tools/entries/reading/read-error';
import { questionsOf } from '../../../../src/islands/tools/entries/reading/questions';
import { sheetKey } from '../../../../src/islands/tools/entries/reading/workbook';
import { readSources } from '../../../../src/islands/tools/entries/reading/read-sources';
import { setAsideCsv, tableCsv } from '../../../../src/islands/tools/entries/csv-files';
import { entriesWords } from '../../../../src/words/en/entries';
import { paste, pasteAgain, readBytes } from './read';
import {
  delimited,
  exportRow,
  faulty,
  good,
  HEADER,
  refused,
  ROWS,
  workbook,
} from '../../../fixtures/make.mjs';

const TODAY = day('2026-11-22');
const csv = (rows: string[][]) => paste(delimited([HEADER, ...rows]));

describe('a good export', () => {
  it.each(Object.entries(good))('%s gives its three entries', async (_, make) => {
    const { table } = await readBytes(make());
    const { summary } = new Book(table, {}, TODAY);
    expect([table.rowsRead, table.rowsUsed, table.setAside.length]).toEqual([5, 5, 0]);
    expect(summary.counts).toEqual({ open: 1, protest: 1, past: 0, unliquidated: 1, blocked: 0 });
    expect(table.entries.map(({ number, facts }) => [number, facts.liquidated])).toEqual([
      ['ABC12345676', '2026-09-18'],
      ['99999999990', '2026-07-10'],
      ['ABC76543210', undefined],
    ]);
  });

  it('keeps nothing of the columns it does not need', async () => {
    const { table } = await readBytes(good['utf-8.csv']());
    const kept = JSON.stringify(table, (_, value: unknown) =>
      value instanceof Map ? [...value] : value,
    );
    expect(kept).not.toMatch(/00-0000000XX|Déjà|2,567/);
  });

  it('keeps nothing of them for a row set aside either', async () => {
    const { table } = await csv([...ROWS, exportRow('1', 1, '2026-09-18')]);
    expect(table.setAside).toHaveLength(1);
    expect(setAsideCsv(table.setAside, entriesWords)).not.toMatch(/00-0000000XX|Déjà/);
  });

  it('says which sheet it took', async () => {
    const { files } = await readBytes(good['second-sheet.xlsx']());
    expect(files[0]!.sheets.map(({ name, read }) => [name, read])).toEqual([
      ['Cover', false],
      ['Data & more', true],
    ]);
  });
});

describe('an input that is refused whole', () => {
  it.each(Object.entries(refused))('%s', async (_, { reason, make }) => {
    const failed = await readBytes(make()).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(Refused);
    expect((failed as Refused).reason).toBe(reason);
  });
});

describe('rows that cannot be used', () => {
  it.each(Object.entries(faulty))('%s', async (_, { make, used, aside }) => {
    const { table } = await readBytes(make());
    expect(table.setAside.map(({ reason }) => reason)).toEqual(aside);
    expect(table.rowsUsed).toBe(used);
    expect(table.rowsRead).toBe(table.rowsUsed + table.setAside.length);
  });

  it('stand with the line they are on, behind cells of several lines', async () => {
    const rows = [ROWS[0]!.with(4, 'one\ntwo\nthree'), ['Total']];
    const { table } = await csv(rows);
    expect(table.setAside.map(({ line }) => line)).toEqual([5]);
  });
});

describe('what the reader decides', () => {
  const dayFirst = [
    exportRow('ABC-1234567-6', 1, '25/09/2026'),
    exportRow('999-9999999-0', 1, '07/08/2026'),
  ];

  it('which comes first in a date: asked, not guessed', async () => {
    const { table } = await csv(dayFirst);
    const [first] = table.tables;
    expect(first!.orders).toMatchObject({ 'day-first': ['25/09/2026'], 'month-first': [] });
    expect(first!.orders['either-slash']).toContain('07/08/2026');
    expect(questionsOf(table).map(({ name }) => name)).toEqual(['day-order']);
    const text = delimited([HEADER, ...dayFirst]);
    const days = async (dayOrder: 'day' | 'month') =>
      (await pasteAgain(text, { dayOrder })).table.entries.map(({ facts }) => facts.liquidated);
    expect(await days('day')).toEqual(['2026-09-25', '2026-08-07']);
    expect(await days('month')).toEqual(['2026-09-25', '2026-07-08']);
  });

  it('an entry date that has the day first asks for the liquidation days too', async () => {
    const { table } = await csv([
      exportRow('ABC-1234567-6', 1, '07/08/2026').with(6, '25/11/2025'),
    ]);
    expect(table.tables[0]!.orders['day-first']).toEqual(['25/11/2025']);
    expect(questionsOf(table).map(({ name }) => name)).toEqual(['day-order']);
  });

  it('dates of both orders in one column: what reads two ways is set aside, if she says so', async () => {
    const mixed = [...dayFirst, exportRow('ABC-7654321-0', 1, '09/18/2026')];
    const { table: before } = await csv(mixed);
    expect(before.tables[0]!.orders).toMatchObject({
      'day-first': ['25/09/2026'],
      'month-first': ['09/18/2026'],
    });
    const { table } = await pasteAgain(delimited([HEADER, ...mixed]), { dayOrder: 'both' });
    expect(table.entries.map(({ facts }) => facts.liquidated)).toEqual([
      '2026-09-25',
      '2026-09-18',
    ]);
    expect(table.setAside.map(({ reason }) => reason)).toEqual(['day-ambiguous']);
  });

  it('a date that is the same in both orders is no question', async () => {
    const { table } = await csv([exportRow('ABC-1234567-6', 1, '08/08/2026').with(6, '')]);
    expect(Object.values(table.tables[0]!.orders).flat()).toEqual(['11/03/2025']);
    expect(questionsOf(table)).toEqual([]);
  });

  it('true dates beside dates with the day first are told of: a spreadsheet may have turned them', async () => {
    const { table } = await csv([...dayFirst, exportRow('ABC-7654321-0', 1, '46283')]);
    expect(table.tables[0]!.orders).toMatchObject({
      'day-first': ['25/09/2026'],
      serial: ['46283'],
    });
  });

  it('lost zeros: put back only when asked', async () => {
    const text = delimited([HEADER, exportRow('1234567890', 1, '2026-09-18')]);
    const { table } = await paste(text);
    expect(table.entries).toHaveLength(0);
    expect(table.setAside).toMatchObject([{ reason: 'number-short', proposal: '01234567890' }]);
    const { table: again } = await paste(text, { addZeros: true });
    expect(again.entries.map(({ number }) => number)).toEqual(['01234567890']);
  });

  it('another mapping', async () => {
    const text = delimited([
      ['a', 'b'],
      ['ABC-1234567-6', '9/18/2026'],
    ]);
    const { table } = await pasteAgain(text, { columns: { liquidated: 'none' } });
    expect(table.entries.map(({ facts }) => facts.liquidated)).toEqual([undefined]);
  });

  it('the sheet that looks like an export, however long the one before it is', async () => {
    const cover = Array.from({ length: 300 }, () => ['words', 'more words']);
    const bytes = workbook([
      { name: 'Cover', rows: cover },
      { name: 'Data', rows: [HEADER, ...ROWS] },
    ]);
    const { files } = await readBytes(bytes);
    expect(files[0]!.sheets.filter(({ read }) => read).map(({ name }) => name)).toEqual(['Data']);
  });

  it('another sheet', async () => {
    const bytes = workbook([
      { name: 'A', rows: [HEADER, ROWS[0]!] },
      { name: 'B', rows: [HEADER, ROWS[2]!] },
    ]);
    const sheets = { [sheetKey(undefined, 'A')]: false };
    const { table } = await readBytes(bytes, { sheets });
    expect(table.entries.map(({ number }) => number)).toEqual(['99999999990']);
  });
});

describe('files given together', () => {
  const file = (name: string, text: string) => ({ name, blob: new Blob([text]) });
  const together = (...files: { name: string; blob: Blob }[]) =>
    readSources({ kind: 'files', files }, {}, () => {});
  const H = 'Entry Number,Liquidation Date';
  it('are read into one list, and each is named with its rows', async () => {
    const { table, files } = await together(
      file('a.csv', `${H}\nBQ7-1000000-2,09/18/2026`),
      file('b.csv', 'Liq Date;Entry No.\n2026-07-10;BQ7-1000001-0'),
      file('c.csv', `${H}\n`),
    );
    expect(table.entries.map(({ facts }) => facts.liquidated)).toEqual([
      '2026-09-18',
      '2026-07-10',
    ]);
    expect(files.map(({ name, rows }) => [name, rows])).toEqual([
      ['a.csv', 1],
      ['b.csv', 1],
      ['c.csv', 0],
    ]);
  });
  it('one that is no table is told of beside the others', async () => {
    const { table, files } = await together(
      file('a.csv', `${H}\nBQ7-1000000-2,09/18/2026`),
      file('b.pdf', '%PDF-1.7'),
    );
    expect(table.entries).toHaveLength(1);
    expect(files[1]).toMatchObject({ name: 'b.pdf', refused: 'pdf' });
  });
});

describe('pasted columns', () => {
  const pastes: readonly { text: string; days: (string | undefined)[]; why: string }[] = [
    { text: '9/18/2026\n7/10/2026', days: ['2026-09-18', '2026-07-10'], why: 'days alone' },
    {
      text: 'Sep 18, 2026\nJul 10, 2026',
      days: ['2026-09-18', '2026-07-10'],
      why: 'days with a comma inside',
    },
    {
      text: '18-Sep-2026\n10-Jul-2026',
      days: ['2026-09-18', '2026-07-10'],
      why: 'days as Excel writes them',
    },
    { text: 'ABC-1234567-6\n999-9999999-0', days: [undefined, undefined], why: 'numbers alone' },
    { text: 'ABC-1234567-6\t9/18/2026', days: ['2026-09-18'], why: 'one row of two columns' },
    {
      text: 'Number;Liq. date\nABC-1234567-6;2026-09-18',
      days: ['2026-09-18'],
      why: 'names nobody knows',
    },
    { text: 'liquidated\n9/18/2026', days: ['2026-09-18'], why: 'a header and days' },
  ];
  it.each(pastes)('$why', async ({ text, days }) => {
    const { table } = await paste(text);
    expect(table.entries.map(({ facts }) => facts.liquidated)).toEqual(days);
    expect(table.setAside).toEqual([]);
  });
});

describe('rows of one entry', () => {
  it('that give two liquidation days block it and show both', async () => {
    const { table } = await csv([
      exportRow('ABC-1234567-6', 1, '2026-09-18'),
      exportRow('ABC-1234567-6', 2, '2026-09-25'),
    ]);
    const [line] = new Book(table, {}, TODAY).lines('blocked', 0, 9);
    expect(line?.differences).toEqual([['liquidated', ['2026-09-18', '2026-09-25']]]);
    expect(line?.decision.path).toBe('look-up');
  });

  it('that tell of an open and of a denied protest count as open, and show both', async () => {
    const { table } = await csv([
      exportRow('ABC-1234567-6', 1, '2026-09-18', { protest: 'Denied' }),
      exportRow('ABC-1234567-6', 2, '2026-09-18', { protest: 'Open' }),
    ]);
    const [line] = new Book(table, {}, TODAY).lines('differing', 0, 9);
    expect(line?.differences).toEqual([['protest', ['denied', 'open']]]);
    expect(line?.decision.path).toBe('withdraw-then-cape');
  });

  it('of which one tells of an open protest block it', async () => {
    const { table } = await csv([
      exportRow('ABC-1234567-6', 1, '2026-09-18'),
      exportRow('ABC-1234567-6', 2, '2026-09-18', { protest: 'Open' }),
    ]);
    expect(new Book(table, {}, TODAY).summary.counts.blocked).toBe(1);
  });
});

describe('the full table', () => {
  it('holds no cell that a spreadsheet runs, and every entry once', async () => {
    const { table } = await csv(ROWS);
    const lines = tableCsv(new Book(table, {}, TODAY).allLines(), entriesWords)
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines.join('\n')).not.toMatch(/(^|,)"?[=+@\t-]/m);
  });

  it('of the rows set aside disarms a formula', async () => {
    const { table } = await readBytes(faulty['hyperlink.csv'].make());
    expect(setAsideCsv(table.setAside, entriesWords)).toContain(`"'=HYPERLINK`);
    expect(strFromU8(faulty['hyperlink.csv'].make())).toContain('=HYPERLINK');
  });
});

describe('more than a page can hold', () => {
  it('is refused while reading', async () => {
    const line = 'ABC-1234567-6,9/18/2026\n';
    const text = `entry number,liquidated\n${line.repeat(MOST_ROWS + 1)}`;
    await expect(paste(text)).rejects.toMatchObject({ reason: 'too-many-rows' });
  });

  it('is refused before it is pasted', async () => {
    const text = 'x'.repeat(PASTED_MEGABYTES * 1_000_000 + 1);
    await expect(paste(text)).rejects.toMatchObject({ reason: 'pasted-too-large' });
  });
});
