import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { folder } from '../built';

const GUIDES = 'content/guides/en';

/** The addresses of the guides; with a selector, of those whose built page has such an element. */
export function guidePaths(having?: string, site = folder): readonly string[] {
  return readdirSync(GUIDES, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => `/${file.replace(/\.mdx$/, '').replace(/(^|\/)index$/, '')}/`.replace('//', '/'))
    .filter((path) => {
      if (!having) return true;
      return load(readFileSync(join(site, path, 'index.html'), 'utf8'))(having).length > 0;
    })
    .sort();
}
