import type { APIRoute } from 'astro';
import { icon, ico } from '../components/icons';

/** For programs that ask for this file without reading a page. */
export const GET: APIRoute = async () =>
  new Response(ico(await icon(32), 32), { headers: { 'Content-Type': 'image/x-icon' } });
