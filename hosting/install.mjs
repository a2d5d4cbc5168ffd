// Installs nginx and Caddy from Debian's packages where that is possible (root, apt-get), for the
// tests that start them and for the load run. Fails, and says what to do, where they are not here in
// the end.
import { spawnSync } from 'node:child_process';
import { installed } from './servers.mjs';

const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static', 'caddy', 'apache2-utils'];
const MINUTES = 4;

/** Whether the servers are here in the end. */
export function install() {
  const all = () => Object.values(installed()).every(Boolean);
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: MINUTES * 60_000,
      // Installed only to be started by the tests: the packages must not start a service.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    }).status === 0;
  if (all()) return true;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  // A machine that cannot reach one list of packages may still have the others.
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  return all();
}

if (process.argv[1]?.endsWith('install.mjs') && !install()) {
  const missing = Object.entries(installed())
    .filter(([, here]) => !here)
    .map(([name]) => name);
  console.error(
    `Not here: ${missing.join(', ')}. The tests that start them cannot run. As root on Debian:
  apt-get update && apt-get install --no-install-recommends ${PACKAGES.join(' ')}`,
  );
  process.exitCode = 1;
}
