// The pictures that others show when a page is shared, and the icons. They are drawn on a processor of
// their own (scripts/drawing.mjs) from the start of a build on, while others wait for one another.
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { apart } from './apart.mjs';

/** The step of the build. It waits for what is drawn meanwhile. */
export function pictures() {
  const { port1: here, port2: there } = new MessageChannel();
  let building = false;
  let drawn;
  return {
    name: 'pictures',
    hooks: {
      'astro:config:setup': ({ command }) => {
        building = command === 'build';
      },
      'astro:config:done': ({ config }) => {
        if (!building) return;
        const base = `${config.base.replace(/\/$/, '')}/`;
        const mark = fileURLToPath(new URL('favicon.svg', config.publicDir));
        drawn = apart('./drawing.mjs', 'draw', mark, base, there);
      },
      'astro:build:generated': ({ dir }) => here.postMessage(fileURLToPath(dir)),
      'astro:build:done': () => drawn,
    },
  };
}
