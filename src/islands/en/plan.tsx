import { planWords } from '../../words/en/plan';
import { PlanTool } from '../plan-tool';

export default () => <PlanTool own={planWords} />;
