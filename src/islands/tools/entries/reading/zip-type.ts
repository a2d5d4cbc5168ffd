import { OTHER_MEGABYTES } from '../../../../rules/upload-limit';
import { bytesOf, Refused } from './read-error';
import { partsOf, unpackWhole, type ZipPart } from './zip';

/** What a packed file is: a workbook or an OpenDocument sheet in XML, or one that the library reads. */
export type ZipType =
  | { readonly is: 'xlsx'; readonly parts: readonly ZipPart[] }
  | { readonly is: 'ods'; readonly content: ZipPart }
  | { readonly is: 'binary' };

/** How much larger than the limit of a file its parts may be once unpacked. */
const UNPACKED = 6;
const SHEET_MIME = /opendocument\.spreadsheet/;

/** What a zip file is. Refuses what is no workbook, by its name. */
export function zipType(bytes: Uint8Array): ZipType {
  const parts = partsOf(bytes);
  const part = (test: RegExp) => parts.find(({ name }) => test.test(name));
  if (parts.some(({ locked }) => locked)) throw new Refused('locked');
  const mime = part(/^mimetype$/i);
  const content = part(/^content\.xml$/i);
  if (mime && content) {
    const manifest = part(/^META-INF\/manifest\.xml$/i);
    const text = (one: ZipPart) => new TextDecoder().decode(unpackWhole(bytes, one, 1));
    if (manifest && text(manifest).includes('encryption-data')) throw new Refused('locked');
    if (SHEET_MIME.test(text(mime))) return { is: 'ods', content };
    throw new Refused(/presentation|graphics/.test(text(mime)) ? 'slides' : 'word');
  }
  if (part(/^xl\/workbook\.bin$/i)) {
    // The library holds it unpacked.
    const unpacked = parts.reduce((sum, { size }) => sum + size, 0);
    if (unpacked > bytesOf(OTHER_MEGABYTES) * UNPACKED) throw new Refused('other-too-large');
    return { is: 'binary' };
  }
  if (part(/^Index\/.{1,60}\.iwa$|^index\.(?:zip|apxl)$/i)) throw new Refused('apple-numbers');
  if (part(/^word\//i)) throw new Refused('word');
  if (part(/^ppt\//i)) throw new Refused('slides');
  if (part(/^xl\//i) || part(/^_rels\/\.rels$/i)) return { is: 'xlsx', parts };
  throw new Refused(part(/\.(?:xlsx?|xlsm|xlsb|csv|tsv|txt|ods)$/i) ? 'packed' : 'not-workbook');
}
