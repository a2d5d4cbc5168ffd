import { es } from '../../../words/es';
import { tierWords } from '../../../words/es/tier';
import { Language } from '../../i18n';
import { TierTool } from './tool';

export default () => (
  <Language words={es}>
    <TierTool words={tierWords} />
  </Language>
);
