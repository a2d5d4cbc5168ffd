import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { finder } from '../../src/client/search/find';
import type { SearchIndex } from '../../src/client/search/index-module';
import { folder } from '../built';
import { PASTED, PHRASES } from '../fixtures/search-phrases';

/** The passages as the build wrote them: JSON in a string. */
function indexOf(language: 'en' | 'es'): SearchIndex {
  const text = readFileSync(join(folder, `search/passages-${language}.js`), 'utf8');
  const json = /^export default JSON\.parse\((.*)\);$/s.exec(text.trim())![1]!;
  return JSON.parse(JSON.parse(json));
}
const indexes = { en: indexOf('en'), es: indexOf('es') };
const english = finder('en', { en: indexes.en });
const englishWithSpanish = finder('en', indexes);
const spanish = finder('es', indexes);
/** As the page does: an English page fetches the Spanish passages when Spanish is typed. */
const find = (search: 'en' | 'es', typed: string) => {
  if (search === 'es') return spanish.find(typed);
  return (english.languageOf(typed) === 'en' ? english : englishWithSpanish).find(typed);
};

const inSpanish = new Set(indexes.es.pages.map(({ path }) => path));

// Where a page stands in Spanish too, the Spanish search leads to that.
it.each(PHRASES)('in the %s search, “%s” leads to %s', (search, typed, place) => {
  const addresses = find(search, typed).map(({ address }) =>
    place.includes('#') ? address : address.replace(/#.*/, ''),
  );
  const spoken = search === 'es' && inSpanish.has(place.replace(/#.*/, ''));
  expect(addresses.slice(0, 3)).toContain(spoken ? `/es${place}` : place);
});

it.each(PASTED)('“%s” leads to %s first: %s', (typed, first) =>
  expect(find('en', typed)[0]?.address).toBe(first),
);

const rows = indexes.en.pages
  .find(({ path }) => path === '/errors/')!
  .passages.filter(([anchor]) => /^(file|entry|sign-in|account|upload)-/.test(anchor));

it('every message of the list finds its own row first', () => {
  expect(rows.length).toBeGreaterThan(40);
  const wrong = rows.flatMap(([anchor, message]) => {
    const found = find('en', message)[0]?.address;
    // Two tables hold one message in the same words: either row is right.
    const same = rows.filter(([, other]) => other.toLowerCase() === message.toLowerCase());
    return same.some(([id]) => found === `/errors/#${id}`) ? [] : [`${anchor}: ${found}`];
  });
  expect(wrong).toEqual([]);
});

it('tries as many phrases as it should', () => {
  const count = (language: 'en' | 'es') => PHRASES.filter(([search]) => search === language).length;
  expect(count('en')).toBeGreaterThanOrEqual(40);
  expect(count('es')).toBeGreaterThanOrEqual(40);
});
