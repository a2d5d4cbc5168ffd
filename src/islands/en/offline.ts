import * as words from '../../words/en/offline';
import { sayOf } from '../offline';

/** Says how the copy for reading offline stands, in English. */
export const say = sayOf(words);
