import { standingOf } from '../../rules/answer';
import { accountPlan } from '../../rules/account-plan';
import { useWords } from '../i18n';
import { useSituation } from '../situation/use-situation';
import { DayAnswer, WordAnswer } from './answer';
import { HowWeCounted } from './how-we-counted';

/** The state of the account in one line, under the last sign-in, and its count folded below. */
export function AccountLine() {
  const { accountWords, answers, lastLoginUnknown, tierName } = useWords();
  const { situation, today } = useSituation();
  const { lastLogin, lastLoginPrecision } = situation;
  if (lastLoginPrecision === 'unknown') return <p class="account">{lastLoginUnknown}</p>;
  if (!lastLogin || !today) return null;
  const account = accountPlan(lastLogin, today, lastLoginPrecision);
  const { state, tier, logInBy, locksOn } = account;
  return (
    <div class="account">
      <p data-answer="account-state" data-value={state.value}>
        {accountWords(account)}
      </p>
      <HowWeCounted
        steps={[
          [answers['log-in-by'], logInBy],
          [answers.tier, tier],
        ]}
      >
        <div class="lines">
          <DayAnswer name="log-in-by" label={answers['log-in-by']} answer={logInBy} />
          <DayAnswer name="locks-on" label={answers['locks-on']} answer={locksOn} />
          <WordAnswer
            name="tier"
            value={tier.value}
            label={answers.tier}
            text={tierName(tier.value)}
            standing={standingOf(tier.because)}
          />
        </div>
      </HowWeCounted>
    </div>
  );
}
