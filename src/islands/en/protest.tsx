import { en } from '../../words/en';
import { Language } from '../language';
import { ProtestTool } from '../protest-tool';

export default () => (
  <Language.Provider value={en}>
    <ProtestTool />
  </Language.Provider>
);
