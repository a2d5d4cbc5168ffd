import { windowWords } from '../../words/es/window';
import { WindowTool } from '../window-tool';

export default () => <WindowTool own={windowWords} />;
