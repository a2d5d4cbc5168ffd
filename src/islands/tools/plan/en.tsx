import { en } from '../../../words/en';
import { planWords } from '../../../words/en/plan';
import { Language } from '../../i18n';
import { PlanTool } from './tool';

export default () => (
  <Language words={en}>
    <PlanTool words={planWords} />
  </Language>
);
