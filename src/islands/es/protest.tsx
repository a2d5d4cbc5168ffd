import { protestWords } from '../../words/es/protest';
import { ProtestTool } from '../protest-tool';

export default () => <ProtestTool own={protestWords} />;
