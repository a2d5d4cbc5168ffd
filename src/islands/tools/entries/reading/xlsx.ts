import { Unzip, UnzipInflate, strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';
import { EPOCH_1904 } from './serial-date';
import { likeness, LOOKED_AT } from './columns';
import { COLUMNS, PART_MEGABYTES } from '../../../../rules/upload-limit';
import { bytesOf, Refused } from './read-error';
import type { TakeRow } from './row-reader';

const CHUNK = 1 << 16;
const ROW_END = /^<\/(?:\w+:)?row>/;
const ROW_START = /<(?:\w+:)?row[\s>/]/;

interface Sheet {
  readonly name: string;
  readonly path: string;
}

type Attributes = Readonly<Record<string, string>>;
/** Thrown once enough of a sheet has been seen. */
class Enough extends Error {}

/** What the zip and XML readers hand back: our own refusal as it was, anything of theirs as damage. */
const refusalOf = (error: Error): Error =>
  error instanceof Refused || error instanceof Enough ? error : new Refused('damaged');

interface Handlers {
  open?: (name: string, attributes: () => Attributes, decode: (text: string) => string) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** Runs through a piece of XML; names come without their prefix. Refuses what is not well formed. */
function walk(xml: string, { open, close, text }: Handlers): void {
  const parser = new Parser();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  if (open)
    parser.on('openTag', (name, attributes, decode) => open(local(name), attributes, decode));
  if (close) parser.on('closeTag', (name) => close(local(name)));
  if (text) {
    parser.on('text', (value, decode) => text(decode(value)));
    parser.on('cdata', text);
  }
  // What a handler throws also comes back this way.
  parser.on('error', (error) => {
    throw refusalOf(error);
  });
  parser.parse(xml);
}

/** The named small parts of the zip file. Refuses what does not unpack and what is too large when unpacked. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (originalSize > bytesOf(PART_MEGABYTES)) throw new Refused('too-large');
        return /(^|\/)(workbook\.xml|workbook\.xml\.rels|sharedStrings\.xml)$/i.test(name);
      },
    });
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damaged');
  }
}

/** The sheets in the workbook's order, and whether its days count from 1904. */
function sheetsOf(parts: Readonly<Record<string, Uint8Array>>) {
  const workbook = parts['xl/workbook.xml'];
  const relations = parts['xl/_rels/workbook.xml.rels'];
  if (!workbook || !relations) throw new Refused('not-workbook');
  const targets = new Map<string, string>();
  walk(strFromU8(relations), {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id = '', Target = '' } = attributes();
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: Sheet[] = [];
  let from1904 = false;
  walk(strFromU8(workbook), {
    open(name, attributes, decode) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes().date1904 ?? '');
      if (name !== 'sheet') return;
      const { name: title = '', 'r:id': id, ...rest } = attributes();
      const relation = id ?? Object.entries(rest).find(([key]) => key.endsWith(':id'))?.[1];
      const path = targets.get(relation ?? '');
      if (path?.includes('worksheets/')) sheets.push({ name: decode(title), path });
    },
  });
  if (!sheets.length) throw new Refused('no-sheet');
  return { sheets, from1904 };
}

/** The shared strings: most cells are a number that points here. Phonetic readings are left out. */
function stringsOf(parts: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const part = Object.entries(parts).find(([name]) => /sharedStrings\.xml$/i.test(name))?.[1];
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = false;
  if (part) {
    walk(strFromU8(part), {
      open(name) {
        if (name === 'si') current = '';
        else if (name === 'rPh') phonetic = true;
        else if (name === 't') inText = !phonetic;
      },
      text(text) {
        if (inText) current += text;
      },
      close(name) {
        if (name === 'si') strings.push(current);
        else if (name === 'rPh') phonetic = false;
        else if (name === 't') inText = false;
      },
    });
  }
  return strings;
}

/** Column number from 0 of a cell's address: `B7` is 1. */
function columnOf(address: string): number {
  let column = 0;
  for (const letter of address) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}

/** Turns rows of a sheet's XML into cells of text. */
function rowParser(
  strings: readonly string[],
  from1904: boolean,
  take: (cells: string[], line: number) => void,
) {
  let cells: string[] = [];
  let line = 0;
  let column = 0;
  let type = '';
  let value = '';
  let formula = false;
  let reading = false;
  const resolved = (): string => {
    if (type === 's') return strings[Number(value)] ?? '';
    // A formula that was never calculated has no value to read.
    if (formula && value === '') return '=';
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type !== '' && type !== 'n') return value;
    if (/e/i.test(value)) return String(Number(value));
    return from1904 && /^\d{4,5}(\.|$)/.test(value) ? String(Number(value) + EPOCH_1904) : value;
  };
  const handlers: Handlers = {
    open(name, attributes) {
      if (name === 'c') {
        const { r = '', t = '' } = attributes();
        column = r ? columnOf(r) : cells.length;
        if (column >= COLUMNS) throw new Refused('too-many-columns', line);
        type = t;
        value = '';
        formula = false;
      } else if (name === 'v' || name === 't') reading = true;
      else if (name === 'f') formula = true;
      else if (name === 'row') {
        line = Number(attributes().r ?? line + 1);
        cells = [];
      }
    },
    text(text) {
      if (reading) value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') reading = false;
      else if (name === 'c') {
        if (value === '' && !formula) return;
        while (cells.length < column) cells.push('');
        cells[column] = resolved();
      } else if (name === 'row') take(cells, line);
    },
  };
  return (xml: string) => walk(`<r>${xml}</r>`, handlers);
}

