// Builds a system from cold, and measures: seconds, the highest memory of all its processes, files.
import { spawn } from 'node:child_process';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { cp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { environment, fill, OUT } from './systems.mjs';

const EVERY = 100;

/** The resident memory of a process and all below it, in bytes; unknown where there is no /proc. */
function memoryOf(root) {
  const children = new Map();
  const memory = new Map();
  let ids;
  try {
    ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  for (const id of ids) {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1];
      children.set(parent, [...(children.get(parent) ?? []), id]);
      memory.set(id, Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024);
    } catch {
      // The process has ended meanwhile.
    }
  }
  const sum = (id) =>
    (memory.get(id) ?? 0) + (children.get(id) ?? []).reduce((all, child) => all + sum(child), 0);
  return sum(String(root));
}

/** Runs the build command once. Refuses a build that fails: its last words are shown. */
function run(one, log) {
  return new Promise((done, fail) => {
    const [program, ...args] = one.command;
    const before = performance.now();
    const child = spawn(program, args, { cwd: one.folder, env: environment(one) });
    let said = '';
    const file = createWriteStream(log);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        said = (said + data).slice(-3000);
        file.write(data);
      });
    }
    let memory;
    const timer = setInterval(() => {
      const now = memoryOf(child.pid);
      if (now !== undefined) memory = Math.max(memory ?? 0, now);
    }, EVERY);
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(timer);
      file.end();
      const seconds = (performance.now() - before) / 1000;
      if (code === 0) done({ seconds, memory });
      else fail(new Error(`${one.title} did not build (${code}):\n${said}`));
    });
  });
}

/** Builds these pages from cold, once; the output stays under bench/out/dist. */
export async function build(one, pages, tell) {
  await fill(one, pages);
  for (const cache of [...one.caches, one.output]) {
    await rm(join(one.folder, cache), { recursive: true, force: true });
  }
  const result = await run(one, join(OUT, `${one.name}-${pages.length}.log`));
  tell(`${one.title}, ${pages.length} pages: ${result.seconds.toFixed(1)} s`);
  const kept = join(OUT, 'dist', `${one.name}-${pages.length}`);
  await rm(kept, { recursive: true, force: true });
  await cp(join(one.folder, one.output), kept, { recursive: true });
  const all = (await fileList(kept)).filter((file) => !/\.(br|gz)$/.test(file.path));
  return {
    run: result,
    built: all.filter((file) => file.path.endsWith('.html')).length,
    files: all.length,
    bytes: all.reduce((sum, file) => sum + file.bytes, 0),
  };
}

/** Every file of a folder with its size, paths from the folder. */
export async function fileList(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return { path: path.slice(folder.length + 1), bytes: (await stat(path)).size };
      }),
  );
}
