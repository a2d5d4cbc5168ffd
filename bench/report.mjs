// bench/RESULTS.md out of the pieces in bench/out/results. What was not measured stays out, or "–".
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { quantile } from '../tests/browser/typing.ts';
import { total } from '../tests/browser/weight.ts';
import { growth } from './growth.mjs';
import { goals } from './goals.mjs';
import { REASONS } from './reasons.mjs';
import { UNLIKE } from './unlike.mjs';

export const TITLES = {
  ours: 'This site',
  starlight: 'Starlight',
  vitepress: 'VitePress',
  docusaurus: 'Docusaurus',
};
const NAMES = Object.keys(TITLES);

export const whole = (value) =>
  value === undefined || Number.isNaN(value) ? '–' : Math.round(value).toLocaleString('en-US');
const ratio = (other, own) => (own && other ? `${(other / own).toFixed(1)} ×` : '–');
/** A table in Markdown. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Median seconds of a build's runs. */
export const seconds = (build) =>
  build?.runs &&
  quantile(
    build.runs.map((run) => run.seconds),
    0.5,
  );
const spread = (build) => {
  if (!build?.runs) return build?.failed ? 'failed' : '–';
  const all = build.runs.map((run) => run.seconds);
  return `${seconds(build).toFixed(1)} s (${Math.min(...all).toFixed(1)}–${Math.max(...all).toFixed(1)})`;
};
/** The highest memory of a build's runs, in bytes. */
export const memory = (build) =>
  build?.runs && Math.max(...build.runs.map((run) => run.memory ?? Number.NaN));

function pages(data, size) {
  const at = (name) => data[`page-${name}-${size}`]?.weight;
  const names = NAMES.filter((name) => at(name));
  const own = at('ours');
  const row = (what, of) => [
    what,
    ...names.map((name) => {
      const replies = of(at(name));
      return replies ? `${whole(total(replies))} B, ${replies.length}` : '–';
    }),
  ];
  const times = (what, of) => [
    `*${what}: against this site*`,
    ...names.map((name) =>
      own && of(at(name)) && of(own) ? ratio(total(of(at(name))), total(of(own))) : '–',
    ),
  ];
  const kinds = [...new Set(names.flatMap((name) => at(name).used.map(({ kind }) => kind)))];
  const ofKind = (kind) => [
    `used: ${kind}`,
    ...names.map((name) => whole(total(at(name).used.filter((one) => one.kind === kind)))),
  ];
  return table(
    [`${size} pages: bytes, requests`, ...names.map((name) => TITLES[name])],
    [
      row('at load', (one) => one.load),
      times('at load', (one) => one.load),
      row('once the widget is used', (one) => one.used),
      times('once used', (one) => one.used),
      row('and one search', (one) => one.searched),
      ...kinds.map(ofKind),
    ],
  );
}

function speed(data, size) {
  const rows = NAMES.flatMap((name) => {
    const page = data[`page-${name}-${size}`];
    if (!page?.vitals) return [];
    const { vitals, typing } = page;
    const house = data[`lighthouse-${name === 'ours' ? 'ours-file-cape' : name}`];
    return [
      [
        TITLES[name],
        `${whole(vitals.lcp)} ms`,
        `${whole(vitals.tbt)} ms`,
        vitals.cls.toFixed(3),
        `${whole(quantile(typing.keys, 0.5))} / ${whole(quantile(typing.keys, 0.95))} ms`,
        `${whole(typing.inp)} ms`,
        house?.scores ? house.scores.join(' / ') : '–',
        house?.scores ? `${whole(house.lcp)} / ${whole(house.tbt)} ms` : '–',
      ],
    ];
  });
  return table(
    [
      ...['', 'LCP', 'TBT', 'CLS', 'key to paint: median / 95th', 'INP'],
      ...['Lighthouse', 'its LCP / TBT'],
    ],
    rows,
  );
}

function builds(data, sizes) {
  const at = (name, size) => data[`build-${name}-${size}`];
  const [small, large] = [sizes[0], sizes.at(-1)];
  const added = (name) => {
    const [a, b] = [seconds(at(name, small)), seconds(at(name, large))];
    return a && b && large > small ? ((b - a) / (large - small)) * 1000 : undefined;
  };
  return table(
    [
      '',
      ...sizes.flatMap((size) => [`${size} pages`, 'against this site', 'peak memory']),
      'ms per added page',
    ],
    NAMES.filter((name) => at(name, small)).map((name) => [
      TITLES[name],
      ...sizes.flatMap((size) => [
        spread(at(name, size)),
        ratio(seconds(at(name, size)), seconds(at('ours', size))),
        memory(at(name, size)) ? `${whole(memory(at(name, size)) / 1e6)} MB` : '–',
      ]),
      added(name) === undefined ? '–' : added(name).toFixed(1),
    ]),
  );
}

