// Installs nginx and Caddy from Debian's packages where that is possible (root, apt-get), for the
// tests that start them and for the load run. Anywhere else it says so, and those tests are skipped.
import { spawnSync } from 'node:child_process';
import { installed } from './run.mjs';

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
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) {
    console.log(`Not installed (needs root and apt-get): ${PACKAGES.join(', ')}`);
    return false;
  }
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', ...PACKAGES)) {
    console.log('apt-get could not install them; the tests of the servers are skipped.');
  }
  return all();
}

if (process.argv[1]?.endsWith('install.mjs')) install();
