// Does a part of a build in a thread of its own, beside other parts: it takes another processor, what it
// needs is loaded when it begins, and its memory is given back when it ends.
import { Worker } from 'node:worker_threads';

/**
 * Calls what a module beside this one exports, with a promise of the folder of the built pages first.
 * `tell` keeps that promise; `ended` resolves with what the call returns, or fails as it did.
 */
export function apart(module, name, ...given) {
  const workerData = { module, name, given };
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData });
  const ended = new Promise((done, fail) => {
    let result;
    worker.on('message', (value) => {
      result = value;
    });
    worker.on('error', fail);
    worker.on('exit', (code) =>
      code === 0 ? done(result) : fail(new Error(`${name} of ${module} ended with ${code}`)),
    );
  });
  // What went wrong is said where it is waited for.
  ended.catch(() => {});
  return { tell: (folder) => worker.postMessage(folder), ended };
}
