import { day } from '../../../rules/day';
import { type EntryPlan, entryPlan, entryPlans } from '../../../rules/entry-plan';
import { deemedDenied, summonsBy } from '../../../rules/protest';
import type { AnyText } from '../../../words/any-text';
import type { protestWords } from '../../../words/en/protest';
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
import { DayField } from '../../ui/day-field';
import { DayRows } from '../../ui/day-rows';
import { Example } from '../../ui/example';
import { Runway } from '../../ui/runway';
import { Tool } from '../calculator';

type Own = AnyText<typeof protestWords>;

const EXAMPLE = day('2026-09-24');
const example = entryPlan(EXAMPLE, {}, EXAMPLE);

const verdictOf = (own: Own, { lastProtestDay, protestDaysLeft, scheduled }: EntryPlan) =>
  own.verdict(lastProtestDay.value, protestDaysLeft.value, scheduled);

/** The protest days of an entry, and the days for court after a denial. */
export function ProtestTool({ own }: { own: Own }) {
  const words = useWords();
  const { answers } = words;
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
  const passed = (value: string) => (today && value < today ? words.passedNote : undefined);
  return (
    <Tool
      name="protest"
      limit={own.limit}
      fields={<DayRows name="liquidated" />}
      more={
        <details class="fold" open={!!(typed.denied || typed.accelerated)}>
          <summary>{words.tool.afterProtest}</summary>
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
          ? words.mostPressing(entries.length, verdictOf(own, first))
          : summons && `${answers['summons-by']}: ${words.calendar.long(summons.value)}.`
      }
      example={
        <Example caption={own.caption} day={example.lastProtestDay.value}>
          <Runway entry={example} today={undefined} />
        </Example>
      }
    >
      {answered && (
        <>
          {entries.map((entry) => (
            <ProtestAnswer key={entry.liquidated} entry={entry} own={own} />
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

function ProtestAnswer({ entry, own }: { entry: EntryPlan; own: Own }) {
  const words = useWords();
  const { today } = useSituation();
  const { answers } = words;
  const days = entry.protestDaysLeft.value;
  const last = {
    name: 'last-protest-day',
    label: answers['last-protest-day'],
    answer: entry.lastProtestDay,
  };
  return (
    <div class="card" data-liquidated={entry.liquidated}>
      {entry.advice?.value === 'cape-first' && (
        <p class="warning" data-warning="protest-blocks-cape">
          {words.protestWarning(entry.lastCapeDay.value)}
        </p>
      )}
      <Verdict mark={days > 0 ? 'protest' : markOfDays(days)}>{verdictOf(own, entry)}</Verdict>
      {days >= 0 ? (
        <BigAnswer {...last} note={words.awayWords(days)} />
      ) : (
        <BigWords>{own.ended}</BigWords>
      )}
      <div class="runway-place">
        <AfterAnswer>
          <Runway entry={entry} today={today} />
        </AfterAnswer>
      </div>
      <div class="lines">
        <DayAnswer
          name="file-protest-by"
          label={answers['file-protest-by']}
          answer={entry.fileProtestBy}
          note={today && entry.fileProtestBy.value < today ? words.passedNote : undefined}
        />
        {days < 0 && <DayAnswer {...last} note={words.passedNote} />}
        <WordAnswer
          name="protest-days-left"
          value={days}
          label={answers['protest-days-left']}
          text={words.leftWords(days)}
        />
      </div>
      <AdviceAnswer entry={entry} />
      <HowWeCounted steps={[[answers['file-protest-by'], entry.fileProtestBy]]} />
    </div>
  );
}
