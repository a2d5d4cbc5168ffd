import { renderAsync } from '@resvg/resvg-js';
import { logo } from './operator';

/** The paper of src/styles/site.css, as sRGB. */
export const PAPER = '#fdfaf4';

/** The logo as a square PNG. `room` is the share of the side that stays free around it, on paper. */
export async function icon(size: number, room = 0): Promise<Uint8Array<ArrayBuffer>> {
  const edge = size * room;
  const side = size - 2 * edge;
  const ground = room > 0 ? `<rect width="${size}" height="${size}" fill="${PAPER}"/>` : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${ground}<image href="${logo}" x="${edge}" y="${edge}" width="${side}" height="${side}"/></svg>`;
  return new Uint8Array((await renderAsync(svg)).asPng());
}

/** A PNG as an .ico file of one picture. */
export function ico(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const HEADER = 22;
  const file = new Uint8Array(HEADER + png.length);
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true);
  view.setUint16(4, 1, true);
  file.set([size, size], 6);
  view.setUint16(10, 1, true);
  view.setUint16(12, 32, true);
  view.setUint32(14, png.length, true);
  view.setUint32(18, HEADER, true);
  file.set(png, HEADER);
  return file;
}
