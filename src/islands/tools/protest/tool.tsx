import { type EntryPlan, entryPlans } from '../../../rules/entry-plan';
import { deemedDenied, summonsBy } from '../../../rules/protest';
import type { AnyText } from '../../../words/en';
import type { protestWords } from '../../../words/en/protest';
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
import { Runway, type Scale, scaleOf } from '../../ui/runway';
import { useSituation } from '../../situation/use-situation';
import { Tool } from '../calculator';

/** The protest days of an entry, and the days for court after a denial. */
export function ProtestTool({ own }: { own: AnyText<typeof protestWords> }) {
  const words = useWords();
  const { situation, denied, accelerated, refused, typed, today } = useSituation();
  const entries = today ? entryPlans(situation, today) : [];
  const scale = today && scaleOf(entries, today);
  const deemed = accelerated && deemedDenied(accelerated);
  // A denial that cannot be read could be the earlier one: no summons day without it.
  const summons =
    refused.denied || refused.accelerated
      ? undefined
      : summonsBy({ ...(denied && { denied }), ...(accelerated && { accelerated }) });
  return (
    <Tool
      name="protest"
      limit={own.limit}
      fields={
        <>
          <DayField name="liquidated" several />
          <details class="more" open={!!(typed.denied || typed.accelerated)}>
            <summary>{words.tool.afterProtest}</summary>
            <DayField name="denied" />
            <DayField name="accelerated" />
          </details>
        </>
      }
      said={entries.map(own.verdict).join(' ')}
    >
      {(entries.length > 0 || deemed || summons) && (
        <>
          {entries.map((entry) => (
            <ProtestAnswers
              key={entry.liquidated}
              entry={entry}
              scale={scale}
              verdict={own.verdict(entry)}
            />
          ))}
          <div class="rows">
            {deemed && (
              <DayAnswer
                name="deemed-denied"
                label={words.answers['deemed-denied']}
                answer={deemed}
              />
            )}
            {summons && (
              <DayAnswer name="summons-by" label={words.answers['summons-by']} answer={summons} />
            )}
          </div>
          {summons && <HowWeCounted of={[[words.answers['summons-by'], summons]]} />}
        </>
      )}
    </Tool>
  );
}

function ProtestAnswers(props: { entry: EntryPlan; scale: Scale | undefined; verdict: string }) {
  const { entry, scale, verdict } = props;
  const words = useWords();
  const days = entry.protestDaysLeft.value;
  return (
    <div data-liquidated={entry.liquidated}>
      {entry.advice?.value === 'cape-first' && (
        <p class="warning" data-warning="protest-blocks-cape">
          {words.protestWarning(entry.lastCapeDay.value)}
        </p>
      )}
      <p class={`verdict ${words.markOfDays(days)}`}>{verdict}</p>
      <BigAnswer
        name="last-protest-day"
        label={words.answers['last-protest-day']}
        answer={entry.lastProtestDay}
        note={words.leftWords(days)}
      />
      <div class="rows">
        <DayAnswer
          name="file-protest-by"
          label={words.answers['file-protest-by']}
          answer={entry.fileProtestBy}
        />
        <WordAnswer
          name="protest-days-left"
          value={days}
          label={words.answers['protest-days-left']}
          text={words.leftWords(days)}
        />
        <AdviceAnswer entry={entry} />
      </div>
      {scale && (
        <Then>
          <Runway entry={entry} scale={scale} />
        </Then>
      )}
      <HowWeCounted of={[[words.answers['file-protest-by'], entry.fileProtestBy]]} />
    </div>
  );
}
