import type { Parameter } from '../rules/parameter';
import { parameters } from '../rules/parameters';

const PLACE = /\{([a-z0-9-]+)(#)?([+-]\d+)?\}/g;

/** The parameter with this id. Refuses an unknown one, naming those there are. */
export function parameterOf(id: string) {
  const found = parameters.find((one) => one.id === id);
  if (!found) {
    throw new Error(
      `No parameter is called "${id}". There are: ${parameters.map((one) => one.id).join(', ')}.`,
    );
  }
  return found;
}

/** How a language writes a figure and a quantity. */
export interface Quantities {
  readonly figure: (value: number) => string;
  readonly quantity: (parameter: Parameter) => string;
}

/**
 * Fills in the quantities of a text of the data files in one language: `{cape-window}` gives
 * "80 days", `{cape-window#}` "80", `{cape-window#+1}` "81". Refuses an id that does not exist.
 */
export const filler =
  ({ figure, quantity }: Quantities) =>
  (text: string): string =>
    text.replace(PLACE, (_, id: string, bare: string | undefined, plus: string | undefined) =>
      bare ? figure(parameterOf(id).value + Number(plus ?? 0)) : quantity(parameterOf(id)),
    );
