import type { Day } from '../../../rules/day';
import type { EntriesWords } from '../../../words/en/entries';
import { madeAt } from '../../../browser/clock';
import { Copyable } from '../../ui/copyable';
import { download } from '../../../browser/download';
import { useWords } from '../../i18n';
import { TakeFields } from '../../calendar/take-fields';
import type { TakeWords } from '../../calendar/events';
import { WebLinks } from '../../calendar/web-calendar-links';
import { eventsOf, partTitle, type SharedDay } from './shared-days';
import { useEntriesWords } from './i18n';

/** Rows of links at most; the calendar file has every day. */
const MOST_LINKS = 12;

/** What a reader takes along of the entries' days: reminders, links for one day, the days as text. */
export function EntriesTake(props: { days: readonly SharedDay[]; today: Day; words: TakeWords }) {
  const { days, today, words } = props;
  const { calendar } = useWords();
  const own = useEntriesWords();
  const { take } = words;
  if (!days.length) return <p>{take.nothing}</p>;
  const parts = days.flatMap(({ day, parts }) => parts.map((part) => ({ day, part })));
  const kinds = [...new Set(parts.map(({ part }) => part.kind))];
  return (
    <>
      <p class="hint">{own.aboutCalendar}</p>
      <TakeFields kinds={kinds} words={words} />
      <div class="rows">
        {parts.slice(0, MOST_LINKS).map(({ day, part }) => (
          <p key={`${part.kind}${day}`} class="answer" data-event={part.kind}>
            <span>
              {partTitle(part, own)}, <time dateTime={day}>{calendar.compact(day)}</time>
            </span>
            <WebLinks title={words.eventTitle(part.kind)} day={day} words={take} />
          </p>
        ))}
      </div>
      {parts.length > MOST_LINKS && <p class="quiet">{own.shown(MOST_LINKS, parts.length)}</p>}
      <Copyable
        name="days"
        label={take.text}
        text={words.daysText(
          parts.flatMap(({ part }) => {
            const [first] = part.answers;
            return first ? [{ title: partTitle(part, own), answer: first[1] }] : [];
          }),
          today,
        )}
        words={take}
      />
    </>
  );
}

/** Saves the days as a calendar file; says in words how it went. */
export async function saveEntryDays(
  days: readonly SharedDay[],
  today: Day,
  own: EntriesWords,
  words: TakeWords,
): Promise<string> {
  const events = eventsOf(days, today, own, words);
  if (!events) return words.take.notPossible;
  if (!events.length) return words.take.nothing;
  const { calendarFile } = await import('../../calendar/ics-file');
  const file = await calendarFile(events, madeAt());
  download(words.take.fileName, 'text/calendar;charset=utf-8', file);
  return words.take.saved;
}
