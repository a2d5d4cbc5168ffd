import { type CollectionEntry, getEntry, render } from 'astro:content';
import { addressIn, type Language, WHOLE } from '../words/languages';
import { plainAddress } from './i18n';
import { addressOf, readingOrder } from './navigation';
import { toolsIn } from './tool-list';

/** What every language has. */
const COMMON: readonly string[] = ['/', '/search/', '/all-pages/', '/tools/', '/offline.html'];

const guideAt = async (language: Language, address: string) =>
  (await readingOrder(language)).find((guide) => addressOf(guide) === addressIn(language, address));

/** Whether the page at this address stands in a language; the address is without it, an anchor does not count. */
export async function hasPage(language: Language, address: string): Promise<boolean> {
  const [page = ''] = address.split('#');
  return (
    COMMON.includes(page) ||
    toolsIn(language).some((tool) => tool.address === page) ||
    (await guideAt(language, page)) !== undefined
  );
}

/**
 * The page of a language that is nearest to an address: itself, or the closest page above it; then with
 * its name, so that the link can say where it leads.
 */
export async function nearestIn(
  language: Language,
  address: string,
): Promise<{ readonly address: string; readonly name: string | undefined }> {
  if (language === WHOLE || (await hasPage(language, address))) return { address, name: undefined };
  for (let above = address; above !== '/';) {
    above = above.slice(0, above.lastIndexOf('/', above.length - 2) + 1);
    const found = await guideAt(language, above);
    if (found) return { address: above, name: found.data.nav };
  }
  return { address: '/', name: undefined };
}

/**
 * The anchor of a translated heading: that of the English heading in the same place, so that an address
 * with an anchor means the same place in every language.
 */
export async function sharedAnchor(language: Language, url: URL, anchor: string): Promise<string> {
  const address = plainAddress(url);
  const [here, there] = await Promise.all([guideAt(language, address), guideAt(WHOLE, address)]);
  if (!here || !there) return anchor;
  const own = (await render(here)).headings;
  const theirs = (await render(there)).headings;
  const place = own.findIndex(({ slug }) => slug === anchor);
  return own.length === theirs.length ? (theirs[place]?.slug ?? anchor) : anchor;
}

type TextCollection =
  'contactTexts' | 'glossaryTexts' | 'errorTexts' | 'phaseTexts' | 'changeTexts';

/** The texts of a row of a data file in a language; none in English, which the row itself holds. */
export async function textsIn<C extends TextCollection>(
  language: Language,
  collection: C,
  id: string,
): Promise<CollectionEntry<C>['data'] | undefined> {
  if (language === WHOLE) return undefined;
  return (await getEntry(collection, `${language}/${id}`))?.data;
}
