import type { Finder } from './find';
import type { Language } from './index-module';

/** The build writes these modules from the built pages: integrations/search-index.ts. */
const passages = {
  en: () => import('virtual:passages-en'),
  es: () => import('virtual:passages-es'),
};

/** Fetches the search's program and the passages of these languages. */
export async function loadFinder(own: Language, languages: readonly Language[]): Promise<Finder> {
  const [{ finder }, ...indexes] = await Promise.all([
    import('./find'),
    ...languages.map((language) => passages[language]()),
  ]);
  return finder(
    own,
    Object.fromEntries(languages.map((language, at) => [language, indexes[at]!.default])),
  );
}
