import type { Find } from './field';

/** The build writes these modules from the built pages: integrations/search-index.ts. */
const passages = {
  en: () => import('virtual:passages-en'),
  es: () => import('virtual:passages-es'),
};

/** Fetches the search's program and the passages of these languages, the page's own first. */
export async function loadFind(languages: readonly ('en' | 'es')[]): Promise<Find> {
  const [{ finder }, ...indexes] = await Promise.all([
    import('./find'),
    ...languages.map((language) => passages[language]()),
  ]);
  return finder(indexes.map((one) => one.default));
}
