import { readdirSync, readFileSync } from 'node:fs';

/** The address of every built page under the site's root, `/` first; all but the page for what is not there. */
export const everyPage = (folder = 'dist'): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .sort();

/** The pages with something to wake: a calculator, the search, a tick. */
export const pagesAwake = (folder = 'dist'): readonly string[] =>
  everyPage(folder).filter((page) =>
    /data-island="|<astro-island/.test(readFileSync(`${folder}${page}index.html`, 'utf8')),
  );
