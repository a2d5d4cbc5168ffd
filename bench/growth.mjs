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

/** What each added page costs more at the large end than at the small one, and what that points to. */
function bottleneck(rows) {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first === last) return '';
  const before = rows.at(-2);
  const cost = ((last.seconds - before.seconds) / (last.size - before.size)) * 1000;
  const early = rows[1] ?? last;
  const start = ((early.seconds - first.seconds) / (early.size - first.size)) * 1000;
  const share = ({ weight }) => Math.round(((weight?.menu ?? 0) / (weight?.page ?? 1)) * 100);
  const linear =
    cost < start * 1.5
      ? 'Build time grows in a straight line.'
      : 'Build time grows faster than the number of pages.';
  return `An added page costs ${start.toFixed(0)} ms between ${first.size} and ${early.size} pages and ${cost.toFixed(0)} ms between ${before.size} and ${last.size}. ${linear} The first bottleneck was the menu: every page listed every page, and each list was sorted anew for each link. It is short now, and the order is made once: navigation is ${share(first)} % of a page's HTML at ${first.size} pages and ${share(last)} % at ${last.size}.`;
}

/** The section of the report. */
export function growth(data) {
  const rows = SIZES.flatMap((size) => {
    const build = data[`build-ours-${size}`];
    return build?.runs
      ? [{ size, seconds: seconds(build), memory: memory(build), weight: weigh(size), build }]
      : [];
  });
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
