import { es } from '../../../words/es';
import { stayWords } from '../../../words/es/stay-active';
import { Language } from '../../i18n';
import { StayActiveTool } from './tool';

export default () => (
  <Language words={es}>
    <StayActiveTool words={stayWords} />
  </Language>
);
