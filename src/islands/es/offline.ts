import * as words from '../../words/es/offline';
import { sayOf } from '../offline';

/** Says how the copy for reading offline stands, in Spanish. */
export const say = sayOf(words);
