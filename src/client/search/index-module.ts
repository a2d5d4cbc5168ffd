// The shape of the modules `/search/passages-en.js` and `-es.js`, which the build writes from the built pages.

export type Passage = readonly [anchor: string, heading: string, text: string];

export interface SearchedPage {
  readonly address: string;
  readonly title: string;
  /** How much its passages count beside others. */
  readonly weight: number;
  readonly passages: readonly Passage[];
}

export interface SearchIndex {
  readonly pages: readonly SearchedPage[];
}
