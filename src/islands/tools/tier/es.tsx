import { tierWords } from '../../../words/es/tier';
import { TierTool } from './tool';

export default () => <TierTool own={tierWords} />;
