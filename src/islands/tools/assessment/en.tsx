import { en } from '../../../words/en';
import { assessmentWords } from '../../../words/en/assessment';
import { AssessmentTool } from './tool';
import { Language } from '../../i18n';

/** `to` is the operator's address for summaries; without one the reader chooses whom she writes to. */
export default ({ to }: { to?: string | undefined }) => (
  <Language words={en}>
    <AssessmentTool words={assessmentWords} to={to} />
  </Language>
);
