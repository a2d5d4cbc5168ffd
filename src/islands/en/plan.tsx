import { en } from '../../words/en';
import { Language } from '../language';
import { PlanTool } from '../plan-tool';

export default () => (
  <Language.Provider value={en}>
    <PlanTool />
  </Language.Provider>
);
