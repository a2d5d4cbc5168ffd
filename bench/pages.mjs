// The pages that every system is given: the guides of this project, as plain Markdown with every
// value filled in, taken from the built site; and as many copies of them as a size asks for.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { parse } from 'yaml';
import { articleOf, markdownWriter } from '../integrations/markdown-pages.ts';

const GROUPS = ['start', 'reactivate', 'checklist', 'file', 'past', 'help', 'about'];
const WIDGET = 'WIDGETHERE';
/** Signs that one of the systems would read as markup or as code. */
const SIGNS = { '<': '&lt;', '{': '&#123;', '}': '&#125;' };

/** The article of a built page as Markdown, as its twin has it; for the first calculator the word WIDGETHERE. */
function textOf(html) {
  let tools = 0;
  const write = markdownWriter({
    link: (address) => address,
    tool: () => (tools++ === 0 ? WIDGET : ''),
    text: (written) => written.replace(/[<{}]/g, (sign) => SIGNS[sign]),
  });
  return write(articleOf(load(html))).replace(/^# .*\n+/, '');
}

/** The guides in reading order: their frontmatter, their source, and their text as Markdown. */
export async function guides(content, dist) {
  const files = await readdir(content, { recursive: true });
  const pages = await Promise.all(
    files
      .filter((file) => file.endsWith('.mdx'))
      .map(async (file) => {
        const source = await readFile(join(content, file), 'utf8');
        const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source);
        const path = file.replace(/\.mdx$/, '').replace(/(^|\/)index$/, '');
        const text = textOf(await readFile(join(dist, path, 'index.html'), 'utf8'));
        return { path, front: parse(front), body, text, widget: text.includes(WIDGET) };
      }),
  );
  const place = ({ front }) => GROUPS.indexOf(front.group) * 1000 + front.order;
  return pages.sort((one, other) => place(one) - place(other));
}

/** As many pages as asked: the guides, then copies with a number in address, title and text. */
export function multiplied(pages, count) {
  return Array.from({ length: count }, (_, index) => {
    const page = pages[index % pages.length];
    const copy = Math.floor(index / pages.length);
    if (copy === 0) return page;
    const { front } = page;
    return {
      ...page,
      path: `copy-${copy}/${page.path}`.replace(/\/$/, ''),
      front: {
        ...front,
        title: `${front.title.slice(0, 70)} (${copy})`,
        nav: `${front.nav.slice(0, 27)} ${copy}`,
        description: `${copy}: ${front.description}`.slice(0, 160),
        order: front.order + copy * 100,
      },
      body: `This is copy number ${copy}.\n\n${page.body}`,
      text: `This is copy number ${copy}.\n\n${page.text}`,
    };
  });
}

/** The text of a page with a system's own way of placing the widget. */
export const withWidget = (page, markup) => page.text.replace(WIDGET, () => markup);

/** The navigation, the same everywhere: the groups, each with all of its pages. */
export const navigation = (pages) =>
  GROUPS.map((group) => ({
    group,
    pages: pages.filter((page) => page.front.group === group),
  })).filter((section) => section.pages.length > 0);

/** A page's address. */
export const addressOf = (page) => (page.path ? `/${page.path}/` : '/');
