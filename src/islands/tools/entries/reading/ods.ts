import { COLUMNS } from '../../../../rules/upload-limit';
import { Refused } from './read-error';
import type { Row } from './row';
import type { OpenWorkbook } from './workbook';
import { type Attributes, type Handlers, refusalOf, xmlReader } from './xml';
import { unpack, type ZipPart } from './zip';

/** A row that is repeated more often than this is a fill to the end of the sheet. */
const MOST_REPEATED = 1000;
/** No tag of a sheet is longer. */
const LONGEST_TAG = 65_536;
/** A cell with more characters is no cell of a spreadsheet. */
const LONGEST_CELL = 100_000;

interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
}

/** Gives the XML of the sheets piece by piece. */
type Pieces = (take: (chunk: Uint8Array, final: boolean, share: number) => void) => void;

/** An attribute by its name without prefix. */
function attribute(attributes: Attributes, name: string): string | undefined {
  for (const key of Object.keys(attributes)) {
    if (key === name || key.endsWith(`:${name}`)) return attributes[key];
  }
  return undefined;
}

/** Opens an OpenDocument sheet, packed: its rows are read piece by piece. */
export const openOds = (bytes: Uint8Array, content: ZipPart): OpenWorkbook =>
  openContent((take) => unpack(bytes, content, take));

/** Opens a flat OpenDocument sheet. */
export const openFlatOds = (bytes: Uint8Array): OpenWorkbook =>
  openContent((take) => take(bytes, true, 1));

function openContent(pieces: Pieces): OpenWorkbook {
  const sheets = sheetsOf(pieces);
  if (!sheets.length) throw new Refused('no-sheet');
  return {
    sheets,
    read(index, take) {
      let share = 0;
      run(
        pieces,
        rowHandlers(index, (row) => take(row, share)),
        (now) => {
          share = now;
        },
      );
    },
  };
}

function run(pieces: Pieces, handlers: Handlers, progress: (share: number) => void): void {
  const reader = xmlReader(handlers);
  try {
    pieces((chunk, final, share) => {
      progress(share);
      reader(chunk, final);
    });
  } catch (error) {
    throw refusalOf(error);
  }
}

/** The attributes of each tag with a name in a piece of XML, as text. Looks for the names alone, which is fast. */
function* tagsOf(xml: string, name: string): Generator<{ at: number; attributes: string }> {
  for (let at = xml.indexOf(`${name} `); at >= 0; at = xml.indexOf(`${name} `, at + 1)) {
    const before = xml[at - 1];
    if (before !== ':' && before !== '<') continue;
    const end = xml.indexOf('>', at);
    if (end < 0) return;
    if (xml.lastIndexOf('<', at) >= Math.max(0, at - 20)) {
      yield { at, attributes: xml.slice(at + name.length, end) };
    }
  }
}

