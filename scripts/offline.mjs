// At the end of a build: the one self-contained file gets its program, and the service worker its list
// of everything the site consists of.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const policyHash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** One program as one text that imports nothing. */
async function bundle(entry, base) {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    base,
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'guide', fileName: 'guide' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const chunks = [result].flat().flatMap(({ output }) => output);
  if (chunks.length !== 1) throw new Error(`${entry} became ${chunks.length} files, not one`);
  return chunks[0].code;
}

/** Fits the file of the build out with its program, a policy by hashes, and whole addresses. */
async function fitFile(path, program, site) {
  // What its components would fetch has no place in a file that stands alone.
  const page = (await readFile(path, 'utf8'))
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replaceAll(' href="/', ` href="${site}`);
  // A script's text ends at the first "</script", even inside a string.
  const script = program.replaceAll('</script', '<\\/script');
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1];
  if (style === undefined) throw new Error(`${path}: no <style> in it`);
  const policy = [
    "default-src 'none'",
    `script-src ${policyHash(script)}`,
    `style-src ${policyHash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const whole = page
    .replace(/<meta charset[^>]*>/, (charset) => charset + meta)
    .replace('</body>', () => `<script>${script}</script></body>`);
  if (!whole.includes(meta) || !whole.includes(script)) throw new Error(`${path}: no place in it`);
  await writeFile(path, whole);
}

/** What a visit needs; the list, what is packed and the worker itself are not part of the copy. */
const KEPT = /\.(html|js|css|json|csv|svg|png|ico|webmanifest)$/;
/** What no page of ours asks for: pictures and icons for elsewhere, and data for other programs. */
const ELSEWHERE =
  /^(social\/|(apple-touch-)?icon[^/]*\.png$|favicon\.ico$|rules(\.schema)?\.json$)/;

/**
 * The list of the copy, in the form that workbox-precaching takes: pages by their addresses, and a
 * `revision` where the name does not tell one version from another.
 */
export async function manifest(folder, base) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && KEPT.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((name) => name !== 'sw.js' && !ELSEWHERE.test(name))
    .sort();
  return Promise.all(
    files.map(async (name) => ({
      url: base + name.replace(/(^|\/)index\.html$/, '$1'),
      revision: name.startsWith('_astro/')
        ? null
        : createHash('sha256')
            .update(await readFile(join(folder, name)))
            .digest('hex')
            .slice(0, 16),
    })),
  );
}

const PLACE = 'self.__WB_MANIFEST';

/** Writes the service worker with the list of what it keeps. */
async function writeWorker(folder, program, base) {
  if (program.split(PLACE).length !== 2) throw new Error(`The worker must name ${PLACE} once`);
  const list = JSON.stringify(await manifest(folder, base));
  await writeFile(
    join(folder, 'sw.js'),
    program.replace(PLACE, () => list),
  );
}

/** The step of the build. It stands after what writes pages, and before what packs them. */
export function offline() {
  let base = '/';
  let site = '';
  let building = false;
  let programs;
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ command }) => {
        building = command === 'build';
      },
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        site = new URL(base, config.site).href;
        if (!building) return;
        // They need no page: they are made while Astro reads the content.
        programs = Promise.all([
          bundle('src/islands/offline-file.tsx', site),
          bundle('src/client/service-worker.ts', base),
        ]);
        // What went wrong is said where it is waited for.
        programs.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const [program, worker] = await programs;
        await fitFile(join(folder, 'offline.html'), program, `${new URL(site).origin}/`);
        await writeWorker(folder, worker, base);
      },
    },
  };
}
