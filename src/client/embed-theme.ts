/** The colour schemes an embedding page may ask for; `auto` follows the reader's own choice. */
export const SCHEMES = ['auto', 'light', 'dark'] as const;
/** The accents it may ask for. A fixed list: nothing of the embedding page's own becomes a style. */
export const ACCENTS = ['teal', 'blue', 'violet', 'rust', 'ink'] as const;

export interface Theme {
  readonly scheme: string;
  readonly accent: string;
  /** The parameters of the address that we do not take, each with what it was given. */
  readonly refused: readonly string[];
}

/** The look that an address's query asks for. A value that is not on the list counts as not given. */
export function themeOf(query: string): Theme {
  const given = new URLSearchParams(query);
  const refused: string[] = [];
  const chosen = { scheme: 'auto', accent: 'teal' };
  const lists: Readonly<Record<string, readonly string[]>> = { scheme: SCHEMES, accent: ACCENTS };
  for (const [key, value] of given) {
    if (lists[key]?.includes(value)) chosen[key as keyof typeof chosen] = value;
    else refused.push(`${key}=${value}`.slice(0, 40));
  }
  return { ...chosen, refused };
}
