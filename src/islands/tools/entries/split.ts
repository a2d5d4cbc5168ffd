import { dashed, type EntryNumber } from '../../../rules/entry-number';
import type { EntriesWords } from '../../../words/en/entries';
import { capeFiles, protestCsv } from './csv-files';
import type { Share } from './decisions';
import type { SplitBy, SplitPart } from './protocol';

/** A label as part of a file's path: letters, digits, blanks and dashes; never a step to another folder. */
function folderName(label: string, index: number): string {
  const clean = label
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} _-]+/gu, '-')
    .trim()
    .slice(0, 60);
  return clean || `client-${String(index + 1).padStart(2, '0')}`;
}

/** What each part is called at first: the filer code, which every number shows, or a count. */
export const splitParts = (shares: readonly Share[], by: SplitBy): readonly SplitPart[] =>
  shares.map(({ key, lines }, index) => ({
    label: by === 'filer' ? `filer-${key}` : `client-${String(index + 1).padStart(2, '0')}`,
    entries: lines.length,
    first: dashed(lines[0]!.number as EntryNumber),
  }));

/** A CAPE file and a protest list for each part, by their paths. Labels that are alike get a number. */
export function splitFiles(
  shares: readonly Share[],
  labels: readonly string[],
  withUnliquidated: boolean,
  words: EntriesWords,
): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  const used = new Set<string>();
  shares.forEach(({ lines, cape, protest }, index) => {
    const wanted = folderName(labels[index] ?? '', index);
    let folder = wanted;
    for (let count = 2; used.has(folder.toLowerCase()); count++) folder = `${wanted}-${count}`;
    used.add(folder.toLowerCase());
    const texts = capeFiles(
      lines.filter((line) => cape(line, withUnliquidated)).flatMap(({ number }) => number ?? []),
    );
    texts.forEach((text, part) => {
      const name = texts.length > 1 ? `cape-entries-${part + 1}` : 'cape-entries';
      files[`${folder}/${name}.csv`] = text;
    });
    const protests = lines.filter(protest);
    if (protests.length) files[`${folder}/protest-list.csv`] = protestCsv(protests, words);
  });
  return files;
}
