// Workbooks as other programs write them: every format that a spreadsheet program saves, and what is no
// table at all. The library that reads the other formats also writes them here.
import { type BookType, type CellObject, utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Book } from '../../../../src/islands/tools/entries/decisions';
import { typeOf } from '../../../../src/islands/tools/entries/reading/file-type';
import { Refused } from '../../../../src/islands/tools/entries/reading/read-error';
import { day } from '../../../../src/rules/day';
import { HEADER, workbook } from '../../../fixtures/make.mjs';
import { readBytes } from './read';

const TODAY = day('2026-11-22');
const SERIAL = 25569;
const serialOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + SERIAL;
const dated = (iso: string): CellObject => ({ t: 'n', v: serialOf(iso), z: 'm/d/yy' });

const ROWS = [
  ['Entry Summary Number', 'Entry Date', 'Liquidation Date', 'Liquidation Status'],
  ['BQ7-1000000-2', dated('2025-11-03'), dated('2026-09-18'), 'Liquidated'],
  ['BQ7-1000001-0', dated('2025-11-03'), dated('2026-07-10'), 'Liquidated'],
  ['BQ7-1000002-8', dated('2025-11-03'), '', 'Unliquidated'],
];
const counts = async (bytes: Uint8Array) => {
  const { table } = await readBytes(bytes);
  return { ...new Book(table, {}, TODAY).summary.counts, aside: table.setAside.length };
};
const THREE = { open: 1, protest: 1, past: 0, unliquidated: 1, blocked: 0, aside: 0 };

const bookOf = (rows: readonly (readonly unknown[])[], name = 'ES-003') => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), name);
  return book;
};
/** The types of the library name fewer formats than it writes. */
const saved = (bookType: string, rows = ROWS) =>
  new Uint8Array(write(bookOf(rows), { type: 'buffer', bookType: bookType as BookType }) as Buffer);

describe('a workbook with true days is read, in every format', () => {
  it.each([
    'xlsx',
    'xlsm',
    'xlsb',
    'biff8',
    'biff5',
    'biff4',
    'biff3',
    'biff2',
    'xlml',
    'ods',
    'fods',
    'sylk',
    'html',
    'dif',
    'wk3',
    'csv',
    'txt',
  ])('%s', async (bookType) => {
    // What these write of a day is its text, so it must hold all of the year.
    const texts = /html|dif|csv|txt|wk3/.test(bookType);
    const rows = texts
      ? ROWS.map((row) =>
          row.map((cell) => (typeof cell === 'string' ? cell : { ...cell, z: 'mm/dd/yyyy' })),
        )
      : ROWS;
    expect(await counts(saved(bookType, rows))).toEqual(THREE);
  });
});

describe('a sheet that is hidden', () => {
  it.each<BookType>(['xlsx', 'xlsb', 'biff8'])(
    'is not read before the visible one: %s',
    async (bookType) => {
      const book = bookOf([ROWS[0]!, ROWS[2]!], 'Old run');
      utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS as unknown[][]), 'ES-003');
      book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
      const bytes = new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);
      const { files } = await readBytes(bytes);
      expect(files[0]!.sheets).toMatchObject([
        { name: 'Old run', hidden: true, read: false, hasEntries: true },
        { name: 'ES-003', hidden: false, read: true },
      ]);
    },
  );
});

describe('a text that is a workbook', () => {
  const html = (cells: (row: readonly string[]) => string) =>
    `<html><head><meta charset="utf-8"></head><body><table>${[
      ['Entry Number', 'Liquidation Date'],
      ['BQ7-1000000-2', '09/18/2026'],
      ['BQ7-1000001-0', '07/10/2026'],
      ['BQ7-1000002-8', ''],
    ]
      .map((row) => `<tr>${cells(row)}</tr>`)
      .join('')}</table></body></html>`;
  it.each([
    ['a web page', html((row) => row.map((cell) => `<td>${cell}</td>`).join(''))],
    [
      'a web page in capitals',
      html((row) => row.map((cell) => `<TD>${cell}</TD>`).join('')).replace('<html>', '<HTML>'),
    ],
    [
      'a table alone',
      html((row) => row.map((cell) => `<td><b>${cell}</b></td>`).join('')).replace(
        /^.*?<table/,
        '<table',
      ),
    ],
    [
      'blanks as entities',
      html((row) => row.map((cell) => `<td>${cell || '&nbsp;'}</td>`).join('')),
    ],
    [
      'cells without an end, as HTML allows',
      html((row) => row.map((cell) => `<td>${cell}`).join('')).replaceAll('</tr>', ''),
    ],
    [
      'a web page with a document type',
      `<!DOCTYPE html>\n${html((row) => row.map((cell) => `<td>${cell}</td>`).join(''))}`,
    ],
  ])('%s', async (_, text) => {
    expect(await counts(strToU8(text))).toEqual(THREE);
  });
});

