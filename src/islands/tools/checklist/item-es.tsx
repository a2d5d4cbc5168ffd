import type { Item } from '../../../rules/answer';
import { es } from '../../../words/es';
import { checklistWords } from '../../../words/es/checklist';
import { Language } from '../../i18n';
import { ChecklistItem } from './item-tool';

export default ({ item }: { item: Item }) => (
  <Language words={es}>
    <ChecklistItem item={item} words={checklistWords} />
  </Language>
);
