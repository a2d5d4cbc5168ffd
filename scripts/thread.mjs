// What a thread of scripts/apart.mjs runs.
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';

const { module, name, given } = workerData;
const built = once(parentPort, 'message').then(([folder]) => folder);
const { [name]: run } = await import(module);
parentPort.postMessage(await run(built, ...given));
