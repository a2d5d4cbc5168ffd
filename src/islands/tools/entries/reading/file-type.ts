import { PASTED_MEGABYTES } from '../../../../rules/upload-limit';
import { bytesOf, type RefusalReason, Refused } from './read-error';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const starts = (bytes: Uint8Array, ...first: readonly number[]) =>
  first.every((byte, index) => bytes[index] === byte);

const OFFICE = 'EncryptedPackage';

/** Files that are no table at all, by their first bytes. */
const OTHERS: readonly (readonly [RefusalReason, readonly number[]])[] = [
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x42, 0x4d]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

/** Whether an old Office container holds a workbook locked with a password: its part's name stands inside as UTF-16. */
function locked(bytes: Uint8Array): boolean {
  const name = [...OFFICE].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= bytes.length; at += 2) {
    if (bytes[at] === name[0] && name.every((byte, index) => bytes[at + index] === byte))
      return true;
  }
  return false;
}

/** What the bytes are: a workbook or text. Refuses an empty file, a locked or old workbook, a picture, a PDF. */
export function formatOf(bytes: Uint8Array): 'workbook' | 'text' {
  if (bytes.length === 0) throw new Refused('empty');
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'workbook';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new Refused(locked(bytes) ? 'locked' : 'old');
  for (const [reason, first] of OTHERS) {
    if (!starts(bytes, ...first)) continue;
    // "BM" and "RIFF" are also letters: only binary content makes them a picture.
    if (reason === 'pdf' || first[0]! > 0x7f || binary(bytes)) throw new Refused(reason);
  }
  return 'text';
}

/** Control bytes that no text of a table holds. */
const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32);
const SAMPLE = 4096;

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
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
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

const plain = (text: string) =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '');

/** Pasted text, ready to read. Refuses nothing at all and more than a page can hold. */
export function pasted(text: string): string {
  if (text.trim() === '') throw new Refused('empty');
  if (text.length > bytesOf(PASTED_MEGABYTES)) throw new Refused('pasted-too-large');
  return plain(text);
}
