import type { Item } from '../../../rules/answer';
import { en } from '../../../words/en';
import { checklistWords } from '../../../words/en/checklist';
import { Language } from '../../i18n';
import { ChecklistItem } from './item-tool';

export default ({ item }: { item: Item }) => (
  <Language words={en}>
    <ChecklistItem item={item} words={checklistWords} />
  </Language>
);
