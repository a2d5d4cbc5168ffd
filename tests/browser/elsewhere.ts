import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildEnv } from '../built';

/** Builds the site into a folder of its own, with these settings. Rejects with what the build said. */
export async function buildElsewhere(
  settings: Readonly<Record<string, string>>,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'build-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder];
  await promisify(execFile)(process.execPath, astro, {
    env: { ...buildEnv(), ...settings },
  }).catch(async ({ stdout, stderr }) => {
    await remove();
    throw new Error(`${stdout}${stderr}`);
  });
  return { folder, remove };
}
