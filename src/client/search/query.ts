/** The letters of a query that its address holds. */
const LONG = 300;

/**
 * Whether a word may name somebody: long, and mostly figures, as numbers of entries, of importers and
 * of persons are. CBP's own numbers, of forms and of bulletins, are shorter.
 */
function identifies(word: string): boolean {
  const bare = word.replace(/[^\p{L}\p{N}]/gu, '');
  return bare.length > 8 && bare.replace(/\D/g, '').length > 6;
}

/** What of a query may stand in an address: one line, not endless, and no number that names anybody. */
export const shareable = (text: string): string =>
  text
    .slice(0, LONG)
    .split(/\s+/)
    .filter((word) => word && !identifies(word))
    .join(' ');

/** What a fragment asks for, or nothing where it does not say. */
export function queryIn(hash: string): string | undefined {
  const item = hash
    .slice(1)
    .split('&')
    .find((one) => one.startsWith('q='));
  // Unlike decodeURIComponent it never throws, whatever was typed by hand.
  return item === undefined ? undefined : (new URLSearchParams(item).get('q') ?? '');
}

/** The fragment with this query and all that it held besides: an anchor first, the situation last. */
export function withQuery(hash: string, text: string): string {
  const items = hash
    .slice(1)
    .split('&')
    .filter((one) => one && !one.startsWith('q='));
  const asked = shareable(text);
  const anchors = items.filter((one) => !one.includes('='));
  const rest = items.filter((one) => one.includes('='));
  const query = asked ? [new URLSearchParams({ q: asked }).toString()] : [];
  return [...anchors, ...query, ...rest].join('&');
}
