import * as words from '../../words/es/hours';
import { tellHours } from '../hours';

/** Tells each desk's hours on the page in the reader's own time. */
export const tell = () => tellHours(words);
