import { es } from '../../../words/es';
import { decisionWords } from '../../../words/es/decision';
import { DecisionTool } from './tool';
import { Language } from '../../i18n';

export default () => (
  <Language words={es}>
    <DecisionTool words={decisionWords} />
  </Language>
);
