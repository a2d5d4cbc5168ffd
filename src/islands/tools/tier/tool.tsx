import { leadOf } from '../../../rules/account';
import { accountPlan } from '../../../rules/account-plan';
import { standingOf } from '../../../rules/answer';
import { day, daysBetween } from '../../../rules/day';
import type { AnyText } from '../../../words/any-text';
import type { tierWords } from '../../../words/en/tier';
import { useWords } from '../../i18n';
import { useSituation } from '../../situation/use-situation';
import { BigAnswer, DayAnswer, Verdict, WordAnswer } from '../../ui/answer';
import { HowWeCounted } from '../../ui/how-we-counted';
import { Example } from '../../ui/example';
import { LastLoginInput } from '../../ui/last-login-field';
import { Tool } from '../calculator';

const EXAMPLE = day('2026-09-24');
const example = accountPlan(EXAMPLE, EXAMPLE);

/** Is the account locked, since when, and how long it may take to get back in: from the last sign-in. */
export function TierTool({ words }: { words: AnyText<typeof tierWords> }) {
  const common = useWords();
  const { answers } = common;
  const { situation, today } = useSituation();
  const { lastLogin, lastLoginPrecision } = situation;
  const account = today && lastLogin && accountPlan(lastLogin, today, lastLoginPrecision);
  const tier = account?.tier.value;
  const active = account?.state.value === 'active';
  return (
    <Tool
      name="tier"
      limit={words.limit}
      fields={<LastLoginInput />}
      answered={!!account}
      hasDays={active}
      announcement={account ? common.accountWords(account) : ''}
      example={<Example caption={words.caption.active} day={example.logInBy.value} />}
    >
      {account && (
        <div class="card">
          <div data-answer="account-state" data-value={account.state.value}>
            <Verdict mark={active ? 'open' : 'closed'}>{common.accountWords(account)}</Verdict>
          </div>
          {active && (
            <BigAnswer
              name="log-in-by"
              label={words.caption.active}
              answer={account.logInBy}
              note={common.awayWords(daysBetween(today, account.logInBy.value))}
            />
          )}
          <div class="lines">
            {!active && (
              <DayAnswer
                name="log-in-by"
                label={answers['log-in-by']}
                answer={account.logInBy}
                note={common.passedNote}
              />
            )}
            <DayAnswer
              name="locks-on"
              label={active ? answers['locks-on'] : words.caption.locked}
              answer={account.locksOn}
            />
            <WordAnswer
              name="tier"
              value={account.tier.value}
              label={answers.tier}
              text={common.tierName(account.tier.value)}
              standing={standingOf(account.tier.because)}
            />
            {tier && tier !== 'none' && (
              <WordAnswer
                name="lead-days"
                value={leadOf[tier].value}
                label={answers['lead-days']}
                text={common.quantity(leadOf[tier])}
                standing={leadOf[tier].standing}
              />
            )}
          </div>
          <HowWeCounted
            steps={[
              [answers['log-in-by'], account.logInBy],
              [answers.tier, account.tier],
            ]}
          />
        </div>
      )}
    </Tool>
  );
}
