import { afterFiling, afterFilingDays } from '../../../rules/after-filing';
import { day } from '../../../rules/day';
import { entryPlans } from '../../../rules/entry-plan';
import { counselFrom } from '../../../rules/protest';
import type { AnyText } from '../../../words/any-text';
import type { afterFilingWords } from '../../../words/en/after-filing';
import { useWords } from '../../i18n';
import { useSituation } from '../../situation/use-situation';
import { BigAnswer, BigDay, BigWords, DayAnswer, Verdict } from '../../ui/answer';
import { PageLink } from '../../ui/page-link';
import { HowWeCounted } from '../../ui/how-we-counted';
import { DayField } from '../../ui/day-field';
import { DayRows } from '../../ui/day-rows';
import { Tool } from '../calculator';

const EXAMPLE = day('2026-10-20');
const example = afterFiling({ accepted: EXAMPLE }, EXAMPLE);

/** When to ask after a declaration was filed, how long to keep the account, and each entry's protest day. */
export function AfterFilingTool({ words }: { words: AnyText<typeof afterFilingWords> }) {
  const common = useWords();
  const { filed, situation, today } = useSituation();
  const { accepted } = situation;
  const found = today && afterFiling({ filed, accepted }, today);
  const entries = today ? entryPlans(situation, today) : [];
  const days = found ? afterFilingDays(found) : [];
  const lines = days.filter(({ name }) => name !== 'ask-on');
  const passed = ({ value }: { value: string }) =>
    today && value < today ? common.passedNote : undefined;
  const until = found?.stayActiveUntil?.value;
  return (
    <Tool
      name="after-filing"
      limit={words.limit}
      fields={
        <>
          <DayField name="accepted" />
          <DayField name="filed" optional />
          <DayRows name="liquidated" />
        </>
      }
      answered={!!found}
      hasDays={days.length + entries.length > 0}
      announcement={found && words.stages[found.stage]}
      example={
        example?.askOn && (
          <>
            <p class="caption">{words.caption}</p>
            <BigDay day={example.askOn.value} />
          </>
        )
      }
    >
      {found && (
        <>
          <Verdict mark="open">{words.stages[found.stage]}</Verdict>
          {found.askOn ? (
            <BigAnswer name="ask-on" label={words.labels['ask-on']} answer={found.askOn} />
          ) : (
            <BigWords>{words.wait}</BigWords>
          )}
          <div class="lines">
            {lines.map(({ name, answer }) => (
              <DayAnswer
                key={name}
                name={name}
                label={words.labels[name]}
                answer={answer}
                note={passed(answer)}
              />
            ))}
          </div>
          {until && (
            <p>
              <PageLink to={`/tools/stay-active/#until=${until}`}>{words.keepOpen}</PageLink>
            </p>
          )}
          {entries.map(({ liquidated, lastProtestDay }) => (
            <div class="lines" key={liquidated} data-liquidated={liquidated}>
              <DayAnswer
                name="last-protest-day"
                label={`${common.answers['last-protest-day']} (${common.calendar.short(liquidated)})`}
                answer={lastProtestDay}
                note={passed(lastProtestDay)}
              />
              {accepted && (
                <DayAnswer
                  name="counsel-from"
                  label={words.labels['counsel-from']}
                  answer={counselFrom(liquidated)}
                  note={passed(counselFrom(liquidated))}
                />
              )}
            </div>
          ))}
          <HowWeCounted
            steps={days.map(({ name, answer }) => [words.labels[name], answer] as const)}
          />
        </>
      )}
    </Tool>
  );
}
