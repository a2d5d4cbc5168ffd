import type { APIRoute, GetStaticPaths } from 'astro';
import { LOGO_ADDRESS, LOGO_TYPE, logoBytes } from '../components/operator';

export const getStaticPaths = (() => [
  { params: { type: LOGO_ADDRESS.split('.')[1] } },
]) satisfies GetStaticPaths;

/** The operator's logo as it is. */
export const GET: APIRoute = () =>
  new Response(logoBytes, { headers: { 'Content-Type': LOGO_TYPE } });