/** Where the last whole row of a piece of XML ends; 0 where there is none. */
function lastRowEnd(xml: string): number {
  // A tag may carry a prefix: `</x:row>`.
  for (let at = xml.lastIndexOf('row>'); at > 0; at = xml.lastIndexOf('row>', at - 1)) {
    if (ROW_END.test(xml.slice(xml.lastIndexOf('<', at), at + 4))) return at + 4;
  }
  return 0;
}

/** Unpacks one sheet piece by piece and hands over its rows, so that no sheet stands in memory whole. */
function readRows(
  bytes: Uint8Array,
  path: string,
  parse: (xml: string) => void,
  progress: (share: number) => void,
): void {
  const decoder = new TextDecoder();
  let waiting = '';
  let size = 0;
  let started = false;
  let ended = false;
  const unzip = new Unzip();
  unzip.register(UnzipInflate);
  unzip.onfile = (file) => {
    if (file.name !== path) return;
    file.ondata = (error, chunk, final) => {
      if (error) throw refusalOf(error);
      size += chunk.length;
      if (size > bytesOf(PART_MEGABYTES)) throw new Refused('too-large');
      waiting += decoder.decode(chunk, { stream: !final });
      ended ||= final;
      if (!started) {
        const start = waiting.search(ROW_START);
        if (start < 0) return;
        waiting = waiting.slice(start);
        started = true;
      }
      const cut = lastRowEnd(waiting);
      if (!cut) return;
      const rows = waiting.slice(0, cut);
      waiting = waiting.slice(cut);
      parse(rows);
    };
    file.start();
  };
  for (let at = 0; at < bytes.length; at += CHUNK) {
    progress(at / bytes.length);
    unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  }
  if (!ended) throw new Refused('damaged');
}

export interface ReadWorkbook {
  readonly sheets: readonly string[];
  readonly sheet: string;
}

/**
 * Hands over each row of a workbook's sheet: the named one, else the one that looks most like an
 * export we know. Formulas give their stored value. Refuses what is damaged or no workbook.
 */
export function readWorkbook(
  bytes: Uint8Array,
  wanted: string | undefined,
  take: TakeRow,
): ReadWorkbook {
  const parts = partsOf(bytes);
  const { sheets, from1904 } = sheetsOf(parts);
  const strings = stringsOf(parts);
  const read = ({ path }: Sheet, each: (cells: string[], line: number, share: number) => void) => {
    let share = 0;
    const parse = rowParser(strings, from1904, (cells, line) => each(cells, line, share));
    readRows(bytes, path, parse, (now) => {
      share = now;
    });
  };
  const looks = (sheet: Sheet): number => {
    const rows: string[][] = [];
    try {
      read(sheet, (cells) => {
        if (rows.push(cells) >= LOOKED_AT) throw new Enough();
      });
    } catch (error) {
      if (!(error instanceof Enough)) throw error;
    }
    return likeness(rows);
  };
  let chosen = sheets.find(({ name }) => name === wanted) ?? sheets[0]!;
  if (wanted === undefined && sheets.length > 1) {
    const scores = sheets.map(looks);
    chosen = sheets[scores.indexOf(Math.max(...scores))]!;
  }
  read(chosen, take);
  return { sheets: sheets.map(({ name }) => name), sheet: chosen.name };
}
