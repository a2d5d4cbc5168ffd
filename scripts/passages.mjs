// Reads the built pages, cuts them into passages, each with the place that a link can lead to, and writes
// for each language the module that the search page loads.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { load } from 'cheerio/slim';
import MiniSearch from 'minisearch';
import { pack } from '../src/client/search/packed.ts';
import { OPTIONS } from '../src/client/search/terms.ts';
import { asTheyCome, remembered } from './as-they-come.mjs';
import { moduleOf } from './search.mjs';

/** What stands in a page and is not its text: citations, sources, where to read on, calculators before they wake. */
const APART = new Set(
  'script style template noscript svg nav button form input astro-island'.split(' '),
);
const APART_CLASS = /(^| )(cite|see|badge|notes|or|hidden|dates|months|stale|print-only|tool)( |$)/;
const isApart = ({ name, attribs }) =>
  APART.has(name) ||
  APART_CLASS.test(attribs.class ?? '') ||
  'hidden' in attribs ||
  'data-island' in attribs;
const isTitle = ({ name, attribs }) =>
  /^(h[2-4]|dt)$/.test(name) || /(^| )box-title( |$)/.test(attribs?.class ?? '');
/** Runs on inside a line. */
const INLINE = /^(a|abbr|b|code|em|i|mark|small|span|strong|time)$/;

/** Where one block of text ends and the next begins. */
const END = '\0';
const tidy = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?: ?\0 ?)+/g, END)
    .replace(/^\0|\0$/g, '')
    .replace(/([.,:;?!…])\0/g, '$1 ')
    .replaceAll(END, ' · ')
    // Where a citation stood.
    .replace(/ ([.,:;?!])/g, '$1')
    .trim();

/**
 * The passages of a built page: `{ title, passages: [{ anchor, heading, text }] }`; nothing for a page
 * that is not of the guide. A passage begins at a heading with an anchor; an element with an anchor
 * that begins with a title, such as a message or a term, is one by itself.
 */
function passagesOf(html) {
  const head = html.slice(0, html.indexOf('</head>'));
  const start = html.indexOf('<main id="main"');
  if (start < 0 || head.includes('content="noindex"')) return undefined;
  // The menu, which names every page on every page, is not read.
  const $ = load(html.slice(start, html.indexOf('</main>', start)));
  // A contact stands on many pages, and is found where all of them do.
  const contacts = $('#all-contacts').length > 0;
  const isPart = (node) => !isApart(node) && (contacts || !('data-contact' in node.attribs));
  const textOf = (node) =>
    node.attribs && !isPart(node) ? '' : (node.data ?? node.children?.map(textOf).join('') ?? '');
  const say = (node) => tidy(textOf(node));
  const title = say($('h1')[0]);
  const about = load(/<meta name="description"[^>]*>/.exec(head)?.[0] ?? '');
  const summary = about('meta').attr('content') ?? '';
  let open = { anchor: '', heading: title, text: [summary, END] };
  const passages = [open];
  const begin = (anchor, heading) => {
    open = { anchor, heading, text: [] };
    passages.push(open);
  };
  const read = (node) => {
    if (node.type === 'text') open.text.push(node.data);
    if (!node.attribs || node.name === 'h1' || !isPart(node)) return;
    const { id } = node.attribs;
    if (id && isTitle(node)) return begin(id, say(node));
    const own = id ? node.children.find(isTitle) : undefined;
    const outer = open;
    if (own) begin(id, say(own));
    const block = !INLINE.test(node.name);
    if (block) open.text.push(END);
    for (const child of node.children) if (child !== own) read(child);
    if (own) open = outer;
    // A title without an anchor runs into what it stands over.
    else if (block) open.text.push(isTitle(node) ? ': ' : END);
  };
  for (const node of $('main').children().toArray()) read(node);
  return { title, passages: passages.map((one) => ({ ...one, text: tidy(one.text.join('')) })) };
}

/** Lists of what others said count less than what to do about it. */
const WEIGHTS = { 'sources/': 0.5, 'what-changed/': 0.6, 'how-we-count/': 0.8, 'about/': 0.8 };

/** The module's value for the pages at these paths inside a folder, such as `errors/`. */
async function packedPages(folder, paths, base, read) {
  const pages = [];
  const passages = [];
  const index = new MiniSearch(OPTIONS);
  for (const path of paths) {
    const page = read(await readFile(join(folder, path, 'index.html'), 'utf8'));
    if (!page) continue;
    for (const { anchor, heading, text } of page.passages) {
      index.add({ id: passages.length, heading, text, page: page.title });
      passages.push([pages.length, anchor, heading, text]);
    }
    pages.push([base + path, page.title, WEIGHTS[path] ?? 1]);
  }
  return pack(index.toJSON(), pages, passages);
}

const LANGUAGES = ['en', 'es'];

/** As a string, which a browser reads faster than code. */
const moduleText = (packed) => {
  const json = JSON.stringify(packed).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `export default JSON.parse('${json}');\n`;
};

/** Writes the modules of a site that is being built in a folder. */
export async function writePassages(built, out, base) {
  const read = remembered(passagesOf);
  await asTheyCome(out, built, read);
  const folder = await built;
  const paths = (await readdir(folder, { recursive: true }))
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .filter((path) => !/^(es\/)?search\/$/.test(path))
    .sort();
  await mkdir(join(folder, 'search'), { recursive: true });
  for (const language of LANGUAGES) {
    const own = paths.filter((path) => path.startsWith('es/') === (language === 'es'));
    const packed = await packedPages(folder, own, base, read);
    await writeFile(join(folder, 'search', moduleOf(language)), moduleText(packed));
  }
}
