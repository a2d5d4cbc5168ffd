import { en } from '../../words/en';
import * as summary from '../../words/en/summary';
import { AssessmentTool } from '../assessment-tool';
import { Language } from '../language';

export default () => (
  <Language.Provider value={en}>
    <AssessmentTool say={summary} />
  </Language.Provider>
);
