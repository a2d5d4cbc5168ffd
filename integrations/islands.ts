// Preact calculators as Astro's islands, hydrated by a directive of this site: `client:touch`.
import { fileURLToPath } from 'node:url';
import { getRenderer } from '@astrojs/preact/container-renderer';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const OPTIONS = 'astro:preact:opts';

/** The renderer asks for which files it is meant: for all of them. */
const everyFile: Plugin = {
  name: 'preact-options',
  resolveId: (id) => (id === OPTIONS ? `\0${id}` : undefined),
  load: (id) => (id === `\0${OPTIONS}` ? 'export default {}' : undefined),
};

/**
 * Builds src/client/plan-line.ts beside the calculators, whose parts it shares, under a name that the program
 * in each page knows. The development server has no such file.
 */
const planLine: Plugin = {
  name: 'plan-line',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    const id = fileURLToPath(new URL('../src/client/plan-line.ts', import.meta.url));
    this.emitFile({ type: 'chunk', id, fileName: 'plan-line.js' });
  },
};

/**
 * Uses the renderer of `@astrojs/preact` without its integration, which always loads Babel (2.9 s of a
 * build, in 6.0.5); Vite compiles JSX. Goes once that integration runs without Babel.
 */
export function islands(): AstroIntegration {
  return {
    name: 'islands',
    hooks: {
      'astro:config:setup': ({ command, addRenderer, addClientDirective, updateConfig }) => {
        addRenderer(getRenderer(command === 'dev'));
        addClientDirective({
          name: 'touch',
          entrypoint: fileURLToPath(new URL('../src/client/hydrate-on-touch.ts', import.meta.url)),
        });
        updateConfig({
          vite: {
            plugins: [everyFile, planLine],
            optimizeDeps: { include: ['@astrojs/preact/server.js'] },
          },
        });
      },
    },
  };
}
