import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import { Card, type CardWords, HEIGHT, WIDTH } from './card';

const { resolve } = createRequire(join(process.cwd(), 'package.json'));
const FONT = '@fontsource/source-serif-4/files/source-serif-4-latin';

const font = async (weight: 400 | 600) => ({
  name: 'Serif',
  weight,
  data: await readFile(resolve(`${FONT}-${weight}-normal.woff`)),
});
const fonts = Promise.all([font(400), font(600)]);

const icon = readFile('public/favicon.svg').then(
  (svg) => `data:image/svg+xml;base64,${svg.toString('base64')}`,
);

/** Draws a card as a PNG of 1200 × 630 pixels. */
export async function picture(words: Omit<CardWords, 'icon'>): Promise<Uint8Array<ArrayBuffer>> {
  const card = Card({ ...words, icon: await icon });
  const svg = await satori(card as Parameters<typeof satori>[0], {
    width: WIDTH,
    height: HEIGHT,
    fonts: await fonts,
  });
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return new Uint8Array(image.asPng());
}
