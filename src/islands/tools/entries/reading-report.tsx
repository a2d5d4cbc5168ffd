import type { ComponentChildren } from 'preact';
import { WordAnswer } from '../../ui/answer';
import { useWords } from '../../i18n';
import type { Summary } from './decisions';
import type { Entries } from './use-entries';
import type { Account } from './protocol';
import { useEntriesWords } from './i18n';

/** Rows read, used and set aside, and all that the reader should know of how they were read. */
export function Accounting(props: { account: Account; summary: Summary; entries: Entries }) {
  const { account, summary, entries } = props;
  const { figure } = useWords();
  const words = useEntriesWords();
  const { choices } = entries;
  const passedOver = words.passedOver(account.titleRows, account.blankRows);
  const row = (name: string, value: number, label: string) => (
    <WordAnswer name={name} value={value} label={label} text={figure(value)} />
  );
  return (
    <section>
      <h2>{words.accounting}</h2>
      <div class="rows">
        {row('rows-read', account.rowsRead, words.rowsRead)}
        {row('rows-used', account.rowsUsed, words.rowsUsed)}
        {row('rows-set-aside', account.setAsideCount, words.rowsSetAside)}
      </div>
      {passedOver && (
        <p class="quiet">
          {words.passedOverLabel}: {passedOver}.
        </p>
      )}
      {account.proposals > 0 && (
        <p class="actions" data-notice="zeros">
          {words.proposals(account.proposals)}{' '}
          <button
            type="button"
            data-action="add-zeros"
            onClick={() => entries.choose({ addZeros: true })}
          >
            {words.addZeros}
          </button>
        </p>
      )}
      {choices.addZeros && (
        <p class="actions">
          {words.zerosAdded}{' '}
          <button type="button" onClick={() => entries.choose({ addZeros: false })}>
            {words.keepAside}
          </button>
        </p>
      )}
      {choices.dayOrder && (
        <p class="actions">
          {words.orderOf[choices.dayOrder]}{' '}
          <button type="button" onClick={() => entries.choose({ dayOrder: undefined })}>
            {words.change}
          </button>
        </p>
      )}
      {choices.dayOrder &&
        account.orders['day-first'].length > 0 &&
        account.orders.serial.length > 0 && <p data-notice="turned">{words.turned}</p>}
      {summary.checkDigitMisses > 0 && (
        <ToLookAt what="check-digit" entries={entries}>
          {words.checkDigitMisses(summary.checkDigitMisses)}
        </ToLookAt>
      )}
      {summary.differing > 0 && (
        <ToLookAt what="differing" entries={entries}>
          {words.differing(summary.differing)}
        </ToLookAt>
      )}
      {account.enteredUnread > 0 && <p>{words.enteredUnread(account.enteredUnread)}</p>}
    </section>
  );
}

/** A notice on some of the entries, and the way to them in the table. */
function ToLookAt(props: {
  what: 'check-digit' | 'differing';
  entries: Entries;
  children: ComponentChildren;
}) {
  const { what, entries, children } = props;
  const words = useEntriesWords();
  const show = () => {
    entries.show(what);
    document.querySelector('[data-choice="group"]')?.scrollIntoView();
  };
  return (
    <p class="actions" data-notice={what}>
      {children}{' '}
      <button type="button" data-action={`show-${what}`} onClick={show}>
        {words.showThese}
      </button>
    </p>
  );
}

/** The first rows set aside, each with its line, its text and its reason. */
export function SetAsideRows({ account, entries }: { account: Account; entries: Entries }) {
  const words = useEntriesWords();
  const { setAside, setAsideCount } = account;
  if (!setAsideCount) return null;
  return (
    <details class="more">
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
      <div class="table">
        <table data-table="set-aside">
          <thead>
            <tr>
              <th scope="col">{words.lineColumn}</th>
              <th scope="col">{words.textColumn}</th>
              <th scope="col">{words.reasonColumn}</th>
            </tr>
          </thead>
          <tbody>
            {setAside.map(({ line, text, reason, proposal }) => (
              <tr key={line}>
                <td>{line}</td>
                <td>{text}</td>
                <td>
                  {words.setAside[reason]} {proposal && `${words.proposalColumn}: ${proposal}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
