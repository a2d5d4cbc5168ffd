import { useState } from 'preact/hooks';
import { useEntriesWords } from './i18n';
import type { SplitBy } from './protocol';
import type { Entries } from './use-entries';

interface SplitProps {
  /** How many importers the file tells apart; without two there is nothing to split by them. */
  importers: number;
  entries: Entries;
  withUnliquidated: boolean;
}

/** For a broker: one folder for each filer code or importer, under labels of her own. */
export function Split({ importers, entries, withUnliquidated }: SplitProps) {
  const words = useEntriesWords();
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});
  const { split } = entries;
  const ways = (['filer', ...(importers > 1 ? (['importer'] as const) : [])] as const).map(
    (by: SplitBy) => (
      <button
        key={by}
        type="button"
        data-split={by}
        aria-pressed={split?.by === by}
        onClick={() => entries.askSplit(by)}
      >
        {words.splitBy[by]}
      </button>
    ),
  );
  const labelOf = (index: number, standard: string) => labels[`${split?.by}${index}`] ?? standard;
  return (
    <details class="more split">
      <summary>{words.splitTitle}</summary>
      <p class="hint">{words.splitHint}</p>
      <p class="actions">{ways}</p>
      {split && (
        <>
          <ul class="parts">
            {split.parts.map(({ label, entries: count, first }, index) => (
              <li key={`${split.by}${index}`}>
                <label>
                  <span>{words.splitPart(count, first)}</span>
                  <input
                    type="text"
                    autocomplete="off"
                    value={labelOf(index, label)}
                    onInput={(event) =>
                      setLabels({ ...labels, [`${split.by}${index}`]: event.currentTarget.value })
                    }
                  />
                </label>
              </li>
            ))}
          </ul>
          <p class="actions">
            <button
              type="button"
              data-action="split-zip"
              onClick={() =>
                entries.download('split-zip', withUnliquidated, {
                  split: {
                    by: split.by,
                    labels: split.parts.map(({ label }, index) => labelOf(index, label)),
                  },
                })
              }
            >
              {words.splitZip(split.parts.length)}
            </button>
          </p>
        </>
      )}
    </details>
  );
}
