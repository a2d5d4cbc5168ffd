import { useId, useState } from 'preact/hooks';
import { TIERS } from '../../../rules/account';
import type { Day } from '../../../rules/day';
import type { EntryPlan } from '../../../rules/entry-plan';
import type { Lead } from '../../../rules/lead';
import { useWords } from '../../i18n';
import { setInput } from '../../situation/store';
import { useSituation } from '../../situation/use-situation';
import { CountField } from '../../ui/choice-field';
import type { PlanWords } from './words';

/**
 * The time to get back in as one question: each choice with the day that it gives, the counted one
 * marked. It stays while its own figure cannot be read, so that the field keeps the focus.
 */
export function LeadQuestion(props: {
  /** What the answer above counts. */
  counts: string;
  lead: Lead | undefined;
  entry: EntryPlan | undefined;
  today: Day;
  words: PlanWords;
}) {
  const { counts, lead, entry, today, words } = props;
  const { calendar, passedNote } = useWords();
  const { typed, refused } = useSituation();
  const name = useId();
  const [wantsOwn, wantOwn] = useState(false);
  const ownFigure = wantsOwn || !!typed['lead-days'];
  const gives = (day: Day) =>
    `${words.leadGives(calendar.near(day))}${day < today ? ` (${passedNote})` : ''}`;
  return (
    <details class="faster" open={ownFigure || !!refused.tier}>
      <summary>
        {counts} <u>{words.fasterOrSlower}</u>
      </summary>
      <fieldset data-question="lead">
        <legend>{words.leadQuestion}</legend>
        {TIERS.map((tier) => {
          const counted = !ownFigure && lead?.tier === tier;
          return (
            <label key={tier}>
              <input
                type="radio"
                name={name}
                value={tier}
                checked={counted}
                onChange={() => {
                  wantOwn(false);
                  if (typed['lead-days']) setInput('lead-days', '');
                  setInput('tier', String(tier));
                }}
              />
              <span>
                {words.leadChoice(tier)}{' '}
                <small>
                  {entry && gives(entry.startByTier[tier].value)}
                  {counted && ` · ${words.leadCounted}`}
                </small>
              </span>
            </label>
          );
        })}
        <label>
          <input
            type="radio"
            name={name}
            value="words"
            checked={ownFigure}
            onChange={() => wantOwn(true)}
          />
          <span>
            {words.ownFigure}{' '}
            {typed['lead-days'] && entry && (
              <small>
                {gives(entry.startBy.value)} · {words.leadCounted}
              </small>
            )}
          </span>
        </label>
        {ownFigure && <CountField name="lead-days" />}
        <p class="hint">{words.leadNote}</p>
      </fieldset>
    </details>
  );
}
