import { COLUMNS } from '../../../../rules/upload-limit';
import { Refused } from './read-error';
import { EPOCH_1904 } from './serial-date';
import type { Row } from './row';
import type { OpenWorkbook } from './workbook';
import { type Handlers, refusalOf, walk, xmlReader } from './xml';
import { plainPath, unpack, unpackWhole, type ZipPart } from './zip';

/** Megabytes of the small parts, and of the texts that the cells share. */
const SMALL_MEGABYTES = 32;
const STRINGS_MEGABYTES = 400;
/** A cell with more characters is no cell of a spreadsheet (Excel: 32,767). */
const LONGEST_CELL = 100_000;

interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: ZipPart;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** The parts of a package by their relations, however they are named. Names are compared without case. */
class Package {
  private readonly parts: ReadonlyMap<string, ZipPart>;

  constructor(
    readonly bytes: Uint8Array,
    parts: readonly ZipPart[],
  ) {
    this.parts = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
  }

  part(path: string): ZipPart | undefined {
    const plain = plainPath(path).toLowerCase();
    return this.parts.get(plain) ?? this.parts.get(decoded(plain));
  }

  /** What a part points to, by the relation's id. */
  relations(path: string): ReadonlyMap<string, Relation> {
    const folder = folderOf(path);
    const part = this.part(`${folder}_rels/${path.slice(folder.length)}.rels`);
    const found = new Map<string, Relation>();
    if (!part) return found;
    walk(unpackWhole(this.bytes, part, SMALL_MEGABYTES), {
      open(name, attributes, decode) {
        if (name !== 'Relationship') return;
        const { Id = '', Target = '', Type = '', TargetMode } = attributes();
        if (TargetMode === 'External') return;
        const target = decode(Target).replaceAll('\\', '/');
        found.set(Id, {
          type: Type.slice(Type.lastIndexOf('/') + 1),
          target: plainPath(target.startsWith('/') ? target : folder + target),
        });
      },
    });
    return found;
  }

