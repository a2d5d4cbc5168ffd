import { Actions } from './actions';
import { ChecklistTable } from './checklist-table';
import type { ChecklistWords } from './ticks';

/** The whole checklist as a tool of its own. */
export const ChecklistTool = ({ words }: { words: ChecklistWords }) => (
  <section class="tool" data-tool="checklist" aria-label={words.title}>
    <ChecklistTable words={words} />
    <Actions />
  </section>
);
