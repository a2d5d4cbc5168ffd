import { addressIn } from '../../words/languages';
import MiniSearch, { type SearchResult } from 'minisearch';
import { type Language, LINK, type SearchedPage, type SearchIndex } from './index-module';
import { type Piece, passage } from './passage';
import { misspellable, phraseFinder } from './phrases';
import { distinctTerms, smallWords, termsOf, wordsOf } from './terms';

/** A place on the site that answers what was typed. */
export interface Found {
  readonly address: string;
  readonly heading: string;
  /** The title of its page; nothing where that is the heading. */
  readonly page: string | undefined;
  readonly pieces: readonly Piece[];
  readonly language: Language;
}

export interface Finder {
  readonly find: (text: string) => readonly Found[];
  /** The language of a text, as far as it can be told; else that of the page. */
  readonly languageOf: (text: string) => Language;
}

/** How many places are shown, and how many of them at most from one page. */
const MOST = 12;
const MOST_OF_PAGE = 4;
/** What the reader may paste: letters, and different terms. The rest finds nothing more. */
const LETTERS = 4000;
const TERMS = 100;
/** How many of the library's results are weighed again. */
const WEIGHED = 300;
/** What a place in the other language counts beside one in the language that is looked for. */
const FOREIGN = 0.6;
/** What a word with the same meaning counts beside the typed one. */
const SAME_MEANING = 0.35;
/** The part of what was typed that a pinned answer must speak to, to come first. */
const ANSWERS = 0.3;
/** The part of what was typed from which on a heading is what was meant. */
const MOSTLY = 0.7;

interface Place {
  readonly page: SearchedPage;
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
  readonly language: Language;
}

interface Result extends Place {
  readonly score: number;
  /** All of a heading of several words was typed, or nearly all. */
  readonly exact: boolean;
  /** A heading, and nothing besides, was typed. */
  readonly whole: boolean;
  readonly terms: readonly string[];
}

/** Words that mean the same as typed ones, with the typed ones. */
type Origins = ReadonlyMap<string, readonly string[]>;

const pathOf = ({ page, anchor }: Place) => (anchor ? `${page.path}#${anchor}` : page.path);
const addressOf = (place: Place) =>
  import.meta.env.BASE_URL.replace(/\/$/, '') + addressIn(place.language, pathOf(place));
/** A link's words say what another page is about. */
const withoutLinks = (text: string) => text.replace(/\uE000[^\uE000]*\uE000/g, ' ');

/**
 * Weighs a result of the library by how much of the heading was typed and how much of what was typed
 * stands in the heading. So a whole message beats a page that speaks of it.
 */
function weigh({ score, match }: SearchResult, place: Place, asked: number, related: Origins) {
  const heading = wordsOf(place.heading);
  const met = heading.filter(
    (term) => match[term]?.includes('heading') && !related.has(term),
  ).length;
  const ofHeading = heading.length ? met / heading.length : 0;
  const ofQuery = Math.min(1, met / asked);
  const whole = ofHeading === 1 && ofQuery === 1;
  // Messages are pasted with more around them.
  const isMessage = place.page.path === '/errors/';
  // One word in common says little, unless it is all there is.
  const firm = met > 1 || whole ? 1 : 0.25;
  return {
    score: score * (1 + firm * (2 * ofHeading + 2 * ofQuery)) * place.page.weight,
    whole,
    exact:
      (met > 1 && ofHeading === 1 && (met > 2 || ofQuery > MOSTLY || isMessage)) ||
      (met > 2 && ofHeading > 0.5 && ofQuery > MOSTLY),
  };
}

