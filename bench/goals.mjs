// The goals, each met or missed by the figures at hand.
import { total } from '../tests/browser/weight.ts';
import { grown, STRAIGHT, straight } from './growth.mjs';
import { memory, seconds, table, whole } from './report.mjs';
import { PEERS } from './systems.mjs';

const judged = (what, goal, found, met) => [
  what,
  goal,
  found ?? '–',
  found === undefined ? 'not measured' : met ? 'met' : '**missed**',
];

/** The table of goals. */
export function goals(data) {
  const used = (name) =>
    data[`page-${name}-30`]?.weight && total(data[`page-${name}-30`].weight.used);
  const built = (name, size) => seconds(data[`build-${name}-${size}`]);
  const added = (name) => (built(name, 1000) - built(name, 30)) / 970;
  const peers = PEERS.filter((name) => used(name));
  const lightest = Math.min(...peers.map((name) => used(name) / used('ours')));
  const first = (size) => PEERS.every((name) => built('ours', size) < built(name, size));
  const best = Math.min(...PEERS.map(added));
  const houses = Object.entries(data).flatMap(([name, one]) =>
    name.startsWith('lighthouse-ours-') && one.scores ? [one] : [],
  );
  const perfect = houses.filter(
    (one) =>
      one.scores.every((score) => score === 100) &&
      one.lcp <= 900 &&
      one.tbt === 0 &&
      one.cls === 0,
  );
  /** How many pages meet each part of it. */
  const parts = [
    ...['performance', 'accessibility', 'best practices', 'search engines'].map((what, at) => [
      what,
      ({ scores }) => scores[at] === 100,
    ]),
    ['LCP', ({ lcp }) => lcp <= 900],
    ['TBT', ({ tbt }) => tbt === 0],
    ['CLS', ({ cls }) => cls === 0],
  ]
    .map(([what, meets]) => `${what} ${houses.filter(meets).length}`)
    .join(', ');
  const typed = Array.isArray(data.interaction) ? data.interaction : [];
  const p95 = Math.max(...typed.map((one) => one.p95));
  const line = straight(grown(data));
  const large = memory(data['build-ours-1000']);
  return table(
    ['', 'goal', 'found', ''],
    [
      judged(
        'Lighthouse, mobile, every page',
        '100 × 4, LCP ≤ 0.9 s, TBT 0, CLS 0',
        houses.length ? `${perfect.length} of ${houses.length} pages: ${parts}` : undefined,
        perfect.length === houses.length,
      ),
      judged(
        'Typing to painted answer, 95th percentile of the slowest tool',
        '50 ms',
        typed.length ? `${whole(p95)} ms` : undefined,
        p95 <= 50,
      ),
      judged(
        'Lighter than each peer, once used',
        '4 ×',
        peers.length ? `${lightest.toFixed(1)} × than the lightest` : undefined,
        lightest >= 4,
      ),
      ...[30, 1000].map((size) =>
        judged(
          `Built faster than each peer, ${size} pages`,
          'first of four',
          built('ours', size) && PEERS.every((name) => built(name, size))
            ? first(size)
              ? 'first'
              : 'not first'
            : undefined,
          first(size),
        ),
      ),
      judged(
        'ms per added page, against the best peer',
        'below half',
        Number.isFinite(best) && Number.isFinite(added('ours'))
          ? `${(added('ours') * 1000).toFixed(0)} against ${(best * 1000).toFixed(0)} ms`
          : undefined,
        added('ours') < best / 2,
      ),
      judged(
        'Build time grows with the pages in a straight line',
        `≤ ${STRAIGHT} × dearer above 1,000 pages`,
        line && `${(line.late / line.early).toFixed(2)} ×`,
        line && line.late <= line.early * STRAIGHT,
      ),
      judged(
        'Peak memory at 1,000 pages',
        '1.3 GB',
        large ? `${(large / 1e9).toFixed(2)} GB` : undefined,
        large <= 1.3e9,
      ),
    ],
  );
}
