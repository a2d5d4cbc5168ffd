// A bounded load on loopback: each server gives the site's pages and files, and beside them the same
// bytes from a bare server without headers, packing or 404 page. Prints what failed and how fast.
// `npm run load -- 2000` asks for fewer.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { baseOf } from '../scripts/build.mjs';
import { freePort, startCaddy, startNginx } from './servers.mjs';

const REQUESTS = Number(process.argv[2] ?? 20_000);
const AT_ONCE = 32;
const MINUTES = 3;
if (baseOf('dist') !== '/') {
  throw new Error('dist holds no finished build for the root of a server. Run: npm run build');
}
const hashed = readdirSync('dist/_astro').find((name) => name.endsWith('.js'));
const PATHS = ['/', '/tools/plan/', '/file-cape/', '/tools/dates/', `/_astro/${hashed}`];

/** Asks for one address `count` times; ApacheBench stops by itself. */
function ask(address, count) {
  const run = spawnSync(
    'ab',
    // `-l`: the length may differ; `-k`: connections stay open, as a browser's do.
    ['-q', '-k', '-n', count, '-c', AT_ONCE, '-H', 'Accept-Encoding: br', address].map(String),
    { encoding: 'utf8', timeout: MINUTES * 60_000 },
  );
  if (run.status !== 0) throw new Error(`ab ${address}\n${run.stderr}`);
  const figure = (name) =>
    Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(run.stdout)?.[1] ?? 0);
  return {
    complete: figure('Complete requests'),
    failed: figure('Failed requests') + figure('Non-2xx responses'),
    seconds: figure('Time taken for tests'),
  };
}

function load(name, address, paths) {
  const each = Math.floor(REQUESTS / paths.length);
  const sums = paths
    .map((path) => ask(address + path, each))
    .reduce((a, b) => ({
      complete: a.complete + b.complete,
      failed: a.failed + b.failed,
      seconds: a.seconds + b.seconds,
    }));
  const speed = Math.round(sums.complete / sums.seconds);
  console.log(
    `${name}: ${sums.complete} requests, ${sums.failed} failed, ${speed} a second (${AT_ONCE} at once)`,
  );
  if (sums.failed > 0 || sums.complete < each * paths.length) process.exitCode = 1;
}

if (spawnSync('ab', ['-V']).status !== 0)
  throw new Error('No ab here: apt-get install apache2-utils');

/** The same packed bytes under plain names. */
const bare = mkdtempSync(join(tmpdir(), 'cape-bare-'));
for (const path of PATHS) {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  mkdirSync(join(bare, file, '..'), { recursive: true });
  copyFileSync(`dist${file}.br`, join(bare, file));
}
const barePort = await freePort();
const nginx = await startNginx({
  root: resolve('dist'),
  base: '/',
  more: () => `server { listen 127.0.0.1:${barePort}; root ${bare}; }`,
});
load('nginx, the site', nginx.address, PATHS);
load('nginx, bare files', `http://127.0.0.1:${barePort}`, PATHS);
await nginx.close();

const caddy = await startCaddy({
  root: resolve('dist'),
  base: '/',
  more: `http://127.0.0.1:${barePort} {\n  root * ${bare}\n  file_server\n}\n`,
});
load('Caddy, the site', caddy.address, PATHS);
load('Caddy, bare files', `http://127.0.0.1:${barePort}`, PATHS);
await caddy.close();
rmSync(bare, { recursive: true });
