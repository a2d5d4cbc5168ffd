import { useEntriesWords } from './i18n';
import type { Account } from './protocol';
import type { Entries } from './use-entries';

/** The first rows that are not used, each with its line, its text and its reason. */
export function SetAsideRows({ account, entries }: { account: Account; entries: Entries }) {
  const words = useEntriesWords();
  const { setAside, setAsideCount } = account;
  if (!setAsideCount) return null;
  return (
    <details class="more set-aside">
      <summary>
        {words.setAsideTitle} ({setAsideCount})
      </summary>
      {setAsideCount > setAside.length && (
        <p class="quiet">{words.setAsideShown(setAside.length, setAsideCount)}</p>
      )}
      <p class="actions">
        <button
          type="button"
          data-action="set-aside-csv"
          onClick={() => entries.download('set-aside-csv', false)}
        >
          {words.setAsideCsv}
        </button>
      </p>
      <section
        class="table"
        aria-label={words.reasonColumn}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it.
        tabIndex={0}
      >
        <table data-table="set-aside">
          <thead>
            <tr>
              <th scope="col">{words.lineColumn}</th>
              <th scope="col">{words.textColumn}</th>
              <th scope="col">{words.reasonColumn}</th>
            </tr>
          </thead>
          <tbody>
            {setAside.map(({ line, text, reason, proposal, file, sheet }) => (
              <tr key={`${file}${sheet}${line}${text}`}>
                <td>{[file, sheet, line].filter(Boolean).join(', ')}</td>
                <td>{text}</td>
                <td>
                  {words.setAside[reason]} {proposal && `${words.proposalColumn}: ${proposal}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
