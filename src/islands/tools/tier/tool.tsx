import { standingOf } from '../../../rules/answer';
import { accountPlan } from '../../../rules/account-plan';
import { leadOf } from '../../../rules/account';
import type { AnyText } from '../../../words/en';
import type { tierWords } from '../../../words/en/tier';
import { DayAnswer, HowWeCounted, WordAnswer } from '../../ui/answer';
import { DayField } from '../../ui/day-field';
import { useWords } from '../../i18n';
import { useSituation } from '../../situation/use-situation';
import { Tool } from '../calculator';

/** Is the account locked, since when, and how deeply: from the last sign-in. */
export function TierTool({ own }: { own: AnyText<typeof tierWords> }) {
  const words = useWords();
  const { situation, today } = useSituation();
  const account = today && situation.lastLogin && accountPlan(situation.lastLogin, today);
  const tier = account?.tier.value;
  return (
    <Tool
      name="tier"
      limit={own.limit}
      fields={<DayField name="last-login" />}
      said={account && words.accountWords(account)}
    >
      {account && (
        <>
          <p class={`verdict ${account.state.value === 'active' ? 'open' : 'closed'}`}>
            {words.accountWords(account)}
          </p>
          <div class="rows">
            <WordAnswer
              name="account-state"
              value={account.state.value}
              label={words.answers['account-state']}
              text={words.states[account.state.value]}
              standing={standingOf(account.state.because)}
            />
            <WordAnswer
              name="tier"
              value={account.tier.value}
              label={words.answers.tier}
              text={words.tierName(account.tier.value)}
              standing={standingOf(account.tier.because)}
            />
            <DayAnswer
              name="log-in-by"
              label={words.answers['log-in-by']}
              answer={account.logInBy}
            />
            <DayAnswer name="locks-on" label={words.answers['locks-on']} answer={account.locksOn} />
            {tier && tier !== 'none' && (
              <WordAnswer
                name="lead-days"
                value={leadOf[tier].value}
                label={words.answers['lead-days']}
                text={words.quantity(leadOf[tier])}
                standing={leadOf[tier].standing}
              />
            )}
          </div>
          <HowWeCounted
            of={[
              [words.answers['log-in-by'], account.logInBy],
              [words.answers.tier, account.tier],
            ]}
          />
        </>
      )}
    </Tool>
  );
}
