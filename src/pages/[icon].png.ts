import type { APIRoute, GetStaticPaths } from 'astro';
import { icon } from '../components/icons';

/** The icons that phones and app lists ask for; a maskable one keeps room for the mask. */
export const getStaticPaths = (() =>
  [
    ['apple-touch-icon', 180, 0.1],
    ['icon-192', 192, 0],
    ['icon-512', 512, 0],
    ['icon-maskable-512', 512, 0.2],
  ].map(([name, size, room]) => ({
    params: { icon: String(name) },
    props: { size: Number(size), room: Number(room) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ size: number; room: number }> = async ({ props }) =>
  new Response(await icon(props.size, props.room), { headers: { 'Content-Type': 'image/png' } });
