import { windowWords } from '../../../words/es/window';
import { WindowTool } from './tool';

export default () => <WindowTool own={windowWords} />;
