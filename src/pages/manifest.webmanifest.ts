import type { APIRoute } from 'astro';
import { PAPER } from '../components/icons';
import { LOGO_ADDRESS, LOGO_TYPE, operator } from '../components/operator';
import { href } from '../components/urls';
import { toolsIn } from '../components/tool-list';
import { WHOLE } from '../words/languages';
import { app } from '../words/en/public-data';

/** What a phone needs to put the guide on its home screen; the icons are drawn at build. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: href('/'),
      name: operator.name,
      short_name: operator.shortName,
      description: app.description,
      lang: WHOLE,
      start_url: href('/'),
      scope: href('/'),
      // The address stays in sight: it holds what a reader hands on.
      display: 'minimal-ui',
      background_color: PAPER,
      theme_color: PAPER,
      icons: [
        { src: href(LOGO_ADDRESS), type: LOGO_TYPE, sizes: 'any' },
        { src: href('/icon-192.png'), type: 'image/png', sizes: '192x192' },
        { src: href('/icon-512.png'), type: 'image/png', sizes: '512x512' },
        {
          src: href('/icon-maskable-512.png'),
          type: 'image/png',
          sizes: '512x512',
          purpose: 'maskable',
        },
      ],
      shortcuts: toolsIn(WHOLE)
        .slice(0, 4)
        .map(({ address, nav }) => ({ name: nav, url: href(address) })),
    }),
  );
