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

/** What one page says, from its text. */
export function facts(html) {
  return {
    language: pick(html, /<html lang="([a-z]+)"/),
    url: pick(html, /<link rel="canonical" href="([^"]*)"/),
    twin: pick(html, /<link rel="alternate" type="text\/markdown" href="([^"]*)"/),
    picture: pick(html, /<meta property="og:image" content="([^"]*)"/),
    description: pick(html, /<meta name="description"[^>]* content="([^"]*)"/),
    hidden: /<meta name="robots" content="noindex"/.test(html),
    modified: pick(html, /"dateModified":"([^"]*)"/),
    alternates: [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
      ([, lang, url]) => ({ lang, url: plain(url) }),
    ),
    title: pick(html, /<h1[^>]*>(.*?)<\/h1>/s),
    rules: pick(html, /<span data-rules=[^>]*>(.*?)<\/span>/s),
    disclaimer: pick(html, /<[a-z]+ class="disclaimer[^>]*>(.*?)<\/(?:p|div|aside)>/s),
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
      ...facts(await readFile(file, 'utf8')),
    });
  }
  return pages;
}
