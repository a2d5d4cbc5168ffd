// The picture that others show when a page is shared: its title over the runway to scale. Text is set by
// satori in a typeface that we bring.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import { capeWindow, protestWindow, reliquidation } from '../src/rules/parameters.ts';

/** The tokens of src/styles/site.css in light, as sRGB. */
const PAPER = '#fdfaf4';
const INK = '#1a2029';
const QUIET = '#4f5661';
const ACCENT = '#005b5c';
const OPEN = '#036639';
const WINDOW = '#b5e2c4';
const STROKE = '#737b87';
const ESTIMATE = '#604b83';

/** Its width in pixels. */
export const WIDE = 1200;
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

const insides = (svg) => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');

/** The picture as SVG, `WIDE` pixels wide; `mark` is the site's icon as SVG. */
export async function picture(said, mark, fonts) {
  const text = await satori(layout(said), { width: WIDE, height: HIGH, fonts });
  const drawn = `<rect width="${WIDE}" height="${HIGH}" fill="${PAPER}"/><svg x="${EDGE}" y="56" width="52" height="52" viewBox="0 0 32 32">${insides(mark)}</svg>${runway()}`;
  return text.replace(/^<svg[^>]*>/, (start) => start + drawn);
}

/** The typeface of its text, as satori takes it. */
export async function readFonts() {
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
