import { en } from '../../../words/en';
import { stayWords } from '../../../words/en/stay-active';
import { Language } from '../../i18n';
import { StayActiveTool } from './tool';

export default () => (
  <Language words={en}>
    <StayActiveTool words={stayWords} />
  </Language>
);
