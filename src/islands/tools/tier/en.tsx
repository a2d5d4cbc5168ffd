import { tierWords } from '../../../words/en/tier';
import { TierTool } from './tool';

export default () => <TierTool own={tierWords} />;
