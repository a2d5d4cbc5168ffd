// Lists every fact whose last check is older than its limit, by the source to open: `npm run stale`,
// or `npm run stale -- --as-of=2027-02-01` as of another day. It tells; it never fails.
import { entries, kindOf, parameters, sources } from './facts.mjs';

const { day, plusDays } = await import('../src/rules/day.ts');
const { freshUntil } = await import('../src/rules/freshness.ts');

const eastern = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' });
const given = process.argv.find((one) => one.startsWith('--as-of='))?.slice('--as-of='.length);
const asOf = day(given ?? eastern.format(Date.now()));

const checks = [
  ...entries,
  ...parameters.map(({ id, checked, source, standing }) => ({
    what: `src/rules/parameters.ts ${id}`,
    checked,
    source,
    standing,
  })),
  ...Object.entries(sources).map(([id, { read }]) => ({
    what: `src/rules/sources.ts ${id}`,
    checked: read,
    source: id,
    // What a firm or the press once wrote stays as it is; facts that rest on it are checked by themselves.
    standing: sources[id].kind === 'press' ? 'estimate' : kindOf(id),
  })),
];

const due = checks
  .map((check) => ({ ...check, until: freshUntil(check) }))
  .filter(({ until }) => asOf > until)
  .sort((a, b) => a.until.localeCompare(b.until) || a.what.localeCompare(b.what));

const groups = [...Map.groupBy(due, ({ source }) => source ?? 'no source')].sort(
  ([, a], [, b]) => b.length - a.length,
);
const name = (id) => {
  const { label = id, url = 'no address' } = sources[id] ?? {};
  return `${label} (${url})`;
};

for (const [source, facts] of groups) {
  console.log(`${name(source)}: ${facts.length} due`);
  for (const { what, checked, until } of facts) {
    console.log(`  ${what}: checked ${checked}, due since ${plusDays(until, 1)}`);
  }
}
const [most] = groups;
if (most)
  console.log(`Open first: ${name(most[0])}. It renews ${most[1].length} of ${due.length}.`);
console.log(`${due.length} of ${checks.length} checks are due as of ${asOf}.`);
