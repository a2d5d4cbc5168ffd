// Builds the site into `dist`: `npm run build`. A stamp says from what a folder was built; it is
// removed first and written last, so that a build that broke off is never taken for a finished one.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the environment sets in a build; an empty one counts as not set. */
export const SETTINGS = ['SITE', 'BASE', 'ASSESSMENT_URL', 'REQUIRE_SITE', 'OPERATOR'];
const withoutEmpty = (env) =>
  Object.fromEntries(
    Object.entries(env).filter(([name, value]) => value || !SETTINGS.includes(name)),
  );
const INPUTS = [
  ...['src', 'content', 'public', 'integrations', 'hosting', 'scripts'],
  ...['astro.config.mjs', 'package-lock.json', 'tsconfig.json'],
  // Astro reads settings from these too.
  ...['.env', '.env.local', '.env.production', '.env.production.local'],
];

const filesOf = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesOf(join(path, name)))
    : [path];

function inputs(env) {
  const hash = createHash('sha256');
  const paths = env.OPERATOR ? [...INPUTS, env.OPERATOR] : INPUTS;
  for (const file of paths.filter((path) => existsSync(path)).flatMap(filesOf)) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return { settings: SETTINGS.map((name) => env[name] || null), content: hash.digest('hex') };
}

const stampOf = (folder) => join('.cache', `${basename(folder)}.json`);
/** When the home page was written: a build by another way, or one that broke off, has another time. */
const written = (folder) =>
  statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? null;

/** What the folder was built from, or nothing where no build was finished. */
function builtFrom(folder) {
  if (!existsSync(stampOf(folder))) return undefined;
  const stamp = JSON.parse(readFileSync(stampOf(folder), 'utf8'));
  return stamp.written === written(folder) ? stamp.from : undefined;
}

/** The base that a finished build was made for, or nothing where none was finished. */
export const baseOf = (folder) => {
  const from = builtFrom(folder);
  return from && (from.settings[SETTINGS.indexOf('BASE')] ?? '/');
};

/** Whether the folder holds a finished build of the present sources, with these settings. */
export const isCurrent = (folder, env = process.env) =>
  JSON.stringify(builtFrom(folder)) === JSON.stringify(inputs(env));

/** Builds into the folder; whether it succeeded. */
export function build(folder = 'dist', env = process.env) {
  const stamp = stampOf(folder);
  rmSync(stamp, { force: true });
  const from = inputs(env);
  const home = relative('.', dirname(dirname(process.execPath)));
  console.log(`Building with Node ${process.versions.node} from ${home}`);
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder],
    { stdio: 'inherit', env: withoutEmpty(env) },
  );
  if (status !== 0) return false;
  mkdirSync(dirname(stamp), { recursive: true });
  // Renamed, so that a stamp is whole or not there.
  writeFileSync(`${stamp}.new`, JSON.stringify({ from, written: written(folder) }));
  renameSync(`${stamp}.new`, stamp);
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = build() ? 0 : 1;
}
