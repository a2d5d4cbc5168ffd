// Preact as what writes the calculators' markup into the pages. The integration's own renderer does it;
// the integration itself would load Babel for every build and every file, and Vite compiles JSX here.
import { getRenderer } from '@astrojs/preact/container-renderer';

/** The renderer asks for the files it is meant for: here all of them. */
const everyFile = {
  name: 'preact-options',
  resolveId: (id) => (id === 'astro:preact:opts' ? `\0${id}` : undefined),
  load: (id) => (id === '\0astro:preact:opts' ? 'export default {}' : undefined),
};

/** The step of the build. No island of Astro's is used, so nothing of it reaches a reader. */
export function preact() {
  return {
    name: 'preact',
    hooks: {
      'astro:config:setup': ({ command, addRenderer, updateConfig }) => {
        addRenderer(getRenderer(command === 'dev'));
        updateConfig({
          vite: {
            plugins: [everyFile],
            optimizeDeps: { include: ['@astrojs/preact/server.js'] },
          },
        });
      },
    },
  };
}
