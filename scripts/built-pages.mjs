// What a built page says of itself in its head and foot: read once after a build, for the steps that
// make something of it.
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of a piece of markup. */
export const plain = (html) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, number, hex, name) =>
      name ? (NAMED[name] ?? all) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(number)),
    )
    .replace(/\s+/g, ' ')
    .trim();

const pick = (html, pattern) => {
  const found = pattern.exec(html)?.[1];
  return found === undefined ? undefined : plain(found);
};

/** The part of a page from a sign on, to the next or the end: a menu in between may be long. */
const part = (html, from, to) => {
  const start = Math.max(0, html.indexOf(from));
  const end = to ? html.indexOf(to, start) : -1;
  return html.slice(start, end < 0 ? undefined : end);
};

/** What one page says, from its text. */
export function facts(html) {
  const head = part(html, '<html', '</head>');
  const foot = html.slice(html.lastIndexOf('<footer'));
  return {
    language: pick(head, /<html lang="([a-z]+)"/),
    url: pick(head, /<link rel="canonical" href="([^"]*)"/),
    twin: pick(head, /<link rel="alternate" type="text\/markdown" href="([^"]*)"/),
    picture: pick(head, /<meta property="og:image" content="([^"]*)"/),
    description: pick(head, /<meta name="description"[^>]* content="([^"]*)"/),
    hidden: head.includes('<meta name="robots" content="noindex"'),
    modified: pick(head, /"dateModified":"([^"]*)"/),
    alternates: [...head.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
      ([, lang, url]) => ({ lang, url: plain(url) }),
    ),
    title: pick(part(html, '<h1', '</h1>'), /<h1[^>]*>(.*)/s),
    rules: pick(foot, /<span data-rules=[^>]*>(.*?)<\/span>/s),
    disclaimer: pick(foot, /<p class="disclaimer"[^>]*>(.*?)<\/p>/s),
  };
}

/** Every page of a built site by its address under the base, with what it says of itself. */
export async function builtPages(folder, base) {
  const files = (await readdir(folder, { recursive: true })).filter((one) =>
    /(^|[\\/])index\.html$/.test(one),
  );
  const pages = new Map();
  for (const name of files.sort()) {
    const file = join(folder, name);
    const address = base + name.replaceAll(sep, '/').slice(0, -'index.html'.length);
    pages.set(address, {
      file,
      address,
      home: address.startsWith(`${base}es/`) ? `${base}es/` : base,
      // A copy: what is cut out of a text keeps the whole text in memory.
      ...structuredClone(facts(await readFile(file, 'utf8'))),
    });
  }
  return pages;
}
