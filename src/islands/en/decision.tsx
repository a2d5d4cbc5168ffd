import { en } from '../../words/en';
import { decisionWords } from '../../words/en/decision';
import { DecisionTool } from '../decision-tool';
import { Language } from '../language';

export default () => (
  <Language.Provider value={en}>
    <DecisionTool own={decisionWords} />
  </Language.Provider>
);
