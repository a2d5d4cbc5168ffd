import MiniSearch from 'minisearch';
import type { Language, Phrases } from './index-module';
import { distinctTerms } from './terms';

/** A phrase that was found whole in what somebody typed. */
export interface Met<T> {
  readonly of: T;
  /** The typed terms that it was found by. */
  readonly by: readonly string[];
  /** Each of its words was typed as it is written here. */
  readonly exact: boolean;
}

const LANGUAGES: readonly Language[] = ['en', 'es'];

/** Only words may be misspelt; a number is right or wrong. */
export const misspellable = (term: string): boolean => !/\d/.test(term) && term.length > 4;

/**
 * Finds which phrases stand in a text with all of their words, in any order, misspelt or not typed to the
 * end. A word of `vocabulary` means itself.
 */
export function phraseFinder<T extends Phrases>(
  all: readonly T[],
  vocabulary: ReadonlySet<string>,
) {
  const phrases = all.flatMap((of) =>
    LANGUAGES.flatMap((language) =>
      of[language].map((text) => ({ of, terms: distinctTerms(text) })),
    ),
  );
  const library = new MiniSearch({
    fields: ['terms'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  library.addAll(phrases.map(({ terms }, id) => ({ id, terms: terms.join(' ') })));
  const known = new Set([...vocabulary, ...phrases.flatMap(({ terms }) => terms)]);
  return (terms: readonly string[]): readonly Met<T>[] =>
    library
      .search(terms.join(' '), {
        tokenize: () => [...terms],
        fuzzy: (term) => misspellable(term) && !known.has(term) && 0.2,
        prefix: (term) => term.length > 3 && !known.has(term),
      })
      .flatMap(({ id, match, queryTerms }) => {
        const { of, terms: own } = phrases[Number(id)]!;
        if (Object.keys(match).length < own.length) return [];
        return [{ of, by: queryTerms, exact: own.every((term) => terms.includes(term)) }];
      });
}
