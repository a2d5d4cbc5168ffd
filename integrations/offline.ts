// Reading offline: the service worker with the list of the files it keeps, and what tells a page of it.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getManifest } from 'workbox-build';
import { bundle } from './inline-programs.ts';

/** What no page of ours asks for: pictures and icons for elsewhere, data for other programs. */
const ELSEWHERE = [
  'social/**',
  'apple-touch-icon.png',
  'icon-*.png',
  'favicon.ico',
  'rules.json',
  'rules.schema.json',
  'fridays.ics',
  // The offline files of other languages: nobody keeps two.
  '*/offline.html',
];

/** The files that a reader without a network needs, with a revision where the name tells no version. */
async function keptFiles(folder: string, base: string) {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: folder,
    globPatterns: ['**/*.{html,js,css,json,csv,svg,png,ico,webmanifest}'],
    globIgnores: ['sw.js', ...ELSEWHERE],
    dontCacheBustURLsMatching: /^_astro\//,
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) => ({
          ...entry,
          url: base + entry.url.replace(/(^|\/)index\.html$/, '$1'),
        })),
      }),
    ],
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return manifestEntries;
}

/** Stands after what writes pages, and before what compresses files. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const into = { base, build: { outDir: folder } };
        await bundle('src/client/offline-notice.ts', 'offline-notice.js', into);
        const files = JSON.stringify(await keptFiles(folder, base));
        const define = { 'self.__WB_MANIFEST': files };
        await bundle('src/client/service-worker.ts', 'sw.js', { ...into, define });
      },
    },
  };
}
