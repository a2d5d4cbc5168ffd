import { tierWords } from '../../words/en/tier';
import { TierTool } from '../tier-tool';

export default () => <TierTool own={tierWords} />;
