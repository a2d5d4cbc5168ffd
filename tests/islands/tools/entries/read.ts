import {
  readSources,
  type Reading,
} from '../../../../src/islands/tools/entries/reading/read-sources';
import type { Choices, TableChoices } from '../../../../src/islands/tools/entries/reading/table';

export const readBytes = (
  bytes: Uint8Array,
  choices: Choices = {},
  name = 'file',
): Promise<Reading> =>
  readSources(
    { kind: 'files', files: [{ name, blob: new Blob([bytes as BlobPart]) }] },
    choices,
    () => {},
  );

export const paste = (text: string, choices: Choices = {}): Promise<Reading> =>
  readSources({ kind: 'text', text }, choices, () => {});

/** The reading of a text after the reader has decided something of its first table. */
export async function pasteAgain(text: string, more: TableChoices): Promise<Reading> {
  const { table } = await paste(text);
  return paste(text, { tables: { [table.tables[0]!.key]: more } });
}
