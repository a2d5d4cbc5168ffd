import { day } from '../../../rules/day';
import { type EntryPlan, entryPlan, entryPlans } from '../../../rules/entry-plan';
import { deemedDenied, summonsBy } from '../../../rules/protest';
import type { AnyText } from '../../../words/any-text';
import type { protestWords } from '../../../words/en/protest';
import { markOfDays } from '../../../words/status';
import { useWords } from '../../i18n';
import { useSituation } from '../../situation/use-situation';
import { DayAnswer } from '../../ui/answer';
import { HowWeCounted } from '../../ui/how-we-counted';
import { DayField } from '../../ui/day-field';
import { DayRows } from '../../ui/day-rows';
import { EntryCard } from '../entry-card';
import { Example } from '../../ui/example';
import { Runway } from '../../ui/runway';
import { Tool } from '../calculator';

type Own = AnyText<typeof protestWords>;

const EXAMPLE = day('2026-09-24');
const example = entryPlan(EXAMPLE, {}, EXAMPLE);

const verdictOf = (words: Own, { lastProtestDay, protestDaysLeft, scheduled }: EntryPlan) =>
  words.verdict(lastProtestDay.value, protestDaysLeft.value, scheduled);

const markOfProtest = (days: number) => (days > 0 ? 'protest' : markOfDays(days));

/** The protest days of an entry, and the days for court after a denial. */
export function ProtestTool({ words }: { words: Own }) {
  const common = useWords();
  const { answers } = common;
  const { situation, denied, accelerated, refused, typed, today } = useSituation();
  const entries = today ? entryPlans(situation, today) : [];
  const deemed = accelerated && deemedDenied(accelerated);
  // A denial that cannot be read could be the earlier one: no summons day without it.
  const summons =
    refused.denied || refused.accelerated
      ? undefined
      : summonsBy({ ...(denied && { denied }), ...(accelerated && { accelerated }) });
  // Where a protest can still be filed: one whose days are over is pressing no more.
  const [first = entries[0]] = entries.filter(({ protestDaysLeft }) => protestDaysLeft.value >= 0);
  const answered = !!(entries.length > 0 || deemed || summons) && !!today;
  const passed = (value: string) => (today && value < today ? common.passedNote : undefined);
  return (
    <Tool
      name="protest"
      limit={words.limit}
      fields={<DayRows name="liquidated" />}
      more={
        <details class="fold" open={!!(typed.denied || typed.accelerated)}>
          <summary>{common.tool.afterProtest}</summary>
          <DayField name="denied" />
          <DayField name="accelerated" />
        </details>
      }
      answered={answered}
      hasDays={
        entries.some(({ protestDaysLeft }) => protestDaysLeft.value >= 0) ||
        !!(today && summons && summons.value >= today)
      }
      announcement={
        first
          ? common.mostPressing(entries.length, verdictOf(words, first))
          : summons && `${answers['summons-by']}: ${common.calendar.long(summons.value)}.`
      }
      example={
        <Example caption={words.caption} day={example.lastProtestDay.value}>
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
              mark={markOfProtest(entry.protestDaysLeft.value)}
              verdict={verdictOf(words, entry)}
              last={['last-protest-day', entry.lastProtestDay]}
              left={['protest-days-left', entry.protestDaysLeft.value]}
              ended={words.ended}
              days={[['file-protest-by', entry.fileProtestBy]]}
            >
              {entry.advice?.value === 'cape-first' && (
                <p class="warning" data-warning="protest-blocks-cape">
                  {common.protestWarning(entry.lastCapeDay.value)}
                </p>
              )}
            </EntryCard>
          ))}
          {(deemed || summons) && (
            <div class="card">
              <div class="lines">
                {deemed && (
                  <DayAnswer
                    name="deemed-denied"
                    label={answers['deemed-denied']}
                    answer={deemed}
                    note={passed(deemed.value)}
                  />
                )}
                {summons && (
                  <DayAnswer
                    name="summons-by"
                    label={answers['summons-by']}
                    answer={summons}
                    note={passed(summons.value)}
                  />
                )}
              </div>
              {summons && <HowWeCounted steps={[[answers['summons-by'], summons]]} />}
            </div>
          )}
        </>
      )}
    </Tool>
  );
}
