import type { Day } from '../../../rules/day';
import type { AccountPlan } from '../../../rules/account-plan';
import type { SignInReminders } from '../../../rules/reminder';
import type { StayWords } from '../../../words/en/stay-active';
import { PageLink } from '../../ui/page-link';
import { DayAnswer } from '../../ui/answer';
import { HowWeCounted } from '../../ui/how-we-counted';
import { useWords } from '../../i18n';
import type { Person } from './people';

/** What can be said of one person. */
export interface PersonPlan {
  readonly person: Person;
  readonly name: string;
  readonly account: AccountPlan;
  /** Absent once access has ended: a reminder to sign in would come too late. */
  readonly reminders: SignInReminders | undefined;
}

/** The days of one person: sign in by, locks on, and the reminders. */
export function PersonAnswers(props: {
  plan: PersonPlan;
  until: Day | undefined;
  words: StayWords;
}) {
  const { plan, until, words } = props;
  const { person, name, account, reminders } = plan;
  const { answers, accountWords } = useWords();
  const { stay } = words;
  return (
    <section class="entry" data-person={person.id}>
      <h2>{name}</h2>
      <p class={`verdict ${reminders ? 'open' : 'closed'}`}>{accountWords(account)}</p>
      {!reminders && (
        <p>
          {stay.locked} <PageLink to="/reactivate/">{stay.back}</PageLink>
        </p>
      )}
      <div class="rows">
        <DayAnswer name="log-in-by" label={answers['log-in-by']} answer={account.logInBy} />
        <DayAnswer name="locks-on" label={answers['locks-on']} answer={account.locksOn} />
        {reminders && <DayAnswer name="remind-on" label={stay.reminder} answer={reminders.first} />}
      </div>
      {reminders && until && (
        <p data-reminders={reminders.days.join(' ')}>
          <span class="name">{stay.reminders}:</span>{' '}
          {reminders.days.length ? words.dayList(reminders.days) : stay.noneBefore}
        </p>
      )}
      <HowWeCounted
        steps={[
          [answers['log-in-by'], account.logInBy],
          ...(reminders ? [[stay.reminder, reminders.first] as const] : []),
        ]}
      />
    </section>
  );
}
