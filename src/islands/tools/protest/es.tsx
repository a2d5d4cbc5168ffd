import { protestWords } from '../../../words/es/protest';
import { ProtestTool } from './tool';

export default () => <ProtestTool own={protestWords} />;
