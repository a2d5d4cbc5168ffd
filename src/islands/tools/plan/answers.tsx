import type { ComponentChildren } from 'preact';
import { standingOf } from '../../../rules/answer';
import type { AccountPlan } from '../../../rules/account-plan';
import type { EntryPlan } from '../../../rules/entry-plan';
import { TIERS } from '../../../rules/account';
import {
  AdviceAnswer,
  Badge,
  BigAnswer,
  DayAnswer,
  HowWeCounted,
  WordAnswer,
} from '../../ui/answer';
import { useWords } from '../../i18n';

/** State and tier of the account, side by side. */
export function AccountState({ account }: { account: AccountPlan }) {
  const words = useWords();
  const { answers } = words;
  return (
    <div class="states">
      <WordAnswer
        name="account-state"
        value={account.state.value}
        label={answers['account-state']}
        text={words.states[account.state.value]}
        standing={standingOf(account.state.because)}
      />
      <WordAnswer
        name="tier"
        value={account.tier.value}
        label={answers.tier}
        text={words.tierName(account.tier.value)}
        standing={standingOf(account.tier.because)}
      />
    </div>
  );
}

/** The account in a sentence, the days it turns on, and why. */
export function AccountAnswers(props: { account: AccountPlan; children?: ComponentChildren }) {
  const { account, children } = props;
  const words = useWords();
  const { answers } = words;
  return (
    <section class="entry">
      <p class={`verdict ${account.state.value === 'active' ? 'open' : 'closed'}`}>
        {words.accountWords(account)}
      </p>
      {children}
      <div class="rows">
        <DayAnswer name="log-in-by" label={answers['log-in-by']} answer={account.logInBy} />
        <DayAnswer name="locks-on" label={answers['locks-on']} answer={account.locksOn} />
      </div>
      <HowWeCounted
        of={[
          [answers['log-in-by'], account.logInBy],
          [answers.tier, account.tier],
        ]}
      />
    </section>
  );
}

/** The days of one entry: the start first, then the last days. */
export function EntryAnswers(props: {
  entry: EntryPlan;
  several: boolean;
  first: ComponentChildren;
  children: ComponentChildren;
}) {
  const { entry, several, first, children } = props;
  const words = useWords();
  const { answers } = words;
  const capeOpen = entry.capeDaysLeft.value >= 0;
  const start = {
    name: 'start-by',
    label: answers['start-by'],
    answer: entry.startBy,
    note: words.leftWords(entry.startDaysLeft.value),
  };
  const protest = {
    name: 'last-protest-day',
    label: answers['last-protest-day'],
    answer: entry.lastProtestDay,
    note: words.leftWords(entry.protestDaysLeft.value),
  };
  return (
    <section class="entry" data-liquidated={entry.liquidated}>
      {several && (
        <h2>
          {words.tool.entry} {words.calendar.medium(entry.liquidated)}
        </h2>
      )}
      <p class={`verdict ${words.markOf(entry)}`}>
        <b>{words.marks[words.markOf(entry)]}.</b> {words.entryWords(entry)}
      </p>
      <BigAnswer {...(capeOpen ? start : protest)} />
      <p class="name">
        {words.tool.startAtTiers} <Badge standing="estimate" />
      </p>
      <div class="tiers">
        {TIERS.map((tier) => (
          <div
            key={tier}
            data-answer={`start-by-${tier}`}
            data-value={entry.startByTier[tier].value}
          >
            <span class="name">{words.tierName(tier)}</span>{' '}
            <time dateTime={entry.startByTier[tier].value}>
              {words.calendar.near(entry.startByTier[tier].value)}
            </time>
          </div>
        ))}
      </div>
      {first}
      <div class="rows">
        {!capeOpen && <DayAnswer {...start} />}
        <DayAnswer
          name="last-cape-day"
          label={answers['last-cape-day']}
          answer={entry.lastCapeDay}
          note={words.leftWords(entry.capeDaysLeft.value)}
        />
        {capeOpen && <DayAnswer {...protest} />}
        <DayAnswer name="file-cape-by" label={answers['file-cape-by']} answer={entry.fileCapeBy} />
        <DayAnswer
          name="file-protest-by"
          label={answers['file-protest-by']}
          answer={entry.fileProtestBy}
        />
        <AdviceAnswer entry={entry} />
      </div>
      {children}
      <HowWeCounted
        of={[
          [answers['start-by'], entry.startBy],
          [answers['file-protest-by'], entry.fileProtestBy],
        ]}
      />
    </section>
  );
}
