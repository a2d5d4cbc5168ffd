// Workbooks in XML as programs write them: where cells stand, how parts are named, what a cell without a
// value says. Each gives the same three entries.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Book } from '../../../../src/islands/tools/entries/decisions';
import { Refused } from '../../../../src/islands/tools/entries/reading/read-error';
import { day } from '../../../../src/rules/day';
import { readBytes } from './read';

const TODAY = day('2026-11-22');
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const relation = (id: string, type: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${more}/>`;
const relations = (...all: string[]) =>
  `<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;
const inline = (text: string, r = '') =>
  `<c${r && ` r="${r}"`} t="inlineStr"><is><t>${text}</t></is></c>`;

const HEAD = `<row r="1">${inline('Entry Number', 'A1')}${inline('Liquidation Date', 'B1')}${inline('Liquidation Status', 'C1')}</row>`;
const ROWS = [
  `<row r="2">${inline('BQ7-1000000-2', 'A2')}<c r="B2"><v>46283</v></c>${inline('Liquidated', 'C2')}</row>`,
  `<row r="3">${inline('BQ7-1000001-0', 'A3')}<c r="B3"><v>46213</v></c>${inline('Liquidated', 'C3')}</row>`,
  `<row r="4">${inline('BQ7-1000002-8', 'A4')}<c r="B4" s="1"/>${inline('Unliquidated', 'C4')}</row>`,
];
const sheetOf = (rows: string) =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
const workbookOf = (sheets: string) =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': workbookOf('<sheet name="ES-003" sheetId="1" r:id="rId1"/>'),
  'xl/_rels/workbook.xml.rels': relations(relation('rId1', 'worksheet', 'worksheets/sheet1.xml')),
  'xl/worksheets/sheet1.xml': sheetOf(HEAD + ROWS.join('')),
};
type Parts = Readonly<Record<string, string | Uint8Array>>;
const pack = (parts: Parts) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  );
const withParts = (more: Parts, without: readonly string[] = []) =>
  pack(
    Object.fromEntries(
      Object.entries({ ...PARTS, ...more }).filter(([name]) => !without.includes(name)),
    ),
  );
const withSheet = (rows: string) => withParts({ 'xl/worksheets/sheet1.xml': sheetOf(rows) });
const named = (change: (name: string) => string, change2 = (text: string) => text) =>
  pack(
    Object.fromEntries(Object.entries(PARTS).map(([name, text]) => [change(name), change2(text)])),
  );
const utf16 = (text: string) => {
  const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  return bytes;
};

