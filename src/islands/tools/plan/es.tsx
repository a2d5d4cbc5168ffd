import { es } from '../../../words/es';
import { planWords } from '../../../words/es/plan';
import { Language } from '../../i18n';
import { PlanTool } from './tool';

export default () => (
  <Language words={es}>
    <PlanTool words={planWords} />
  </Language>
);
