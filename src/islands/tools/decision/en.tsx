import { en } from '../../../words/en';
import { decisionWords } from '../../../words/en/decision';
import { DecisionTool } from './tool';
import { Language } from '../../i18n';

export default () => (
  <Language.Provider value={en}>
    <DecisionTool own={decisionWords} />
  </Language.Provider>
);
