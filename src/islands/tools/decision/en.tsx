import { en } from '../../../words/en';
import { decisionWords } from '../../../words/en/decision';
import { DecisionTool } from './tool';
import { Language } from '../../i18n';

export default () => (
  <Language words={en}>
    <DecisionTool words={decisionWords} />
  </Language>
);
