import { en } from '../../../words/en';
import { afterFilingWords } from '../../../words/en/after-filing';
import { Language } from '../../i18n';
import { AfterFilingTool } from './tool';

export default () => (
  <Language words={en}>
    <AfterFilingTool words={afterFilingWords} />
  </Language>
);
