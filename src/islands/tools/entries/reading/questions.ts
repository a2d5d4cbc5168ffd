import type { FileRead } from './read-sources';
import { sheetKey } from './workbook';
import type { Table, TableRead } from './table';

/** What must be answered before anything is counted. */
export type Question =
  | {
      readonly name: 'entry-column' | 'liquidation-column';
      readonly table: TableRead;
    }
  | { readonly name: 'day-order'; readonly table: TableRead }
  | { readonly name: 'claim-word'; readonly words: readonly string[] };

/**
 * Whether the order of a table's days must be asked: some can be read in two ways, and another shows the
 * day first, against the habit of the U.S., or they are written with dashes, which have no habit.
 */
function asksOrder({ dayOrder, orders }: TableRead): boolean {
  const open = orders['either-slash'].length + orders['either-dash'].length > 0;
  if (dayOrder || !open) return false;
  if (orders['day-first'].length > 0) return true;
  return orders['either-dash'].length > 0 && orders['month-first'].length === 0;
}

/** The questions that a reading leaves open, in the order in which they are asked. */
export function questionsOf({ tables, claimWords }: Table): readonly Question[] {
  const found: Question[] = [];
  for (const name of ['entry-column', 'liquidation-column'] as const) {
    const table = tables.find(({ questions }) => questions.includes(name));
    if (table) found.push({ name, table });
  }
  const table = tables.find(asksOrder);
  if (table) found.push({ name: 'day-order', table });
  if (claimWords.length) found.push({ name: 'claim-word', words: claimWords });
  return found;
}

/** Sheets with entries that were not read, by their key: they are offered. */
export const sheetsOffered = (files: readonly FileRead[]): readonly string[] =>
  files.flatMap(({ name, sheets }) =>
    sheets
      .filter(({ read, hasEntries }) => hasEntries && !read)
      .map((sheet) => sheetKey(files.length > 1 ? name : undefined, sheet.name)),
  );
