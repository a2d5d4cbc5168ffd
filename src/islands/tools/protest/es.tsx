import { es } from '../../../words/es';
import { protestWords } from '../../../words/es/protest';
import { Language } from '../../i18n';
import { ProtestTool } from './tool';

export default () => (
  <Language words={es}>
    <ProtestTool words={protestWords} />
  </Language>
);
