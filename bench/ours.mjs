// This project as one of the systems: a copy of it under bench/out, with as many guides as asked.
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { ROOT } from './systems.mjs';

export const title = 'This site';
export const folder = join(ROOT, 'bench/out/ours');
export const versions = ['astro', 'preact'];
const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
/** As `npm run build` does it; the copy has no packages of its own. */
export const command = scripts.build
  .split(' ')
  .map((part) => (part.startsWith('node_modules/') ? join(ROOT, part) : part));
export const output = 'dist';
export const caches = ['.astro', 'node_modules'];
export const generated = ['content/guides/en'];

/** Copies what a build reads. What the copy does not have is found in the folders above it. */
export async function prepare() {
  await rm(folder, { recursive: true, force: true });
  for (const part of [
    ...['src', 'scripts', 'public', 'content', 'hosts'],
    ...['astro.config.mjs', 'package.json', 'tsconfig.json'],
  ]) {
    await cp(join(ROOT, part), join(folder, part), { recursive: true });
  }
}

/** The files of a site of these pages, by path. */
export const files = (pages) =>
  new Map(
    pages.map(({ path, front, body }) => [
      `content/guides/${path || 'index'}.mdx`,
      `---\n${stringify({ ...front, reviewed: String(front.reviewed) })}---\n${body}`,
    ]),
  );
