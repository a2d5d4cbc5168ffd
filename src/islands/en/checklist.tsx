import { en } from '../../words/en';
import * as words from '../../words/en/checklist';
import { ChecklistTool } from '../checklist-tool';
import { Language } from '../language';

export default () => (
  <Language.Provider value={en}>
    <ChecklistTool words={words} />
  </Language.Provider>
);
