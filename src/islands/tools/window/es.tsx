import { es } from '../../../words/es';
import { windowWords } from '../../../words/es/window';
import { Language } from '../../i18n';
import { WindowTool } from './tool';

export default () => (
  <Language words={es}>
    <WindowTool words={windowWords} />
  </Language>
);
