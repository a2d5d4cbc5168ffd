import { useRef } from 'preact/hooks';
import { useWords } from '../../i18n';
import { madePlan } from '../../situation/made-plan';
import { useSituation } from '../../situation/use-situation';
import { Tool } from '../calculator';
import { whenIdle } from '../../../browser/when-idle';
import { useLazyImport } from '../../ui/use-lazy-import';
import type { Letters } from './do-first';
import { PlanAnswer } from './answer';
import { PlanExample } from './example';
import { PlanDates, PlanMore } from './fields';
import { OnePagePlanButton, printOnePagePlan, useOnePagePlan } from './use-one-page-plan';
import type { PlanWords } from './words';

/** The join of the two clocks: what to do next for each entry, and by when. */
export function PlanTool({ words }: { words: PlanWords }) {
  const common = useWords();
  const facts = useSituation();
  const { today, refused } = facts;
  const rows = facts.rows.liquidated.length + facts.rows.entered.filter(({ text }) => text).length;
  // How many dates a link brought: the fields below them are drawn anew rather than moved.
  const linked = useRef(0);
  if (today && !linked.current) linked.current = rows;
  const plan = madePlan(facts);
  const near = useOnePagePlan(common, !!plan);
  const { part: letters } = useLazyImport(
    () => new Promise<Letters>((load) => whenIdle(() => load(common.later.letters()))),
    near,
  );
  // The question of the lead stays where its own figure cannot be read.
  const asks = !!(refused.tier || refused['lead-days']);
  return (
    <Tool
      name="plan"
      limit={words.limit}
      fields={<PlanDates />}
      more={<PlanMore />}
      refineKey={linked.current > 1 ? 'linked' : 'built'}
      example={<PlanExample words={words} />}
      answered={!!plan?.next}
      hasDays={!!plan?.board.some(({ next }) => next.day) || !!plan?.next?.day}
      announcement={plan && today ? words.said(plan, today) : ''}
      onPrint={() => printOnePagePlan(common)}
      actions={<OnePagePlanButton label={words.onePage} />}
    >
      {today && (plan?.next || asks) && (
        <PlanAnswer plan={plan} today={today} words={words} letters={letters} />
      )}
    </Tool>
  );
}
