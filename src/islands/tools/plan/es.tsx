import { planWords } from '../../../words/es/plan';
import { PlanTool } from './tool';

export default () => <PlanTool own={planWords} />;
