// The shape of the modules `/search/passages-en.js` and `-es.js`, which the build writes from the built
// pages and from content/search.yaml.

export type Language = 'en' | 'es';

/** In the text, `LINK` stands before and after the words of a link to another page of the site. */
export type Passage = readonly [anchor: string, heading: string, text: string];
export const LINK = '\uE000';

export interface SearchedPage {
  /** Its address without the folders of site and language: `/errors/`. */
  readonly path: string;
  readonly title: string;
  /** How much its passages count beside others. */
  readonly weight: number;
  readonly passages: readonly Passage[];
}

/** What people write, in each language. */
export type Phrases = Readonly<Record<Language, readonly string[]>>;

/** Questions that people ask in many words, and the addresses that answer them, best first. */
export interface PinnedAnswer extends Phrases {
  readonly pages: readonly string[];
}

export interface SearchIndex {
  readonly pages: readonly SearchedPage[];
  /** Words that mean the same, in both languages. */
  readonly synonyms: readonly Phrases[];
  readonly answers: readonly PinnedAnswer[];
  /** Words that say nothing of what is asked. */
  readonly filler: readonly string[];
}
