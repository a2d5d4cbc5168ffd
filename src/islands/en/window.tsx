import { en } from '../../words/en';
import { Language } from '../language';
import { WindowTool } from '../window-tool';

export default () => (
  <Language.Provider value={en}>
    <WindowTool />
  </Language.Provider>
);
