// At the end of a build: writes each text file's `.br` and `.gz` beside it, so that no server packs
// while a reader waits, and the files `_headers` and `_redirects` for hosts that read them.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { PACKED, TYPES } from './headers.mjs';
import { headersFile, redirectsFile } from './hosts/underscore.mjs';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Packs every text file of a folder. Refuses a kind of file that no server has been told of. */
export async function pack(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  await Promise.all(
    files.map(async (file) => {
      const extension = extname(file);
      if (/\.(br|gz)$|[\\/]_(headers|redirects)$/.test(file)) return;
      const type = TYPES[extension];
      if (!type) throw new Error(`${file}: add the kind "${extension}" to scripts/headers.mjs`);
      if (!PACKED.test(type)) return;
      const bytes = await readFile(file);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      };
      await writeFile(`${file}.br`, await brotli(bytes, { params }));
      await writeFile(`${file}.gz`, await zip(bytes, { level: constants.Z_BEST_COMPRESSION }));
    }),
  );
}

/** The step of the build; it stands last, after all that writes files. */
export function packed() {
  let base = '/';
  return {
    name: 'packed',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        // A host that packs by itself needs none of it.
        if (process.env.PACKED !== 'no') await pack(folder);
        const entries = await readdir(folder, { withFileTypes: true });
        const names = entries
          .filter((entry) => !/^_(headers|redirects)$|\.(br|gz)$/.test(entry.name))
          .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
          .filter((name) => /\/$|\.(html|js|json|xml|txt)$/.test(name))
          .sort();
        await writeFile(join(folder, '_headers'), headersFile(names, { base }));
        await writeFile(join(folder, '_redirects'), redirectsFile({ base }));
      },
    },
  };
}
