import { en } from '../../words/en';
import { Language } from '../language';
import { TierTool } from '../tier-tool';

export default () => (
  <Language.Provider value={en}>
    <TierTool />
  </Language.Provider>
);
