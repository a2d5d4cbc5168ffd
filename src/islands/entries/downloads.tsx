import { useState } from 'preact/hooks';
import type { Day } from '../../rules/day';
import { dayPlans } from '../../rules/eligibility';
import { fileEntries } from '../../rules/parameters';
import type { Situation } from '../../rules/plan';
import { calendarFile } from '../calendar-file';
import type { Summary } from './book';
import { type Entries, save } from './client';
import { eventsOf } from './events';
import type { Account } from './message';
import { useEntriesWords } from './words';

/** The files she takes away: for CAPE, for protests, and everything. */
export function Downloads(props: {
  account: Account;
  summary: Summary;
  entries: Entries;
  situation: Situation;
  today: Day;
}) {
  const { account, summary, entries, situation, today } = props;
  const words = useEntriesWords();
  const [withUnliquidated, setWith] = useState(false);
  const { open, unliquidated } = summary.counts;
  const cape = open + (withUnliquidated ? unliquidated : 0);
  const files = Math.ceil(cape / fileEntries.value);
  // Any next day means a day for the calendar; which ones is reckoned when they are asked for.
  const days = summary.days.some(({ group, next }) => next && group !== 'unliquidated');
  const calendar = async () => {
    const events = eventsOf(summary, dayPlans(situation, today), today, words);
    if (!events.length) return;
    const text = await calendarFile(events, `${today}T00:00:00Z`);
    save('cape-days.ics', new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  };
  const numbered = account.mapping.number !== undefined;
  return (
    <section>
      <h3>{words.downloads}</h3>
      <p class="actions">
        {numbered && (
          <button
            type="button"
            data-action="cape-csv"
            disabled={cape === 0}
            onClick={() => entries.download('cape-csv', withUnliquidated)}
          >
            {words.capeCsv(cape)}
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
      {numbered && (
        <p class="quiet">
          {files > 1 && words.several(files)} {words.onlyOneBroker}
        </p>
      )}
    </section>
  );
}
