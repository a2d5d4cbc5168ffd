import { es } from '../../../words/es';
import * as log from '../../../words/es/contact-log';
import { callWords } from '../../../words/es/phone-script';
import { Language } from '../../i18n';
import type { CallData } from './data';
import { CallTool } from './tool';

export default ({ data }: { data: CallData }) => (
  <Language words={es}>
    <CallTool data={data} words={callWords} log={log} />
  </Language>
);
