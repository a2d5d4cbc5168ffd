import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { broken, type Page, type Site } from './site';

const html = ({ $ }: Page, name: string, selector: string) => $(selector).attr(name);

/** Where a file of a built site stands, by its path on the server. */
export const fileAt = ({ folder, base }: Site, pathname: string): string =>
  join(folder, decodeURIComponent(pathname.slice(base.length)));

/** The whole address that the site was built for, with its base. */
export function originOf({ pages, base }: Site): string {
  const home = pages.get(base);
  const canonical = home && html(home, 'href', 'link[rel=canonical]');
  if (!canonical) throw new Error('The home page has no canonical link');
  return new URL(canonical).origin;
}

/** The pages of the guide, of both languages: those that name a Markdown twin. */
export const withTwin = ({ pages }: Site): readonly (readonly [page: Page, twin: string])[] =>
  [...pages.values()].flatMap((page) => {
    const twin = html(page, 'href', 'link[rel=alternate][type="text/markdown"]');
    return twin ? [[page, twin] as const] : [];
  });

/** Whether a page asks not to be listed, or is what stands in for a missing page. */
export const unlisted = ({ address, $ }: Page): boolean =>
  !address.endsWith('/') || $('meta[name=robots]').attr('content') === 'noindex';

/** Why a page's canonical link is wrong: it names the page itself, and of an embedded tool the tool's page. */
export function canonicalFaults(site: Site): string[] {
  const origin = originOf(site);
  return [...site.pages.values()].flatMap((page) => {
    const links = page.$('link[rel=canonical]');
    const expected = page.address.endsWith('/')
      ? [
          origin +
            (page.$('html.embed').length
              ? page.address.replace(/embed\/(es\/)?/, '$1tools/')
              : page.address),
        ]
      : [];
    const found = links.map((_, link) => page.$(link).attr('href')).get();
    return String(found) === String(expected) ? [] : [`${page.address}: ${found} for ${expected}`];
  });
}

/** The links of a Markdown text: what stands in `](…)` and `<…>`. */
export const linksOf = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/\]\(([^)\s]+)\)|<(https?:[^>\s]+)>/g)].map(
    ([, one, other]) => one ?? other!,
  );

/** The words of a text in one line, without Markdown's signs. */
const bare = (text: string): string =>
  text.replace(/\]\([^)]*\)|[\\*_[\]>#|`-]/g, '').replace(/\s+/g, ' ');

/** What a page says with a value, a citation, a day or a contact, and its twin does not. */
function missing({ $ }: Page, markdown: string): string[] {
  const article = load($('main article').html() ?? '');
  article('astro-island, noscript, svg, .badge, form, button').remove();
  const text = bare(markdown);
  return article('.value, .cite, time, h2, h3, a[href^="tel:"], a[href^="mailto:"]')
    .map((_, element) => bare(article(element).text()).trim())
    .get()
    .filter((said) => !text.includes(said));
}

/** What is wrong with the twins: not there, unlike the page, unfilled, with markup, or leading nowhere. */
export function twinFaults(site: Site): string[] {
  const origin = originOf(site);
  const inside = `${origin}${site.base}`;
  return withTwin(site).flatMap(([page, twin]) => {
    const say = (why: string) => `${twin}: ${why}`;
    const file = fileAt(site, twin);
    if (!existsSync(file)) return [say('no such file')];
    const text = readFileSync(file, 'utf8');
    const words = text.replace(/```[\s\S]*?```|`[^`]*`/g, '');
    const raw = words.match(
      /(?<!\\)<(?!https?:)[a-z/!][^\n]{0,30}|\{[a-z][^}\n]*\}|\bundefined\b|\bNaN\b|\[object/gi,
    );
    const ours = linksOf(text).filter(
      (link) => !/^(https?|mailto|tel):/.test(link) || link.startsWith(inside),
    );
    // What only a calculator says: its line stands in its place.
    const own = bare(page.$('astro-island .limit').first().text()).trim();
    return [
      ...(own && bare(text).includes(own) ? [say('repeats a calculator')] : []),
      ...(text.startsWith(`# ${page.$('h1').text()}`.slice(0, 12))
        ? []
        : [say('does not begin with the title')]),
      ...missing(page, text).map((said) => say(`does not say “${said}”`)),
      ...(raw ?? []).map((found) => say(`holds ${found}`)),
      ...ours.flatMap((link) => broken(site, page, link.replace(origin, '')) ?? []),
      ...linksOf(text)
        .filter((link) => link.startsWith('/'))
        .map((link) => say(`${link} is not whole`)),
    ];
  });
}

/** The width and height in a PNG's header. */
export function pixels(file: string): readonly [width: number, height: number] {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file} is no PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
/** What the readers of shared links ask for, and what a picture may weigh there. */
const SHARED = { pixels: '1200,630', bytes: 60_000 };

/** What is wrong with the pictures that the pages name. */
export function pictureFaults(site: Site): string[] {
  const origin = originOf(site);
  return [...site.pages.values()].flatMap((page) => {
    if (page.$('html.embed').length || !page.address.endsWith('/')) return [];
    const url = html(page, 'content', 'meta[property="og:image"]') ?? '';
    const say = (why: string) => [`${page.address} → ${url}: ${why}`];
    if (!url.startsWith(origin + site.base)) return say('not on this site');
    const file = fileAt(site, new URL(url).pathname);
    if (!existsSync(file)) return say('no such file');
    if (String(pixels(file)) !== SHARED.pixels) return say(`${pixels(file)} pixels`);
    if (readFileSync(file).length > SHARED.bytes) return say(`${readFileSync(file).length} bytes`);
    return [];
  });
}

/** The addresses that the sitemap lists, with the day and the languages of each. */
export function listed(site: Site) {
  const $ = load(readFileSync(fileAt(site, `${site.base}sitemap-0.xml`), 'utf8'), { xml: true });
  return new Map(
    $('url')
      .toArray()
      .map((url) => [
        $('loc', url).text(),
        {
          // The sitemap library writes a day as its midnight in UTC.
          day:
            $('lastmod', url)
              .text()
              .replace(/T00:00:00\.000Z$/, '') || undefined,
          languages: $('xhtml\\:link', url)
            .map((_, link) => `${$(link).attr('hreflang')} ${$(link).attr('href')}`)
            .get(),
        },
      ]),
  );
}

/** Pages that the sitemap leaves out, and addresses on it that are no page to list. */
export function mapFaults(site: Site): string[] {
  const origin = originOf(site);
  const pages = [...site.pages.values()].filter((page) => !unlisted(page));
  const expected = new Set(pages.map(({ address }) => origin + address));
  const found = listed(site);
  return [
    ...[...expected].filter((url) => !found.has(url)).map((url) => `left out: ${url}`),
    ...[...found.keys()].filter((url) => !expected.has(url)).map((url) => `no page: ${url}`),
  ];
}
