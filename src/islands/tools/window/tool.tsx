import type { ComponentChildren } from 'preact';
import { type EntryPlan, entryPlans } from '../../../rules/entry-plan';
import { expectedLiquidation } from '../../../rules/window';
import type { windowWords } from '../../../words/en/window';
import type { AnyText, Words } from '../../../words/en';
import {
  AdviceAnswer,
  BigAnswer,
  DayAnswer,
  HowWeCounted,
  Then,
  WordAnswer,
} from '../../ui/answer';
import { DayField } from '../../ui/day-field';
import { useWords } from '../../i18n';
import { Runway, scaleOf } from '../../ui/runway';
import { useSituation } from '../../situation/use-situation';
import { Tool } from '../calculator';

/** How long CAPE takes an entry: from its liquidation day. */
export function WindowTool({ own }: { own: AnyText<typeof windowWords> }) {
  const words = useWords();
  const { situation, today } = useSituation();
  const entries = today ? entryPlans(situation, today) : [];
  const [entered] = situation.entered ?? [];
  const expected = entered && expectedLiquidation(entered);
  const scale = today && scaleOf(entries, today);
  return (
    <Tool
      name="window"
      limit={own.limit}
      fields={
        <div class="pair">
          <DayField name="liquidated" several />
          <DayField name="entered" />
        </div>
      }
      said={entries.map(own.verdict).join(' ')}
    >
      {(entries.length > 0 || expected) && (
        <>
          {entries.map((entry) => (
            <WindowAnswers
              key={entry.liquidated}
              entry={entry}
              words={words}
              verdict={own.verdict(entry)}
            >
              {scale && (
                <Then>
                  <Runway entry={entry} scale={scale} />
                </Then>
              )}
            </WindowAnswers>
          ))}
          {expected && (
            <>
              <div class="rows">
                <DayAnswer
                  name="expected-liquidation"
                  label={words.answers['expected-liquidation']}
                  answer={expected}
                />
              </div>
              <HowWeCounted of={[[words.answers['expected-liquidation'], expected]]} />
            </>
          )}
        </>
      )}
    </Tool>
  );
}

function WindowAnswers(props: {
  entry: EntryPlan;
  words: Words;
  verdict: string;
  children: ComponentChildren;
}) {
  const { entry, words, verdict, children } = props;
  const { answers } = words;
  const days = entry.capeDaysLeft.value;
  return (
    <div data-liquidated={entry.liquidated}>
      <p class={`verdict ${words.markOfDays(days)}`}>{verdict}</p>
      <BigAnswer
        name="last-cape-day"
        label={answers['last-cape-day']}
        answer={entry.lastCapeDay}
        note={words.leftWords(days)}
      />
      <div class="rows">
        <DayAnswer name="file-cape-by" label={answers['file-cape-by']} answer={entry.fileCapeBy} />
        <DayAnswer
          name="reliquidation-limit"
          label={answers['reliquidation-limit']}
          answer={entry.reliquidationLimit}
        />
        <WordAnswer
          name="cape-days-left"
          value={days}
          label={answers['cape-days-left']}
          text={words.leftWords(days)}
        />
        <AdviceAnswer entry={entry} />
      </div>
      {children}
      <HowWeCounted
        of={[
          [answers['file-cape-by'], entry.fileCapeBy],
          [answers['reliquidation-limit'], entry.reliquidationLimit],
        ]}
      />
    </div>
  );
}
