import MiniSearch, { type SearchResult } from 'minisearch';
import type { SearchIndex } from './index-module';
import { type Piece, passage } from './passage';
import { termsOf } from './terms';

/** A place on the site that answers what was typed. */
export interface Found {
  readonly address: string;
  readonly heading: string;
  /** The title of its page; nothing where that is the heading. */
  readonly page: string | undefined;
  readonly pieces: readonly Piece[];
  /** It stands in the site's other language. */
  readonly foreign: boolean;
}

/** How many places are shown, and how many of them at most from one page. */
const MOST = 12;
const MOST_OF_PAGE = 4;
/** What the reader may paste: letters, and different terms. The rest finds nothing more. */
const LETTERS = 4000;
const TERMS = 100;
/** How many of the library's results are weighed again. */
const WEIGHED = 300;
/** What a place in the other language counts beside one in the page's own. */
const FOREIGN = 0.6;

/** Only words may be misspelt; a form number is right or wrong. */
const loose = (term: string) => !/\d/.test(term) && term.length > 4;

/**
 * The weight of a result: what the library gave it, times how much of the heading was typed and how
 * much of what was typed stands in the heading. So a whole message beats a page that speaks of it.
 */
function weigh({ score, match, queryTerms }: SearchResult, heading: ReadonlySet<string>): number {
  const met = [...heading].filter((term) => match[term]?.includes('heading')).length;
  const ofHeading = heading.size ? met / heading.size : 0;
  const ofQuery = Math.min(1, met / queryTerms.length);
  // One word in common says little, unless it is all there is.
  const firm = met > 1 || (ofHeading === 1 && ofQuery === 1) ? 1 : 0.25;
  return score * (1 + firm * (2 * ofHeading + 2 * ofQuery));
}

/** Reads passages, the page's own language first, and gives what finds places in them. */
export function finder(languages: readonly SearchIndex[]): (text: string) => readonly Found[] {
  const indexes = languages.map(({ pages }) => {
    const places = pages.flatMap((page) =>
      page.passages.map(([anchor, heading, text]) => ({ page, anchor, heading, text })),
    );
    const library = new MiniSearch({
      fields: ['heading', 'page', 'text'],
      tokenize: (text) => termsOf(text).map(({ term }) => term),
      processTerm: (term) => term,
    });
    library.addAll(
      places.map(({ page, heading, text }, id) => ({ id, heading, page: page.title, text })),
    );
    return { library, places };
  });
  const search = (terms: readonly string[], which: number) => {
    const { library, places } = indexes[which]!;
    const results = library.search(terms.join(' '), {
      tokenize: () => [...terms],
      boost: { heading: 3, page: 1.5 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => loose(term) && 0.2,
      weights: { prefix: 0.5, fuzzy: 0.3 },
    });
    return results.slice(0, WEIGHED).map((result) => {
      const { page, anchor, heading, text } = places[Number(result.id)]!;
      const { address, title, weight } = page;
      const headingTerms = new Set(termsOf(heading).map(({ term }) => term));
      return {
        score: weigh(result, headingTerms) * weight * (which ? FOREIGN : 1),
        page: address,
        found: (): Found => ({
          address: anchor ? `${address}#${anchor}` : address,
          heading,
          page: title === heading ? undefined : title,
          pieces: passage(text, new Set(result.terms)),
          foreign: which > 0,
        }),
      };
    });
  };
  return (text) => {
    const terms = [...new Set(termsOf(text.slice(0, LETTERS)).map(({ term }) => term))];
    if (!terms.length) return [];
    const of = new Map<string, number>();
    return languages
      .flatMap((_, which) => search(terms.slice(0, TERMS), which))
      .sort((a, b) => b.score - a.score)
      .filter(({ page }) => {
        of.set(page, (of.get(page) ?? 0) + 1);
        return of.get(page)! <= MOST_OF_PAGE;
      })
      .slice(0, MOST)
      .map(({ found }) => found());
  };
}
