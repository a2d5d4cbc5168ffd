// The steps that need a browser: one page of every system, typing in our tools, Lighthouse.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { precompressFolder } from '../integrations/precompress.ts';
import { serve } from '../scripts/serve.mjs';
import { interactions, manyEntries } from '../tests/browser/interaction.ts';
import { guidePaths } from '../tests/browser/paths.ts';
import { launch, typing, vitals, weights } from './measure.mjs';
import { servePeer } from './serve.mjs';
import { OUT, ROOT } from './systems.mjs';

const PAGE = '/file-cape/';
const PORT = 9223;
const BLANKS = 7;
const TOOLS = ['plan', 'tier', 'window', 'protest', 'entries', 'stay-active', 'dates', 'call'];
const OWN_SEARCH = { at: '/search/', field: 'main input[type=search]', result: '[data-result]' };

async function searchOf(name) {
  if (name !== 'ours') return (await import(`./peers/${name}/peer.mjs`)).search;
  return existsSync(join(ROOT, 'dist/search/index.html')) ? OWN_SEARCH : undefined;
}

const start = (name, folder) => (name === 'ours' ? serve(folder) : servePeer(folder));
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function visitPage(browser, { name, folder, first, runs }) {
  if (name === 'ours') await precompressFolder(folder);
  const { address, close } = await start(name, folder);
  try {
    const weight = await weights(browser, address, PAGE, await searchOf(name));
    if (!first) return { weight };
    const loads = [];
    for (let index = 0; index < Math.max(3, runs); index += 1) {
      loads.push(await vitals(browser, address, PAGE));
    }
    const vital = Object.fromEntries(
      ['lcp', 'fcp', 'tbt', 'cls'].map((key) => [key, median(loads.map((one) => one[key]))]),
    );
    return { weight, vitals: vital, loads, typing: await typing(browser, address, PAGE) };
  } finally {
    await close();
  }
}

/** Runs the browser's steps that were asked for. */
export async function browserSteps({ names, sizes, runs, steps, keep, tell, each }) {
  const browser = await launch(PORT);
  if (steps.has('page')) {
    for (const size of sizes) {
      for (const name of names) {
        const folder = join(OUT, 'dist', `${name}-${size}`);
        if (!existsSync(folder)) continue;
        await keep(`page-${name}-${size}`, () =>
          visitPage(browser, { name, folder, first: size === sizes[0], runs }),
        );
        tell(`${name}: ${PAGE} of ${size} pages visited`);
      }
    }
  }
  const { address, close } = await serve(join(ROOT, 'dist'));
  if (steps.has('typing')) {
    for (const [piece, measure] of [
      ['interaction', interactions],
      ['entries', manyEntries],
    ]) {
      const context = await browser.newContext({ baseURL: address });
      await keep(piece, async () => measure(await context.newPage()));
      await context.close();
      tell(`${piece}: typed on a slow processor`);
    }
  }
  if (steps.has('lighthouse')) {
    const { scores } = await import('./lighthouse.mjs');
    const tools = TOOLS.map((tool) => `/tools/${tool}/`);
    const all = [...guidePaths(), ...tools, '/search/'].filter((path) =>
      existsSync(join(ROOT, 'dist', path, 'index.html')),
    );
    // `--lighthouse=2` takes every second page, to look at some of them quickly.
    for (const path of all.filter((_, index) => index % each === 0)) {
      const piece = `lighthouse-ours-${path.replace(/^\/|\/$/g, '').replaceAll('/', '_') || 'home'}`;
      await keep(piece, async () => ({
        path,
        ...(await scores(new URL(path, address).href, PORT)),
      }));
      tell(`Lighthouse: ${path}`);
    }
    // What the machine and the measuring cost: a page with one line and no program.
    const blank = await servePeer(join(ROOT, 'bench/blank'));
    await keep('lighthouse-blank', async () => {
      const runs = [];
      while (runs.length < BLANKS) runs.push(await scores(blank.address, PORT));
      return { runs };
    });
    await blank.close();
    for (const name of names.filter((one) => one !== 'ours')) {
      const folder = join(OUT, 'dist', `${name}-${sizes[0]}`);
      if (!existsSync(folder)) continue;
      const peer = await servePeer(folder);
      await keep(`lighthouse-${name}`, () => scores(new URL(PAGE, peer.address).href, PORT));
      await peer.close();
      tell(`Lighthouse: ${name}`);
    }
  }
  await close();
  await browser.close();
}
