import type { APIRoute } from 'astro';
import sample from '../../content/sample-es-003.csv?raw';

/** The sample export as a file; the entries tool holds the same text. */
export const GET: APIRoute = () =>
  new Response(sample, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
