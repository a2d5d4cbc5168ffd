import { useState } from 'preact/hooks';
import { useEntriesWords } from './i18n';
import type { Account } from './protocol';
import { type Field, FIELDS } from './reading/headers';
import { sheetKey } from './reading/workbook';
import type { Entries } from './use-entries';

/** Which column is which, and which sheet: both can be corrected, and the input is read again. */
export function Columns({ account, entries }: { account: Account; entries: Entries }) {
  const words = useEntriesWords();
  const { tables, files } = account;
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(account.noDays && !account.isClaimExport);
  // Tables with one header are read in one way.
  const kinds = tables.filter(
    ({ key }, index) => tables.findIndex((other) => other.key === key) === index,
  );
  const table = kinds[at] ?? kinds[0];
  const choose = (field: Field, chosen: string) => {
    if (!table) return;
    const columns = Object.fromEntries(
      FIELDS.map((one) => [one, table.mapping[one] ?? ('none' as const)]),
    );
    entries.chooseTable(table.key, {
      columns: { ...columns, [field]: chosen === '' ? 'none' : Number(chosen) },
    });
  };
  const sheets = files.flatMap(({ name, sheets }) =>
    sheets.length > 1
      ? sheets.map((sheet) => ({
          ...sheet,
          key: sheetKey(files.length > 1 ? name : undefined, sheet.name),
        }))
      : [],
  );
  const only = (key: string) =>
    // Another sheet has other columns.
    entries.choose({
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.key, sheet.key === key])),
      tables: undefined,
    });
  return (
    <details
      class="more columns"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.mapping}</summary>
      <p class="hint">{words.mappingHint}</p>
      {open && (
        <div class="pair">
          {sheets.length > 0 && (
            <label class="field">
              <span>{words.sheet}</span>
              <select
                data-choice="sheet"
                value={
                  sheets.filter(({ read }) => read).length === 1
                    ? sheets.find(({ read }) => read)!.key
                    : ''
                }
                onChange={(event) => only(event.currentTarget.value)}
              >
                <option value="" disabled>
                  {words.severalSheets}
                </option>
                {sheets.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          {kinds.length > 1 && (
            <label class="field">
              <span>{words.tableChoice}</span>
              <select
                data-choice="table"
                value={at}
                onChange={(event) => setAt(Number(event.currentTarget.value))}
              >
                {kinds.map(({ key, file, sheet }, index) => (
                  <option key={key} value={index}>
                    {[String(index + 1), file, sheet].filter(Boolean).join(', ')}
                  </option>
                ))}
              </select>
            </label>
          )}
          {table &&
            FIELDS.map((field) => (
              <label class="field" key={field}>
                <span>{words.fields[field]}</span>
                <select
                  data-field={field}
                  value={table.mapping[field] ?? ''}
                  onChange={(event) => choose(field, event.currentTarget.value)}
                >
                  <option value="">{words.none}</option>
                  {table.header.map((name, column) => (
                    <option key={column} value={column}>
                      {words.column(column, name)}
                    </option>
                  ))}
                </select>
              </label>
            ))}
        </div>
      )}
    </details>
  );
}
