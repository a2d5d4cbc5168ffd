// Reads the pages of a finished build: what each says of itself in its head and foot.
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type CheerioAPI, load } from 'cheerio/slim';
import { addressIn, type Language, languageOf } from '../src/words/languages.ts';

export interface BuiltPage {
  /** Its path on the server, under the base. */
  readonly address: string;
  readonly language: Language;
  readonly $: CheerioAPI;
}

/** What a page says of itself. */
export interface PageFacts {
  readonly language: Language;
  /** The path of the home page of its language. */
  readonly home: string;
  readonly url: string;
  /** The path of its Markdown twin. */
  readonly twin: string | undefined;
  readonly title: string;
  readonly description: string;
  /** Whether search engines may list it. */
  readonly listed: boolean;
  readonly modified: string | undefined;
  readonly alternates: readonly { readonly lang: string; readonly url: string }[];
  readonly rules: string;
  readonly disclaimer: string;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The day in a page's structured data. */
function modified($: CheerioAPI): string | undefined {
  const data = $('script[type="application/ld+json"]').text();
  const things: { dateModified?: string }[] = data ? JSON.parse(data)['@graph'] : [];
  return things.find((thing) => thing.dateModified)?.dateModified;
}

export const factsOf = ({ $, address, language }: BuiltPage, base: string): PageFacts => ({
  language,
  home: base + addressIn(language, '/').slice(1),
  url: $('link[rel=canonical]').attr('href') ?? address,
  twin: $('link[rel=alternate][type="text/markdown"]').attr('href'),
  title: oneLine($('h1').first().text()),
  description: $('meta[name=description]').attr('content') ?? '',
  listed: $('meta[name=robots][content*=noindex]').length === 0,
  modified: modified($),
  alternates: $('link[rel=alternate][hreflang]')
    .toArray()
    .map((link) => ({ lang: $(link).attr('hreflang') ?? '', url: $(link).attr('href') ?? '' })),
  rules: oneLine($('footer [data-rules]').text()),
  disclaimer: oneLine($('footer .disclaimer').text()),
});

/** Reads every page of a built folder, one after the other, in the order of their addresses. */
export async function* builtPages(folder: string, base: string): AsyncGenerator<BuiltPage> {
  const names = await readdir(folder, { recursive: true });
  const paths = names
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => /(^|\/)index\.html$/.test(name))
    .map((name) => name.slice(0, -'index.html'.length));
  for (const path of paths.sort()) {
    const $ = load(await readFile(join(folder, path, 'index.html'), 'utf8'));
    yield { address: base + path, language: languageOf($('html').attr('lang')), $ };
  }
}
