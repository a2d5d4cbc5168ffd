import { filler } from '../interpolate';
import { figure, quantity } from './quantity';

/** A text of the data files with its quantities filled in, in Spanish. */
export const fill = filler({ figure, quantity });
