import { es } from '../../../words/es';
import { afterFilingWords } from '../../../words/es/after-filing';
import { Language } from '../../i18n';
import { AfterFilingTool } from './tool';

export default () => (
  <Language words={es}>
    <AfterFilingTool words={afterFilingWords} />
  </Language>
);
