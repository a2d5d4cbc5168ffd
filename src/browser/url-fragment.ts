import type { Asked } from '../rules/sign-in-question';

// The only door to the page's address: its fragment is read here, and written through here. Every page
// loads this file, so it knows nothing of what the items mean.

/** Keys that no calculator reads: the answers to the questions at the sign-in. They stay as they are. */
export const ANSWER_KEYS: readonly Asked[] = ['see', 'who', 'then'];

/** Marks the entries of the history whose fragment this page has read or written. */
const MARK = 'held';
/** How often a writing that the browser refused is tried again, each time after twice the wait. */
const TRIES = 5;
const FIRST_WAIT = 1000;

/** The page's fragment with its `#`, as the browser has it. */
export const fragment = (): string => location.hash;

/** What a mail gateway escapes together with the rest: no value of ours holds these. */
const ESCAPED = /%(?:3d|26)/i;

/** The items of a text, where an ampersand may stand as in HTML. */
const split = (text: string) => text.replaceAll('&amp;', '&').split('&');

/** The items of a text that was escaped whole, as they were before. */
function unescaped(text: string): string[] {
  // URLSearchParams never throws on a broken escape; decodeURIComponent does.
  const whole = new URLSearchParams(`_=${text}`).get('_') ?? '';
  return split(whole).map((item) => {
    const at = item.indexOf('=');
    return at < 0 ? item : `${new URLSearchParams([[item.slice(0, at), item.slice(at + 1)]])}`;
  });
}

/**
 * The items of a fragment, with or without its `#`, each as `key=value` with the value escaped once, or
 * as a plain anchor. A fragment that a mail gateway escaped whole (`%23a%3Db`, `&amp;`) reads the same.
 */
export const fragmentItems = (hash = location.hash): readonly string[] =>
  split(hash)
    .flatMap((item) => (ESCAPED.test(item) ? unescaped(item) : item))
    .map((item) => item.replace(/^(?:#|%23)+/i, ''))
    .filter(Boolean);

/** Not part of the situation in the address: an anchor, or what the reader searches for. */
const isPlace = (item: string) => /^(?:q=|[^=]*$)/.test(item);
export const placeItems = (hash?: string) => fragmentItems(hash).filter(isPlace);
export const factItems = (hash?: string) => fragmentItems(hash).filter((item) => !isPlace(item));

export const keyOf = (item: string): string => item.split('=', 1)[0] ?? '';

/** The items of a fragment that answer the questions at the sign-in. */
export const answersIn = (hash?: string): readonly string[] =>
  factItems(hash).filter((item) => ANSWER_KEYS.some((key) => key === keyOf(item)));

let retry: ReturnType<typeof setTimeout> | undefined;

/**
 * Writes the fragment of this entry of the history, and marks the entry. Browsers take only so many
 * writings in a time (Safari a hundred in half a minute), and none in some frames: then it is tried again
 * later, so that a link taken from the address bar is not an old one for long.
 */
export function writeFragment(items: readonly string[], tries = TRIES): void {
  clearTimeout(retry);
  const hash = items.length ? `#${items.join('&')}` : '';
  if (hash === location.hash && isMarked()) return;
  try {
    const state: unknown = history.state;
    history.replaceState(
      { ...(state as object | null), [MARK]: true },
      '',
      location.href.split('#', 1)[0] + hash,
    );
  } catch {
    if (tries) {
      retry = setTimeout(() => writeFragment(items, tries - 1), FIRST_WAIT * 2 ** (TRIES - tries));
    }
  }
}

const isMarked = () => (history.state as Record<string, unknown> | null)?.[MARK] === true;

/**
 * Tells how the fragment changed under the page. An address of its own, with facts in it, is `read`. A
 * step through the history, or a link to a place in the page, brings no facts: the page keeps what it
 * holds, and writes that into the entry. So nothing that was cleared or replaced comes back.
 */
export function onFragmentChange(
  read: () => void,
  keep: (before: string) => void,
  signal?: AbortSignal,
): void {
  const changed = ({ oldURL }: HashChangeEvent) => {
    if (!isMarked() && factItems().length) read();
    else keep(oldURL.slice(oldURL.split('#', 1)[0]!.length));
  };
  addEventListener('hashchange', changed, signal && { signal });
}
