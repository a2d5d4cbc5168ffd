import { windowWords } from '../../words/en/window';
import { WindowTool } from '../window-tool';

export default () => <WindowTool own={windowWords} />;
