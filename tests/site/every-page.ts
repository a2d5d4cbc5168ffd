import { readdirSync, readFileSync } from 'node:fs';
import { folder as built } from '../built';

/** The address of every built page under the site's root, `/` first; all but the page for what is not there. */
export const everyPage = (folder = built): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .sort();

/** The pages with a calculator. */
export const pagesWithIslands = (folder = built): readonly string[] =>
  everyPage(folder).filter((page) =>
    readFileSync(`${folder}${page}index.html`, 'utf8').includes('<astro-island'),
  );
