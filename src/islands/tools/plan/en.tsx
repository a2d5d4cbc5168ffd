import { planWords } from '../../../words/en/plan';
import { PlanTool } from './tool';

export default () => <PlanTool own={planWords} />;
