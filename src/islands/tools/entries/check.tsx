import type { ComponentChildren } from 'preact';
import { useWords } from '../../i18n';
import { PageLink } from '../../ui/page-link';
import { WordAnswer } from '../../ui/answer';
import type { Summary } from './decisions';
import { useEntriesWords } from './i18n';
import type { Account } from './protocol';
import { SheetsOffer } from './questions';
import { refusalPage } from './refusal-page';
import type { Entries } from './use-entries';

/** Brings a part of the page into view, opened where it is folded. */
export function reveal(selector: string): void {
  const found = document.querySelector<HTMLElement>(selector);
  if (found instanceof HTMLDetailsElement) found.open = true;
  found?.scrollIntoView();
  found?.querySelector<HTMLElement>('summary, input, button')?.focus();
}

/** What was read, what was guessed and what was left out, in three lines, each with the way to change it. */
export function Check({ account, summary }: { account: Account; summary: Summary | undefined }) {
  const words = useEntriesWords();
  const line = (name: string, label: string, text: ComponentChildren, target: string) => (
    <div data-check={name}>
      <dt>{label}</dt>
      <dd>{text}</dd>
      <dd>
        <button type="button" class="link" onClick={() => reveal(target)}>
          {words.change} <span class="hidden">{label}</span>
        </button>
      </dd>
    </div>
  );
  return (
    <dl class="check">
      {line('read', words.checkRead, words.readLine(account, summary?.entries), '.drop')}
      {line('guessed', words.checkGuessed, words.guessedLine(account), '.columns')}
      {line(
        'left-out',
        words.checkLeftOut,
        words.leftOutLine(account),
        account.setAsideCount ? '.set-aside' : '.columns',
      )}
    </dl>
  );
}

/** Rows read, used and set aside. */
export function RowCounts({ account }: { account: Account }) {
  const { figure } = useWords();
  const words = useEntriesWords();
  const passedOver = words.passedOver(account.titleRows, account.blankRows);
  const row = (name: string, value: number, label: string) => (
    <WordAnswer name={name} value={value} label={label} text={figure(value)} />
  );
  return (
    <>
      <div class="counts">
        {row('rows-read', account.rowsRead, words.rowsRead)}
        {row('rows-used', account.rowsUsed, words.rowsUsed)}
        {row('rows-set-aside', account.setAsideCount, words.rowsSetAside)}
      </div>
      {passedOver && (
        <p class="quiet">
          {words.passedOverLabel}: {passedOver}.
        </p>
      )}
    </>
  );
}

function Notice({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <li class="notice" data-notice={name}>
      {children}
    </li>
  );
}

