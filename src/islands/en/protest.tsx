import { protestWords } from '../../words/en/protest';
import { ProtestTool } from '../protest-tool';

export default () => <ProtestTool own={protestWords} />;
