import type { APIRoute } from 'astro';
import { whole } from '../components/urls';

/** Everybody may read everything. What is no page of the guide says `noindex` itself. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${whole('/sitemap-index.xml')}\n`);
