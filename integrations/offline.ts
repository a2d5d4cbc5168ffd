// Reading offline: the program of the one self-contained file `/offline.html`, which its page holds inline,
// and the service worker with the list of the files it keeps.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type InlineConfig, type Plugin } from 'vite';
import { getManifest } from 'workbox-build';

/** Builds one entry as one classic script that imports nothing. */
function bundle(entry: string, config: InlineConfig) {
  return build({
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    ...config,
    define: { 'process.env.NODE_ENV': '"production"', ...config.define },
    build: {
      modulePreload: false,
      copyPublicDir: false,
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'guide', fileName: () => 'sw.js' },
      rolldownOptions: { output: { codeSplitting: false } },
      ...config.build,
    },
  });
}

const PROGRAM = 'virtual:offline-program';

/** Gives the page of the file its program, as text: `import program from 'virtual:offline-program'`. */
const programPlugin = (site: string): Plugin => ({
  name: 'offline-program',
  resolveId: (id) => (id === PROGRAM ? `\0${PROGRAM}` : undefined),
  async load(id) {
    if (id !== `\0${PROGRAM}`) return undefined;
    const result = await bundle('src/islands/offline-file.tsx', {
      base: site,
      build: { write: false },
    });
    const [chunk] = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
    if (chunk?.type !== 'chunk') throw new Error('The offline file has no program');
    return `export default ${JSON.stringify(chunk.code)}`;
  },
});

/** What no page of ours asks for: pictures and icons for elsewhere, data for other programs. */
const ELSEWHERE = [
  'social/**',
  'apple-touch-icon.png',
  'icon-*.png',
  'favicon.ico',
  'rules.json',
  'rules.schema.json',
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
      'astro:config:setup': ({ config, updateConfig }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        const site = new URL(base, config.site).href;
        updateConfig({ vite: { plugins: [programPlugin(site)] } });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await bundle('src/client/service-worker.ts', {
          base,
          define: { 'self.__WB_MANIFEST': JSON.stringify(await keptFiles(folder, base)) },
          build: { outDir: folder },
        });
      },
    },
  };
}
