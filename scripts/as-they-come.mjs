// Reads pages while they are still being written, so that most of what is made of them is made by the
// time the last one is there. What is made goes by a page's text alone: a page that is written anew is
// simply made anew.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Between two looks, in ms: a look at a large site costs some of them. */
const PAUSE = 200;

/** Makes something of a text once, and remembers it without the text. */
export function remembered(make) {
  const made = new Map();
  return (text) => {
    const key = createHash('sha256').update(text).digest('base64');
    // A copy: what is cut out of a text keeps the whole text in memory.
    if (!made.has(key)) made.set(key, structuredClone(make(text)));
    return made.get(key);
  };
}

/** Hands over the text of each page in a folder that is whole, until `built` says that all are there. */
export async function asTheyCome(folder, built, take) {
  let all = false;
  const told = built.then(() => {
    all = true;
  });
  const seen = new Set();
  while (!all) {
    // Before the first page there is no folder.
    for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
      if (all || seen.has(name) || !name.endsWith('index.html')) continue;
      // What went away meanwhile, or is not whole yet, is looked at again.
      const html = await readFile(join(folder, name), 'utf8').catch(() => '');
      if (!html.trimEnd().endsWith('</html>')) continue;
      seen.add(name);
      take(html);
    }
    await Promise.race([told, setTimeout(PAUSE)]);
  }
}
