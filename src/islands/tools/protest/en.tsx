import { protestWords } from '../../../words/en/protest';
import { ProtestTool } from './tool';

export default () => <ProtestTool own={protestWords} />;
