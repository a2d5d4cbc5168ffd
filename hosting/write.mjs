// Writes the configurations of this folder from headers.mjs: `npm run hosting`. For a site in a
// folder of a server: `npm run hosting -- --base /cape/ --root /srv/www --out DIR`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { caddy } from './caddy.mjs';
import { policies } from './cloudfront.mjs';
import { nginx } from './nginx.mjs';
import { s3 } from './s3.mjs';

/** The files and their contents, for a site under `base` whose folder `root` a server reads. */
export const configurations = ({ base = '/', root = '/srv/cape-portal-guide' } = {}) => ({
  'nginx.conf': nginx({ base, root }),
  Caddyfile: caddy({ base, root }),
  's3.sh': s3(),
  ...policies(),
});

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      base: { type: 'string' },
      root: { type: 'string' },
      out: { type: 'string', default: 'hosting' },
    },
  });
  mkdirSync(values.out, { recursive: true });
  for (const [name, text] of Object.entries(configurations(values))) {
    writeFileSync(join(values.out, name), text);
  }
}
