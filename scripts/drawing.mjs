// Draws the pictures that others show when a page is shared, one for each group of the navigation and each
// tool that a page names, and the icons. Their number does not grow with the pages. Everything is drawn by
// resvg. What most pictures say is known before the pages are there, so they are drawn by then; the pages
// decide which are kept.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { builtPages } from './built-pages.mjs';
import { picture, readFonts, WIDE } from './share-picture.mjs';

/** An SVG as a PNG of this width. */
const png = async (svg, width) =>
  (
    await renderAsync(svg, {
      fitTo: { mode: 'width', value: width },
      font: { loadSystemFonts: false },
    })
  ).asPng();

/** Where the guides of each language are. */
const GUIDES = [
  ['en', 'content/guides/en'],
  ['es', 'content/guides/es'],
];

/** Files of ours name their neighbours without `.ts`, as the bundler takes them. */
registerHooks({
  resolve: (name, from, next) => next(/^\.\.?\/[\w/-]+$/.test(name) ? `${name}.ts` : name, from),
});

/** What a language calls the site, its parts and a day. */
async function wordsOf(language) {
  const [{ site }, { drawing }] = await Promise.all(
    ['site', 'diagrams'].map((name) => import(`../src/words/${language}/${name}.ts`)),
  );
  return { site, drawing };
}

/** What a picture with this title says. */
const saying = (title, { site, drawing }) => ({
  title,
  name: site.name,
  day: drawing.entryPath.day,
  note: `${site.disclaimer.split('. ')[0]}.`,
});

/** What a language's pictures will say, as far as its words and its guides tell before the pages are there. */
async function likely(guides, words) {
  const { groups, tools } = words.site;
  const titles = new Set(Object.values(tools).map(({ title }) => title));
  for (const name of await readdir(guides, { recursive: true })) {
    if (!name.endsWith('.mdx')) continue;
    const text = await readFile(join(guides, name), 'utf8');
    const [group, title] = ['group', 'title'].map(
      (key) => new RegExp(`^${key}: (.+)$`, 'm').exec(text)?.[1],
    );
    if (name === 'index.mdx') titles.add(title);
    else if (group !== 'start' && groups[group]) titles.add(groups[group]);
  }
  return [...titles].map((title) => saying(title, words));
}

/** The pictures that the pages name, by their addresses, with what each says. */
async function named(pages) {
  const pictures = new Map();
  for (const { picture: url, home, language } of pages.values()) {
    if (!url || pictures.has(url)) continue;
    const words = await wordsOf(language);
    const id = /([a-z-]+)\.png$/.exec(url)[1];
    // The home page's group goes by the page's own title, a tool by its page's.
    const page = id === 'start' ? pages.get(home) : pages.get(`${home}tools/${id}/`);
    const title = page?.title ?? words.site.groups[id];
    if (!title) throw new Error(`${url}: neither a group nor a tool is called "${id}"`);
    pictures.set(url, saying(title, words));
  }
  return pictures;
}

/** The icons: name, pixels, and whether the picture runs to the edge, for systems that cut a shape of their own. */
const ICONS = [
  { name: 'apple-touch-icon.png', size: 180, full: true },
  { name: 'icon-192.png', size: 192, full: false },
  { name: 'icon-512.png', size: 512, full: false },
  { name: 'icon-maskable-512.png', size: 512, full: true },
];
/** An icon file that holds one PNG: for browsers and feed readers that ask for nothing else. */
const ICO_SIZE = 32;
function ico(image) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(ICO_SIZE, 6);
  head.writeUInt8(ICO_SIZE, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(image.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, image]);
}

/** Draws all of them, and writes those that the pages name once they are built. */
export async function draw(built, markFile, base) {
  const mark = (await readFile(markFile, 'utf8')).trim();
  const full = mark.replace(' rx="6"', '');
  if (full === mark) throw new Error('favicon.svg has no rounded corner to take away');
  const fonts = await readFonts();
  const drawn = new Map();
  const drawing = async (said) => png(await picture(said, mark, fonts), WIDE);
  const drawOnce = (said) => {
    const key = JSON.stringify(said);
    if (!drawn.has(key)) drawn.set(key, drawing(said));
    return drawn.get(key);
  };
  const icons = ICONS.map(({ size, full: edge }) => png(edge ? full : mark, size));
  const small = png(mark, ICO_SIZE).then(ico);
  for (const [language, guides] of GUIDES) {
    for (const said of await likely(guides, await wordsOf(language))) await drawOnce(said);
  }
  const folder = await built;
  await Promise.all([
    ...ICONS.map(async ({ name }, at) => writeFile(join(folder, name), await icons[at])),
    small.then((icon) => writeFile(join(folder, 'favicon.ico'), icon)),
    ...[...(await named(await builtPages(folder, base)))].map(async ([url, said]) => {
      const file = join(folder, new URL(url).pathname.slice(base.length));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await drawOnce(said));
    }),
  ]);
}
