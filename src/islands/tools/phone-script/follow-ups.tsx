import type { FollowUp } from '../../../rules/follow-up';
import { BigAnswer, DayAnswer } from '../../ui/answer';
import { HowWeCounted } from '../../ui/how-we-counted';
import type { Log } from './contact-log';

/** The next day to ask and whom: the earliest large, a line for each further desk. */
export function FollowUps({ next, words }: { next: readonly FollowUp[]; words: Log }) {
  const { log, whom } = words;
  const [first, ...more] = next;
  if (!first) return null;
  return (
    <div class="answers">
      <BigAnswer name="ask-on" label={log.askOn(first.desk)} answer={first.askOn} />
      <p data-answer="ask-whom" data-value={first.whom}>
        {whom[first.whom]}
      </p>
      {more.length > 0 && (
        <div class="lines">
          {more.map((one) => (
            <div key={one.desk} data-follow-up={one.whom}>
              <DayAnswer name="also-ask-on" label={log.askOn(one.desk)} answer={one.askOn} />
              <p class="quiet">{whom[one.whom]}</p>
            </div>
          ))}
        </div>
      )}
      <p class="quiet">{log.ours}</p>
      <HowWeCounted steps={next.map(({ desk, askOn }) => [log.askOn(desk), askOn])} />
    </div>
  );
}
