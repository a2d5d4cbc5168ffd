// Draws, in a thread of its own, the pictures that others show when a page is shared, one for each group
// of the navigation and each tool that a page names, and the icons. Their number does not grow with the
// pages. Everything is drawn by resvg.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
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

/** Files of ours name their neighbours without `.ts`, as the bundler takes them. */
registerHooks({
  resolve: (name, from, next) => next(/^\.\.?\/[\w/-]+$/.test(name) ? `${name}.ts` : name, from),
});

/** What a language calls the site, its parts and a day. */
async function wordsOf(language) {
  const [{ site }, { drawing }] = await Promise.all(
    ['site', 'drawing'].map((name) => import(`../src/words/${language}/${name}.ts`)),
  );
  return { site, drawing };
}

/** The pictures that the pages name, by their addresses, with what each says. */
async function named(pages) {
  const pictures = new Map();
  for (const { picture: url, home, language } of pages.values()) {
    if (!url || pictures.has(url)) continue;
    const { site, drawing } = await wordsOf(language);
    const id = /([a-z-]+)\.png$/.exec(url)[1];
    // The home page's group goes by the page's own title, a tool by its page's.
    const page = id === 'start' ? pages.get(home) : pages.get(`${home}tools/${id}/`);
    const title = page?.title ?? site.groups[id];
    if (!title) throw new Error(`${url}: neither a group nor a tool is called "${id}"`);
    const note = `${site.disclaimer.split('. ')[0]}.`;
    pictures.set(url, { title, name: site.name, day: drawing.entryPath.day, note });
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

/** Draws and writes all of them. */
async function writePictures(folder, pages, base) {
  const mark = (await readFile(join(folder, 'favicon.svg'), 'utf8')).trim();
  const full = mark.replace(' rx="6"', '');
  if (full === mark) throw new Error('favicon.svg has no rounded corner to take away');
  const fonts = await readFonts();
  await Promise.all([
    ...ICONS.map(async ({ name, size, full: edge }) =>
      writeFile(join(folder, name), await png(edge ? full : mark, size)),
    ),
    png(mark, ICO_SIZE).then((image) => writeFile(join(folder, 'favicon.ico'), ico(image))),
    ...[...(await named(pages))].map(async ([url, said]) => {
      const file = join(folder, new URL(url).pathname.slice(base.length));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await png(await picture(said, mark, fonts), WIDE));
    }),
  ]);
}

const { folder, base } = workerData;
await writePictures(folder, await builtPages(folder, base), base);
