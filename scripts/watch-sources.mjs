// Reads each source's page once and says which changed since somebody last read it, and what rests on
// it: `npm run watch-sources`. With `-- --accept`, or `-- --accept=ID,ID`, the texts as they are now
// count as read. It tells; it never fails. No build and no test runs it against the outside.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import { stringify, parse } from 'yaml';

const FILE = 'content/source-texts.yaml';
const HEAD = `# What each source's text was when somebody last read it, as a hash. \`npm run watch-sources\` compares.\n`;
/** A page with less text than this shows its content by a program, and cannot be compared. */
const LEAST = 80;

/** The text of a page without what is not read; of anything else, its bytes. */
function textOf(type, bytes) {
  if (!/html/.test(type)) return bytes;
  const $ = load(bytes);
  $('script, style, noscript, template, svg, head').remove();
  const main = $('main, [role=main]').first();
  return (main.length ? main : $('body')).text().replace(/\s+/g, ' ').trim();
}

/** Reads one page: `{ hash }`, with `moved` where it stands elsewhere now, or `{ failed }`. */
async function readSource(url, limit) {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(limit),
      headers: { 'user-agent': 'watch-sources', accept: 'text/html, */*' },
    });
    if (!response.ok) return { failed: `status ${response.status}` };
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = textOf(response.headers.get('content-type') ?? '', bytes);
    if (text.length < LEAST) return { failed: 'no text without its programs' };
    const moved = response.url !== new URL(url).href.split('#')[0] && { moved: response.url };
    return { hash: createHash('sha256').update(text).digest('hex').slice(0, 16), ...moved };
  } catch (error) {
    if (error.name === 'TimeoutError') return { failed: `no answer in ${limit / 1000} s` };
    return { failed: error.cause?.message || error.cause?.code || error.message };
  }
}

function stateOf({ failed, hash }, earlier) {
  if (failed) return 'failed';
  if (!earlier) return 'new';
  return hash === earlier ? 'same' : 'changed';
}

/**
 * What became of each source since its text was last read, one page after another.
 * `state`: `same`, `changed`, `new` (never read before) or `failed`.
 */
export async function watch(sources, known, { limit = 20_000, between = 1_000 } = {}) {
  const results = [];
  const pages = new Map();
  for (const { id, url } of sources) {
    if (pages.size > 0 && !pages.has(url)) await pause(between);
    if (!pages.has(url)) pages.set(url, await readSource(url, limit));
    const page = pages.get(url);
    results.push({ id, url, state: stateOf(page, known[id]), ...page });
  }
  return results;
}

const of = (results, state) => results.filter((one) => one.state === state);
const list = (what, names) => (names.length ? [`  ${what}: ${names.join(', ')}`] : []);

/** The results as lines for a person: what changed first, with what rests on it. */
export function report(results, restsOn) {
  const changed = of(results, 'changed').flatMap(({ id, url }) => {
    const { numbers, answers, entries, pages, searches } = restsOn(id);
    return [
      `Changed: ${id} (${url})`,
      ...list('numbers', numbers),
      ...list('answers', answers),
      ...list('entries', entries),
      ...list('pages', pages),
      ...list('searches', searches),
    ];
  });
  const failed = of(results, 'failed').map(
    ({ id, url, failed: why }) => `Not read: ${id} (${url}): ${why}`,
  );
  const moved = results
    .filter((one) => one.moved)
    .map(({ id, url, moved: to }) => `Moved: ${id} (${url}) to ${to}`);
  const first = of(results, 'new').map(({ id }) => id);
  const sums = ['changed', 'failed', 'new', 'same'].map(
    (state) => `${of(results, state).length} ${{ failed: 'not read' }[state] ?? state}`,
  );
  return [
    ...changed,
    ...failed,
    ...moved,
    ...(first.length ? [`No earlier text to compare with: ${first.join(', ')}`] : []),
    `${results.length} sources: ${sums.join(', ')}.`,
  ];
}

/** What is known once the texts of these sources count as read: all of them where none is named. */
export function accepted(known, results, ids = []) {
  const unread = ids.filter((id) => !results.some((one) => one.id === id && one.hash));
  if (unread.length > 0) throw new Error(`Not read, so not accepted: ${unread.join(', ')}`);
  const taken = results.filter(({ id, hash }) => hash && (ids.length === 0 || ids.includes(id)));
  return { ...known, ...Object.fromEntries(taken.map(({ id, hash }) => [id, hash])) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { sources } = await import('./facts.mjs');
  const { restsOn } = await import('./rests-on.mjs');
  const [argument = '', ...more] = process.argv.slice(2);
  if (more.length > 0 || !/^(--accept(=[\w.,-]+)?)?$/.test(argument)) {
    throw new Error('npm run watch-sources [-- --accept[=ID,ID]]');
  }
  const outside = Object.entries(sources)
    .map(([id, { url = '' }]) => ({ id, url }))
    .filter(({ url }) => /^https?:/.test(url));
  const known = parse(readFileSync(FILE, 'utf8')) ?? {};
  const ids = argument.split('=')[1]?.split(',');
  const results = await watch(ids ? outside.filter(({ id }) => ids.includes(id)) : outside, known);
  console.log(report(results, restsOn()).join('\n'));
  if (argument) writeFileSync(FILE, HEAD + stringify(accepted(known, results, ids)));
}
