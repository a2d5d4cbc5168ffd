// The pictures that others show when a page is shared, and the icons. They are drawn on a processor of
// their own (scripts/drawing.mjs) from the start of a build on, while others wait for one another.
import { fileURLToPath } from 'node:url';
import { apart } from './apart.mjs';

/** The step of the build. It waits for what is drawn meanwhile. */
export function pictures() {
  let building = false;
  let drawing;
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
        drawing = apart('./drawing.mjs', 'draw', mark, base);
      },
      'astro:build:generated': ({ dir }) => drawing.tell(fileURLToPath(dir)),
      'astro:build:done': () => drawing.ended,
    },
  };
}
