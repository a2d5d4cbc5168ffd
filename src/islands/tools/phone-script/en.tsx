import { en } from '../../../words/en';
import * as log from '../../../words/en/contact-log';
import { callWords } from '../../../words/en/phone-script';
import { Language } from '../../i18n';
import type { CallData } from './data';
import { CallTool } from './tool';

export default ({ data }: { data: CallData }) => (
  <Language words={en}>
    <CallTool data={data} words={callWords} log={log} />
  </Language>
);
