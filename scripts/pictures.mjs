// At the end of a build: the pictures that others show when a page is shared, and the icons. They are
// drawn on a processor of their own (scripts/drawing.mjs), while other steps read the pages.
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Begins to draw; resolves when all is written, and fails with what went wrong. */
function draw(workerData) {
  const worker = new Worker(new URL('./drawing.mjs', import.meta.url), { workerData });
  return new Promise((done, fail) => {
    worker.on('error', fail);
    worker.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`No pictures: drawing ended with ${code}`)),
    );
  });
}

/** The step of the build. Drawing begins as soon as the pages are there; the build waits for it here. */
export function pictures() {
  let base = '/';
  let drawn = Promise.resolve();
  return {
    name: 'pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:generated': ({ dir }) => {
        drawn = draw({ folder: fileURLToPath(dir), base });
        // What went wrong is said where it is waited for.
        drawn.catch(() => {});
      },
      'astro:build:done': () => drawn,
    },
  };
}
