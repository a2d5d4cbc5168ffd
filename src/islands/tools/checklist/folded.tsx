import { isOpen, ITEMS } from '../../../rules/checklist';
import { useWords } from '../../i18n';
import { useSituation } from '../../situation/use-situation';
import { Unfold } from '../../ui/lazy-details';

/** The checklist in the plan: one line, and the ticks once they are asked for. */
export function PlanChecklist() {
  const { later, checklistLine } = useWords();
  const { situation, checklist } = useSituation();
  const open = ITEMS.filter((item) => isOpen(checklist[item])).length;
  const none = ITEMS.filter((item) => !checklist[item]).length;
  return (
    <Unfold
      name="checklist"
      summary={checklistLine(open, none, situation.checklistDays ?? 0)}
      load={() => Promise.all([import('./table'), later.checklist()])}
    >
      {([table, words]) => <table.ChecklistTable words={words} inPlan />}
    </Unfold>
  );
}
