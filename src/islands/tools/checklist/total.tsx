import { checklistDays, isOpen, ITEMS } from '../../../rules/checklist';
import { Announce } from '../../ui/announce';
import { PLAN } from '../../../words/pages';
import { PageLink } from '../../ui/page-link';
import { WordAnswer } from '../../ui/answer';
import { HowWeCounted } from '../../ui/how-we-counted';
import { countTicks, unexplained } from './findings';
import { useWords } from '../../i18n';
import { useSituation } from '../../situation/use-situation';
import type { ChecklistWords } from './finding-field';

/** How many items are open and unanswered. */
export function useTally() {
  const { checklist } = useSituation();
  return {
    open: ITEMS.filter((item) => isOpen(checklist[item])).length,
    none: ITEMS.filter((item) => !checklist[item]).length,
    sum: checklistDays(checklist),
  };
}

/** What all the ticks add, what the plan counts beyond them, and where the ticks are kept. */
export function Tally({ words, inPlan = false }: { words: ChecklistWords; inPlan?: boolean }) {
  const { answers } = useWords();
  const facts = useSituation();
  const { open, none, sum } = useTally();
  const extra = unexplained(facts);
  const said = words.tally(open, none, sum.value);
  return (
    <div class="tally">
      <p>{said}</p>
      {facts.today && extra !== 0 && none < ITEMS.length && (
        <p>
          {extra > 0 ? words.more(extra) : words.fewer(sum.value + extra, sum.value)}{' '}
          <button type="button" data-action="count-ticks" onClick={() => countTicks(facts)}>
            {words.countTicks(sum.value)}
          </button>
        </p>
      )}
      <div class="rows">
        <WordAnswer
          name="checklist-days"
          value={sum.value + extra}
          label={answers['checklist-days']}
          text={words.days(sum.value + extra)}
          standing="estimate"
        />
      </div>
      {open > 0 && <HowWeCounted steps={[[answers['checklist-days'], sum]]} />}
      <p class="hint">
        {open > 1 && words.oneByOne}{' '}
        {words.kept[facts.remembered && !facts.trouble ? 'device' : 'page']}
      </p>
      {!inPlan && (
        <p>
          <PageLink to={PLAN}>{words.toPlan}</PageLink>
        </p>
      )}
      <Announce text={said} />
    </div>
  );
}
