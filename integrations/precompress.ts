// Writes each text file's `.br` and `.gz` beside it, so that no server compresses while a reader waits, and
// the files `_headers` and `_redirects` for hosts that read them. The last step of a build.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { PACKED, TYPES } from '../hosting/headers.mjs';
import { headersFile, redirectsFile } from '../hosting/headers-file.mjs';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const OWN = /(\.(br|gz)|^_(headers|redirects))$/;

/** Compresses every text file of a folder. Refuses a kind of file that no server has been told of. */
export async function precompressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !OWN.test(entry.name));
  const compress = async (file: string) => {
    const extension = extname(file);
    const type = (TYPES as Readonly<Record<string, string>>)[extension];
    if (!type) throw new Error(`${file}: add the kind "${extension}" to the table of headers`);
    if (!PACKED.test(type)) return;
    const bytes = await readFile(file);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    await writeFile(`${file}.br`, await brotli(bytes, { params }));
    await writeFile(`${file}.gz`, await zip(bytes, { level: constants.Z_BEST_COMPRESSION }));
  };
  await Promise.all(files.map(({ parentPath, name }) => compress(join(parentPath, name))));
}

/** The first level of a built site, as `_headers` names it: `tools/`, `404.html`. */
async function firstLevel(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !OWN.test(name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => /\/$|\.(html|ics|js|json|txt|webmanifest|xml)$/.test(name))
    .sort();
}

export function precompress(): AstroIntegration {
  let base = '/';
  return {
    name: 'precompress',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        // A host that compresses by itself needs none of it.
        if (process.env.PACKED !== 'no') await precompressFolder(folder);
        const names = await firstLevel(folder);
        await writeFile(join(folder, '_headers'), headersFile(names, { base }));
        await writeFile(join(folder, '_redirects'), redirectsFile({ base }));
      },
    },
  };
}
