// Joins the search to the build: the program names modules that do not exist yet, and a thread of its own
// writes them from the built pages (scripts/passages.mjs).
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apart } from './apart.mjs';

/** The name of a language's module. */
export const moduleOf = (language) => `passages-${language}.js`;
const NAME = /virtual:passages-(\w+)/g;

/**
 * Stands for the modules while the program is built: they are written after it, from the pages. Their
 * names tell no version, so a browser asks whether they are new.
 */
const plugin = {
  name: 'passages',
  resolveId: (id) => (id.startsWith('virtual:passages-') ? { id, external: true } : undefined),
  renderChunk: (code) =>
    NAME.test(code) ? code.replace(NAME, (_, language) => `../search/${moduleOf(language)}`) : null,
};
/** While writing, the search looks into what was last built. */
const lastBuilt = {
  name: 'passages-last-built',
  resolveId: (id) => (id.startsWith('virtual:passages-') ? `\0${id}` : undefined),
  load: (id) =>
    id.startsWith('\0virtual:passages-')
      ? readFile(join('dist/search', moduleOf(id.split('-').at(-1))), 'utf8')
      : undefined,
};

/** The step of the build. It reads the pages as they were rendered: it stands before what changes them. */
export function search() {
  let out;
  let base = '/';
  let passages;
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { plugins: [command === 'build' ? plugin : lastBuilt] } });
      },
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        out = fileURLToPath(config.outDir);
      },
      // Before the first page is there.
      'astro:build:setup': () => {
        passages ??= apart('./passages.mjs', 'writePassages', out, base);
      },
      'astro:build:generated': ({ dir }) => passages.tell(fileURLToPath(dir)),
      'astro:build:done': () => passages.ended,
    },
  };
}
