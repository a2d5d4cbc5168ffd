// At the end of a build, page by page: the programs of its components are written into the page, and the
// page gets its policy, with the hashes of just what stands in it.
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutEnds } from './ends.mjs';

/** What every page may do; pictures, scripts and styles are added, page by page. */
const DIRECTIVES = [
  "default-src 'none'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // Programs of our own beside the page: the entries file's reader, and reading offline.
  "worker-src 'self'",
  // No text becomes markup or code; src/client/trusted-types.ts holds the one exception.
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/** The program of a component, as Astro names it. */
const PART = /^[\w-]+\.astro_astro_type_script[^/]*\.js$/;
const TAG =
  /<script type="module" src="([^"]*\/)([\w-]+\.astro_astro_type_script[^"/]*\.js)"><\/script>/g;
const INLINE = /<(script|style)(?: type="module")?>([\s\S]*?)<\/\1>/g;

/** The source expression that lets one inline text through. */
export const policyHash = (text) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page's head lets a browser fetch in its name: a manifest with its icons, or an icon that is a file. */
function pictures(html) {
  const manifest = html.includes('rel="manifest"');
  const files = manifest || /rel="icon" href="(?!data:)/.test(html);
  return [...(manifest ? ["manifest-src 'self'"] : []), `img-src ${files ? "'self' " : ''}data:`];
}

/** The policy of a page: what its own inline scripts and styles need, and the site's own files. */
export function policyOf(html) {
  const hashes = { script: new Set(), style: new Set() };
  for (const [, kind, text] of html.matchAll(INLINE)) hashes[kind].add(policyHash(text));
  const list = (kind) => [`${kind}-src 'self'`, ...hashes[kind]].join(' ');
  return [...DIRECTIVES, ...pictures(html), list('script'), list('style')].join(';');
}

/** A program whose calls of `helper(() => promise, [])` are the promises themselves. */
function without(helper, program) {
  const call = new RegExp(`(?<![\\w$.])${helper}\\((async)?\\(\\)=>`);
  let text = program;
  for (let found = call.exec(text); found; found = call.exec(text)) {
    const start = found.index + found[0].length;
    let end = start;
    for (let depth = 1; depth > 0; end += 1) depth += { '(': 1, ')': -1 }[text[end]] ?? 0;
    const promise = text.slice(start, end - 1);
    if (found[1] || !promise.endsWith(',[]')) throw new Error(`Not a fetched part: ${promise}`);
    text = text.slice(0, found.index) + promise.slice(0, -3) + text.slice(end);
  }
  return text;
}

/** A part's text as it can stand in a page. Refuses one that would have to fetch parts of itself at once. */
function standing(name, program) {
  if (/\bimport\s*["'{*]|\bfrom\s*["'`]/.test(program) || program.includes('</script')) {
    throw new Error(`${name} cannot stand in a page as it is`);
  }
  // What fetches a part needs no helper here.
  const [line, helper] = /^const (\w+)=\w+=>\w+\(\);/.exec(program) ?? [];
  return (helper ? without(helper, program.slice(line.length)) : program).trim();
}

/** A page with its parts in it, as one program: each in a function of its own, where its names hold. */
function withProgram(html, programs) {
  let folder = '';
  const parts = new Set();
  const rest = html.replace(TAG, (_, from, name) => {
    folder = from;
    parts.add(programs.get(name));
    return '';
  });
  // A part's files are named from the page's address now.
  const whole = [...parts]
    .map((part) => `(()=>{${part}})();`)
    .join('')
    .replace(
      /import\(\s*(["'`])\.\/([^"'`]+)\1\s*\)/g,
      (__, quote, file) => `import(${quote}${folder}${file}${quote})`,
    );
  // Nothing follows that would need the ends of body and page.
  return rest.replace('</body></html>', () => `<script type="module">${whole}</script>`);
}

const CHARSET = '<meta charset="utf-8">';

const PROGRAM = /(?<![\w.-])[\w.-]+\.js\b/g;
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
        const names = (await readdir(assets)).filter((name) => PART.test(name));
        const programs = new Map();
        for (const name of names) {
          programs.set(name, standing(name, await readFile(join(assets, name), 'utf8')));
        }
        const named = new Set();
        for (const file of files) {
          const path = join(folder, file);
          const html = withProgram(withoutEnds(await readFile(path, 'utf8')), programs);
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
