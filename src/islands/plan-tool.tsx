import type { ComponentChildren } from 'preact';
import { standingOf } from '../rules/answer';
import type { AccountPlan, EntryPlan } from '../rules/plan';
import { ROLES } from '../rules/route';
import { TIERS } from '../rules/tier';
import {
  AdviceAnswer,
  Badge,
  BigAnswer,
  DayAnswer,
  HowWeCounted,
  Then,
  link,
  WordAnswer,
} from './answer';
import { ChoiceField, CountField } from './choice';
import { DayField } from './field';
import { useWords } from './language';
import { useSheet } from './paper';
import { PlanChecklist } from './plan-checklist';
import { Runway, scaleOf } from './runway';
import { madePlan, useSituation } from './situation';
import { Tool } from './tool';

/** The join of the two clocks: the latest day to start, for each liquidation day. */
export function PlanTool() {
  const words = useWords();
  const facts = useSituation();
  const { refused, today, typed } = facts;
  const made = madePlan(facts);
  useSheet(words, !!made);
  const all = made ? [...made.entries, ...(made.expected ? [made.expected.plan] : [])] : [];
  const scale = today && scaleOf(all, today);
  const more = ['entered', 'role', 'tier', 'lead-days', 'checklist-days', 'as-of'] as const;
  const moreGiven = more.filter((key) => typed[key]).length;
  const first = made && (
    <p class="first" data-answer="route" data-value={made.route}>
      <b>{words.tool.first}:</b> {words.routes[made.route].first}{' '}
      <a href={link(words.routes[made.route].page)}>{words.routes[made.route].title}</a>
    </p>
  );
  return (
    <Tool
      name="plan"
      fields={
        <>
          <div class="pair">
            <DayField name="last-login" />
            <DayField name="liquidated" several />
          </div>
          <details class="more" open={more.some((key) => refused[key])}>
            <summary>
              {words.tool.more} {moreGiven > 0 && words.moreGiven(moreGiven)}
            </summary>
            <div class="pair">
              <ChoiceField
                name="role"
                standard="unknown"
                options={ROLES.map((role) => [role, words.roles[role]])}
              />
              <ChoiceField
                name="tier"
                options={[
                  ['', words.tool.tierDefault],
                  ...TIERS.map((tier) => [String(tier), words.tierName(tier)] as const),
                ]}
              />
              <CountField name="lead-days" />
              <CountField name="checklist-days" />
              <DayField name="entered" />
              <DayField name="as-of" />
            </div>
          </details>
        </>
      }
      said={made && words.planWords(made)}
    >
      {made && (
        <>
          {made.entries.map((entry, index) => (
            <EntryAnswers
              key={entry.liquidated}
              entry={entry}
              several={all.length > 1}
              // What holds for all entries stands with the most pressing one, on the first screen.
              first={
                index === 0 && (
                  <>
                    {first}
                    {made.account && <AccountState account={made.account} />}
                  </>
                )
              }
            >
              {scale && (
                <Then>
                  <Runway entry={entry} scale={scale} />
                </Then>
              )}
            </EntryAnswers>
          ))}
          {made.entries.length === 0 && first}
          {made.account &&
            (made.entries.length === 0 ? (
              <AccountAnswers account={made.account}>
                <AccountState account={made.account} />
              </AccountAnswers>
            ) : (
              <Then>
                <AccountAnswers account={made.account} />
              </Then>
            ))}
          {made.expected && (
            <>
              <h2>{words.tool.expected}</h2>
              <div class="rows">
                <DayAnswer
                  name="expected-liquidation"
                  label={words.answers['expected-liquidation']}
                  answer={made.expected.liquidation}
                />
                <DayAnswer
                  name="expected-start-by"
                  label={words.answers['start-by']}
                  answer={{
                    value: made.expected.plan.startBy.value,
                    because: [
                      ...made.expected.liquidation.because,
                      ...made.expected.plan.startBy.because,
                    ],
                  }}
                />
              </div>
              {scale && (
                <Then>
                  <Runway entry={made.expected.plan} scale={scale} />
                </Then>
              )}
              <HowWeCounted
                of={[[words.answers['expected-liquidation'], made.expected.liquidation]]}
              />
            </>
          )}
          <Then>
            <PlanChecklist />
          </Then>
        </>
      )}
    </Tool>
  );
}

/** State and tier of the account, side by side. */
function AccountState({ account }: { account: AccountPlan }) {
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
function AccountAnswers(props: { account: AccountPlan; children?: ComponentChildren }) {
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
function EntryAnswers(props: {
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
