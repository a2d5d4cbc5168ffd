import type { APIRoute } from 'astro';
import { whole } from '../components/urls';
import { rulesSchema } from '../components/rules-schema';

/** The shape of rules.json, for whoever reads it with a program. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(rulesSchema(whole('/rules.schema.json')), null, 1));
