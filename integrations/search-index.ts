// The passages that the search looks through, cut out of the built pages: each has the address that a
// result leads to. One module for each language.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio/slim';
import type { Plugin } from 'vite';
import {
  LINK,
  type Passage,
  type PinnedAnswer,
  type SearchedPage,
  type SearchIndex,
} from '../src/client/search/index-module.ts';
import type { BuiltPage } from './built-pages.ts';

type Node = ReturnType<CheerioAPI>[number];
type Element = Extract<Node, { name: string; children: unknown }>;

/** Not part of a page's text: citations, sources, where to read on, calculators. */
const APART = new Set(
  'script style template noscript svg nav button form input astro-island'.split(' '),
);
const APART_CLASS = /(^| )(cite|see|badge|notes|or|hidden|dates|months|stale|print-only|tool)( |$)/;
const isApart = ({ name, attribs }: Element) =>
  APART.has(name) || APART_CLASS.test(attribs.class ?? '') || 'hidden' in attribs;
const isElement = (node: Node): node is Element => 'attribs' in node;
const isTitle = (node: Node): node is Element =>
  isElement(node) &&
  (/^(h[2-4]|dt)$/.test(node.name) || /(^| )box-title( |$)/.test(node.attribs.class ?? ''));
const INLINE = /^(a|abbr|b|code|em|i|mark|small|span|strong|time)$/;

/** Stands between two blocks of text. */
const END = '\0';
const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?: ?\0 ?)+/g, END)
    .replace(/^\0|\0$/g, '')
    .replace(/([.,:;?!…])\0/g, '$1 ')
    .replaceAll(END, ' · ')
    // A citation left its space behind.
    .replace(/ ([.,:;?!])/g, '$1')
    .trim();

/**
 * The passages of a page. A passage begins at a heading with an id; an element with an id that begins
 * with a title, such as a message or a term, is one by itself. None for a page that is not listed.
 */
export function passagesOf({ $ }: BuiltPage): Passage[] {
  if ($('main').length === 0 || $('meta[name=robots][content*=noindex]').length > 0) return [];
  if ($('main [data-search]').length > 0) return [];
  // A contact stands on many pages, and is found on the page that has them all.
  const contacts = $('#all-contacts').length > 0;
  const isRead = (node: Element) =>
    !isApart(node) && (contacts || !('data-contact' in node.attribs));
  const textOf = (node: Node): string => {
    if (node.type === 'text') return node.data;
    if (isElement(node) && !isRead(node)) return '';
    return 'children' in node ? node.children.map(textOf).join('') : '';
  };
  const title = tidy(textOf($('h1')[0]!));
  const summary = $('meta[name=description]').attr('content') ?? '';
  let open = { anchor: '', heading: title, text: [summary, END] };
  const passages = [open];
  const begin = (anchor: string, heading: string) => {
    open = { anchor, heading, text: [] };
    passages.push(open);
  };
  const read = (node: Node): void => {
    if (node.type === 'text') open.text.push(node.data);
    if (!isElement(node) || node.name === 'h1' || !isRead(node)) return;
    const { id } = node.attribs;
    if (id && isTitle(node)) {
      begin(id, tidy(textOf(node)));
      return;
    }
    const own = id ? node.children.find(isTitle) : undefined;
    const outer = open;
    if (id && own) begin(id, tidy(textOf(own)));
    const block = !INLINE.test(node.name);
    const link = node.name === 'a' && node.attribs.href?.startsWith('/') ? LINK : '';
    open.text.push(block ? END : link);
    for (const child of node.children) if (child !== own) read(child);
    open.text.push(link);
    if (own) open = outer;
    // A title without an id runs into the text below it.
    else if (block) open.text.push(isTitle(node) ? ': ' : END);
  };
  for (const node of $('main').contents().toArray()) read(node);
  return passages.map(({ anchor, heading, text }) => [anchor, heading, tidy(text.join(''))]);
}

/** Lists of what others said count less than what to do about it. */
const WEIGHTS: Readonly<Record<string, number>> = {
  '/sources/': 0.5,
  '/what-changed/': 0.6,
  '/how-we-count/': 0.8,
  '/about/': 0.8,
};
export const weightOf = (path: string): number => WEIGHTS[path] ?? 1;

/** Refuses a pinned answer that leads to no passage. */
export function refuseMissing(
  answers: readonly PinnedAnswer[],
  pages: readonly SearchedPage[],
): void {
  const places = new Set(
    pages.flatMap(({ path, passages }) =>
      passages.map(([anchor]) => (anchor ? `${path}#${anchor}` : path)),
    ),
  );
  const missing = answers.flatMap((answer) => answer.pages.filter((one) => !places.has(one)));
  if (missing.length > 0) throw new Error(`content/search.yaml: no such place: ${missing.join()}`);
}

const moduleName = (language: string) => `search/passages-${language}.js`;

/** Writes the module of a language. A browser reads JSON in a string faster than code. */
export async function writeIndex(folder: string, language: string, index: SearchIndex) {
  const text = `export default JSON.parse(${JSON.stringify(JSON.stringify(index))});\n`;
  await mkdir(join(folder, 'search'), { recursive: true });
  await writeFile(join(folder, moduleName(language)), text);
}

/**
 * `import('virtual:passages-en')` names a module that is written after the pages, so the bundler leaves it
 * outside. While the site is being written, the search looks into what was last built.
 */
export const passagesPlugin = (base: string, lastBuilt: string | undefined): Plugin => ({
  name: 'search-passages',
  resolveId(id) {
    const language = /^virtual:passages-(\w+)$/.exec(id)?.[1];
    if (!language) return undefined;
    const name = moduleName(language);
    return lastBuilt ? join(lastBuilt, name) : { id: base + name, external: 'absolute' };
  },
});
