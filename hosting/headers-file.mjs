import { extname } from 'node:path';
import { headersFor, RULES, TYPES } from './headers.mjs';

const everywhere = RULES.find(({ at }) => at === '/*').headers;
/** The headers that differ by address. */
const vary = new Set(RULES.slice(1).flatMap(({ headers }) => Object.keys(headers)));

/**
 * The file `_headers` that Cloudflare Pages and Netlify read. Where two rules meet one address they
 * join the values of the same header, and neither can take one away; so what differs by address
 * is written once for each entry of the site's first level, and no two of those overlap.
 * `names` are the entries of the built folder: `tools/`, `404.html`.
 */
export function headersFile(names, { base = '/' } = {}) {
  const prefix = base.replace(/\/$/, '');
  const lines = (pairs) => pairs.map(([name, value]) => `  ${name}: ${value}`);
  const common = Object.entries(everywhere).filter(([name]) => !vary.has(name));
  const own = ['', ...names].flatMap((name) => {
    const path = `/${name}`;
    const differs = Object.entries(headersFor(name.endsWith('/') ? `${path}x` : path)).filter(
      ([header]) => vary.has(header),
    );
    const type = TYPES[extname(name)];
    return [
      `${prefix}${path}${name.endsWith('/') ? '*' : ''}`,
      ...lines(type ? [['Content-Type', type], ...differs] : differs),
    ];
  });
  return `${['/*', ...lines(common), ...own].join('\n')}\n`;
}

/** The file `_redirects` of the same hosts: under a folder, the bare name leads to it. */
export function redirectsFile({ base = '/' } = {}) {
  return base === '/' ? '' : `/ ${base} 302\n`;
}
