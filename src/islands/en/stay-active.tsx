import { en } from '../../words/en';
import * as words from '../../words/en/stay-active';
import { Language } from '../language';
import { StayActiveTool } from '../stay-active-tool';

export default () => (
  <Language.Provider value={en}>
    <StayActiveTool words={words} />
  </Language.Provider>
);
