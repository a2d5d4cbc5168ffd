// Starts nginx and Caddy on loopback with the configurations of this folder, for tests and for the
// load run. Each server gets a folder of its own and is ended by whoever started it.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddy } from './caddy.mjs';
import { nginx } from './nginx.mjs';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const answers = (command, args) => spawnSync(command, args).status === 0;

/** Which of the servers this machine has, brotli included. */
export const installed = () => ({
  nginx: answers('nginx', ['-v']) && answers('test', ['-f', BROTLI]),
  caddy: answers('caddy', ['version']),
});

/** A port of loopback that nothing listens on. */
export const freePort = () =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

async function whenUp(address, child, said) {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break;
    if (await fetch(address).catch(() => undefined)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  child.kill();
  throw new Error(`No answer at ${address}\n${said()}`);
}

async function start(command, args, folder, port, env = {}) {
  let output = '';
  const child = spawn(command, args, { env: { ...process.env, ...env } });
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const close = () =>
    new Promise((done) => {
      child.once('exit', () => {
        rmSync(folder, { recursive: true, force: true });
        done();
      });
      child.kill('SIGTERM');
    });
  const address = `http://127.0.0.1:${port}`;
  await whenUp(address, child, () => output);
  return { address, close };
}

/**
 * nginx over `root`; `more` is put beside the site's own configuration.
 * Resolves to its address, without a slash at the end, and a way to stop it.
 */
export async function startNginx({ root, base, more = () => '' }) {
  const folder = mkdtempSync(join(tmpdir(), 'cape-nginx-'));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${folder}/${name};`)
    .join('\n');
  writeFileSync(
    file,
    `load_module ${BROTLI};
pid ${folder}/pid;
error_log stderr;
daemon off;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
${temporary}
${nginx({ base, root, listen: `127.0.0.1:${port}` })}
${more(folder)}
}
`,
  );
  return start('nginx', ['-p', folder, '-c', file, '-e', 'stderr'], folder, port);
}

/** Caddy over `root`; otherwise as nginx. */
export async function startCaddy({ root, base, more = '' }) {
  const folder = mkdtempSync(join(tmpdir(), 'cape-caddy-'));
  const port = await freePort();
  const file = join(folder, 'Caddyfile');
  writeFileSync(
    file,
    caddy({
      base,
      root,
      address: `http://127.0.0.1:${port}`,
      options: ['admin off', 'auto_https off'],
    }) + more,
  );
  return start('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], folder, port, {
    HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
  });
}
