import { es } from '../../../words/es';
import * as words from '../../../words/es/checklist';
import { ChecklistTool } from './tool';
import { Language } from '../../i18n';

export default () => (
  <Language words={es}>
    <ChecklistTool words={words} />
  </Language>
);
