// At the end of a build, page by page: of the styles that all pages share, a page keeps those that can
// mean something in it, as it stands or with what its programs draw later.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, parse, walk } from 'css-tree';
import { Parser } from 'htmlparser2';
import { drawnBy } from './drawn.mjs';

const STYLE = /(<style>)([\s\S]*?)(?=<\/style>)/g;

/** Conditions around rules; any other rule with an `@` is kept as it is. */
const CONDITIONS = new Set(['media', 'supports', 'container', 'layer']);

/** The names in a page's markup, templates included: of elements and of classes. */
export function namesIn(html) {
  const names = { element: new Set(), class: new Set() };
  const parser = new Parser({
    onopentag(element, { class: classes = '' }) {
      names.element.add(element);
      for (const one of classes.split(/\s+/)) names.class.add(one);
    },
  });
  parser.end(html);
  return names;
}

/**
 * Whether a selector may match something. A name that is missing rules it out, and nothing else does:
 * states, attributes and places come and go.
 */
function mayMatch(selector, has) {
  return selector.children.toArray().every((part) => {
    if (part.type === 'ClassSelector') return has('class', part.name);
    if (part.type === 'TypeSelector') return part.name === '*' || has('element', part.name);
    if (part.type !== 'PseudoClassSelector' || !/^(is|where|has)$/.test(part.name)) return true;
    return part.children.first.children.some((one) => mayMatch(one, has));
  });
}

/** A rule, or a condition with its rules, as a function from a page to text. */
function writer(node, condition = '') {
  if (node.type === 'Rule' && node.prelude.type === 'SelectorList') {
    const selectors = node.prelude.children.toArray().map((one) => [one, generate(one)]);
    const block = generate(node.block);
    const whole = selectors.map(([, text]) => text).join() + block;
    // Looked for once: pages with the same programs share what is read from them.
    const brought = new Map();
    return ({ names, drawn }) => {
      if (!brought.has(drawn)) brought.set(drawn, drawn.brings(whole, condition));
      const has = (kind, name) => names[kind].has(name) || (!brought.get(drawn) && drawn.has(name));
      const kept = selectors.filter(([one]) => mayMatch(one, has)).map(([, text]) => text);
      return kept.length > 0 ? kept.join() + block : '';
    };
  }
  if (node.type === 'Atrule' && CONDITIONS.has(node.name) && node.block) {
    const own = `@${node.name} ${generate(node.prelude)}`;
    const inner = node.block.children.toArray().map((one) => writer(one, own));
    return (page) => {
      const text = inner.map((write) => write(page)).join('');
      return text && `${own}{${text}}`;
    };
  }
  const whole = generate(node);
  return () => whole;
}

/**
 * A sheet, read once, as a function from a page's names, and what is drawn there, to its styles. Pages
 * that have the same of the sheet's names, and the same programs, get the same text.
 */
export function sheet(css) {
  const tree = parse(css, {
    onParseError({ message }) {
      throw new Error(`Styles that cannot be read: ${message}`);
    },
  });
  const own = { element: new Set(), class: new Set() };
  walk(tree, ({ type, name }) => {
    if (type === 'ClassSelector') own.class.add(name);
    if (type === 'TypeSelector') own.element.add(name);
  });
  const parts = tree.children.toArray().map((node) => writer(node));
  const written = new Map();
  return (names, drawn) => {
    if (!written.has(drawn)) written.set(drawn, new Map());
    const texts = written.get(drawn);
    const key = Object.keys(own)
      .map((kind) => [...own[kind]].filter((name) => names[kind].has(name)))
      .join('|');
    if (!texts.has(key)) texts.set(key, parts.map((write) => write({ names, drawn })).join(''));
    return texts.get(key);
  };
}

/** The pages of a built site that share styles with others. */
const pagesIn = async (folder) =>
  (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith('.html') && file !== 'offline.html',
  );

/** What each page keeps, and what the pages held before: that one is kept in a file, for a test. */
async function keptIn(folder, cache) {
  const drawnIn = await drawnBy(join(folder, '_astro'));
  const sheets = new Map();
  const whole = {};
  const kept = new Map();
  for (const file of await pagesIn(folder)) {
    const html = await readFile(join(folder, file), 'utf8');
    const names = namesIn(html);
    const drawn = drawnIn(html);
    whole[file] = [];
    const light = [...html.matchAll(STYLE)].map(([, , css]) => {
      if (!sheets.has(css)) sheets.set(css, { at: sheets.size, write: sheet(css) });
      const { at, write } = sheets.get(css);
      whole[file].push(at);
      return write(names, drawn);
    });
    kept.set(file, light);
  }
  await mkdir(cache, { recursive: true });
  await writeFile(
    join(cache, 'whole-styles.json'),
    JSON.stringify({ sheets: [...sheets.keys()], pages: whole }),
  );
  return kept;
}

/**
 * The step of the build. What each page keeps is found while others read the pages; it is written before
 * `inline`, whose policies hold hashes of the styles. What the pages held before is kept beside Astro's own
 * cache, for the test that nothing is missing.
 */
export function styles() {
  let cache;
  let found;
  return {
    name: 'styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:generated': ({ dir }) => {
        found = keptIn(fileURLToPath(dir), cache);
        // What went wrong is said where it is waited for.
        found.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        for (const [file, light] of await found) {
          const path = join(fileURLToPath(dir), file);
          const html = await readFile(path, 'utf8');
          const texts = light.values();
          await writeFile(
            path,
            html.replace(STYLE, (_, tag) => tag + texts.next().value),
          );
        }
      },
    },
  };
}