/** What finds places in passages; `own` is the language of the page that asks. */
export function finder(
  own: Language,
  indexes: Readonly<Partial<Record<Language, SearchIndex>>>,
): Finder {
  const places: readonly Place[] = Object.entries(indexes).flatMap(([language, { pages }]) =>
    pages.flatMap((page) =>
      page.passages.map(([anchor, heading, text]) => ({
        page,
        anchor,
        heading,
        text,
        language: language as Language,
      })),
    ),
  );
  const vocabulary = new Set<string>();
  const library = new MiniSearch({
    fields: ['heading', 'page', 'text'],
    tokenize: (text) => termsOf(text).map(({ term }) => term),
    processTerm: (term) => {
      vocabulary.add(term);
      return term;
    },
  });
  library.addAll(
    places.map(({ page, heading, text }, id) => ({
      id,
      heading,
      page: page.title,
      text: withoutLinks(text),
    })),
  );
  const { synonyms, answers, filler } = indexes[own]!;
  const fillers = new Set(filler.flatMap(distinctTerms));
  const withoutFillers = (terms: readonly string[]) => {
    const rest = terms.filter((term) => !fillers.has(term));
    return rest.length > 0 ? rest : terms;
  };
  const phraseTerms = (language: Language) =>
    new Set([...synonyms, ...answers].flatMap((one) => one[language]).flatMap(distinctTerms));
  const known = { en: phraseTerms('en'), es: phraseTerms('es') };
  for (const term of [...known.en, ...known.es]) vocabulary.add(term);
  const synonymsIn = phraseFinder(synonyms, vocabulary);
  const answersTo = phraseFinder(answers, vocabulary);

  function languageOf(text: string): Language {
    const terms = distinctTerms(text);
    const count = (language: Language, other: Language) =>
      smallWords(text, language) +
      terms.filter((term) => known[language].has(term) && !known[other].has(term)).length;
    const [english, spanish] = [count('en', 'es'), count('es', 'en')];
    if (english === spanish) return own;
    return english > spanish ? 'en' : 'es';
  }

  function related(terms: readonly string[]): Origins {
    const origins = new Map<string, readonly string[]>();
    for (const { of, by } of synonymsIn(terms)) {
      for (const phrase of [...of.en, ...of.es].map(distinctTerms)) {
        const [term = '', ...more] = phrase;
        // One word of several may mean something else.
        if (more.length === 0 && !terms.includes(term)) origins.set(term, by);
      }
    }
    return origins;
  }

  function passagesWith(terms: readonly string[], language: Language): Result[] {
    const more = related(terms);
    const all = [...terms, ...more.keys()];
    const asked = withoutFillers(terms).length;
    const results = library.search(all.join(' '), {
      tokenize: () => all,
      processTerm: (term) => term,
      boost: { heading: 3, page: 1.5 },
      boostTerm: (term) => (more.has(term) ? SAME_MEANING : 1),
      prefix: (term) => term.length > 2 && !more.has(term),
      fuzzy: (term) => misspellable(term) && !more.has(term) && 0.2,
      weights: { prefix: 0.5, fuzzy: 0.3 },
    });
    return results.slice(0, WEIGHED).map((result) => {
      const place = places[Number(result.id)]!;
      const weighed = weigh(result, place, asked, more);
      const foreign = place.language === language ? 1 : FOREIGN;
      return { ...place, ...weighed, score: weighed.score * foreign, terms: result.terms };
    });
  }

  /** The pages of the answers that are met, each answer's first before the second of any. */
  function pinnedPages(terms: readonly string[]): readonly string[] {
    const asked = withoutFillers(terms);
    const share = (by: readonly string[]) =>
      by.filter((term) => asked.includes(term)).length / asked.length;
    const more = related(terms);
    const met = answersTo([...terms, ...more.keys()])
      .map(({ of, by, exact }) => ({
        of,
        by: [...new Set(by.flatMap((term) => more.get(term) ?? term))],
        exact,
      }))
      .filter(({ by }) => share(by) >= ANSWERS)
      .sort((a, b) => b.by.length - a.by.length || Number(b.exact) - Number(a.exact));
    // An answer to a part of what another answers comes after it.
    const isPart = (by: readonly string[]) =>
      met.some((one) => one.by.length > by.length && by.every((term) => one.by.includes(term)));
    const [rest, first] = [true, false].map((part) =>
      met.filter(({ by }) => isPart(by) === part).map(({ of }) => of.pages),
    );
    const rounds = Math.max(0, ...first!.map((pages) => pages.length));
    const mixed = Array.from({ length: rounds }, (_, at) =>
      first!.flatMap((pages) => pages[at] ?? []),
    );
    return [...new Set([...mixed.flat(), ...rest!.flat()])];
  }

  /** The places of the pinned answers: in Spanish for Spanish, in both where the page and the question differ. */
  const pinned = (terms: readonly string[], language: Language): readonly Result[] =>
    pinnedPages(terms).flatMap((path) => {
      const here = places
        .filter((place) => pathOf(place) === path)
        .sort((a, b) => b.language.localeCompare(a.language));
      const wanted = language === own ? here.find((one) => one.language === own) : undefined;
      return (wanted ? [wanted] : here).map((place) => ({
        ...place,
        score: 0,
        exact: false,
        whole: false,
        terms,
      }));
    });

  function find(text: string): readonly Found[] {
    const terms = distinctTerms(text.slice(0, LETTERS)).slice(0, TERMS);
    if (terms.length === 0) return [];
    const language = languageOf(text);
    const found = passagesWith(terms, language).sort((a, b) => b.score - a.score);
    const exact = found.filter((one, at) => one.exact && at < 2);
    const [first, ...pins] = pinned(terms, language);
    const whole = found.find((one) => one.whole);
    const inOrder = [...exact, first, whole, ...pins, ...found].filter((one) => one !== undefined);
    const shown = new Map<string, Result>();
    const ofPage = new Map<string, number>();
    for (const one of inOrder) {
      const page = one.language + one.page.path;
      const count = ofPage.get(page) ?? 0;
      if (shown.has(addressOf(one)) || count >= MOST_OF_PAGE || shown.size >= MOST) continue;
      ofPage.set(page, count + 1);
      shown.set(addressOf(one), one);
    }
    return [...shown].map(
      ([address, { page, heading, text: whole, language: of, terms: marks }]) => ({
        address,
        heading,
        page: page.title === heading ? undefined : page.title,
        pieces: passage(whole.replaceAll(LINK, ''), new Set(marks)),
        language: of,
      }),
    );
  }

  return { find, languageOf };
}
