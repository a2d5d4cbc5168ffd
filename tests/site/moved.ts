import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildEnv } from '../built';
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
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder];
  const run = spawnSync(process.execPath, astro, {
    encoding: 'utf8',
    env: {
      ...buildEnv(),
      BASE: MOVED_TO,
      NODE_OPTIONS: `--import=${new URL('./another-day.mjs', import.meta.url).href}`,
    },
  });
  if (run.status !== 0) throw new Error(`${run.stdout}\n${run.stderr}`);
  return readSite(folder, MOVED_TO);
}
