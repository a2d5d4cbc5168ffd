// Measures this site beside what a team would pick instead, and writes bench/RESULTS.md.
//   npm run bench                                    everything
//   npm run bench -- --peers=ours,vitepress --sizes=30 --runs=1 --steps=build,page,report
// Each piece leaves a file in bench/out/results; the report is made of all that is there, so that a
// piece can be run again alone.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install, OUT, PEERS, ROOT } from './systems.mjs';

const { values } = parseArgs({
  options: {
    peers: { type: 'string', default: ['ours', ...PEERS].join() },
    sizes: { type: 'string', default: '30,1000' },
    growth: { type: 'string', default: '30,100,300,1000,3000' },
    runs: { type: 'string', default: '3' },
    steps: { type: 'string', default: 'build,growth,page,typing,lighthouse,report' },
    lighthouse: { type: 'string', default: '1' },
  },
});
const names = values.peers.split(',');
const numbers = (list) => list.split(',').filter(Boolean).map(Number);
const sizes = numbers(values.sizes);
const runs = Number(values.runs);
const steps = new Set(values.steps.split(','));
const began = performance.now();
const tell = (text) =>
  console.log(`${String(Math.round((performance.now() - began) / 1000)).padStart(4)} s  ${text}`);

const results = join(OUT, 'results');
await mkdir(results, { recursive: true });
/** Keeps one piece; what cannot be measured here is kept as its reason, and said. */
async function keep(name, measure) {
  const file = join(results, `${name}.json`);
  try {
    const found = await measure();
    await writeFile(file, JSON.stringify(found, null, 1));
    return found;
  } catch (error) {
    tell(`${name}: ${error.message}`);
    await writeFile(file, JSON.stringify({ failed: String(error.message).slice(0, 600) }));
    return undefined;
  }
}

install(join(ROOT, 'bench'));
// A report alone tells of the machine that measured.
const measuring = [...steps].some((step) => step !== 'report');
const machine = async () => ({
  node: process.version,
  system: `${type()} ${release()}`,
  processor: `${cpus().length} × ${cpus()[0]?.model}`,
  memory: totalmem(),
  load: (await readFile('/proc/loadavg', 'utf8').catch(() => '')).trim(),
  day: new Date().toISOString().slice(0, 16),
});
if (measuring) await keep('machine', machine);

if (steps.has('build') || steps.has('growth')) {
  const { build } = await import('./build.mjs');
  const { guides, multiplied } = await import('./pages.mjs');
  const { system, versionsOf } = await import('./systems.mjs');
  const pages = await guides(join(ROOT, 'content/guides/en'), join(ROOT, 'dist'));
  /** Builds a size `runs` times, all systems in turn: a machine that slows down slows them all. */
  const rounds = async (each, size, count) => {
    const before = {};
    for (let round = 0; round < count; round += 1) {
      for (const name of each) {
        const one = await system(name);
        await keep(`build-${name}-${size}`, async () => {
          const found = await build(one, multiplied(pages, size), tell);
          before[name] = [...(before[name] ?? []), found.run];
          return { versions: versionsOf(one), ...found, runs: before[name] };
        });
      }
    }
  };
  // Builds of seconds differ among themselves by more than the systems do: they are built more often.
  const often = (size) => (size < 100 ? 2 * runs - 1 : runs);
  if (steps.has('build')) for (const size of sizes) await rounds(names, size, often(size));
  if (steps.has('growth') && names.includes('ours')) {
    const measured = steps.has('build') ? sizes : [];
    for (const size of numbers(values.growth).filter((n) => !measured.includes(n))) {
      // What takes seconds is built as often as the rest; what takes minutes, once.
      await rounds(['ours'], size, size < 1000 ? runs : 1);
    }
  }
}

if (['page', 'typing', 'lighthouse'].some((step) => steps.has(step))) {
  const { browserSteps } = await import('./visit.mjs');
  await browserSteps({ names, sizes, runs, steps, keep, tell, each: Number(values.lighthouse) });
}

if (steps.has('report')) {
  const { report } = await import('./report.mjs');
  await writeFile(join(ROOT, 'bench/RESULTS.md'), await report(results));
  tell('bench/RESULTS.md is written');
}