/** The attributes of a tag by their names without prefix. */
function attributesIn(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (let at = 0, equals = text.indexOf('='); equals > 0; equals = text.indexOf('=', at)) {
    const name = text.slice(at, equals).trim();
    const end = text.indexOf(text[equals + 1] ?? '"', equals + 2);
    if (end < 0) break;
    found[name.slice(name.indexOf(':') + 1)] = text.slice(equals + 2, end);
    at = end + 1;
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!);

/** The sheets in their order; a style says which are hidden. */
function sheetsOf(pieces: Pieces): readonly Sheet[] {
  const sheets: Sheet[] = [];
  const hiddenStyles = new Set<string>();
  const decoder = new TextDecoder();
  let rest = '';
  pieces((chunk, final) => {
    const text = rest + decoder.decode(chunk, { stream: !final });
    // A tag that is not whole yet comes with the next piece.
    const cut = final ? text.length : Math.max(text.lastIndexOf('<'), text.length - LONGEST_TAG);
    const xml = text.slice(0, cut);
    rest = text.slice(cut);
    if (sheets.length === 0) {
      const styles = [...tagsOf(xml, 'style')];
      for (const { at, attributes } of tagsOf(xml, 'table-properties')) {
        if (attributesIn(attributes).display !== 'false') continue;
        const style = styles.findLast((one) => one.at < at);
        if (style) hiddenStyles.add(attributesIn(style.attributes).name ?? '');
      }
    }
    for (const { attributes } of tagsOf(xml, 'table')) {
      const { name = '', 'style-name': style = '', 'is-sub-table': sub } = attributesIn(attributes);
      if (sub !== 'true') sheets.push({ name: unescaped(name), hidden: hiddenStyles.has(style) });
    }
  });
  return sheets;
}

/** Turns the rows of one table into cells of text. */
function rowHandlers(wanted: number, take: (row: Row) => void): Handlers {
  let table = -1;
  let depth = 0;
  let line = 0;
  let repeated = 1;
  let hidden = false;
  let cells: string[] = [];
  let column = 0;
  let columns = 1;
  let inCell = false;
  let value: string | undefined;
  let formula = false;
  let text = '';
  let paragraphs = 0;
  /** Inside a remark on the cell, or a drawing in it: its text is not the cell's. */
  let beside = 0;
  let inText = 0;
  const isWanted = () => table === wanted && depth === 1;
  const endCell = () => {
    const result = value ?? text;
    const content = result === '' && formula ? '=' : result;
    if (content !== '') {
      if (column >= COLUMNS) throw new Refused('too-many-columns', line);
      while (cells.length < column) cells.push('');
      for (let count = 0; count < Math.min(columns, COLUMNS - column); count++) {
        cells[column + count] = content;
      }
    }
    column += columns;
    inCell = false;
  };
  const startCell = (found: Attributes) => {
    columns = Number(attribute(found, 'number-columns-repeated') ?? 1) || 1;
    inCell = true;
    text = '';
    paragraphs = 0;
    formula = attribute(found, 'formula') !== undefined;
    const date = attribute(found, 'date-value');
    const flag = attribute(found, 'boolean-value');
    value = date ?? flag?.toUpperCase() ?? attribute(found, 'string-value');
    const type = attribute(found, 'value-type');
    if (type === 'float' || type === 'currency' || type === 'percentage') {
      value = attribute(found, 'value');
    }
  };
  return {
    open(name, attributes, decode) {
      if (name === 'table') {
        if (depth++ === 0) {
          table++;
          line = 0;
        }
        return;
      }
      if (!isWanted()) return;
      if (name === 'table-row') {
        const found = attributes();
        repeated = Number(attribute(found, 'number-rows-repeated') ?? 1) || 1;
        hidden = /collapse|filter/.test(attribute(found, 'visibility') ?? '');
        cells = [];
        column = 0;
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        startCell(attributes());
        if (value !== undefined) value = decode(value);
      } else if (inCell && (name === 'annotation' || name === 'frame' || name === 'shapes'))
        beside++;
      else if (inCell && beside === 0) {
        if (name === 'p') {
          if (paragraphs++ > 0) text += '\n';
          inText++;
        } else if (name === 's') text += ' '.repeat(Number(attribute(attributes(), 'c') ?? 1) || 1);
        else if (name === 'tab') text += '\t';
        else if (name === 'line-break') text += '\n';
      }
    },
    text(piece) {
      if (inText && beside === 0 && text.length < LONGEST_CELL) text += piece;
    },
    close(name) {
      if (name === 'table') {
        depth--;
        return;
      }
      if (!isWanted()) return;
      if (name === 'annotation' || name === 'frame' || name === 'shapes') {
        if (beside > 0) beside--;
      } else if (name === 'p' && inText > 0 && beside === 0) inText--;
      else if (name === 'table-cell' || name === 'covered-table-cell') endCell();
      else if (name === 'table-row') {
        const rows = cells.length ? Math.min(repeated, MOST_REPEATED) : 1;
        for (let count = 0; count < rows; count++) {
          take({ cells, line: line + 1 + count, ...(hidden && { hidden }) });
        }
        line += repeated;
      }
    },
  };
}
