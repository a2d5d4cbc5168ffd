import { hasFacts, headOf, likeness } from './columns';
import type { Row, TakeRow } from './row';
import type { Choices } from './table';
import { Enough } from './xml';

/** A workbook of any format: its sheets, and a way to read the rows of one. */
export interface OpenWorkbook {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  read: (index: number, take: TakeRow) => void;
}

/** What became of a sheet. */
export interface SheetRead {
  readonly name: string;
  readonly hidden: boolean;
  readonly read: boolean;
  /** It holds entry numbers, so that it may be read too. */
  readonly hasEntries: boolean;
}

const SAMPLE = 200;

/** The first rows of a sheet. */
function sampleOf(workbook: OpenWorkbook, index: number): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  try {
    workbook.read(index, ({ cells }: Row) => {
      if (rows.push(cells) >= SAMPLE) throw new Enough();
    });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return rows;
}

/** How a sheet's choice is named: the same sheet of another file is another one. */
export const sheetKey = (file: string | undefined, sheet: string): string =>
  `${file ?? ''}\u001f${sheet}`;

/**
 * Which sheets are read: every visible one whose columns have the number and the day by name, or the
 * columns of the best one; a hidden one only where no visible one holds entries, or where the reader says so.
 */
export function chooseSheets(
  workbook: OpenWorkbook,
  file: string | undefined,
  chosen: Choices['sheets'],
): readonly SheetRead[] {
  const { sheets } = workbook;
  if (sheets.length === 1) return [{ ...sheets[0]!, read: true, hasEntries: true }];
  const looks = sheets.map(({ name, hidden }, index) => {
    const rows = sampleOf(workbook, index);
    const { header, groups, guessed, skip } = headOf(rows);
    const [mapping = {}] = groups;
    const dated = mapping.liquidated !== undefined || mapping.event !== undefined;
    return {
      name,
      hidden,
      score: likeness(rows),
      key: header?.join('\u001f').toLowerCase(),
      named: !!header && mapping.number !== undefined && dated && guessed.length === 0,
      hasEntries: mapping.number !== undefined && rows.slice(skip).some(hasFacts),
    };
  });
  const best = (among: typeof looks) =>
    among.reduce<(typeof looks)[number] | undefined>(
      (most, one) => (one.score > (most?.score ?? 0) ? one : most),
      undefined,
    );
  const visible = looks.filter(({ hidden }) => !hidden);
  const withEntries = visible.filter(({ hasEntries }) => hasEntries);
  const main =
    best(withEntries) ??
    best(looks.filter(({ hasEntries }) => hasEntries)) ??
    best(visible) ??
    looks[0]!;
  return looks.map(({ name, hidden, key, named, hasEntries, score }) => {
    const isMain = name === main.name;
    const alike = key !== undefined && key === main.key;
    const own = !hidden && hasEntries && score > 0 && (named || alike);
    return {
      name,
      hidden,
      hasEntries,
      read: chosen?.[sheetKey(file, name)] ?? (isMain || own),
    };
  });
}
