import { useState } from 'preact/hooks';
import { isOpen, ITEMS } from '../rules/checklist';
import { useLater } from './later';
import { useWords } from './language';
import { useSituation } from './situation';

/** The checklist in the plan: one line, and the ticks once they are asked for. */
export function PlanChecklist() {
  const { tool, later, checklistLine } = useWords();
  const { situation, checklist } = useSituation();
  const open = ITEMS.filter((item) => isOpen(checklist[item])).length;
  const none = ITEMS.filter((item) => !checklist[item]).length;
  const [asked, setAsked] = useState(false);
  const { part, failed } = useLater(
    () => Promise.all([import('./checklist-table'), later.checklist()]),
    asked,
  );
  const [table, words] = part ?? [];
  return (
    <details
      class="more"
      data-part="checklist"
      onToggle={(event) => event.currentTarget.open && setAsked(true)}
    >
      <summary>{checklistLine(open, none, situation.checklistDays ?? 0)}</summary>
      {table && words && <table.ChecklistTable words={words} inPlan />}
      {failed && <p class="refusal">{tool.notLoaded}</p>}
    </details>
  );
}
