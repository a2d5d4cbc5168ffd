import { es } from '../../words/es';
import { Language } from '../language';
import { TierTool } from '../tier-tool';

export default () => (
  <Language.Provider value={es}>
    <TierTool />
  </Language.Provider>
);
