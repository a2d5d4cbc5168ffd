import { useState } from 'preact/hooks';
import type { Day } from '../../../rules/day';
import { dayPlans } from '../../../rules/entry-decision';
import { fileEntries } from '../../../rules/parameters';
import type { Situation } from '../../../rules/situation';
import { useWords } from '../../i18n';
import { Unfold } from '../../ui/lazy-details';
import type { Summary } from './decisions';
import { useEntriesWords } from './i18n';
import type { Account } from './protocol';
import { Split } from './split-files';
import type { Entries } from './use-entries';

interface DownloadsProps {
  account: Account;
  summary: Summary;
  entries: Entries;
  situation: Situation;
  today: Day;
}

/** The files she takes away: for CAPE, for protests, for the calendar, and everything. */
export function Downloads({ account, summary, entries, situation, today }: DownloadsProps) {
  const { tool, later } = useWords();
  const words = useEntriesWords();
  const [withUnliquidated, setWith] = useState(false);
  const [said, setSaid] = useState('');
  const { open, protest, unliquidated } = summary.counts;
  const cape = open + (withUnliquidated ? unliquidated : 0);
  const files = Math.ceil(cape / fileEntries.value);
  // Any next day means a day for the calendar; which ones is reckoned when they are asked for.
  const days = summary.days.some(({ group, next }) => next && group !== 'unliquidated');
  const calendar = async () => {
    try {
      const [{ saveEntryDays }, { sharedDays }, exportWords] = await Promise.all([
        import('./export'),
        import('./shared-days'),
        later.take(),
      ]);
      const found = sharedDays(summary, dayPlans(situation, today), today);
      setSaid(await saveEntryDays(found, today, words, exportWords));
    } catch {
      setSaid(tool.notLoaded);
    }
  };
  const numbered = account.tables.some(({ mapping }) => mapping.number !== undefined);
  const file = (
    action: string,
    label: string,
    note: string,
    disabled: boolean,
    save: () => void,
  ) => (
    <li>
      <button type="button" data-action={action} disabled={disabled} onClick={save}>
        <span>{label}</span> <small>{note}</small>
      </button>
    </li>
  );
  return (
    <section class="take-with">
      <h2>{words.downloads}</h2>
      <ul class="files">
        {numbered &&
          file(
            'cape-csv',
            files > 1 ? words.capeZip(files) : words.capeCsv,
            words.entriesCount(cape),
            cape === 0,
            () => entries.download('cape-csv', withUnliquidated),
          )}
        {file(
          'protest-csv',
          words.protestCsv,
          words.entriesCount(summary.protestable),
          summary.protestable === 0,
          () => entries.download('protest-csv', false),
        )}
        {file('calendar', words.calendar, words.everyDayAhead, !days, calendar)}
        {file('table-csv', words.tableCsv, words.entriesCount(summary.entries), false, () =>
          entries.download('table-csv', false),
        )}
      </ul>
      <p role="status">{said}</p>
      {numbered && unliquidated > 0 && (
        <label class="with">
          <input
            type="checkbox"
            data-choice="with-unliquidated"
            checked={withUnliquidated}
            onChange={(event) => setWith(event.currentTarget.checked)}
          />
          {words.withUnliquidated(unliquidated)}
        </label>
      )}
      {numbered && files > 1 && (
        <p class="actions">
          {words.several}
          {Array.from({ length: files }, (_, index) => index + 1).map((part) => (
            <button
              key={part}
              type="button"
              data-action="cape-part"
              data-part={part}
              onClick={() => entries.download('cape-csv', withUnliquidated, { part })}
            >
              {words.capePart(
                part,
                Math.min(fileEntries.value, cape - (part - 1) * fileEntries.value),
              )}
            </button>
          ))}
        </p>
      )}
      {numbered && <p class="why">{words.capeWarning}</p>}
      {summary.protestable > protest && (
        <p class="why">{words.blockedProtests(summary.protestable - protest)}</p>
      )}
      {numbered && (
        <Split
          importers={account.importers}
          entries={entries}
          withUnliquidated={withUnliquidated}
        />
      )}
      <Take summary={summary} situation={situation} today={today} />
    </section>
  );
}

/** Reminders, links and text for the days, loaded when it is opened. */
function Take({
  summary,
  situation,
  today,
}: Pick<DownloadsProps, 'summary' | 'situation' | 'today'>) {
  const { tool, later } = useWords();
  return (
    <Unfold
      name="take"
      summary={tool.take}
      load={() => Promise.all([import('./export'), import('./shared-days'), later.take()])}
    >
      {([panel, shared, words]) => (
        <panel.EntriesTake
          days={shared.sharedDays(summary, dayPlans(situation, today), today)}
          today={today}
          words={words}
        />
      )}
    </Unfold>
  );
}
