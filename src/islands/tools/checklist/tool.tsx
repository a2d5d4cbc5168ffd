import { Actions } from '../../ui/actions';
import { ChecklistTable } from './table';
import type { ChecklistWords } from './finding-field';

/** The whole checklist as a tool of its own. */
export const ChecklistTool = ({ words }: { words: ChecklistWords }) => (
  <section class="tool" data-tool="checklist" aria-label={words.title}>
    <ChecklistTable words={words} />
    <Actions />
  </section>
);
