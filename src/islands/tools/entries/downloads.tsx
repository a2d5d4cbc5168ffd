import { useState } from 'preact/hooks';
import type { Day } from '../../../rules/day';
import { dayPlans } from '../../../rules/entry-decision';
import { fileEntries } from '../../../rules/parameters';
import type { Situation } from '../../../rules/situation';
import { useWords } from '../../i18n';
import { Unfold } from '../../ui/lazy-details';
import type { Summary } from './decisions';
import type { Entries } from './use-entries';
import type { Account } from './protocol';
import { useEntriesWords } from './i18n';

interface DownloadsProps {
  account: Account;
  summary: Summary;
  entries: Entries;
  situation: Situation;
  today: Day;
}

/** The files she takes away: for CAPE, for protests, and everything. */
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
      const [{ saveEntryDays }, { sharedDays }, take] = await Promise.all([
        import('./export'),
        import('./shared-days'),
        later.take(),
      ]);
      const found = sharedDays(summary, dayPlans(situation, today), today);
      setSaid(await saveEntryDays(found, today, words, take));
    } catch {
      setSaid(tool.notLoaded);
    }
  };
  const numbered = account.tables.some(({ mapping }) => mapping.number !== undefined);
  return (
    <section>
      <h2>{words.downloads}</h2>
      <p class="actions">
        {numbered && (
          <button
            type="button"
            data-action="cape-csv"
            disabled={cape === 0}
            onClick={() => entries.download('cape-csv', withUnliquidated)}
          >
            {files > 1 ? words.capeZip(files, cape) : words.capeCsv(cape)}
          </button>
        )}
        <button
          type="button"
          data-action="protest-csv"
          disabled={summary.protestable === 0}
          onClick={() => entries.download('protest-csv', false)}
        >
          {words.protestCsv(summary.protestable)}
        </button>
        <button
          type="button"
          data-action="table-csv"
          onClick={() => entries.download('table-csv', false)}
        >
          {words.tableCsv}
        </button>
        <button type="button" data-action="calendar" disabled={!days} onClick={calendar}>
          {words.calendar}
        </button>
        <span role="status">{said}</span>
        {numbered && unliquidated > 0 && (
          <label>
            <input
              type="checkbox"
              data-choice="with-unliquidated"
              checked={withUnliquidated}
              onChange={(event) => setWith(event.currentTarget.checked)}
            />
            {words.withUnliquidated(unliquidated)}
          </label>
        )}
      </p>
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
      {numbered && <p class="quiet">{words.onlyOneBroker}</p>}
      {summary.protestable > protest && (
        <p class="quiet">{words.blockedProtests(summary.protestable - protest)}</p>
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
      {([panel, events, words]) => (
        <panel.EntriesTake
          days={events.sharedDays(summary, dayPlans(situation, today), today)}
          today={today}
          words={words}
        />
      )}
    </Unfold>
  );
}
