import { es } from '../../words/es';
import { Language } from '../language';
import { WindowTool } from '../window-tool';

export default () => (
  <Language.Provider value={es}>
    <WindowTool />
  </Language.Provider>
);
