import { en } from '../../../words/en';
import * as log from '../../../words/en/contact-log';
import * as words from '../../../words/en/phone-script';
import { Language } from '../../i18n';
import type { CallData } from './data';
import { CallTool } from './tool';

export default ({ data }: { data: CallData }) => (
  <Language words={en}>
    <CallTool data={data} words={words} log={log} />
  </Language>
);
