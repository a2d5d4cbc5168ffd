// Lists every fact whose last check is older than its limit, oldest first: `npm run stale`, or
// `npm run stale -- --as-of=2027-02-01` as of another day. It tells; it never fails.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { parse } from 'yaml';

// The rules leave out the ending of a file's name, which Node alone wants.
registerHooks({
  resolve: (name, context, next) =>
    next(/^\.{1,2}\/[^.]+$/.test(name) ? `${name}.ts` : name, context),
});
const { day, plusDays } = await import('../src/rules/day.ts');
const { freshUntil } = await import('../src/rules/freshness.ts');
const { parameters } = await import('../src/rules/parameters.ts');
const { sources } = await import('../src/rules/sources.ts');

const eastern = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' });
const given = process.argv.find((one) => one.startsWith('--as-of='))?.slice('--as-of='.length);
const asOf = day(given ?? eastern.format(Date.now()));

/** How firm what a source says is: acts and regulations move slowly, all else fast. */
const standingOf = (source) => (sources[source]?.kind === 'law' ? 'statute' : 'agency');

const data = (name) =>
  parse(readFileSync(new URL(`../content/${name}.yaml`, import.meta.url), 'utf8')).map((entry) => ({
    what: `content/${name}.yaml ${entry.id}`,
    checked: entry.checked,
    standing: standingOf(entry.source),
  }));

const checks = [
  ...['contacts', 'phases', 'errors', 'glossary', 'changes'].flatMap(data),
  ...parameters.map(({ id, checked, standing }) => ({
    what: `src/rules/parameters.ts ${id}`,
    checked,
    standing,
  })),
  ...Object.entries(sources).map(([id, { read }]) => ({
    what: `src/rules/sources.ts ${id}`,
    checked: read,
    standing: standingOf(id),
  })),
];

const due = checks
  .map((check) => ({ ...check, until: freshUntil(check) }))
  .filter(({ until }) => asOf > until)
  .sort((a, b) => a.until.localeCompare(b.until) || a.what.localeCompare(b.what));

for (const { what, checked, until } of due) {
  console.log(`${what}: checked ${checked}, due since ${plusDays(until, 1)}`);
}
console.log(`${due.length} of ${checks.length} checks are due as of ${asOf}.`);
