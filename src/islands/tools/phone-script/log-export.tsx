import { download } from '../../../browser/download';
import { pageToPaper } from '../../../browser/print';
import { useWords } from '../../i18n';
import { useSituation } from '../../situation/use-situation';
import { Copyable } from '../../ui/copyable';
import { inOrder, linesOf, type Log, logText, type Note } from './contact-log';

/** The log to take along: printed, as a file, or copied. Nothing before something is noted. */
export function LogExport(props: {
  notes: readonly Note[];
  /** What is next to ask, a sentence each. */
  next: readonly string[];
  words: Log;
}) {
  const { notes, next, words } = props;
  const { log } = words;
  const { calendar } = useWords();
  const { today } = useSituation();
  const contacts = inOrder(notes);
  if (!contacts.length) return null;
  const text = logText(notes, next, today, words, calendar);
  return (
    <>
      <Copyable name="notes" label={log.text} text={text} words={log} />
      <div class="actions">
        <button
          type="button"
          data-action="log-text"
          onClick={() => download(log.fileName, 'text/plain;charset=utf-8', `${text}\n`)}
        >
          {log.save}
        </button>
        <button type="button" data-action="print-log" onClick={printLog}>
          {log.print}
        </button>
      </div>
      <div class="log-paper">
        <p class="box-title">{log.paperTitle}</p>
        {today && <p>{log.made(calendar.long(today))}.</p>}
        {next.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {contacts.map((note, index) => (
          <section key={note.id}>
            <p class="box-title">
              {log.contact} {index + 1}
            </p>
            <dl>
              {linesOf(note, words, calendar).map(([name, line]) => (
                <div key={name}>
                  <dt>{name && `${name}:`}</dt> <dd>{line}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}

/** Prints the log alone. */
function printLog() {
  document.documentElement.dataset.print = 'log';
  pageToPaper();
}
