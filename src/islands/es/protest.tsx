import { es } from '../../words/es';
import { Language } from '../language';
import { ProtestTool } from '../protest-tool';

export default () => (
  <Language.Provider value={es}>
    <ProtestTool />
  </Language.Provider>
);
