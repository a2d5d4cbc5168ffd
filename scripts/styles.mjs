// At the end of a build, page by page: of the styles that all pages share, a page keeps those that can
// mean something in it (scripts/sheet.mjs).
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawnBy } from './drawn.mjs';
import { namesIn, sheet } from './sheet.mjs';

const STYLE = /(<style>)([\s\S]*?)(?=<\/style>)/g;

/** The pages of a built site that share styles with others. */
const pagesIn = async (folder) =>
  (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith('.html') && file !== 'offline.html',
  );

/** What each page keeps, and what the pages held before: that one is kept in a file, for a test. */
async function keptIn(folder, cache) {
  const drawnIn = await drawnBy(join(folder, '_astro'));
  const sheets = new Map();
  const whole = {};
  const kept = new Map();
  for (const file of await pagesIn(folder)) {
    const html = await readFile(join(folder, file), 'utf8');
    const names = namesIn(html);
    const drawn = drawnIn(html);
    whole[file] = [];
    const light = [...html.matchAll(STYLE)].map(([, , css]) => {
      if (!sheets.has(css)) sheets.set(css, { at: sheets.size, write: sheet(css) });
      const { at, write } = sheets.get(css);
      whole[file].push(at);
      return write(names, drawn);
    });
    kept.set(file, light);
  }
  await mkdir(cache, { recursive: true });
  await writeFile(
    join(cache, 'whole-styles.json'),
    JSON.stringify({ sheets: [...sheets.keys()], pages: whole }),
  );
  return kept;
}

/**
 * The step of the build. What each page keeps is found while others read the pages; it is written before
 * `inline`, whose policies hold hashes of the styles. What the pages held before is kept beside Astro's own
 * cache, for the test that nothing is missing.
 */
export function styles() {
  let cache;
  let found;
  return {
    name: 'styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:generated': ({ dir }) => {
        found = keptIn(fileURLToPath(dir), cache);
        // What went wrong is said where it is waited for.
        found.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        for (const [file, light] of await found) {
          const path = join(fileURLToPath(dir), file);
          const html = await readFile(path, 'utf8');
          const texts = light.values();
          await writeFile(
            path,
            html.replace(STYLE, (_, tag) => tag + texts.next().value),
          );
        }
      },
    },
  };
}
