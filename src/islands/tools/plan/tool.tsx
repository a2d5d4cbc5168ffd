import type { AnyText } from '../../../words/en';
import type { planWords } from '../../../words/en/plan';
import { DayAnswer, HowWeCounted, Then, link } from '../../ui/answer';
import { useWords } from '../../i18n';
import { AccountAnswers, AccountState, EntryAnswers } from './answers';
import { PlanChecklist } from '../checklist/folded';
import { PlanFields } from './fields';
import { Runway, scaleOf } from '../../ui/runway';
import { sheetToPaper, useSheet } from './use-one-page-plan';
import { madePlan } from '../../situation/made-plan';
import { useSituation } from '../../situation/use-situation';
import { Tool } from '../calculator';

/** The join of the two clocks: the latest day to start, for each liquidation day. */
export function PlanTool({ own }: { own: AnyText<typeof planWords> }) {
  const words = useWords();
  const facts = useSituation();
  const { today } = facts;
  const made = madePlan(facts);
  useSheet(words, own.routes, !!made);
  const expected = made?.expected[0];
  const all = made ? [...made.entries, ...(expected?.plan ? [expected.plan] : [])] : [];
  const scale = today && scaleOf(all, today);
  const first = made && (
    <p class="first" data-answer="route" data-value={made.route}>
      <b>{words.tool.first}:</b> {own.routes[made.route].first}{' '}
      <a href={link(own.routes[made.route].page)}>{own.routes[made.route].title}</a>
    </p>
  );
  return (
    <Tool
      name="plan"
      limit={own.limit}
      toPaper={() => sheetToPaper(words, own.routes)}
      fields={<PlanFields own={own} />}
      said={made && own.said(made)}
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
          {expected && (
            <>
              <h2>{words.tool.expected}</h2>
              <div class="rows">
                <DayAnswer
                  name="expected-liquidation"
                  label={words.answers['expected-liquidation']}
                  answer={expected.liquidation}
                />
                {expected.plan && (
                  <DayAnswer
                    name="expected-start-by"
                    label={words.answers['start-by']}
                    answer={expected.plan.startBy}
                  />
                )}
              </div>
              {scale && expected.plan && (
                <Then>
                  <Runway entry={expected.plan} scale={scale} />
                </Then>
              )}
              <HowWeCounted of={[[words.answers['expected-liquidation'], expected.liquidation]]} />
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
