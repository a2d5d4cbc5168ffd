// At the end of a build: what programs read beside the pages. The built pages decide: each says in
// its head whether it is listed, when it was reviewed, in which languages it stands, and which twin it
// has, so that none of these can say otherwise than the page.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { apart } from './apart.mjs';

/** Takes from the sitemap's days the hour that the library adds: a day has none. */
async function plainDays(folder) {
  const names = (await readdir(folder)).filter((name) => /^sitemap-.*\.xml$/.test(name));
  for (const file of names.map((name) => join(folder, name))) {
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replaceAll('T00:00:00.000Z</lastmod>', '</lastmod>'));
  }
}

/** The step of the build. It stands after what writes pages, and before `offline` and `packed`. */
export function machines() {
  let out;
  let base = '/';
  let pages = new Map();
  let twins;
  const pageAt = (url) => pages.get(new URL(url).pathname);
  const map = sitemap({
    namespaces: { news: false, image: false, video: false },
    filter: (url) => pageAt(url)?.hidden === false,
    serialize: (item) => {
      const { modified, alternates } = pageAt(item.url);
      return {
        ...item,
        ...(modified && { lastmod: modified }),
        ...(alternates.length > 0 && { links: alternates }),
      };
    },
  });
  return {
    ...map,
    name: 'machines',
    hooks: {
      ...map.hooks,
      'astro:config:done': async (options) => {
        base = `${options.config.base.replace(/\/$/, '')}/`;
        out = fileURLToPath(options.config.outDir);
        await map.hooks['astro:config:done'](options);
      },
      // Before the first page is there.
      'astro:build:setup': () => {
        twins ??= apart('./twins.mjs', 'writeTwins', out, base);
      },
      'astro:build:generated': ({ dir }) => twins.tell(fileURLToPath(dir)),
      'astro:build:done': async (options) => {
        pages = await twins.ended;
        await map.hooks['astro:build:done'](options);
        await plainDays(fileURLToPath(options.dir));
      },
    },
  };
}
