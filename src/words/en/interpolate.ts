import { filler, parameterOf } from '../interpolate';
import { figure, quantity } from './quantity';

export { parameterOf };

/** The bare number of a parameter, or that number and a few more. */
export const numberOf = (id: string, plus = 0): string => figure(parameterOf(id).value + plus);

/** A text of the data files with its quantities filled in, in English. */
export const fill = filler({ figure, quantity });
