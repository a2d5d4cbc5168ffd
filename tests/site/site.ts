import { globSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { folder } from '../built';

/** One built page. */
export interface Page {
  /** As a browser asks for it, under the folder the site is served from: `/guide/contacts/`. */
  readonly address: string;
  readonly $: CheerioAPI;
  readonly ids: ReadonlySet<string>;
}

/** A built site, and the folder of the server it stands in. */
export interface Site {
  readonly folder: string;
  readonly base: string;
  readonly pages: ReadonlyMap<string, Page>;
}

/** Reads every page of a built site. Refuses an empty folder: it would pass every test. */
export function readSite(folder: string, base = '/'): Site {
  const pages = globSync('**/*.html', { cwd: folder }).map((file): Page => {
    const $ = load(readFileSync(join(folder, file), 'utf8'));
    const ids = new Set(
      $('[id]')
        .map((_, element) => $(element).attr('id'))
        .get(),
    );
    return { address: posix.join(base, file.replace(/(^|\/)index\.html$/, '$1')), $, ids };
  });
  if (pages.length < 20) throw new Error(`Only ${pages.length} pages in ${folder}: build first`);
  return { folder, base, pages: new Map(pages.map((page) => [page.address, page])) };
}

/** The site as the test run built it. */
export const built = readSite(folder);

/** The pages that are part of the guide: all but the answer to a wrong address and one-file copies. */
export const guidePages = [...built.pages.values()].filter(({ address }) => address.endsWith('/'));

/** The words of a page, without scripts and styles, in one line. */
export function textOf({ $ }: Page): string {
  const body = $('body').clone();
  body.find('script, style, noscript style').remove();
  return body.text().replace(/\s+/g, ' ');
}

/** Whether the site holds the file that this path asks for. */
export function holds({ folder, base, pages }: Site, pathname: string): boolean {
  if (pages.has(pathname)) return true;
  if (!pathname.startsWith(base)) return false;
  const file = join(folder, decodeURIComponent(pathname.slice(base.length)));
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

const ORIGIN = 'http://site.invalid';

/** Why an address on a page leads nowhere inside the site, or nothing. Other sites' addresses pass. */
export function broken(site: Site, page: Page, address: string): string | undefined {
  const url = new URL(address, ORIGIN + page.address);
  if (url.origin !== ORIGIN) return undefined;
  const say = (why: string) => `${page.address} → ${address}: ${why}`;
  if (!holds(site, url.pathname)) return say('no such page');
  // A situation stands behind an anchor or alone; only the anchor is a place on the page.
  const [anchor = ''] = url.hash.slice(1).split('&');
  if (!anchor || anchor.includes('=')) return undefined;
  const ids = site.pages.get(url.pathname)?.ids;
  return ids && !ids.has(decodeURIComponent(anchor)) ? say('no such place on the page') : undefined;
}

const REFERENCES = [
  'href',
  'src',
  'action',
  'poster',
  'component-url',
  'renderer-url',
  'before-hydration-url',
];

/** Every address a page refers to, as written. */
export const references = ({ $ }: Page): readonly string[] => [
  ...new Set(
    REFERENCES.flatMap((name) =>
      $(`[${name}]`)
        .map((_, element) => $(element).attr(name))
        .get(),
    ),
  ),
];
