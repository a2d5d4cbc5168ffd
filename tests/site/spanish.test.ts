import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { guidePages, type Page } from './site';

/** Small words that no Spanish sentence holds and hardly an English one is without. */
const ENGLISH =
  /\b(?:the|and|with|your|you|is|are|was|this|that|not|from|for|of|by|on|to|or|if)\b/i;

/** Pieces of English in the text of a Spanish guide that are not marked as English. */
function unmarked({ address, $ }: Page): string[] {
  const main = load($('main article').html() ?? '');
  main('script, style, code, [lang="en"], .tool, astro-island').remove();
  return main('*')
    .contents()
    .toArray()
    .flatMap((node) => (node.type === 'text' ? [node.data.replace(/\s+/g, ' ').trim()] : []))
    .filter((text) => ENGLISH.test(text.replace(/[\w.]+@[\w.]+|https?:\S+/g, '')))
    .map((text) => `${address} ${text.slice(0, 80)}`);
}

const page = (html: string): Page => ({
  address: '/es/x/',
  $: load(`<main><article>${html}</article></main>`),
  ids: new Set(),
});
const spanish = guidePages.filter(
  ({ $ }) => $('html').attr('lang') === 'es' && $('main .notes').length > 0,
);

describe('a Spanish guide', () => {
  it('marks what stays English as English', () => {
    expect(spanish.length).toBeGreaterThan(15);
    expect(spanish.flatMap(unmarked)).toEqual([]);
  });

  it('has a description in Spanish', () => {
    const english = spanish.filter(({ $ }) =>
      ENGLISH.test($('meta[name=description]').attr('content') ?? ''),
    );
    expect(english.map(({ address }) => address)).toEqual([]);
  });

  it.each(['<p>The window is open.</p>', '<p>Pida <b>proof of filing</b>.</p>'])(
    'would fail with %s',
    (html) => expect(unmarked(page(html))).toHaveLength(1),
  );

  it.each(['<p>El plazo está abierto.</p>', '<p>Pida <i lang="en">proof of filing</i>.</p>'])(
    'lets %s pass',
    (html) => expect(unmarked(page(html))).toEqual([]),
  );
});