const same: Readonly<Record<string, () => Uint8Array>> = {
  plain: () => withParts({}),
  'cells without references': () => withSheet((HEAD + ROWS.join('')).replace(/ r="[A-Z]+\d"/g, '')),
  'rows without numbers': () => withSheet((HEAD + ROWS.join('')).replace(/<row r="\d">/g, '<row>')),
  'some cells without references': () =>
    withSheet((HEAD + ROWS.join('')).replace(/ r="[BC]\d"/g, '')),
  'references in small letters': () =>
    withSheet(
      (HEAD + ROWS.join('')).replace(
        / r="([A-C])(\d)"/g,
        (_, a: string, b: string) => ` r="${a.toLowerCase()}${b}"`,
      ),
    ),
  'cells out of order': () =>
    withSheet(
      HEAD + ROWS.map((row) => row.replace(/(<c r="A.*?<\/c>)(.*)(<\/row>)/, '$2$1$3')).join(''),
    ),
  'empty cells with a style to the last column': () =>
    withSheet(
      HEAD + ROWS.map((row) => row.replace('</row>', '<c r="XFD2" s="3"/></row>')).join(''),
    ),
  'empty strings to the last column': () =>
    withSheet(
      HEAD +
        ROWS.map((row) => row.replace('</row>', '<c r="XFD2" t="str"><v></v></c></row>')).join(''),
    ),
  'a formula that gives an empty text for the day': () =>
    withSheet(
      HEAD +
        ROWS.join('').replace(
          '<c r="B4" s="1"/>',
          '<c r="B4" t="str"><f>IF(A4="","","")</f><v></v></c>',
        ),
    ),
  'a formula with an error for the day': () =>
    withSheet(
      HEAD + ROWS.join('').replace('<c r="B4" s="1"/>', '<c r="B4" t="e"><f>X</f><v>#N/A</v></c>'),
    ),
  'a formula that gives 0 for the day': () =>
    withSheet(HEAD + ROWS.join('').replace('<c r="B4" s="1"/>', '<c r="B4"><f>X</f><v>0</v></c>')),
  'blanks inside tags': () =>
    withSheet(
      (HEAD + ROWS.join(''))
        .replaceAll('</row>', '</row >')
        .replaceAll('</c>', '</c\n>')
        .replaceAll('<v>', '<v >'),
    ),
  'one cell on each line': () =>
    withSheet((HEAD + ROWS.join('')).replaceAll('<c', '\n    <c').replaceAll('<row', '\n  <row')),
  'single quotes': () => withSheet((HEAD + ROWS.join('')).replaceAll('"', "'")),
  'a prefix': () =>
    withParts({
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${(HEAD + ROWS.join('')).replace(/<(\/?)(row|c|v|is|t)\b/g, '<$1x:$2')}</x:sheetData></x:worksheet>`,
    }),
  'UTF-16': () =>
    withParts({
      'xl/worksheets/sheet1.xml': utf16(
        `<?xml version="1.0" encoding="UTF-16"?>${sheetOf(HEAD + ROWS.join(''))}`,
      ),
    }),
  'a mark before each part': () =>
    named(
      (name) => name,
      (text) => `\ufeff${text}`,
    ),
  backslashes: () => named((name) => name.replaceAll('/', '\\')),
  'dots in paths': () => named((name) => `./${name}`),
  'a slash at the front': () => named((name) => `/${name}`),
  'other letter case': () => named((name) => name.toUpperCase()),
  'targets from the root': () =>
    withParts({
      'xl/_rels/workbook.xml.rels': relations(
        relation('rId1', 'worksheet', '/xl/worksheets/sheet1.xml'),
      ),
    }),
  'targets with steps': () =>
    withParts({
      'xl/_rels/workbook.xml.rels': relations(
        relation('rId1', 'worksheet', '../xl/./worksheets/sheet1.xml'),
      ),
    }),
  'targets with backslashes': () =>
    withParts({
      'xl/_rels/workbook.xml.rels': relations(
        relation('rId1', 'worksheet', 'worksheets\\sheet1.xml'),
      ),
    }),
  'another name of the workbook': () => {
    const { 'xl/workbook.xml': book = '', 'xl/_rels/workbook.xml.rels': rels = '' } = PARTS;
    return withParts(
      {
        '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook2.xml')),
        'xl/workbook2.xml': book,
        'xl/_rels/workbook2.xml.rels': rels,
      },
      ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
    );
  },
  'another folder': () => {
    const { 'xl/workbook.xml': book = '', 'xl/worksheets/sheet1.xml': sheet = '' } = PARTS;
    return pack({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': relations(relation('rId1', 'officeDocument', 'book/main.xml')),
      'book/main.xml': book,
      'book/_rels/main.xml.rels': relations(relation('rId1', 'worksheet', 'a/b.xml')),
      'book/a/b.xml': sheet,
    });
  },
  'no relation of the package': () => withParts({}, ['_rels/.rels']),
  strict: () =>
    withParts({
      '_rels/.rels': PARTS['_rels/.rels']!.replaceAll(
        OFFICE,
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
      'xl/_rels/workbook.xml.rels': PARTS['xl/_rels/workbook.xml.rels']!.replaceAll(
        OFFICE,
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
    }),
  'a chart sheet first': () =>
    withParts({
      'xl/workbook.xml': workbookOf(
        '<sheet name="Chart" sheetId="2" r:id="rId2"/><sheet name="ES-003" sheetId="1" r:id="rId1"/>',
      ),
      'xl/_rels/workbook.xml.rels': relations(
        relation('rId2', 'chartsheet', 'chartsheets/sheet1.xml'),
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      ),
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    }),
  'headers with escaped line ends': () =>
    withSheet(
      (HEAD + ROWS.join(''))
        .replace('Entry Number', 'Entry_x000D_\nNumber')
        .replace('Liquidation Date', 'Liquidation_x000D_\nDate'),
    ),
  'noise behind the day': () =>
    withSheet(
      (HEAD + ROWS.join('')).replace('46283', '46283.000000001').replace('46213', '4.6213E4'),
    ),
  'days as ISO': () =>
    withSheet(
      (HEAD + ROWS.join('')).replace(
        '<c r="B2"><v>46283</v></c>',
        '<c r="B2" t="d"><v>2026-09-18T00:00:00Z</v></c>',
      ),
    ),
  'shared strings without their relation': () =>
    withParts({
      'xl/worksheets/sheet1.xml': sheetOf(
        (HEAD + ROWS.join('')).replace(
          inline('Entry Number', 'A1'),
          '<c r="A1" t="s"><v>0</v></c>',
        ),
      ),
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><r><t>Entry </t></r><r><rPr><b/></rPr><t>Number</t></r></si></sst>`,
    }),
  'remarks in the XML': () =>
    withSheet(`<!-- made by a program -->${HEAD}${ROWS.join('<!-- next -->')}`),
};

describe('gives the same three entries', () => {
  it.each(Object.entries(same))('%s', async (_, make) => {
    const { table } = await readBytes(make());
    const { counts } = new Book(table, {}, TODAY).summary;
    expect({ ...counts, aside: table.setAside.length }).toEqual({
      open: 1,
      protest: 1,
      past: 0,
      unliquidated: 1,
      blocked: 0,
      aside: 0,
    });
  });
});

describe('rows that are marked', () => {
  const styles = `<styleSheet xmlns="${MAIN}"><fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>`;
  it('crossed out by their style, hidden, and crossed out in the text: read, and told', async () => {
    const rows = [
      HEAD,
      ROWS[0]!.replace('<row', '<row hidden="1"'),
      ROWS[1]!.replace('<c r="A3"', '<c r="A3" s="1"'),
      `<row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4"><v>46283</v></c></row>`,
    ].join('');
    const bytes = withParts({
      'xl/worksheets/sheet1.xml': sheetOf(rows),
      'xl/styles.xml': styles,
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><r><rPr><strike/></rPr><t>BQ7-1000002-8</t></r></si></sst>`,
      'xl/_rels/workbook.xml.rels': relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        relation('rId2', 'styles', 'styles.xml'),
        relation('rId3', 'sharedStrings', 'sharedStrings.xml'),
      ),
    });
    const { table } = await readBytes(bytes);
    expect([table.entries.length, table.hiddenRows, table.struckRows]).toEqual([3, 1, 2]);
  });
});

describe('several sheets', () => {
  const second = (rows: string, more = '') => ({
    'xl/workbook.xml': workbookOf(
      `<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" ${more} r:id="rId2"/>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'worksheet', 'worksheets/sheet2.xml'),
    ),
    'xl/worksheets/sheet2.xml': sheetOf(rows),
  });
  const other = HEAD + ROWS[0]!.replace('BQ7-1000000-2', 'BQ7-1000003-6');
  const names = async (parts: Parts) =>
    (await readBytes(withParts(parts))).files[0]!.sheets.filter(({ read }) => read).map(
      ({ name }) => name,
    );
  it('with the same columns are read together', async () =>
    expect(await names(second(other))).toEqual(['A', 'B']));
  it('with the columns in another order, too', async () => {
    const turned = `<row>${inline('Liquidation Date')}${inline('Entry Number')}</row><row><c><v>46283</v></c>${inline('BQ7-1000003-6')}</row>`;
    expect(await names(second(turned))).toEqual(['A', 'B']);
  });
  it('without entries is left out', async () =>
    expect(await names(second(`<row>${inline('About this report')}</row>`))).toEqual(['A']));
  it('hidden, or very hidden, is offered', async () => {
    for (const state of ['hidden', 'veryHidden']) {
      const { files } = await readBytes(withParts(second(other, `state="${state}"`)));
      expect(files[0]!.sheets[1]).toEqual({
        name: 'B',
        hidden: true,
        read: false,
        hasEntries: true,
      });
    }
  });
  it('hidden alone with entries is read', async () => {
    const parts = second(other);
    const bytes = withParts({
      ...parts,
      'xl/workbook.xml': parts['xl/workbook.xml'].replace(
        'name="B" sheetId="2" ',
        'name="B" sheetId="2" state="hidden"',
      ),
      'xl/worksheets/sheet1.xml': sheetOf(`<row>${inline('See the hidden sheet')}</row>`),
    });
    expect((await readBytes(bytes)).table.entries).toHaveLength(1);
  });
});

describe('a part that is too large or broken', () => {
  const failed = async (bytes: Uint8Array) => {
    const error = await readBytes(bytes).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(Refused);
    return (error as Refused).reason;
  };
  it('a text of many megabytes in one cell is cut, and read in linear time', async () => {
    const long = 'x'.repeat(20_000_000);
    const rows = HEAD + ROWS.join('').replace('>Liquidated<', `>${long}<`);
    const { table } = await readBytes(withSheet(rows));
    expect(table.entries).toHaveLength(3);
  });
  it('a tag without end is refused before the memory is full', async () => {
    expect(await failed(withSheet(`${HEAD}<c ${'x'.repeat(80_000_000)}`))).toBe('too-large');
  });
  it('cut off', async () => expect(await failed(withParts({}).slice(0, 900))).toBe('damaged'));
  it('a sheet that ends early', async () => {
    expect(
      await failed(withParts({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' })),
    ).toBe('damaged');
  });
});

describe('a zip whose sizes stand in 64 bits', () => {
  /** The same zip with each part's sizes and place moved behind its name in the directory. */
  function wide(bytes: Uint8Array): Uint8Array {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = bytes.length - 22;
    const start = view.getUint32(end + 16, true);
    const directory: number[] = [];
    for (let at = start; at < end;) {
      const name = view.getUint16(at + 28, true);
      const header = bytes.slice(at, at + 46 + name);
      const head = new DataView(header.buffer);
      const extra = new DataView(new ArrayBuffer(28));
      extra.setUint16(0, 1, true);
      extra.setUint16(2, 24, true);
      [24, 20, 42].forEach((from, index) => {
        extra.setBigUint64(4 + index * 8, BigInt(head.getUint32(from, true)), true);
        head.setUint32(from, 0xffffffff, true);
      });
      at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      head.setUint16(30, 28, true);
      head.setUint16(32, 0, true);
      directory.push(...header, ...new Uint8Array(extra.buffer));
    }
    const tail = new DataView(new ArrayBuffer(22));
    const count = view.getUint16(end + 10, true);
    tail.setUint32(0, 0x06054b50, true);
    tail.setUint16(8, count, true);
    tail.setUint16(10, count, true);
    tail.setUint32(12, directory.length, true);
    tail.setUint32(16, start, true);
    return new Uint8Array([...bytes.slice(0, start), ...directory, ...new Uint8Array(tail.buffer)]);
  }
  it('is read', async () => {
    expect((await readBytes(wide(withParts({})))).table.entries).toHaveLength(3);
  });
});
