import { tierWords } from '../../words/es/tier';
import { TierTool } from '../tier-tool';

export default () => <TierTool own={tierWords} />;
