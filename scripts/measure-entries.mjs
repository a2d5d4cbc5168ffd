// Measures the entries tool in Chromium on a big made-up export: from the drop to the painted answer,
// the longest task of the main thread, and memory at its peak. Needs a build (`npm run build`).
// `node scripts/measure-entries.mjs [rows] [entries] [dist]`; nothing here fails a test.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, flags } from '../tests/browser/chromium.ts';
import { bigCsv, bigWorkbook } from '../tests/fixtures/make.mjs';
import { serve } from './serve.mjs';

const [rows = 200_000, entries = 9_999] = process.argv.slice(2, 4).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'entries-'));
const server = await serve(process.argv[4] ?? 'dist');

/** Notes, in the page, when the worker has read the rows. Set before the page's own code runs. */
function watch() {
  globalThis.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => {
        if (data.kind === 'read') window.rowsReadAt = performance.now();
      });
    }
  };
}

/** Drops the file of the probe onto the box; resolves once the answer is painted. */
function dropAndWait() {
  const transfer = new DataTransfer();
  transfer.items.add(document.querySelector('#probe').files[0]);
  const box = document.querySelector('.drop');
  return new Promise((done) => {
    const start = performance.now();
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-answer="entries"]')) return;
      observer.disconnect();
      // After the next frame the answer stands on the screen.
      requestAnimationFrame(() =>
        setTimeout(() => {
          const now = performance.now();
          done({ total: now - start, afterRead: now - window.rowsReadAt });
        }),
      );
    }).observe(document.body, { subtree: true, childList: true });
    box.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  });
}

/**
 * From a trace, in milliseconds: the longest task of the page's main thread, by the clock and by the
 * processor (which other programs on the machine do not lengthen), and all that the worker computed.
 */
function taskTimes(trace) {
  const { traceEvents } = JSON.parse(trace);
  const tasksOf = (thread) => {
    const those = new Set(
      traceEvents
        .filter(({ name, args }) => name === 'thread_name' && thread.test(args.name))
        .map(({ pid, tid }) => `${pid} ${tid}`),
    );
    return traceEvents.filter(
      ({ name, pid, tid, dur }) => dur && name.endsWith('RunTask') && those.has(`${pid} ${tid}`),
    );
  };
  const main = tasksOf(/^CrRendererMain$/);
  const most = (of) => Math.max(...main.map((task) => task[of] ?? 0)) / 1000;
  const worker = tasksOf(/DedicatedWorker/).reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  return { longest: most('dur'), computed: most('tdur'), worker };
}

/** Megabytes of the renderer at its peak: the page and its worker together. Linux alone tells. */
async function peakMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
  return Math.max(...peaks.map(Number)) / 1024;
}

async function measure(path, throttle) {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: flags });
  const page = await browser.newPage();
  await page.addInitScript(watch);
  await page.goto(`${server.address}tools/entries/#as-of=2026-11-22`);
  await page.locator('[data-action=sample]').waitFor();
  await page.evaluate(() => {
    const probe = Object.assign(document.createElement('input'), { type: 'file', id: 'probe' });
    document.body.append(probe);
  });
  await page.locator('#probe').setInputFiles(path);
  const before = await peakMemory(browser);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await browser.startTracing(page, {
    categories: ['toplevel', 'disabled-by-default-devtools.timeline'],
  });
  const times = await page.evaluate(dropAndWait);
  // What follows the first answer (table, runways) belongs to the measured time as well.
  await page.waitForTimeout(1000);
  const tasks = taskTimes((await browser.stopTracing()).toString());
  const heap = await page.evaluate(() => performance.memory.usedJSHeapSize / 1e6);
  const peak = await peakMemory(browser);
  await browser.close();
  return { ...times, ...tasks, heap, before, peak };
}

console.log(`${rows} rows, ${entries} entries`);
console.log(
  '| file | CPU | drop to answer | after the rows are read | longest main-thread task (processor) | worker (processor) | page heap | renderer peak (before) |',
);
console.log('|---|---|---|---|---|---|---|---|');
try {
  for (const [name, make] of [
    ['export.csv', bigCsv],
    ['export.xlsx', bigWorkbook],
  ]) {
    const path = join(folder, name);
    writeFileSync(path, make(rows, entries));
    for (const throttle of [1, 4]) {
      const found = await measure(path, throttle);
      const ms = (value) => `${Math.round(value)} ms`;
      const mb = (value) => `${Math.round(value)} MB`;
      console.log(
        `| ${name} (${mb(readFileSync(path).length / 1e6)}) | ${throttle}× | ${ms(found.total)} | ${ms(found.afterRead)} | ${ms(found.longest)} (${ms(found.computed)}) | ${ms(found.worker)} | ${mb(found.heap)} | ${mb(found.peak)} (${mb(found.before)}) |`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true });
  await server.close();
}
