// What a thread of scripts/apart.mjs runs.
import { parentPort, workerData } from 'node:worker_threads';

const { module, name, given } = workerData;
const { [name]: run } = await import(module);
parentPort.postMessage(await run(...given));
