import { day } from '../../../rules/day';
import { type EntryPlan, entryPlan, entryPlans } from '../../../rules/entry-plan';
import { expectedEntries } from '../../../rules/expected-entry';
import type { AnyText } from '../../../words/any-text';
import type { windowWords } from '../../../words/en/window';
import { markOfDays } from '../../../words/status';
import { useWords } from '../../i18n';
import { useSituation } from '../../situation/use-situation';
import {
  AdviceAnswer,
  AfterAnswer,
  BigAnswer,
  BigWords,
  DayAnswer,
  Verdict,
  WordAnswer,
} from '../../ui/answer';
import { HowWeCounted } from '../../ui/how-we-counted';
import { DayRows } from '../../ui/day-rows';
import { Example } from '../../ui/example';
import { Runway } from '../../ui/runway';
import { Tool } from '../calculator';

type Own = AnyText<typeof windowWords>;

const EXAMPLE = day('2026-09-24');
const example = entryPlan(EXAMPLE, {}, EXAMPLE);

/** CAPE itself may end before an entry liquidates. */
const verdictOf = (words: Own, { liquidated, lastCapeDay, capeDaysLeft, scheduled }: EntryPlan) =>
  words.verdict(
    lastCapeDay.value,
    capeDaysLeft.value,
    scheduled && liquidated <= lastCapeDay.value,
  );

/** How long CAPE takes an entry: from its liquidation day. */
export function WindowTool({ words }: { words: Own }) {
  const { answers, calendar, mostPressing } = useWords();
  const { situation, today } = useSituation();
  const entries = today ? entryPlans(situation, today) : [];
  const expected = today ? expectedEntries(situation, today) : [];
  const [first] = entries;
  const [likely] = expected;
  const answered = entries.length + expected.length > 0;
  return (
    <Tool
      name="window"
      limit={words.limit}
      fields={<DayRows name="liquidated" />}
      answered={answered}
      hasDays={entries.some(({ capeDaysLeft }) => capeDaysLeft.value >= 0)}
      announcement={
        first
          ? mostPressing(entries.length, verdictOf(words, first))
          : likely &&
            `${answers['expected-liquidation-friday']}: ${calendar.long(likely.friday.value)}.`
      }
      example={
        <Example caption={words.caption} day={example.lastCapeDay.value}>
          <Runway entry={example} today={undefined} />
        </Example>
      }
    >
      {answered && (
        <>
          {entries.map((entry) => (
            <WindowAnswer key={entry.liquidated} entry={entry} words={words} />
          ))}
          {expected.map((entry) => (
            <div class="card" key={entry.entered} data-entered={entry.entered}>
              <div class="lines">
                <DayAnswer
                  name="expected-liquidation"
                  label={answers['expected-liquidation']}
                  answer={entry.liquidation}
                />
                <DayAnswer
                  name="expected-liquidation-friday"
                  label={answers['expected-liquidation-friday']}
                  answer={entry.friday}
                />
              </div>
              <HowWeCounted steps={[[answers['expected-liquidation-friday'], entry.friday]]} />
            </div>
          ))}
        </>
      )}
    </Tool>
  );
}

function WindowAnswer({ entry, words }: { entry: EntryPlan; words: Own }) {
  const common = useWords();
  const { today } = useSituation();
  const { answers } = common;
  const days = entry.capeDaysLeft.value;
  const last = {
    name: 'last-cape-day',
    label: answers['last-cape-day'],
    answer: entry.lastCapeDay,
  };
  return (
    <div class="card" data-liquidated={entry.liquidated}>
      <Verdict mark={markOfDays(days)}>{verdictOf(words, entry)}</Verdict>
      {/* A past day stands no larger than the text. */}
      {days >= 0 ? (
        <BigAnswer {...last} note={common.awayWords(days)} />
      ) : (
        <BigWords>{words.ended}</BigWords>
      )}
      <div class="runway-place">
        <AfterAnswer>
          <Runway entry={entry} today={today} />
        </AfterAnswer>
      </div>
      <div class="lines">
        <DayAnswer
          name="file-cape-by"
          label={answers['file-cape-by']}
          answer={entry.fileCapeBy}
          note={today && entry.fileCapeBy.value < today ? common.passedNote : undefined}
        />
        {days < 0 && <DayAnswer {...last} note={common.passedNote} />}
        <DayAnswer
          name="reliquidation-limit"
          label={answers['reliquidation-limit']}
          answer={entry.reliquidationLimit}
          note={today && entry.reliquidationLimit.value < today ? common.passedNote : undefined}
        />
        <WordAnswer
          name="cape-days-left"
          value={days}
          label={answers['cape-days-left']}
          text={common.leftWords(days)}
        />
      </div>
      <AdviceAnswer entry={entry} />
      <HowWeCounted
        steps={[
          [answers['file-cape-by'], entry.fileCapeBy],
          [answers['reliquidation-limit'], entry.reliquidationLimit],
        ]}
      />
    </div>
  );
}
