import { es } from '../../../words/es';
import { checklistWords } from '../../../words/es/checklist';
import { ChecklistTool } from './tool';
import { Language } from '../../i18n';

export default () => (
  <Language words={es}>
    <ChecklistTool words={checklistWords} />
  </Language>
);