function interaction(data) {
  const rows = [...(data.interaction?.length ? data.interaction : []), data.entries].filter(
    (row) => row?.what,
  );
  return table(
    ['', 'samples', 'median', '95th percentile', 'worst'],
    rows.map(({ what, keys, median, p95, worst }) => [
      what,
      keys,
      ...[median, p95, worst].map((ms) => `${whole(ms)} ms`),
    ]),
  );
}

function lighthouse(data) {
  const all = Object.entries(data)
    .filter(([name, piece]) => name.startsWith('lighthouse-ours-') && piece.scores)
    .map(([, piece]) => piece);
  if (all.length === 0) return 'Not measured in this run.';
  const blank = data['lighthouse-blank']?.runs ?? [];
  const range = (key) =>
    `${whole(Math.min(...blank.map((one) => one[key])))}–${whole(Math.max(...blank.map((one) => one[key])))} ms`;
  const short = all.filter(({ scores }) => scores.some((score) => score < 100));
  return [
    `${all.length - short.length} of ${all.length} pages have 100 / 100 / 100 / 100 (performance, accessibility, best practices, search engines). Largest LCP ${whole(Math.max(...all.map((one) => one.lcp)))} ms, TBT ${whole(Math.max(...all.map((one) => one.tbt)))} ms, CLS ${Math.max(...all.map((one) => one.cls)).toFixed(3)}.`,
    blank.length
      ? `\nA page with one line and no program, ${blank.length} times in the same way: LCP ${range('lcp')}, TBT ${range('tbt')}.`
      : '',
    short.length
      ? `\n${table(
          ['page', 'scores', 'LCP', 'TBT', 'audits without a point'],
          short.map(({ path, scores, lcp, tbt, lost }) => [
            path,
            scores.join(' / '),
            whole(lcp),
            whole(tbt),
            lost.join(', '),
          ]),
        )}`
      : '',
  ].join('\n');
}

/** The whole report. */
export async function report(folder) {
  const data = {};
  const days = [];
  for (const file of await readdir(folder)) {
    days.push((await stat(join(folder, file))).mtime.toISOString().slice(0, 16));
    data[file.replace(/\.json$/, '')] = JSON.parse(await readFile(join(folder, file), 'utf8'));
  }
  const sizes = [30, 1000].filter((size) => NAMES.some((name) => data[`build-${name}-${size}`]));
  const [first = 30] = sizes;
  const { machine } = data;
  const versions = NAMES.flatMap((name) => data[`build-${name}-${first}`]?.versions ?? []);
  const failed = Object.entries(data).filter(([, piece]) => piece?.failed);
  return `${[
    '# Measured beside Starlight, VitePress and Docusaurus',
    `Written by \`npm run bench\` on ${machine.day} UTC: ${machine.processor}, ${whole(machine.memory / 1e9)} GB, ${machine.system}, Node ${machine.node}, load at the start ${machine.load || 'unknown'}; its pieces were measured from ${days.toSorted()[0]} to ${days.toSorted().at(-1)}. ${[...new Set(versions)].join(', ')}.`,
    'Bytes are those on the wire, packed with brotli, response headers included. The page is `/file-cape/` with the CAPE window calculator, a new visitor each time.',
    ...['## Goals', goals(data)],
    ...['## What a reader fetches', ...sizes.map((size) => pages(data, size))],
    ...['## How fast it shows and answers', speed(data, first)],
    'LCP, TBT and CLS: median of at least three loads on 1.6 Mbit/s with 150 ms and a processor slowed four times. Keys: four days typed letter by letter, from the event to the first frame after it, same processor. Lighthouse: performance / accessibility / best practices / search engines, mobile preset.',
    ...['## Building', builds(data, sizes)],
    'Cold builds, caches removed before each; median (fastest–slowest). Memory: the highest sum of the resident memory of all processes of the build, looked at ten times a second.',
    ...['## How this site grows', growth(data)],
    ...['## Typing in each tool, processor slowed four times', interaction(data)],
    ...['## Lighthouse on every page of this site', lighthouse(data)],
    ...['## Why goals are missed', REASONS],
    ...['## Not like for like', UNLIKE],
    ...(failed.length
      ? [
          '## Not measured',
          failed.map(([name, { failed: why }]) => `- ${name}: ${why.split('\n')[0]}`).join('\n'),
        ]
      : []),
  ].join('\n\n')}\n`;
}
