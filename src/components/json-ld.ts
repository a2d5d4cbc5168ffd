import type { Article, BreadcrumbList, Graph, Thing, WebApplication, WebSite } from 'schema-dts';

/** A place on the way from the home page down, with its whole address. */
export interface Place {
  readonly name: string;
  readonly url: string;
}

/** A guide as an article: its day is the one on which somebody last read it against its sources. */
export const article = (
  headline: string,
  dateModified: string,
  image: string,
  publisher: Place,
): Article => ({
  '@type': 'Article',
  headline,
  dateModified,
  image,
  author: { '@type': 'Organization', ...publisher },
});

/** A calculator on a page of its own. */
export const application = (place: Place): WebApplication => ({
  '@type': 'WebApplication',
  ...place,
  applicationCategory: 'BusinessApplication',
  operatingSystem: 'Any',
  isAccessibleForFree: true,
});

/** The site itself, on its first page of each language. */
export const website = (place: Place): WebSite => ({ '@type': 'WebSite', ...place });

/** The way to a page; the page itself stands last and needs no address. */
export const breadcrumbs = (way: readonly Place[], here: string): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...way, { name: here }].map((place, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: place.name,
    ...('url' in place && { item: place.url }),
  })),
});

/** Several things as the text of a script of data: nothing in it can end the script. */
export const linkedData = (things: readonly Thing[]): string => {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
};
