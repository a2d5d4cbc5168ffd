import { en } from '../../../words/en';
import { protestWords } from '../../../words/en/protest';
import { Language } from '../../i18n';
import { ProtestTool } from './tool';

export default () => (
  <Language words={en}>
    <ProtestTool words={protestWords} />
  </Language>
);
