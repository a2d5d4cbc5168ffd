import { en } from '../../../words/en';
import * as summary from '../../../words/en/assessment';
import { AssessmentTool } from './tool';
import { Language } from '../../i18n';

export default () => (
  <Language words={en}>
    <AssessmentTool say={summary} />
  </Language>
);
