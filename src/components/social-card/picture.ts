import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import { logo, operator } from '../operator';
import { Card, type CardWords, HEIGHT, WIDTH } from './card';

const { resolve } = createRequire(join(process.cwd(), 'package.json'));
const FONT = '@fontsource/source-serif-4/files/source-serif-4-latin';

const font = async (weight: 400 | 600) => ({
  name: 'Serif',
  weight,
  data: await readFile(resolve(`${FONT}-${weight}-normal.woff`)),
});
const fonts = Promise.all([font(400), font(600)]);

/** Draws a card as a PNG of 1200 × 630 pixels. */
export async function picture(
  words: Omit<CardWords, 'icon' | 'accent' | 'name'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const card = Card({ ...words, name: operator.name, icon: logo, accent: operator.colours.light });
  const svg = await satori(card as Parameters<typeof satori>[0], {
    width: WIDTH,
    height: HEIGHT,
    fonts: await fonts,
  });
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return new Uint8Array(image.asPng());
}
