import { es } from '../../words/es';
import { Language } from '../language';
import { PlanTool } from '../plan-tool';

export default () => (
  <Language.Provider value={es}>
    <PlanTool />
  </Language.Provider>
);
