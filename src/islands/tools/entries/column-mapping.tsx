import { useState } from 'preact/hooks';
import type { Entries } from './use-entries';
import { type Field, FIELDS } from './reading/columns';
import type { Account } from './protocol';
import { useEntriesWords } from './i18n';

/** The question a column of dates may leave open; nothing is counted until it is answered. */
export function OrderQuestion({ account, entries }: { account: Account; entries: Entries }) {
  const words = useEntriesWords();
  const { 'day-first': dayFirst, 'month-first': monthFirst, either, serial } = account.orders;
  const orders = ['month', 'day', ...(monthFirst.length ? (['each'] as const) : [])] as const;
  return (
    <div class="box warning" data-question="day-order" role="alert">
      <p>{words.orderQuestion(dayFirst[0] ?? '', monthFirst[0], either[0])}</p>
      {serial.length > 0 && <p data-notice="turned">{words.turned}</p>}
      <p class="actions">
        {orders.map((order) => (
          <button
            key={order}
            type="button"
            data-order={order}
            onClick={() => entries.choose({ dayOrder: order })}
          >
            {words.orders[order]}
          </button>
        ))}
      </p>
    </div>
  );
}

/** Which column is which, and which sheet: both can be corrected, and the input is read again. */
export function Columns({ account, entries }: { account: Account; entries: Entries }) {
  const words = useEntriesWords();
  const { mapping, header, sheets, sheet } = account;
  const [open, setOpen] = useState(mapping.liquidated === undefined);
  const choose = (field: Field, at: string) => {
    const next = { ...mapping };
    delete next[field];
    entries.choose({ mapping: at === '' ? next : { ...next, [field]: Number(at) } });
  };
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
          {sheets.length > 1 && (
            <label class="field">
              <span>{words.sheet}</span>
              <select
                data-choice="sheet"
                value={sheet}
                onChange={(event) =>
                  // Another sheet has other columns.
                  entries.choose({ sheet: event.currentTarget.value, mapping: undefined })
                }
              >
                {sheets.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            </label>
          )}
          {FIELDS.map((field) => (
            <label class="field" key={field}>
              <span>{words.fields[field]}</span>
              <select
                data-field={field}
                value={mapping[field] ?? ''}
                onChange={(event) => choose(field, event.currentTarget.value)}
              >
                <option value="">{words.none}</option>
                {header.map((name, at) => (
                  <option key={at} value={at}>
                    {words.column(at, name)}
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
