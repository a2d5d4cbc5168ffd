import { PASTED_MEGABYTES } from '../../../../rules/upload-limit';
import { bytesOf, type RefusalReason, Refused } from './read-error';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What a file is by its content, whatever its name says. */
export type FileType =
  /** Parts packed in one file: a workbook of a kind, or something else. */
  | 'zip'
  /** A binary workbook that the library reads. */
  | 'binary'
  /** A workbook written as text: XML, web page, SYLK, DIF. */
  | 'marked-up'
  | 'flat-ods'
  | 'text';

const starts = (bytes: Uint8Array, ...first: readonly number[]) =>
  first.every((byte, index) => bytes[index] === byte);
const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** Files that are no table at all, by their first bytes. */
const OTHERS: readonly (readonly [RefusalReason, readonly number[]])[] = [
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', letters('GIF8')],
  ['picture', letters('BM')],
  ['picture', letters('RIFF')],
  ['picture', [0x49, 0x49, 0x2a, 0]],
  ['pdf', letters('%PDF')],
  ['rich-text', letters('{\\rtf')],
  ['packed', [0x1f, 0x8b]],
  ['packed', [0x37, 0x7a, 0xbc, 0xaf]],
  ['packed', letters('Rar!')],
  ['packed', letters('BZh')],
  ['packed', [0xfd, 0x37, 0x7a, 0x58]],
  ['database', letters('SQLite format 3')],
  ['database', letters('PAR1')],
  ['database', [0, 1, 0, 0, ...letters('Standard')]],
];

/** Streams of an old Office container, in the order in which they decide. */
const STREAMS: readonly (readonly [string, RefusalReason | 'workbook'])[] = [
  ['DRMEncrypted', 'rights'],
  ['DRMContent', 'rights'],
  ['EncryptedPackage', 'locked'],
  ['Workbook', 'workbook'],
  ['Book', 'workbook'],
  ['WordDocument', 'word'],
  ['PowerPoint Document', 'slides'],
  ['__substg1.0', 'email'],
];

/** Whether a name stands in the bytes as UTF-16. */
function holds(bytes: Uint8Array, text: string): boolean {
  const name = letters(text).flatMap((code) => [code, 0]);
  for (let at = bytes.indexOf(name[0]!); at >= 0; at = bytes.indexOf(name[0]!, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function containerType(bytes: Uint8Array): FileType {
  const found = STREAMS.find(([name]) => holds(bytes, name));
  if (found?.[1] === 'workbook') return 'binary';
  throw new Refused(found ? (found[1] as RefusalReason) : 'not-workbook');
}

/** An old Excel file without a container around it, a dBase or a Lotus file: the library reads them. */
function isOldBinary(bytes: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (first === 9 && [0, 2, 4, 8].includes(second) && third <= 16 && fourth === 0) return true;
  if (first === 0 && second === 0 && (third === 2 || third === 0x1a) && fourth === 0) return true;
  const header = (bytes[8] ?? 0) + (bytes[9] ?? 0) * 256;
  const dbase = [3, 0x30, 0x31, 0x83, 0x8b, 0xf5].includes(first);
  return (
    dbase && third >= 1 && third <= 12 && fourth >= 1 && fourth <= 31 && bytes[header - 1] === 13
  );
}

const SAMPLE = 4096;
const PIECE = 1 << 20;

/** What a file's text begins with. */
function textType(start: string): FileType {
  const clean = start.trimStart();
  const lower = clean.toLowerCase();
  if (/^mime-version:|^from: .{0,200}saved by/.test(lower) || /multipart\/related/.test(lower)) {
    throw new Refused(
      /^(?:from|mime-version|snapshot|subject|date)/.test(lower) ? 'web-archive' : 'email',
    );
  }
  if (/^(?:received|return-path|delivered-to|from|subject): /.test(lower)) {
    throw new Refused('email');
  }
  if (lower.startsWith('<')) {
    if (/urn:oasis:names:tc:opendocument/.test(lower)) return 'flat-ods';
    if (/schemas-microsoft-com:office:spreadsheet/.test(lower)) return 'marked-up';
    if (/<(?:html|table|tr|body|head|meta|style|div|!doctype html)\b/.test(lower)) {
      return 'marked-up';
    }
    throw new Refused('json');
  }
  if (/^id;p/i.test(clean) && /\n[A-Z];/.test(clean)) return 'marked-up';
  if (/^table\n0,1\n/.test(lower.replaceAll('\r\n', '\n'))) return 'marked-up';
  if (/^[[{]\s{0,200}["[{]/.test(clean)) throw new Refused('json');
  if (/^web\s{1,4}1\s|^\[internetshortcut\]/.test(lower)) throw new Refused('query');
  return 'text';
}

/** What the bytes are. Refuses an empty file and what is no table, each by its name. */
export function typeOf(bytes: Uint8Array): FileType {
  if (bytes.length === 0) throw new Refused('empty');
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) {
    return 'zip';
  }
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return containerType(bytes);
  for (const [reason, first] of OTHERS) {
    if (!starts(bytes, ...first)) continue;
    // "BM", "RIFF" and "BZh" are also letters: only binary content makes them a picture or a pack.
    const letter = reason === 'picture' || reason === 'packed';
    if (!letter || first[0]! > 0x7f || first[0]! < 0x20 || binary(bytes)) throw new Refused(reason);
  }
  if (isOldBinary(bytes)) return 'binary';
  const start = bytes.subarray(0, SAMPLE);
  return textType(new TextDecoder(encodingOf(start)).decode(start));
}

/** Control bytes that no text of a table holds. */
const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32);

function binary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  return sample.filter(isControl).length > sample.length / 20;
}

/** The encoding of a text: by its mark, by the zero bytes of UTF-16, by what reads as UTF-8, else Windows-1252. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (starts(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (starts(bytes, 0xfe, 0xff)) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const most = sample.length / 5;
  if (zeros[1]! > most && zeros[0]! < most / 5) return 'utf-16le';
  if (zeros[0]! > most && zeros[1]! < most / 5) return 'utf-16be';
  try {
    // Piece by piece: nothing of it is kept.
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (let at = 0; at < bytes.length; at += PIECE) {
      decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The text of a file, without its byte order mark and with plain line ends. Refuses what is no text. */
export function textOf(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (!encoding.startsWith('utf-16') && binary(bytes)) throw new Refused('not-text');
  return plain(new TextDecoder(encoding).decode(bytes));
}

const plain = (text: string) => {
  const markless = text.startsWith('\ufeff') ? text.slice(1) : text;
  return markless.includes('\r') ? markless.replace(/\r\n?/g, '\n') : markless;
};

/** Pasted text, ready to read. Refuses nothing at all and more than a page can hold. */
export function pasted(text: string): string {
  if (text.trim() === '') throw new Refused('empty');
  if (text.length > bytesOf(PASTED_MEGABYTES)) throw new Refused('pasted-too-large');
  return plain(text);
}
