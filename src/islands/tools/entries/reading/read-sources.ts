import { OTHER_MEGABYTES } from '../../../../rules/upload-limit';
import { readText } from './csv';
import { type FileType, pasted, textOf, typeOf } from './file-type';
import { bytesOf, type RefusalReason, Refused } from './read-error';
import type { Row } from './row';
import { type Choices, type Table, TableReader } from './table';
import { chooseSheets, type OpenWorkbook, type SheetRead } from './workbook';

export type Source =
  | {
      readonly kind: 'files';
      readonly files: readonly { readonly name: string; readonly blob: Blob }[];
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The made-up export of ours. */
      readonly sample?: boolean;
    };

/** What became of a file. */
export interface FileRead {
  readonly name: string;
  readonly sheets: readonly SheetRead[];
  /** How many rows were read of it. */
  readonly rows: number;
  /** Why nothing of it is read. */
  readonly refused?: RefusalReason;
  /** It ends in the middle of a row: the download was cut off. */
  readonly cutOff?: boolean;
}

export interface Reading {
  readonly table: Table;
  readonly files: readonly FileRead[];
}

/** Reads files or a pasted text into one table; tells how far it is on the way. */
export async function readSources(
  source: Source,
  choices: Choices,
  progress: (rows: number, share: number) => void,
): Promise<Reading> {
  const reader = new TableReader(choices);
  if (source.kind === 'text') {
    reader.startPlace({ positioned: false });
    readText(pasted(source.text), (row, share) => {
      reader.take(row);
      progress(reader.rowsRead, share);
    });
    return { table: reader.end(), files: [] };
  }
  const files: FileRead[] = [];
  const { files: given } = source;
  for (const [index, { name, blob }] of given.entries()) {
    const take = (row: Row, share: number) => {
      reader.take(row);
      progress(reader.rowsRead, (index + share) / given.length);
    };
    try {
      files.push(await readFile(name, blob, choices, reader, take, given.length > 1));
    } catch (error) {
      // One of several that cannot be read is told of beside what the others hold.
      if (!(error instanceof Refused) || given.length === 1) throw error;
      files.push({ name, sheets: [], rows: 0, refused: error.reason });
    }
  }
  const refused = files.find((file) => file.refused)?.refused;
  if (refused && files.every((file) => file.refused)) throw new Refused(refused);
  return { table: reader.end(), files };
}

async function readFile(
  name: string,
  blob: Blob,
  choices: Choices,
  reader: TableReader,
  take: (row: Row, share: number) => void,
  several: boolean,
): Promise<FileRead> {
  const file = several ? name : undefined;
  const before = reader.endPlace();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const type = typeOf(bytes);
  if (type === 'text') {
    reader.startPlace({ file, positioned: false });
    const { withinRow } = readText(textOf(bytes), take);
    const cutOff = withinRow && reader.endsAside();
    const rows = reader.endPlace() - before;
    return { name, sheets: [], rows, ...(cutOff && { cutOff }) };
  }
  const workbook = await open(bytes, type);
  const sheets = chooseSheets(workbook, file, choices.sheets);
  for (const [index, { name: sheet, read }] of sheets.entries()) {
    if (!read) continue;
    reader.startPlace({ file, sheet: sheets.length > 1 ? sheet : undefined, positioned: true });
    workbook.read(index, take);
  }
  return { name, sheets, rows: reader.endPlace() - before };
}

/** Opens a workbook: our own readers take those in XML piece by piece, a library all others. */
async function open(bytes: Uint8Array, type: Exclude<FileType, 'text'>): Promise<OpenWorkbook> {
  if (type === 'zip') {
    const { zipType } = await import('./zip-type');
    const zip = zipType(bytes);
    if (zip.is === 'xlsx') {
      const { openXlsx } = await import('./xlsx');
      return openXlsx(bytes, zip.parts);
    }
    if (zip.is === 'ods') {
      const { openOds } = await import('./ods');
      return openOds(bytes, zip.content);
    }
  }
  if (type === 'flat-ods') {
    const { openFlatOds } = await import('./ods');
    return openFlatOds(bytes);
  }
  if (bytes.length > bytesOf(OTHER_MEGABYTES)) throw new Refused('other-too-large');
  const { openSpreadsheet } = await import('./spreadsheet');
  return openSpreadsheet(type === 'marked-up' ? textOf(bytes) : bytes);
}