  read(part: ZipPart, handlers: Handlers, most = SMALL_MEGABYTES): void {
    const reader = xmlReader(handlers);
    unpack(this.bytes, part, (chunk, final) => reader(chunk, final), most);
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const isOfType = (type: string) => (relation: Relation) =>
  relation.type.toLowerCase() === type.toLowerCase();

/** Where the workbook's own part is: where the package says, else where most programs put it. */
function workbookPath(pack: Package): string {
  const main = [...pack.relations('').values()].find(isOfType('officeDocument'));
  const path = [main?.target, 'xl/workbook.xml'].find((one) => one && pack.part(one));
  if (!path) throw new Refused('not-workbook');
  return path;
}

/** Opens a workbook: its sheets in their order, and a way to read the rows of each. */
export function openXlsx(bytes: Uint8Array, parts: readonly ZipPart[]): OpenWorkbook {
  const pack = new Package(bytes, parts);
  const path = workbookPath(pack);
  const relations = pack.relations(path);
  const sheets: Sheet[] = [];
  let from1904 = false;
  pack.read(pack.part(path)!, {
    open(name, attributes, decode) {
      if (name === 'workbookPr') from1904 = /^(1|true|on)$/.test(attributes().date1904 ?? '');
      if (name !== 'sheet') return;
      const { name: title = '', state = '', ...rest } = attributes();
      const id = Object.entries(rest).find(([key]) => key.endsWith(':id') || key === 'id')?.[1];
      const relation = relations.get(id ?? '');
      const part = relation && pack.part(relation.target);
      // Charts and dialogs are sheets without rows.
      if (part && isOfType('worksheet')(relation)) {
        sheets.push({ name: decode(title), hidden: /hidden/i.test(state), part });
      }
    },
  });
  if (!sheets.length) throw new Refused('no-sheet');
  const partOf = (type: string) => {
    const relation = [...relations.values()].find(isOfType(type));
    return relation && pack.part(relation.target);
  };
  const struckStyles = stylesOf(pack, partOf('styles'));
  // Read once, when the first sheet is.
  let strings: Strings | undefined;
  return {
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    read(index, take) {
      strings ??= stringsOf(pack, partOf('sharedStrings') ?? pack.part('xl/sharedStrings.xml'));
      const { part } = sheets[index]!;
      let share = 0;
      const handlers = rowHandlers(strings, struckStyles, from1904, (row) => take(row, share));
      const reader = xmlReader(handlers);
      try {
        unpack(bytes, part, (chunk, final, now) => {
          share = now;
          reader(chunk, final);
        });
      } catch (error) {
        throw refusalOf(error);
      }
    },
  };
}

interface Strings {
  readonly texts: readonly string[];
  /** Those that are crossed out whole. */
  readonly struck: ReadonlySet<number>;
}

/** The shared strings: most cells are a number that points here. Phonetic readings are left out. */
function stringsOf(pack: Package, part: ZipPart | undefined): Strings {
  const texts: string[] = [];
  const struck = new Set<number>();
  if (!part) return { texts, struck };
  let current = '';
  let inText = false;
  let phonetic = false;
  let [runs, struckRuns] = [0, 0];
  pack.read(
    part,
    {
      open(name, attributes) {
        if (name === 'si') {
          current = '';
          runs = struckRuns = 0;
        } else if (name === 'r') runs++;
        else if (name === 'strike' && attributes().val !== '0') struckRuns++;
        else if (name === 'rPh') phonetic = true;
        else if (name === 't') inText = !phonetic;
      },
      text(text) {
        if (inText && current.length < LONGEST_CELL) current += text;
      },
      close(name) {
        if (name === 'si') {
          if (runs > 0 && struckRuns === runs) struck.add(texts.length);
          texts.push(current);
        } else if (name === 'rPh') phonetic = false;
        else if (name === 't') inText = false;
      },
    },
    STRINGS_MEGABYTES,
  );
  return { texts, struck };
}

/** The styles whose font is crossed out, by their place among the cell styles. */
function stylesOf(pack: Package, part: ZipPart | undefined): ReadonlySet<string> {
  const struck = new Set<string>();
  if (!part) return struck;
  const fonts: boolean[] = [];
  let inFonts = false;
  let inStyles = false;
  let style = 0;
  pack.read(part, {
    open(name, attributes) {
      if (name === 'fonts') inFonts = true;
      else if (name === 'cellXfs') inStyles = true;
      else if (inFonts && name === 'font') fonts.push(false);
      else if (inFonts && name === 'strike') {
        fonts[fonts.length - 1] = !/^(0|false)$/.test(attributes().val ?? '');
      } else if (inStyles && name === 'xf') {
        if (fonts[Number(attributes().fontId ?? 0)]) struck.add(String(style));
        style++;
      }
    },
    close(name) {
      if (name === 'fonts') inFonts = false;
      else if (name === 'cellXfs') inStyles = false;
    },
  });
  return struck;
}

/** Column number from 0 of a cell's address: `B7` is 1. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

const isOn = (value: string | undefined) => value === '1' || value === 'true';

/** Turns the rows of a sheet's XML into cells of text. */
function rowHandlers(
  { texts, struck: struckTexts }: Strings,
  struckStyles: ReadonlySet<string>,
  from1904: boolean,
  take: (row: Row) => void,
): Handlers {
  let cells: string[] = [];
  let line = 0;
  /** The column after the last cell, empty cells counted. */
  let next = 0;
  let column = 0;
  let type = '';
  let value = '';
  let formula = false;
  let hasValue = false;
  let reading = false;
  let hidden = false;
  let struck = false;
  let struckCell = false;
  let phonetic = false;
  const resolved = (): string => {
    if (type === 's') {
      if (struckTexts.has(Number(value))) struckCell = true;
      return texts[Number(value)] ?? '';
    }
    // A formula that was never calculated has no value; one that gave an empty text has.
    if (formula && !hasValue) return '=';
    if (type === 'b') return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
    if (type !== '' && type !== 'n') return value;
    if (/e/i.test(value)) return String(Number(value));
    return from1904 && /^\d{1,5}(\.|$)/.test(value) && Number(value) > 0
      ? String(Number(value) + EPOCH_1904)
      : value;
  };
  return {
    open(name, attributes) {
      if (name === 'c') {
        const { r = '', t = '', s = '' } = attributes();
        const at = r ? columnOf(r) : -1;
        column = at >= 0 ? at : next;
        next = column + 1;
        type = t;
        value = '';
        formula = hasValue = false;
        struckCell = struckStyles.has(s);
      } else if (name === 'v') {
        reading = true;
        hasValue = true;
      } else if (name === 't') {
        reading = !phonetic;
        hasValue = true;
      } else if (name === 'f') formula = true;
      else if (name === 'rPh') phonetic = true;
      else if (name === 'row') {
        const { r, hidden: isHidden } = attributes();
        line = Number(r) > 0 ? Number(r) : line + 1;
        hidden = isOn(isHidden);
        cells = [];
        next = 0;
        struck = false;
      }
    },
    text(text) {
      if (reading && value.length < LONGEST_CELL) value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') reading = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c') {
        if (value === '' && !formula) return;
        const text = resolved();
        if (text === '') return;
        if (column >= COLUMNS) throw new Refused('too-many-columns', line);
        while (cells.length < column) cells.push('');
        cells[column] = text;
        struck ||= struckCell;
      } else if (name === 'row') {
        take({ cells, line, ...(hidden && { hidden }), ...(struck && { struck }) });
      }
    },
  };
}
