import * as words from '../../words/es/hours';
import { OwnHours } from '../own-hours';

export default ({ of }: { of: string }) => <OwnHours closed={JSON.parse(of)} words={words} />;
