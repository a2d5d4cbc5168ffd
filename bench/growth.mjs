// How this site grows with its pages: a table, a chart in text, and what gives out first.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { memory, seconds, table, whole } from './report.mjs';
import { OUT } from './systems.mjs';

const SIZES = [30, 100, 300, 1000, 3000];
const WIDE = 40;

/** Of one built size: a page's navigation and its whole, unpacked and packed, and the search index. */
function weigh(size) {
  const folder = join(OUT, 'dist', `ours-${size}`);
  const file = join(folder, 'file-cape/index.html');
  if (!existsSync(file)) return undefined;
  const html = readFileSync(file, 'utf8');
  const $ = load(html);
  const menus = $('nav')
    .toArray()
    .map((nav) => $.html(nav))
    .join('');
  const scripts = join(folder, '_astro');
  const index = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => /(search|passage|index)[^/]*\.(js|json)$/.test(path) && !path.includes('sw'))
    .map((path) => statSync(join(folder, path)).size);
  return {
    page: html.length,
    packed: brotliCompressSync(html).length,
    menu: menus.length,
    index: existsSync(scripts) ? index.reduce((sum, one) => sum + one, 0) : 0,
  };
}

/** Seconds and pages from one row to another, as ms per added page. */
const cost = (from, to) => ((to.seconds - from.seconds) / (to.size - from.size)) * 1000;

/**
 * Whether the time of a build grows in a straight line, and what an added page costs on both sides of the
 * middle. Fewer than a hundred pages cost less than two builds of one size differ, so they say nothing.
 */
export function straight(rows) {
  const large = rows.filter(({ size }) => size >= 100);
  const middle = large.at(-2);
  if (large.length < 3) return undefined;
  const [early, late] = [cost(large[0], middle), cost(middle, large.at(-1))];
  return { early, late, from: large[0].size, middle: middle.size, to: large.at(-1).size };
}
/** How much more an added page may cost at the large end in what is still called a straight line. */
export const STRAIGHT = 1.25;

function bottleneck(rows) {
  const [first, last] = [rows[0], rows.at(-1)];
  const line = straight(rows);
  if (!line) return '';
  const share = ({ weight }) => Math.round(((weight?.menu ?? 0) / (weight?.page ?? 1)) * 100);
  const said =
    line.late < line.early * STRAIGHT
      ? 'Build time grows in a straight line.'
      : 'Build time grows faster than the number of pages.';
  return `An added page costs ${line.early.toFixed(0)} ms between ${line.from} and ${line.middle} pages and ${line.late.toFixed(0)} ms between ${line.middle} and ${line.to}. ${said} The first bottleneck was the menu: every page listed every page, and each list was sorted anew for each link. It is short now, and the order is made once: navigation is ${share(first)} % of a page's HTML at ${first.size} pages and ${share(last)} % at ${last.size}.`;
}

/** The sizes that were built, with their seconds and memory. */
export const grown = (data) =>
  SIZES.flatMap((size) => {
    const build = data[`build-ours-${size}`];
    return build?.runs ? [{ size, seconds: seconds(build), memory: memory(build), build }] : [];
  });

/** The section of the report. */
export function growth(data) {
  const rows = grown(data).map((row) => ({ ...row, weight: weigh(row.size) }));
  const most = Math.max(...rows.map((row) => row.seconds));
  const chart = rows.map(
    (row) =>
      `${String(row.size).padStart(5)} pages  ${'█'.repeat(Math.max(1, Math.round((row.seconds / most) * WIDE)))} ${row.seconds.toFixed(1)} s`,
  );
  return [
    table(
      [
        'pages',
        'build',
        'memory',
        'HTML of a page',
        'packed',
        'navigation in it',
        'search index',
        'whole site',
      ],
      rows.map(({ size, seconds: s, memory: bytes, weight, build }) => [
        size,
        `${s.toFixed(1)} s`,
        bytes ? `${whole(bytes / 1e6)} MB` : '–',
        ...[weight?.page, weight?.packed, weight?.menu, weight?.index].map((b) => `${whole(b)} B`),
        `${whole(build.bytes / 1e6)} MB`,
      ]),
    ),
    ['```', ...chart, '```'].join('\n'),
    bottleneck(rows),
  ].join('\n\n');
}
