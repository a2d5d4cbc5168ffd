import { planWords } from '../../words/es/plan';
import { PlanTool } from '../plan-tool';

export default () => <PlanTool own={planWords} />;