describe('a web page as Excel saves it', () => {
  it('shows two digits of a year and holds the whole number', async () => {
    const page =
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><tr><td>Entry Number</td><td>Liquidation Date</td></tr><tr><td>BQ7-1000000-2</td><td class=xl65 align=right x:num="46283">9/18/26</td></tr></table></body></html>';
    const { table } = await readBytes(strToU8(page));
    expect(table.entries.map(({ facts }) => facts.liquidated)).toEqual(['2026-09-18']);
  });
});

describe('what is no table is refused by its name', () => {
  const zip = (parts: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  const ods = 'application/vnd.oasis.opendocument.';
  it.each<readonly [string, string, Uint8Array]>([
    ['pdf', 'a PDF', strToU8('%PDF-1.7\n')],
    ['rich-text', 'rich text', strToU8('{\\rtf1\\ansi BQ7-1000000-2}')],
    ['json', 'JSON', strToU8('[\n  {"Entry Number": "BQ7-1000000-2"}\n]')],
    ['json', 'JSON of an object', strToU8('{"rows":[["BQ7-1000000-2"]]}')],
    [
      'json',
      'XML of its own kind',
      strToU8('<?xml version="1.0"?><entries><entry>BQ7-1000000-2</entry></entries>'),
    ],
    [
      'web-archive',
      'a web page as a single file',
      strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n'),
    ],
    [
      'email',
      'an e-mail',
      strToU8('Received: from a\r\nFrom: a@b.example\r\nSubject: entries\r\n\r\nBQ7-1000000-2'),
    ],
    ['packed', 'a zip with a CSV', zip({ 'report.csv': 'Entry Number\nBQ7-1000000-2' })],
    ['packed', 'gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])],
    ['packed', '7z', new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
    ['word', 'a Word document', zip({ '[Content_Types].xml': '', 'word/document.xml': '' })],
    ['slides', 'a presentation', zip({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' })],
    ['word', 'an OpenDocument text', zip({ mimetype: `${ods}text`, 'content.xml': '<a/>' })],
    [
      'locked',
      'an OpenDocument sheet with a password',
      zip({
        mimetype: `${ods}spreadsheet`,
        'content.xml': 'x',
        'META-INF/manifest.xml': '<manifest:encryption-data/>',
      }),
    ],
    [
      'apple-numbers',
      'Apple Numbers',
      zip({ 'Index/Document.iwa': '', 'Metadata/Properties.plist': '' }),
    ],
    ['database', 'SQLite', strToU8('SQLite format 3\0')],
    ['query', 'a query', strToU8('WEB\n1\nhttps://report.example/\n')],
    [
      'web-page',
      'a sign-in page',
      strToU8('<!DOCTYPE html><html><body><h1>Sign in</h1><form></form></body></html>'),
    ],
  ])('%s: %s', async (reason, _, bytes) => {
    const failed = await readBytes(bytes).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Refused);
    expect((failed as Refused).reason).toBe(reason);
  });

  it('an .xls with a password', async () => {
    const bytes = saved('biff8');
    const at = bytes.findIndex(
      (_, index) => bytes[index] === 9 && bytes[index + 1] === 8 && bytes[index + 2] === 16,
    );
    // The record behind the first one becomes the mark of encryption.
    const end = at + 4 + 16;
    bytes.set([0x2f, 0], end);
    const failed = await readBytes(bytes).catch((error: unknown) => error);
    expect((failed as Refused).reason).toMatch(/locked|damaged/);
  });
});

describe('the content decides, not the name', () => {
  it.each(['entries.xlsx', 'entries.csv', 'entries', 'entries.pdf'])('%s', async (name) => {
    const { table } = await readBytes(saved('biff8'), {}, name);
    expect(table.entries).toHaveLength(3);
  });
  it('of a text', () => expect(typeOf(strToU8('Entry Number\nBQ7-1000000-2'))).toBe('text'));
});

describe('rows hidden by a filter, and rows crossed out', () => {
  it.each<BookType>(['xlsx', 'xlml'])('%s', async (bookType) => {
    const book = bookOf(ROWS);
    book.Sheets['ES-003']!['!rows'] = [{}, { hidden: true }, { hidden: true }];
    const bytes = new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);
    const { table } = await readBytes(bytes);
    expect(table.entries).toHaveLength(3);
    expect(table.hiddenRows).toBe(2);
  });
});

/** The XML of an OpenDocument sheet, as LibreOffice writes it. */
const openDocument = (tables: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:style="s" xmlns:table="t" xmlns:text="x"><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
const text = (value: string) =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const date = (iso: string) =>
  `<table:table-cell office:value-type="date" office:date-value="${iso}"><text:p>9/18/26</text:p></table:table-cell>`;
const line = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`;
const sheet = (name: string, style: string, lines: string) =>
  `<table:table table:name="${name}" table:style-name="${style}">${lines}</table:table>`;
const HEAD = line(text('Entry Number') + text('Remark') + text('Liquidation Date'));
const packed = (content: string) =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
  });

describe('an OpenDocument sheet', () => {
  const blank = '<table:table-cell table:number-columns-repeated="1"/>';
  it('keeps the place of cells that are left out, of repeated rows and of remarks', async () => {
    const note =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>Liquidated?</text:p></office:annotation><text:p>a<text:s text:c="2"/>b</text:p></table:table-cell>';
    const bytes = packed(
      openDocument(
        sheet(
          'ES-003',
          'ta1',
          HEAD +
            line(text('BQ7-1000000-2') + blank + date('2026-09-18')) +
            line(
              '<table:table-cell table:number-columns-repeated="3"/>',
              ' table:number-rows-repeated="4"',
            ) +
            line(text('BQ7-1000001-0') + note + date('2026-07-10T00:00:00')) +
            line(
              '<table:table-cell table:number-columns-repeated="16384"/>',
              ' table:number-rows-repeated="1048570"',
            ),
        ),
      ),
    );
    const { table } = await readBytes(bytes);
    expect(
      table.entries.map(({ number, facts, line }) => [number, facts.liquidated, line]),
    ).toEqual([
      ['BQ710000002', '2026-09-18', 2],
      ['BQ710000010', '2026-07-10', 7],
    ]);
  });

  it('hidden by its style is not read before the visible one, and filtered rows are told', async () => {
    const hidden = ' table:visibility="filter"';
    const content = openDocument(
      sheet('Old run', 'ta2', HEAD + line(text('BQ7-1000002-8') + blank + date('2026-03-02'))) +
        sheet(
          'ES-003',
          'ta1',
          HEAD + line(text('BQ7-1000000-2') + blank + date('2026-09-18'), hidden),
        ),
    );
    for (const bytes of [
      packed(content),
      strToU8(
        content.replace(
          'xmlns:office="o"',
          'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
        ),
      ),
    ]) {
      const { table, files } = await readBytes(bytes);
      expect(files[0]!.sheets).toMatchObject([
        { name: 'Old run', hidden: true, read: false, hasEntries: true },
        { name: 'ES-003', hidden: false, read: true },
      ]);
      expect(table.entries.map(({ number }) => number)).toEqual(['BQ710000002']);
      expect(table.hiddenRows).toBe(1);
    }
  });
});

describe('a workbook in XML, however it is spelled', () => {
  const plain = () =>
    workbook([
      {
        name: 'S',
        rows: [HEADER.slice(0, 1).concat('Liquidation Date'), ['BQ7-1000000-2', '09/18/2026']],
      },
    ]);
  it('is read', async () => expect((await readBytes(plain())).table.entries).toHaveLength(1));
  it('is read with bytes before and behind', async () => {
    const bytes = plain();
    const around = new Uint8Array(bytes.length + 6);
    around.set(bytes, 0);
    expect((await readBytes(around)).table.entries).toHaveLength(1);
  });
});
