import { useState } from 'preact/hooks';
import { type Day, parseDay } from '../../../rules/day';
import { accountPlan } from '../../../rules/account-plan';
import { signInReminders } from '../../../rules/reminder';
import type { StayWords } from '../../../words/en/stay-active';
import { Actions } from '../../ui/actions';
import { Announce } from '../../ui/announce';
import { AsOf } from '../../ui/as-of';
import { madeAt } from '../../../browser/clock';
import { Copyable } from '../../ui/copyable';
import { download } from '../../../browser/download';
import { DayField } from '../../ui/day-field';
import { useStoredValue } from '../../situation/use-stored-value';
import { useWords } from '../../i18n';
import { TroubleNote } from '../../ui/remember';
import { PersonAnswers, type PersonPlan } from './person-answers';
import { peopleEvents } from './events';
import { PeopleFields } from './person-fields';
import { readPeople, type Person, withPerson } from './people';
import { useSituation } from '../../situation/use-situation';
import { InvalidLinkInputs } from '../../ui/invalid-link-inputs';
import { Unfold } from '../../ui/lazy-details';

/** When each person in the account must sign in again, and a reminder that comes back. */
export function StayActiveTool({ words }: { words: StayWords }) {
  const { stay } = words;
  const { accountWords, tool } = useWords();
  const { situation, today, until } = useSituation();
  const start: readonly Person[] = stay.names.map((name, index) => ({
    id: index + 1,
    name,
    day: '',
  }));
  const kept = useStoredValue('cape-seats', start, readPeople);
  const people = kept.value;
  const [said, setSaid] = useState('');

  const planOf = (person: Person, index: number): readonly PersonPlan[] => {
    const parsed = parseDay(person.day);
    const day: Day | undefined =
      index === 0 ? situation.lastLogin : parsed.ok ? parsed.day : undefined;
    if (!today || !day || day > today) return [];
    const account = accountPlan(day, today);
    const active = account.state.value === 'active';
    // Without a last day the reminder comes once, and never after access has ended.
    const reminders = active
      ? signInReminders(day, today, until ?? account.logInBy.value)
      : undefined;
    return [{ person, name: person.name.trim() || stay.name, account, reminders }];
  };
  const plans = people.flatMap(planOf);
  // Of several people the one who has to sign in first.
  const [first] = [...plans].sort((one, other) =>
    one.account.logInBy.value < other.account.logInBy.value ? -1 : 1,
  );

  const save = async () => {
    const events = today ? peopleEvents(plans, today, until, words) : [];
    if (!events) return setSaid(stay.notPossible);
    if (!events.length) return setSaid(stay.nothing);
    try {
      const { calendarFile } = await import('../../calendar/ics-file');
      download(stay.fileName, 'text/calendar;charset=utf-8', await calendarFile(events, madeAt()));
      setSaid(stay.saved);
    } catch {
      setSaid(tool.notLoaded);
    }
  };
  return (
    <section class="tool" data-tool="stay-active" aria-label={stay.title}>
      <form onSubmit={(event) => event.preventDefault()}>
        <PeopleFields people={people} set={kept.set} words={words} />
        <p>
          <button
            type="button"
            data-action="add-person"
            onClick={() => kept.set(withPerson(people))}
          >
            {stay.add}
          </button>
        </p>
        <DayField name="until" />
        <p class="hint">{stay.untilNote}</p>
        <InvalidLinkInputs own={['last-login', 'until']} />
      </form>
      <div class="answers">
        <AsOf />
        {plans.length === 0 && <p class="quiet">{tool.waiting}</p>}
        {plans.map((plan) => (
          <PersonAnswers key={plan.person.id} plan={plan} until={until} words={words} />
        ))}
        {plans.length > 0 && (
          <Copyable
            name="people"
            label={stay.text}
            text={plans
              .map(({ name, account, reminders }) =>
                words.personLines(
                  name,
                  account.logInBy.value,
                  until ? (reminders?.days ?? []) : [],
                ),
              )
              .join('\n')}
            words={stay}
          />
        )}
      </div>
      {plans.length > 0 && <Take plans={plans} words={words} />}
      <p class="limit">
        <b>{tool.notChecked}.</b> {stay.limit}
      </p>
      <Actions>
        <button type="button" data-action="calendar" onClick={save}>
          {tool.calendarFile}
        </button>
        <span role="status">{said}</span>
      </Actions>
      <Announce text={first ? `${first.name}: ${accountWords(first.account)}` : ''} />
      {kept.trouble && (
        <TroubleNote trouble={kept.trouble} take={kept.takeRemembered} keep={kept.keepThis} />
      )}
    </section>
  );
}

/** Reminders and links, loaded when they are opened. */
function Take({ plans, words }: { plans: readonly PersonPlan[]; words: StayWords }) {
  const { tool, later } = useWords();
  return (
    <Unfold
      name="take"
      summary={tool.take}
      load={() => Promise.all([import('./export'), later.take()])}
    >
      {([panel, taken]) => <panel.PeopleExport plans={plans} words={words} taken={taken} />}
    </Unfold>
  );
}
