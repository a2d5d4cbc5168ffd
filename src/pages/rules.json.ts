import type { APIRoute } from 'astro';
import { whole } from '../components/address';
import { parameters, READ } from '../rules/parameters';
import { sources } from '../rules/sources';
import { rulesCode } from '../rules/version';

/** Every number and every source of the site, for anybody's program. Its shape: rules.schema.json. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      $schema: whole('/rules.schema.json'),
      about: whole('/how-we-count/'),
      rules: rulesCode(),
      checked: READ,
      parameters,
      sources: Object.entries(sources).map(([id, source]) => ({ id, ...source })),
    }),
  );
