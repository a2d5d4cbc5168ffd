import type { ComponentChildren } from 'preact';
import { useEntriesWords } from './i18n';
import type { Account } from './protocol';
import type { Question } from './reading/questions';
import { sheetsOffered } from './reading/questions';
import type { TableRead } from './reading/table';
import type { Entries } from './use-entries';

/** A question with one button for each answer. */
function Fieldset(props: {
  name: string;
  legend: string;
  hint?: string | undefined;
  options: readonly { readonly key: string; readonly label: string; readonly choose: () => void }[];
  children?: ComponentChildren;
}) {
  const { name, legend, hint, options, children } = props;
  return (
    <fieldset class="question" data-question={name}>
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {children}
      <p class="actions">
        {options.map(({ key, label, choose }) => (
          <button key={key} type="button" data-option={key} onClick={choose}>
            {label}
          </button>
        ))}
      </p>
    </fieldset>
  );
}

/** The file and sheet of a table, where there are several. */
const placeOf = ({ file, sheet }: TableRead) => [file, sheet].filter(Boolean).join(', ');

/** The questions that a reading leaves open; nothing is counted until they are answered. */
export function Questions({ account, entries }: { account: Account; entries: Entries }) {
  const words = useEntriesWords();
  return (
    <div class="questions" role="alert">
      <p>{words.beforeCounting}</p>
      {account.questions.map((question) => (
        <One key={question.name} question={question} entries={entries} />
      ))}
    </div>
  );
}

function One({ question, entries }: { question: Question; entries: Entries }) {
  const words = useEntriesWords();
  if (question.name === 'claim-word')
    return <ClaimWords words={question.words} entries={entries} />;
  const { table } = question;
  const place = placeOf(table);
  if (question.name === 'day-order') {
    const { orders } = table;
    const both = orders['day-first'].length > 0 && orders['month-first'].length > 0;
    return (
      <Fieldset
        name="day-order"
        legend={words.orderLegend(place)}
        hint={words.orderQuestion(
          orders['day-first'][0],
          orders['month-first'][0],
          orders['either-dash'][0] ?? orders['either-slash'][0],
        )}
        options={(['month', 'day', ...(both ? (['both'] as const) : [])] as const).map((order) => ({
          key: order,
          label: words.orders[order],
          choose: () => entries.chooseTable(table.key, { dayOrder: order }),
        }))}
      >
        {orders.serial.length > 0 && <p data-notice="turned">{words.turned}</p>}
      </Fieldset>
    );
  }
  const field = question.name === 'entry-column' ? 'number' : 'liquidated';
  const choose = (at: number | 'none') => {
    const columns = entries.choices.tables?.[table.key]?.columns;
    entries.chooseTable(table.key, { columns: { ...columns, [field]: at } });
  };
  return (
    <Fieldset
      name={question.name}
      legend={words.columnLegend[field](place)}
      hint={words.columnHint[field]}
      options={[
        ...table.header.map((header, at) => ({
          key: String(at),
          label: words.column(at, header),
          choose: () => choose(at),
        })),
        { key: 'none', label: words.noneOfThese, choose: () => choose('none') },
      ]}
    />
  );
}

/** Words of a claim's status that nobody knows: one by one, or one answer for all of them. */
function ClaimWords({ words: asked, entries }: { words: readonly string[]; entries: Entries }) {
  const words = useEntriesWords();
  const choose = (accepted: boolean) => () =>
    entries.choose({
      claimWords: {
        ...entries.choices.claimWords,
        ...Object.fromEntries(asked.map((word) => [word.toLowerCase(), accepted])),
      },
    });
  return (
    <Fieldset
      name="claim-word"
      legend={words.claimLegend(asked)}
      hint={words.claimHint}
      options={[
        { key: 'accepted', label: words.claimAccepted, choose: choose(true) },
        { key: 'not-accepted', label: words.claimNotAccepted, choose: choose(false) },
      ]}
    />
  );
}

/** Sheets with entries that were left out: they can be read too. */
export function SheetsOffer({ account, entries }: { account: Account; entries: Entries }) {
  const words = useEntriesWords();
  const offered = sheetsOffered(account.files);
  if (!offered.length) return null;
  const names = account.files.flatMap(({ sheets }) =>
    sheets.filter(({ read, hasEntries }) => hasEntries && !read),
  );
  const readAll = () => {
    const sheets = Object.fromEntries(offered.map((key) => [key, true]));
    entries.choose({ sheets: { ...entries.choices.sheets, ...sheets } });
  };
  return (
    <Fieldset
      name="sheets"
      legend={words.sheetsLegend(names)}
      options={[{ key: 'all', label: words.readAllSheets, choose: readAll }]}
    />
  );
}
