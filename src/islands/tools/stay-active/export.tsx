import type { StayWords } from '../../../words/en/stay-active';
import { useWords } from '../../i18n';
import { TakeFields } from '../../calendar/take-fields';
import type { PersonPlan } from './person-answers';
import type { TakeWords } from '../../calendar/events';
import { WebLinks } from '../../calendar/web-calendar-links';

/** The people’s reminders, and links that put one day into a calendar on the web. No link carries a person's name. */
export function PeopleExport(props: {
  plans: readonly PersonPlan[];
  words: StayWords;
  taken: TakeWords;
}) {
  const { plans, words, taken } = props;
  const { stay } = words;
  const { calendar } = useWords();
  const days = plans.flatMap(({ person, name, account, reminders }) => {
    if (!reminders) return [];
    const [first] = reminders.days;
    return [
      { id: `by${person.id}`, name, what: stay.signInBy, day: account.logInBy.value },
      ...(first ? [{ id: `at${person.id}`, name, what: stay.reminder, day: first }] : []),
    ];
  });
  if (!days.length) return <p>{stay.nothing}</p>;
  return (
    <>
      <TakeFields kinds={['log-in-by']} words={taken} />
      <div class="rows">
        {days.map(({ id, name, what, day }) => (
          <p key={id} class="answer" data-event={id}>
            <span>
              {name}, {what}: <time dateTime={day}>{calendar.compact(day)}</time>
            </span>
            <WebLinks title={what} day={day} words={taken.take} />
          </p>
        ))}
      </div>
    </>
  );
}
