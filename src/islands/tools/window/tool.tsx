import { day } from '../../../rules/day';
import { type EntryPlan, entryPlan, entryPlans } from '../../../rules/entry-plan';
import { expectedEntries } from '../../../rules/expected-entry';
import type { AnyText } from '../../../words/any-text';
import type { windowWords } from '../../../words/en/window';
import { markOfDays } from '../../../words/status';
import { useWords } from '../../i18n';
import { useSituation } from '../../situation/use-situation';
import { HowWeCounted } from '../../ui/how-we-counted';
import { DayRows } from '../../ui/day-rows';
import { EntryCard } from '../entry-card';
import { Example } from '../../ui/example';
import { ExpectedDays } from '../../ui/expected-days';
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
            <EntryCard
              key={entry.liquidated}
              entry={entry}
              mark={markOfDays(entry.capeDaysLeft.value)}
              verdict={verdictOf(words, entry)}
              last={['last-cape-day', entry.lastCapeDay]}
              left={['cape-days-left', entry.capeDaysLeft.value]}
              ended={words.ended}
              days={[
                ['file-cape-by', entry.fileCapeBy],
                ['reliquidation-limit', entry.reliquidationLimit],
              ]}
            />
          ))}
          {expected.map((entry) => (
            <div class="card" key={entry.entered} data-entered={entry.entered}>
              <ExpectedDays expected={entry} />
              <HowWeCounted steps={[[answers['expected-liquidation-friday'], entry.friday]]} />
            </div>
          ))}
        </>
      )}
    </Tool>
  );
}
