import { en } from '../../words/en';
import * as words from '../../words/en/call';
import type { CallData } from '../call-data';
import { CallTool } from '../call-tool';
import { Language } from '../language';

export default ({ of }: { of: string }) => (
  <Language.Provider value={en}>
    <CallTool data={JSON.parse(of) as CallData} words={words} />
  </Language.Provider>
);
