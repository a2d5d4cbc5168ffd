// Builds the site unless the last build is newer than everything it is made from, then serves it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const newest = (path) => {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};
const inputs = ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json'];
const built = existsSync('dist/index.html') ? statSync('dist/index.html').mtimeMs : 0;

if (Math.max(...inputs.map(newest)) > built) {
  const run = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
const { serve } = await import('./serve.mjs');
const port = Number(process.env.PORT ?? 4321);
const { address } = await serve('dist', { port }).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  return serve('dist');
});
console.log(`The guide is at ${address}  (Ctrl+C ends it)`);
