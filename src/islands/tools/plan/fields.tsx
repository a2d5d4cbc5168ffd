import type { AnyText } from '../../../words/en';
import type { planWords } from '../../../words/en/plan';
import { CountField, RoleField, TierField } from '../../ui/choice-field';
import { DayField } from '../../ui/day-field';
import { useWords } from '../../i18n';
import { useSituation } from '../../situation/use-situation';

const MORE = ['entered', 'role', 'tier', 'lead-days', 'checklist-days', 'as-of'] as const;

/** The fields of the plan: the two days it joins, and more facts below a fold. */
export function PlanFields({ own }: { own: AnyText<typeof planWords> }) {
  const words = useWords();
  const { refused, typed } = useSituation();
  const given = MORE.filter((key) => typed[key]).length;
  return (
    <>
      <div class="pair">
        <DayField name="last-login" />
        <DayField name="liquidated" several />
      </div>
      <details class="more" open={MORE.some((key) => refused[key])}>
        <summary>
          {words.tool.more} {given > 0 && own.moreGiven(given)}
        </summary>
        <div class="pair">
          <RoleField />
          <TierField />
          <CountField name="lead-days" />
          <CountField name="checklist-days" />
          <DayField name="entered" />
          <DayField name="as-of" />
        </div>
      </details>
    </>
  );
}
