import { useState } from 'preact/hooks';
import type { Day } from '../../../rules/day';
import { entryPlan } from '../../../rules/entry-plan';
import type { Situation } from '../../../rules/situation';
import { markOf } from '../../../words/status';
import { useWords } from '../../i18n';
import { Bar, scaleOf } from '../../ui/runway';
import type { Summary } from './decisions';
import { useEntriesWords } from './i18n';

const STEP = 5;

/** Entries by liquidation day, the next day that matters first, each with its runway to the same scale. */
export function Days(props: { summary: Summary; situation: Situation; today: Day }) {
  const { summary, situation, today } = props;
  const { calendar } = useWords();
  const words = useEntriesWords();
  const [shown, setShown] = useState(STEP);
  const days = summary.days.slice(0, shown);
  const plans = days.map(({ liquidated }) => liquidated && entryPlan(liquidated, situation, today));
  const known = plans.flatMap((plan) => plan ?? []);
  const drawn = scaleOf(known, today);
  return (
    <section>
      <h2>{words.dayGroups}</h2>
      <ul class="day-groups">
        {days.map(({ group, liquidated, next, count }, index) => {
          const plan = plans[index];
          return (
            <li key={`${group}${liquidated}${next?.day}`} data-group={group}>
              <p>
                <b>{words.entriesCount(count)}</b> · {words.groups[group].title}
                <br />
                {liquidated ? words.liquidatedOn(calendar.compact(liquidated)) : words.noDay}
                {next && (
                  <>
                    {' · '}
                    {words.nextDays[next.what]}{' '}
                    <time dateTime={next.day}>{calendar.compact(next.day)}</time>
                  </>
                )}
              </p>
              {plan && drawn && (
                <Bar entry={plan} scale={drawn} today={today} mark={markOf(plan)} />
              )}
            </li>
          );
        })}
      </ul>
      {summary.days.length > shown && (
        <>
          <p class="actions">
            <button type="button" onClick={() => setShown(shown + STEP)}>
              {words.moreDays}
            </button>
          </p>
          <p class="quiet">{words.shown(shown, summary.days.length)}</p>
        </>
      )}
    </section>
  );
}
