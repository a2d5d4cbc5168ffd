import { type Item, ITEMS } from '../../../rules/checklist';
import { es } from '../../../words/es';
import * as words from '../../../words/es/checklist';
import { ChecklistItem } from './item-tool';
import { Language } from '../../i18n';

const known = (of: string): of is Item => ITEMS.some((item) => item === of);

export default ({ of }: { of: string }) => {
  if (!known(of)) throw new Error(`No checklist item is called "${of}"`);
  return (
    <Language.Provider value={es}>
      <ChecklistItem item={of} words={words} />
    </Language.Provider>
  );
};
