// Writes LICENCES.md: every package of the lockfile with its licence, those first whose code may reach
// the reader. Fails on a licence not agreed to; `--check` writes nothing, and fails on an old LICENCES.md too.
import { readFileSync, writeFileSync } from 'node:fs';

/** Licences agreed to: they ask for a notice at most, or hold for tools that we do not ship. */
const AGREED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'Unlicense',
  'Zlib',
  'Python-2.0',
  'PSF-2.0',
  'WTFPL',
]);
/** Weaker copyleft, or a name to be given, for tools that run at build or in tests and never reach a reader. */
const TOOLS_ONLY = new Set(['MPL-2.0', 'LGPL-3.0-or-later', 'CC-BY-3.0', 'OFL-1.1']);
/** Tools that come with Astro, and so do not count as tools in the lockfile. */
const TOOLS = /^(lightningcss|@img\/sharp)/;

const agreed = (licence, tool) =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) =>
      choice.split(' AND ').every((one) => AGREED.has(one) || (tool && TOOLS_ONLY.has(one))),
    );

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const all = Object.entries(packages)
  .filter(([path]) => path)
  .map(([path, entry]) => ({
    name: path.split('node_modules/').pop(),
    version: entry.version,
    licence: entry.license ?? 'none given',
    tool:
      TOOLS.test(path.split('node_modules/').pop()) ||
      Boolean(entry.dev || entry.optional || entry.devOptional),
  }))
  .sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));
const unique = all.filter(
  (one, index) => one.name !== all[index - 1]?.name || one.version !== all[index - 1]?.version,
);

const table = (list) =>
  [
    '| Package | Version | Licence |',
    '| --- | --- | --- |',
    ...list.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
  ].join('\n');
const text = `# Licences of what we build with

Written by \`npm run licences\` from package-lock.json. Our own code is MIT (LICENSE).

## Packages of the site and its build (${unique.filter(({ tool }) => !tool).length})

Of these, only what the pages import reaches a reader; the rest builds them.

${table(unique.filter(({ tool }) => !tool))}

## Packages for tests and tools, and for one platform alone (${unique.filter(({ tool }) => tool).length})

${table(unique.filter(({ tool }) => tool))}
`;

const refused = unique.filter(({ licence, tool }) => !agreed(licence, tool));
for (const { name, version, licence } of refused) {
  console.error(
    `${name} ${version}: the licence "${licence}" is not agreed to (scripts/licences.mjs)`,
  );
}
if (refused.length) process.exitCode = 1;
if (!process.argv.includes('--check')) {
  writeFileSync('LICENCES.md', text);
} else if (readFileSync('LICENCES.md', 'utf8') !== text) {
  console.error('LICENCES.md is not what package-lock.json says. Run: npm run licences');
  process.exitCode = 1;
}
