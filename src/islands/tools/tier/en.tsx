import { en } from '../../../words/en';
import { tierWords } from '../../../words/en/tier';
import { Language } from '../../i18n';
import { TierTool } from './tool';

export default () => (
  <Language words={en}>
    <TierTool words={tierWords} />
  </Language>
);
