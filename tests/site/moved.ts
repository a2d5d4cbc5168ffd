import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSite, type Site } from './site';

/** The folder of a server that the moved site is built for. */
export const MOVED_TO = '/guide/';
/** The year of the clock during that build. */
export const MOVED_YEAR = '2093';

/**
 * Builds the site once more, for a folder of a server and on another day, into a folder of its own
 * that the caller removes. Takes some seconds.
 */
export function buildMoved(): Site {
  const folder = mkdtempSync(join(tmpdir(), 'moved-'));
  // The test runner's own settings are not the build's.
  const { VITEST, VITE_USER_NODE_ENV, BASE_URL, MODE, DEV, PROD, SSR, ...env } = process.env;
  const run = spawnSync('astro', ['build', '--outDir', folder], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: {
      ...env,
      NODE_ENV: 'production',
      BASE: MOVED_TO,
      NODE_OPTIONS: `--import=${new URL('./another-day.mjs', import.meta.url).href}`,
    },
  });
  if (run.status !== 0) throw new Error(`${run.stdout}\n${run.stderr}`);
  return readSite(folder, MOVED_TO);
}
