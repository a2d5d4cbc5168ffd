// The systems side by side, and how each is set up: what it is called, what builds it, where.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const OUT = join(ROOT, 'bench/out');
export const PEERS = ['starlight', 'vitepress', 'docusaurus'];

/** Our floors that the widget stands on, copied into each peer so that it resolves its own packages. */
const FLOORS = ['rules', 'words', 'browser', 'styles', 'islands'];

/** Installs what a folder's package.json names, each with its exact version, once for each such list. */
export function install(folder) {
  const stamp = join(folder, 'node_modules/.installed');
  const list = readFileSync(join(folder, 'package.json'));
  const hash = createHash('sha256').update(list).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const args = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm install failed in ${folder}`);
  writeFileSync(stamp, hash);
}

/** One system, ready to be built: installed, and with our floors beside it. */
export async function system(name) {
  if (name === 'ours') {
    const ours = await import('./ours.mjs');
    await ours.prepare();
    return { name, ...ours };
  }
  const folder = join(ROOT, 'bench/peers', name);
  install(folder);
  await rm(join(folder, 'guide'), { recursive: true, force: true });
  for (const floor of FLOORS) {
    await cp(join(ROOT, 'src', floor), join(folder, 'guide', floor), { recursive: true });
  }
  await cp(join(ROOT, 'bench/widget.tsx'), join(folder, 'guide/widget.tsx'));
  return { name, folder, ...(await import(`./peers/${name}/peer.mjs`)) };
}

/** Writes a system's pages in the place of those it had. */
export async function fill({ folder, generated, files }, pages) {
  for (const old of generated) await rm(join(folder, old), { recursive: true, force: true });
  for (const [path, text] of files(pages)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** The versions in use, as installed. */
export function versionsOf({ name, folder, versions }) {
  const from = name === 'ours' ? ROOT : folder;
  return versions.map((one) => {
    const { version } = JSON.parse(
      readFileSync(join(from, 'node_modules', one, 'package.json'), 'utf8'),
    );
    return `${one} ${version}`;
  });
}

/** The surroundings of a build: our pinned Node first, the system's own programs next, no telemetry. */
export function environment({ folder }) {
  const bins = [join(folder, 'node_modules/.bin'), join(ROOT, 'node_modules/.bin')];
  return {
    ...process.env,
    PATH: [dirname(process.execPath), ...bins, process.env.PATH].join(delimiter),
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    CI: 'true',
    // Packing is outside the measured time on both sides.
    PACKED: 'no',
  };
}
