import { en } from '../../../words/en';
import { checklistWords } from '../../../words/en/checklist';
import { ChecklistTool } from './tool';
import { Language } from '../../i18n';

export default () => (
  <Language words={en}>
    <ChecklistTool words={checklistWords} />
  </Language>
);
