import { en } from '../../../words/en';
import * as words from '../../../words/en/phone-script';
import type { CallData } from './data';
import { CallTool } from './tool';
import { Language } from '../../i18n';

export default ({ of }: { of: string }) => (
  <Language.Provider value={en}>
    <CallTool data={JSON.parse(of) as CallData} words={words} />
  </Language.Provider>
);
