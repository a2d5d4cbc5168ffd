import { render } from 'astro:content';
import { plainAddress } from './i18n';
import { addressOf, readingOrder } from './navigation';
import { toolsIn } from './tool-list';

const toolAddresses = toolsIn('es').map(({ address }) => address);

/** Whether a Spanish page stands beside the page at this English address; an anchor does not count. */
export async function inSpanish(address: string): Promise<boolean> {
  const [page = ''] = address.split('#');
  if (toolAddresses.includes(page) || ['/search/', '/all-pages/', '/tools/'].includes(page))
    return true;
  return (await readingOrder('es')).some((guide) => addressOf(guide) === `/es${page}`);
}

/**
 * The page of a language that is nearest to an English address: itself, or the closest page above it;
 * then with its name, so that the link can say where it leads.
 */
export async function nearestIn(
  language: 'es',
  address: string,
): Promise<{ readonly address: string; readonly name: string | undefined }> {
  if (await inSpanish(address)) return { address, name: undefined };
  const guides = await readingOrder(language);
  for (let above = address; above !== '/';) {
    above = above.slice(0, above.lastIndexOf('/', above.length - 2) + 1);
    const found = guides.find((guide) => addressOf(guide) === `/es${above}`);
    if (found) return { address: above, name: found.data.nav };
  }
  return { address: '/', name: undefined };
}

/**
 * The anchor of a Spanish heading: that of the English heading in the same place, so that an address
 * with an anchor means the same place in both languages.
 */
export async function sharedAnchor(url: URL, anchor: string): Promise<string> {
  const address = plainAddress(url);
  const here = (await readingOrder('es')).find((guide) => addressOf(guide) === `/es${address}`);
  const there = (await readingOrder('en')).find((guide) => addressOf(guide) === address);
  if (!here || !there) return anchor;
  const own = (await render(here)).headings;
  const theirs = (await render(there)).headings;
  const place = own.findIndex(({ slug }) => slug === anchor);
  return own.length === theirs.length ? (theirs[place]?.slug ?? anchor) : anchor;
}
