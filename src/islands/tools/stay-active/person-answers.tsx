import type { Day } from '../../../rules/day';
import type { AccountPlan } from '../../../rules/account-plan';
import type { SignInReminders } from '../../../rules/reminder';
import type { StayWords } from '../../../words/en/stay-active';
import { DayAnswer, HowWeCounted, link } from '../../ui/answer';
import { useWords } from '../../i18n';
import type { Seat } from './people';

/** What can be said of one seat. */
export interface SeatPlan {
  readonly seat: Seat;
  readonly name: string;
  readonly account: AccountPlan;
  /** Absent once access has ended: a reminder to sign in would come too late. */
  readonly reminders: SignInReminders | undefined;
}

/** The days of one seat: sign in by, locks on, and the reminders. */
export function SeatAnswers(props: { plan: SeatPlan; until: Day | undefined; words: StayWords }) {
  const { plan, until, words } = props;
  const { seat, name, account, reminders } = plan;
  const { answers, accountWords } = useWords();
  const { stay } = words;
  return (
    <section class="entry" data-seat={seat.id}>
      <h2>{name}</h2>
      <p class={`verdict ${reminders ? 'open' : 'closed'}`}>{accountWords(account)}</p>
      {!reminders && (
        <p>
          {stay.locked} <a href={link('/reactivate/')}>{stay.back}</a>
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
