// At the end of a build: each guide's Markdown twin, made of the page as it was built, so that its
// values, citations and contacts are those of the page. `/x/` has the twin `/x.md`.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gfm } from '@joplin/turndown-plugin-gfm';
import Turndown from 'turndown';
import { twin as en } from '../src/words/en/markdown-page.ts';
import { twin as es } from '../src/words/es/markdown-page.ts';
import { asTheyCome, remembered } from './as-they-come.mjs';
import { builtPages, facts } from './built-pages.mjs';

const WORDS = { en, es };
/** What is nothing to read in a text: taken out as text, which is cheaper than reading it first. */
const UNREAD = /<(script|style|noscript|svg|dialog|template)\b[^>]*>.*?<\/\1>/gs;

const has = (node, name) => (node.getAttribute('class') ?? '').split(' ').includes(name);
const line = (text) => text.replace(/\s+/g, ' ').trim();

/** Where the element that begins at `start` ends: behind its own closing tag. */
function endOf(html, start, name) {
  const tags = new RegExp(`<(/?)${name}\\b`, 'g');
  tags.lastIndex = start;
  let depth = 0;
  for (const tag of html.matchAll(tags)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return html.indexOf('>', tag.index) + 1;
  }
  throw new Error(`<${name}> without its end: ${html.slice(start, start + 80)}`);
}

/** A text with a mark for each calculator in place of its fields. */
function withoutTools(html) {
  const opening = /<(?:div\b[^>]*?\bdata-island="([^"]*)"|astro-island)/g;
  let out = '';
  let from = 0;
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    out += `${html.slice(from, found.index)}<p data-tool="${found[1] ?? ''}">.</p>`;
    from = endOf(html, found.index, found[1] === undefined ? 'astro-island' : 'div');
    opening.lastIndex = from;
  }
  return out + html.slice(from);
}

/** The article of a built page with its heading, and a mark for each calculator. */
export function articleOf(html) {
  const start = html.indexOf('<article');
  const end = html.lastIndexOf('</article>');
  if (start < 0 || end < start) throw new Error('A page without an article');
  return withoutTools(html.slice(start, end + '</article>'.length).replace(UNREAD, ''));
}

/**
 * A writer of Markdown for built articles. `link` turns each address, `tool` says what stands for a
 * calculator of a name, and `text` escapes what Markdown's own rules leave alone.
 */
export function writer({ link, tool, text }) {
  const markdown = new Turndown({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
  });
  markdown.use(gfm);
  const escaped = markdown.escape.bind(markdown);
  markdown.escape = (written) => text(escaped(written));
  markdown.remove(['form', 'button', 'input', 'select']);
  markdown.remove((node) => node.hasAttribute('hidden'));
  const rule = (name, filter, replacement) => markdown.addRule(name, { filter, replacement });
  rule('link', 'a', (content, node) => {
    const address = link(node.getAttribute('href') ?? '').replace(/[()]/g, encodeURIComponent);
    return content ? `[${line(content)}](${address})` : '';
  });
  rule(
    'tool',
    (node) => node.hasAttribute('data-tool'),
    (_, node) => `\n\n${tool(node.getAttribute('data-tool'))}\n\n`,
  );
  rule(
    'box',
    (node) => has(node, 'box'),
    (content) => `\n\n${content.trim().replace(/^/gm, '> ').replace(/ +$/gm, '')}\n\n`,
  );
  rule(
    'title',
    (node) => /^(SUMMARY|DT)$/.test(node.nodeName) || has(node, 'box-title'),
    (content) => `\n\n**${line(content)}**\n\n`,
  );
  // One space behind the mark: Turndown's own three are weight in every list.
  rule('item', 'li', (content, node) => {
    const list = node.parentNode;
    const place = Array.prototype.indexOf.call(list.children, node);
    const number = place + Number(list.getAttribute('start') ?? 1);
    const mark = list.nodeName === 'OL' ? `${number}. ` : '- ';
    const text = content.trim().replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
    return `${mark}${text}\n`;
  });
  rule(
    'badge',
    (node) => has(node, 'badge'),
    (content) => `(${line(content)})`,
  );
  return (article) => markdown.turndown(article);
}

/** Stands in a text for what is known once all pages are there: where an address leads, and a tool's name. */
const mark = (kind) => (what) => `\uE000${kind}:${what}\uE001`;
const MARK = /\uE000(link|tool):([^\uE001]*)\uE001/g;
const write = writer({
  link: mark('link'),
  tool: mark('tool'),
  text: (written) => written.replaceAll('<', '\\<'),
});
const textOf = remembered((html) => write(articleOf(html)));

/** The twin of one built page. `pages` are all of the site, by their addresses under the base. */
function twinOf(page, html, pages, base) {
  const words = WORDS[page.language];
  const url = (address) => new URL(address, page.url).href;
  const link = (address) => {
    if (!address.startsWith(base)) return address;
    const [path, anchor] = address.split('#');
    return url((pages.get(path)?.twin ?? path) + (anchor ? `#${anchor}` : ''));
  };
  const own = (name) =>
    pages.get(`${page.home}tools/${name}/`) ?? pages.get(`${base}tools/${name}/`);
  const tables = `[${words.tables}](${url(base + words.tablesAddress.slice(1))})`;
  const tool = (name) => {
    const place = own(name);
    return place
      ? `**${words.tool}:** [${place.title}](${place.url}) · ${tables}`
      : `**${words.tool}:** [${words.here}](${page.url})`;
  };
  const known = { link, tool };
  const article = textOf(html).replace(MARK, (_, kind, what) => known[kind](what));
  const [title, ...rest] = article.split('\n');
  const text = [
    title,
    `> ${page.description}`,
    rest.join('\n').trim(),
    '---',
    `${words.page}: <${page.url}>. ${page.rules}.`,
    page.disclaimer,
  ].join('\n\n');
  return `${text}\n`;
}

/**
 * Writes the twin of every page that names one, of a site that is being built in a folder. Gives back
 * what each page says of itself.
 */
export async function writeTwins(built, out, base) {
  await asTheyCome(out, built, (html) => facts(html).twin && textOf(html));
  const folder = await built;
  const pages = await builtPages(folder, base);
  for (const page of pages.values()) {
    if (!page.twin) continue;
    const text = twinOf(page, await readFile(page.file, 'utf8'), pages, base);
    await writeFile(join(folder, page.twin.slice(base.length)), text);
  }
  return pages;
}
