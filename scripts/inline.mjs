// At the end of a build, page by page: the program that every page runs is written into the page, and
// the page gets its policy, with the hashes of just what stands in it.
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What every page may do; scripts and styles are added, page by page. */
const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // Programs of our own beside the page: the entries file's reader, and reading offline.
  "worker-src 'self'",
  // No text becomes markup or code; src/islands/trusted.ts holds the one exception.
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

const BOOT = /<script type="module" src="([^"]*\/)(Boot\.[^"/]+\.js)"><\/script>/;
const INLINE = /<(script|style)(?: type="module")?>([\s\S]*?)<\/\1>/g;

/** The source expression that lets one inline text through. */
export const policyHash = (text) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of a page: what its own inline scripts and styles need, and the site's own files. */
export function policyOf(html) {
  const hashes = { script: new Set(), style: new Set() };
  for (const [, kind, text] of html.matchAll(INLINE)) hashes[kind].add(policyHash(text));
  const list = (kind) => [`${kind}-src 'self'`, ...hashes[kind]].join(' ');
  return [...DIRECTIVES, list('script'), list('style')].join(';');
}

/** A page with its program in it. Refuses a program that would have to fetch parts of itself at once. */
function withProgram(html, programs) {
  return html.replace(BOOT, (_, folder, name) => {
    const program = programs.get(name);
    if (/\bimport\s*["'{*]|\bfrom\s*["'`]/.test(program) || program.includes('</script')) {
      throw new Error(`${name} cannot stand in a page as it is`);
    }
    // What fetches a part needs no helper here; and parts are named from the page's address now.
    const [, helper] = /^const (\w+)=\w+=>\w+\(\);/.exec(program) ?? [];
    const bare = helper
      ? program.replace(
          new RegExp(`\\b${helper}\\(\\(\\)=>(import\\([^()]*\\)),\\[\\]\\)`, 'g'),
          '$1',
        )
      : program;
    const whole = bare.replace(
      /import\(\s*(["'`])\.\/([^"'`]+)\1\s*\)/g,
      (__, quote, part) => `import(${quote}${folder}${part}${quote})`,
    );
    return `<script type="module">${whole.trim()}</script>`;
  });
}

const CHARSET = '<meta charset="utf-8">';

const PROGRAM = /[\w.-]+\.js\b/g;
const programsIn = (text) => text.match(PROGRAM) ?? [];

/** Takes away the programs that nothing in the site names: a renderer whose islands are woken by wake.ts. */
async function prune(folder, named) {
  const assets = join(folder, '_astro');
  const left = new Set((await readdir(assets)).filter((name) => name.endsWith('.js')));
  // Grows while it is walked: a program that is named names others.
  for (const name of named) {
    if (!left.delete(name)) continue;
    for (const other of programsIn(await readFile(join(assets, name), 'utf8'))) named.add(other);
  }
  await Promise.all([...left].map((name) => rm(join(assets, name))));
}

/** The step of the build. It stands after what writes pages, and before what lists and packs them. */
export function inline() {
  return {
    name: 'inline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).filter(
          (file) => file.endsWith('.html') && file !== 'offline.html',
        );
        const assets = join(folder, '_astro');
        const names = (await readdir(assets)).filter((name) => /^Boot\..*\.js$/.test(name));
        const programs = new Map();
        for (const name of names) programs.set(name, await readFile(join(assets, name), 'utf8'));
        if (programs.size !== 1) throw new Error(`One program for every page, not ${names}`);
        const named = new Set();
        for (const file of files) {
          const path = join(folder, file);
          const html = withProgram(await readFile(path, 'utf8'), programs);
          if (!html.includes(CHARSET)) throw new Error(`${file}: no place for its policy`);
          const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
          const whole = html.replace(CHARSET, CHARSET + meta);
          await writeFile(path, whole);
          for (const name of programsIn(whole)) named.add(name);
        }
        await prune(folder, named);
      },
    },
  };
}
