// Each guide as Markdown, made of its built page, so that values, citations and contacts are those of the
// page. The page at `/x/` has the twin `/x.md`.
import { gfm } from '@joplin/turndown-plugin-gfm';
import type { CheerioAPI } from 'cheerio/slim';
import Turndown from 'turndown';
import { twin as en } from '../src/words/en/markdown-page.ts';
import { twin as es } from '../src/words/es/markdown-page.ts';
import { addressIn, type Language } from '../src/words/languages.ts';
import { DATES } from '../src/words/pages.ts';
import type { PageFacts } from './built-pages.ts';

const WORDS: Readonly<Record<Language, typeof en>> = { en, es };
const UNREAD = 'script, style, noscript, svg, dialog, template, form, button, input, select';

/** The article of a built page as HTML, with a mark for each calculator in place of its fields. */
export function articleOf($: CheerioAPI): string {
  const article = $('article').first().clone();
  if (article.length === 0) throw new Error('A page without an article');
  article.find(UNREAD).remove();
  article.find('[hidden]').remove();
  // An empty paragraph would not come out of Turndown.
  article.find('astro-island').each((_, island) => {
    const tool = $(island).find('[data-tool]').attr('data-tool') ?? '';
    $(island).replaceWith($('<p>.</p>').attr('data-tool', tool));
  });
  return $.html(article);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const hasClass = (node: HTMLElement, name: string) => node.classList?.contains(name) ?? false;

/** What a writer leaves to its caller: where an address leads, what replaces a calculator, further escapes. */
export interface Writing {
  readonly link: (address: string) => string;
  readonly tool: (name: string) => string;
  readonly text: (escaped: string) => string;
}

/** A function from an article's HTML to Markdown. */
export function markdownWriter({ link, tool, text }: Writing): (article: string) => string {
  const markdown = new Turndown({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
  });
  markdown.use(gfm);
  const escaped = markdown.escape.bind(markdown);
  markdown.escape = (written) => text(escaped(written));
  markdown.addRule('link', {
    filter: 'a',
    replacement: (content, node) => {
      const address = link(node.getAttribute('href') ?? '').replace(/[()]/g, encodeURIComponent);
      return content ? `[${oneLine(content)}](${address})` : '';
    },
  });
  markdown.addRule('tool', {
    filter: (node) => node.hasAttribute('data-tool'),
    replacement: (_, node) => `\n\n${tool(node.getAttribute('data-tool') ?? '')}\n\n`,
  });
  markdown.addRule('box', {
    filter: (node) => hasClass(node, 'box'),
    replacement: (content) => `\n\n${content.trim().replace(/^/gm, '> ').replace(/ +$/gm, '')}\n\n`,
  });
  markdown.addRule('title', {
    filter: (node) => /^(SUMMARY|DT)$/.test(node.nodeName) || hasClass(node, 'box-title'),
    replacement: (content) => `\n\n**${oneLine(content)}**\n\n`,
  });
  // One space after the marker; Turndown writes three.
  markdown.addRule('item', {
    filter: 'li',
    replacement: (content, node) => {
      const list = node.parentNode as HTMLElement;
      const place = Array.prototype.indexOf.call(list.children, node);
      const number = place + Number(list.getAttribute('start') ?? 1);
      const marker = list.nodeName === 'OL' ? `${number}. ` : '- ';
      return `${marker}${content.trim().replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`)}\n`;
    },
  });
  markdown.addRule('badge', {
    filter: (node) => hasClass(node, 'badge'),
    replacement: (content) => `(${oneLine(content)})`,
  });
  return (article) => markdown.turndown(article);
}

/** The Markdown twin of a page. `pages` are all pages of the site, by their addresses. */
export function markdownPage(
  page: PageFacts,
  article: string,
  pages: ReadonlyMap<string, PageFacts>,
  base: string,
): string {
  const words = WORDS[page.language];
  const whole = (address: string) => new URL(address, page.url).href;
  const dates = [addressIn(page.language, DATES), DATES]
    .map((address) => base + address.slice(1))
    .find((address) => pages.has(address));
  const tables = `[${words.tables}](${whole(dates ?? base)})`;
  const write = markdownWriter({
    link: (address) => {
      if (!address.startsWith(base)) return address;
      const [path = '', anchor] = address.split('#');
      return whole((pages.get(path)?.twin ?? path) + (anchor ? `#${anchor}` : ''));
    },
    tool: (name) => {
      const own = pages.get(`${page.home}tools/${name}/`) ?? pages.get(`${base}tools/${name}/`);
      return own
        ? `**${words.tool}:** [${own.title}](${own.url}) · ${tables}`
        : `**${words.tool}:** [${words.here}](${page.url})`;
    },
    text: (escaped) => escaped.replaceAll('<', '\\<'),
  });
  const [title = '', ...rest] = write(article).split('\n');
  const parts = [
    title,
    `> ${page.description}`,
    rest.join('\n').trim(),
    '---',
    `${words.page}: <${page.url}>. ${page.rules}.`,
    page.disclaimer,
  ];
  return `${parts.join('\n\n')}\n`;
}
