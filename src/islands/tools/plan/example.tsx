import { day } from '../../../rules/day';
import { entryPlan } from '../../../rules/entry-plan';
import { Example } from '../../ui/example';
import { Runway } from '../../ui/runway';
import type { PlanWords } from './words';

/** The drawn example: reckoned by the rules from this one day, as on the day itself. */
export const EXAMPLE = day('2026-09-24');
const plan = entryPlan(EXAMPLE, {}, EXAMPLE);

/** What the plan shows before any day is given. */
export function PlanExample({ words }: { words: PlanWords }) {
  return (
    <Example caption={words.example.caption} day={plan.startBy.value}>
      <Runway entry={plan} today={undefined} />
      <p class="why">{words.example.scale}</p>
      <p class="why">{words.example.needs}</p>
    </Example>
  );
}