/** All that the reader should know of how the input was read. */
export function Notices(props: {
  account: Account;
  summary: Summary | undefined;
  entries: Entries;
}) {
  const { account, summary, entries } = props;
  const words = useEntriesWords();
  const { files, tables } = account;
  const { choices } = entries;
  const workbooks = files.filter(({ sheets }) => sheets.length > 1);
  const guessed = tables.flatMap((table) => table.guessed.map((field) => ({ table, field })));
  const hiddenSheets = files.flatMap(({ sheets }) => sheets.filter(({ hidden }) => hidden));
  const ordered = tables.filter(({ dayOrder }) => dayOrder);
  const assumed = tables.filter(
    ({ dayOrder, orders }) =>
      !dayOrder && orders['either-slash'].length > 0 && orders['month-first'].length === 0,
  );
  const addZeros = (add: boolean) => () => entries.choose({ addZeros: add });
  return (
    <>
      <ul class="notices">
        {files.length > 1 && <Notice name="files">{words.filesRead(files)}</Notice>}
        {files
          .filter(({ refused }) => refused)
          .map(({ name, refused }) => (
            <Notice key={name} name="file-refused">
              <span role="alert">
                {name}: {words.refused[refused!]}
              </span>
            </Notice>
          ))}
        {files
          .filter(({ refused, rows }) => !refused && rows === 0)
          .map(({ name }) => (
            <Notice key={name} name="file-empty">
              {words.fileEmpty(name)}
            </Notice>
          ))}
        {workbooks.map(({ name, sheets }) => (
          <Notice key={name} name="sheets">
            {words.sheetsRead(sheets)}
          </Notice>
        ))}
        {(hiddenSheets.length > 0 || account.hiddenRows > 0) && (
          <Notice name="hidden">{words.hidden(hiddenSheets, account.hiddenRows)}</Notice>
        )}
        {account.struckRows > 0 && (
          <Notice name="struck">{words.struck(account.struckRows)}</Notice>
        )}
        {guessed.length > 0 && (
          <Notice name="guessed">
            {guessed.map(({ table, field }) => (
              <span key={table.key + field}>
                {words.guessed(
                  field,
                  words.column(
                    table.mapping[field] ?? 0,
                    table.header[table.mapping[field] ?? 0] ?? '',
                  ),
                )}{' '}
              </span>
            ))}
          </Notice>
        )}
        {assumed.map(({ key, orders }) => (
          <Notice key={key} name="day-order">
            {words.monthAssumed(orders['either-slash'][0] ?? '')}
          </Notice>
        ))}
        {ordered.map(({ key, dayOrder, orders }) => (
          <Notice key={key} name="day-order">
            {words.orderOf[dayOrder!]}{' '}
            <button type="button" onClick={() => entries.chooseTable(key, { dayOrder: undefined })}>
              {words.change}
            </button>
            {orders['day-first'].length > 0 && orders.serial.length > 0 && (
              <span data-notice="turned"> {words.turned}</span>
            )}
          </Notice>
        ))}
        {account.proposals > 0 && (
          <Notice name="zeros">
            {words.proposals(account.proposals)}{' '}
            <button type="button" data-action="add-zeros" onClick={addZeros(true)}>
              {words.addZeros}
            </button>
          </Notice>
        )}
        {choices.addZeros && (
          <Notice name="zeros-added">
            {words.zerosAdded}{' '}
            <button type="button" onClick={addZeros(false)}>
              {words.keepAside}
            </button>
          </Notice>
        )}
        {files
          .filter(({ cutOff }) => cutOff)
          .map(({ name }) => (
            <Notice key={name} name="cut-off">
              {words.cutOff(name)}
            </Notice>
          ))}
        {account.ignored.count > 0 && (
          <Notice name="ignored">
            {words.ignored(account.ignored.count, account.ignored.first)}
          </Notice>
        )}
        {account.lateDays > 0 && <Notice name="midnight">{words.late(account.lateDays)}</Notice>}
        {account.isClaimExport && <Notice name="claim-export">{words.claimExport}</Notice>}
        {account.noDays && <Notice name="no-days">{words.noDays}</Notice>}
        {account.claimRefused > 0 && (
          <Notice name="claim-refused">
            {words.claimRefused(account.claimRefused)}{' '}
            {account.refusals.map(({ number, text }) => (
              <span key={number}>
                {number}: <PageLink to={refusalPage(text)}>{text}</PageLink>.{' '}
              </span>
            ))}
          </Notice>
        )}
        {account.notEligible > 0 && (
          <Notice name="not-eligible">{words.notEligible(account.notEligible)}</Notice>
        )}
        {account.voided > 0 && <Notice name="voided">{words.voidedRows(account.voided)}</Notice>}
        {account.reliquidated > 0 && (
          <Notice name="reliquidated">{words.reliquidatedNotice(account.reliquidated)}</Notice>
        )}
        {summary && summary.checkDigitMisses > 0 && (
          <ToLookAt what="check-digit" entries={entries}>
            {words.checkDigitMisses(summary.checkDigitMisses)}
          </ToLookAt>
        )}
        {summary && summary.differing > 0 && (
          <ToLookAt what="differing" entries={entries}>
            {words.differing(summary.differing)}
          </ToLookAt>
        )}
        {account.enteredUnread > 0 && (
          <Notice name="entered">{words.enteredUnread(account.enteredUnread)}</Notice>
        )}
      </ul>
      <SheetsOffer account={account} entries={entries} />
    </>
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
    reveal('.entries-list');
  };
  return (
    <Notice name={what}>
      {children}{' '}
      <button type="button" data-action={`show-${what}`} onClick={show}>
        {words.showThese}
      </button>
    </Notice>
  );
}
