// Writes the configurations of hosts/ from scripts/headers.mjs, or, with `--check`, tells whether
// they are as it says. For a site under a folder: `npm run hosts -- --base /cape/ --out DIR`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { caddy } from './hosts/caddy.mjs';
import { headersPolicy } from './hosts/cloudfront.mjs';
import { nginx } from './hosts/nginx.mjs';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The files and their contents, for a site under `base` whose folder `root` a server reads. */
export const configurations = ({ base = '/', root = '/srv/cape-portal-guide' } = {}) => ({
  'nginx.conf': nginx({ base, root }),
  Caddyfile: caddy({ base, root }),
  'cloudfront-pages.json': json(headersPolicy('cape-portal-guide-pages', '/')),
  'cloudfront-files.json': json(headersPolicy('cape-portal-guide-files', '/_astro/x')),
  'cloudfront-embed.json': json(headersPolicy('cape-portal-guide-embed', '/embed/x')),
});

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      base: { type: 'string' },
      root: { type: 'string' },
      out: { type: 'string', default: 'hosts' },
      check: { type: 'boolean' },
    },
  });
  if (!values.check) mkdirSync(values.out, { recursive: true });
  for (const [name, text] of Object.entries(configurations(values))) {
    const file = join(values.out, name);
    if (!values.check) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) {
      console.error(`${file} is not what scripts/headers.mjs says. Run: npm run hosts`);
      process.exitCode = 1;
    }
  }
}
