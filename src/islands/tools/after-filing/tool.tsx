import { afterFiling } from '../../../rules/after-filing';
import { type Answer, answerOf, given } from '../../../rules/answer';
import { day } from '../../../rules/day';
import { entryPlans } from '../../../rules/entry-plan';
import type { AnyText } from '../../../words/en';
import type { afterFilingWords } from '../../../words/en/after-filing';
import { useWords } from '../../i18n';
import { useSituation } from '../../situation/use-situation';
import { BigAnswer, BigDay, BigWords, DayAnswer, HowWeCounted, Verdict } from '../../ui/answer';
import { DayField } from '../../ui/day-field';
import { DayRows } from '../../ui/day-rows';
import { Tool } from '../calculator';

const EXAMPLE = day('2026-10-20');
const example = afterFiling({ accepted: EXAMPLE }, EXAMPLE);

/** When to ask after a declaration was filed, how long to keep the account, and each entry's protest day. */
export function AfterFilingTool({ own }: { own: AnyText<typeof afterFilingWords> }) {
  const words = useWords();
  const { filed, situation, today } = useSituation();
  const { accepted } = situation;
  const found = today && afterFiling({ filed, accepted }, today);
  const entries = today ? entryPlans(situation, today) : [];
  const lines: readonly (readonly [keyof typeof own.labels, Answer<ReturnType<typeof day>>])[] =
    found
      ? (
          [
            ['review-until', found.reviewUntil],
            ['refund-from', found.refundFrom],
            ['refund-until', found.refundUntil],
            [
              'stay-active-until',
              found.stayActiveUntil && accepted
                ? answerOf([given('accepted', accepted), ...(found.refundUntil?.because ?? [])])
                : undefined,
            ],
          ] as const
        ).flatMap(([name, answer]) => (answer ? [[name, answer] as const] : []))
      : [];
  return (
    <Tool
      name="after-filing"
      limit={own.limit}
      fields={
        <>
          <DayField name="accepted" />
          <DayField name="filed" optional />
          <DayRows name="liquidated" />
        </>
      }
      answered={!!found}
      announcement={found && own.stages[found.stage]}
      example={
        example?.askOn && (
          <>
            <p class="caption">{own.caption}</p>
            <BigDay day={example.askOn.value} />
          </>
        )
      }
    >
      {found && (
        <>
          <Verdict mark="open">{own.stages[found.stage]}</Verdict>
          {found.askOn ? (
            <BigAnswer name="ask-on" label={own.labels['ask-on']} answer={found.askOn} />
          ) : (
            <BigWords>{own.wait}</BigWords>
          )}
          <div class="lines">
            {lines.map(([name, answer]) => (
              <DayAnswer key={name} name={name} label={own.labels[name]} answer={answer} />
            ))}
          </div>
          {entries.map((entry) => (
            <div class="lines" key={entry.liquidated} data-liquidated={entry.liquidated}>
              <DayAnswer
                name="last-protest-day"
                label={`${words.answers['last-protest-day']} (${words.calendar.short(entry.liquidated)})`}
                answer={entry.lastProtestDay}
              />
            </div>
          ))}
          <HowWeCounted
            steps={[
              ...(found.askOn ? [[own.labels['ask-on'], found.askOn] as const] : []),
              ...lines.map(([name, answer]) => [own.labels[name], answer] as const),
            ]}
          />
        </>
      )}
    </Tool>
  );
}
