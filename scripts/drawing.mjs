// Draws, in a thread of its own, the pictures that others show when a page is shared, one for each group
// of the navigation and each tool that a page names, and the icons. Their number does not grow with the
// pages. Text is set by satori in a typeface that we bring; everything is drawn by resvg.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire, registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import { capeWindow, protestWindow, reliquidation } from '../src/rules/parameters.ts';
import { builtPages } from './built-pages.mjs';

/** The tokens of src/styles/site.css in light, as sRGB. */
const PAPER = '#fdfaf4';
const INK = '#1a2029';
const QUIET = '#4f5661';
const ACCENT = '#005b5c';
const OPEN = '#036639';
const WINDOW = '#b5e2c4';
const STROKE = '#737b87';
const ESTIMATE = '#604b83';

const WIDE = 1200;
const HIGH = 630;
const EDGE = 72;
const BAR = { y: 436, height: 56 };
/** Where on the drawing's window today stands, and how long the lead is: a motif, no statement. */
const TODAY = 0.62;
const LEAD = [0.8, 0.97];

const x = (days) => EDGE + (days / protestWindow.value) * (WIDE - 2 * EDGE);
const rect = (from, to, y, height, look) =>
  `<rect x="${x(from)}" y="${y}" width="${x(to) - x(from)}" height="${height}" ${look}/>`;
const stroke = (days, from, to, look) =>
  `<path d="M${x(days)} ${from}V${to}" fill="none" ${look}/>`;

/** The runway to scale: the window, the rest up to the last protest day, today, and the lead before the end. */
function runway() {
  const cape = capeWindow.value;
  const { y, height } = BAR;
  const today = cape * TODAY;
  return [
    rect(
      cape,
      protestWindow.value,
      y,
      height,
      `fill="none" stroke="${STROKE}" stroke-width="3" stroke-dasharray="9 9"`,
    ),
    rect(0, cape, y, height, `fill="${WINDOW}" stroke="${OPEN}" stroke-width="3"`),
    rect(0, today, y, height, `fill="${STROKE}" opacity="0.4"`),
    rect(cape * LEAD[0], cape * LEAD[1], y + 12, height - 24, `fill="${ESTIMATE}"`),
    ...[0, cape, reliquidation.value, protestWindow.value].map((day) =>
      stroke(day, y, y + height + 14, `stroke="${INK}" stroke-width="3"`),
    ),
    stroke(today, y - 26, y + height + 26, `stroke="${ACCENT}" stroke-width="6"`),
  ].join('');
}

const box = (style, children) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
/** Days under the bar: centred under their tick, at its ends flush with the bar. */
const label = (day, text, side = 'center') => {
  const left = { 'flex-start': x(day), center: x(day) - 100, 'flex-end': x(day) - 200 }[side];
  const top = BAR.y + BAR.height + 20;
  return box(
    { position: 'absolute', top, left, width: 200, justifyContent: side, fontSize: 28 },
    text,
  );
};
/** Long titles are set smaller, so that they keep to two lines. */
const sizeOf = (title) => (title.length > 44 ? 62 : title.length > 28 ? 74 : 88);

const layout = ({ title, name, day, note }) =>
  box(
    {
      width: WIDE,
      height: HIGH,
      flexDirection: 'column',
      padding: `56px ${EDGE}px`,
      color: INK,
      fontFamily: 'Serif',
    },
    [
      box(
        { fontSize: 34, fontWeight: 600, marginLeft: 70, height: 52, alignItems: 'center' },
        name,
      ),
      box(
        {
          fontSize: sizeOf(title),
          fontWeight: 600,
          lineHeight: 1.1,
          letterSpacing: '-0.015em',
          marginTop: 48,
          maxWidth: WIDE - 2 * EDGE,
        },
        title,
      ),
      label(0, `${day} 0`, 'flex-start'),
      label(capeWindow.value, String(capeWindow.value)),
      label(reliquidation.value, String(reliquidation.value)),
      label(protestWindow.value, `${day} ${protestWindow.value}`, 'flex-end'),
      box({ position: 'absolute', bottom: 34, left: EDGE, fontSize: 25, color: QUIET }, note),
    ],
  );

/** An SVG as a PNG of this width. */
const png = async (svg, width) =>
  (
    await renderAsync(svg, {
      fitTo: { mode: 'width', value: width },
      font: { loadSystemFonts: false },
    })
  ).asPng();

const insides = (svg) => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');

/** A picture to share, as PNG. */
async function picture(said, mark, fonts) {
  const text = await satori(layout(said), { width: WIDE, height: HIGH, fonts });
  const drawn = `<rect width="${WIDE}" height="${HIGH}" fill="${PAPER}"/><svg x="${EDGE}" y="56" width="52" height="52" viewBox="0 0 32 32">${insides(mark)}</svg>${runway()}`;
  return png(
    text.replace(/^<svg[^>]*>/, (start) => start + drawn),
    WIDE,
  );
}

async function readFonts() {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    [400, 600].map(async (weight) => ({
      name: 'Serif',
      weight,
      data: await readFile(
        resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`),
      ),
    })),
  );
}

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
      await writeFile(file, await picture(said, mark, fonts));
    }),
  ]);
}

const { folder, base } = workerData;
await writePictures(folder, await builtPages(folder, base), base);
