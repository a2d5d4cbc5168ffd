import type { Item } from '../../../rules/answer';
import { CHECKLIST } from '../../../words/pages';
import { PageLink } from '../../ui/page-link';
import { useWords } from '../../i18n';
import { Remember } from '../../ui/remember';
import { Tally } from './total';
import { type ChecklistWords, Ticks } from './finding-field';

/** The tick of one item on its own page, and what all ticks add to the plan. */
export function ChecklistItem({ item, words }: { item: Item; words: ChecklistWords }) {
  const { items } = useWords();
  return (
    <section class="tool" data-tool="checklist-item" aria-label={`${items[item]}: ${words.yours}`}>
      <Ticks item={item} words={words} legend={words.yours} />
      <Tally words={words} />
      <p class="actions">
        <PageLink to={CHECKLIST}>{words.whole}</PageLink>
      </p>
      <div class="actions">
        <Remember />
      </div>
    </section>
  );
}
