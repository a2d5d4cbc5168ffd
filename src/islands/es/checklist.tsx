import { es } from '../../words/es';
import * as words from '../../words/es/checklist';
import { ChecklistTool } from '../checklist-tool';
import { Language } from '../language';

export default () => (
  <Language.Provider value={es}>
    <ChecklistTool words={words} />
  </Language.Provider>
);
