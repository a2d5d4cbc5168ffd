import { en } from '../../../words/en';
import { windowWords } from '../../../words/en/window';
import { Language } from '../../i18n';
import { WindowTool } from './tool';

export default () => (
  <Language words={en}>
    <WindowTool words={windowWords} />
  </Language>
);
