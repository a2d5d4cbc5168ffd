import { windowWords } from '../../../words/en/window';
import { WindowTool } from './tool';

export default () => <WindowTool own={windowWords} />;
