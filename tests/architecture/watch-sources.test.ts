import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answers } from '../../src/words/en/calculator';
import { sources } from '../../src/rules/sources';
import { restsOn } from '../../scripts/rests-on.mjs';
import { accepted, report, watch } from '../../scripts/watch-sources.mjs';

const TEXT =
  'CAPE takes an entry up to this many days after its liquidation, and not one more. '.repeat(2);
const page = (text: string, around = '') =>
  `<!doctype html><head><title>${around}</title></head><body><nav>${around}</nav><main>${text}</main><script>${around}</script>`;

/** What the server says, by path; a page that is not here is a 404. */
let pages: Record<string, string> = {};
let asked: IncomingMessage[] = [];
let open = 0;
let most = 0;
let server: Server;
let at = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    const path = request.url ?? '';
    if (path === '/silent') return;
    if (path === '/half') {
      response.writeHead(200, { 'content-type': 'text/html' }).write('<main>');
    } else if (path === '/moved') response.writeHead(301, { location: '/page' }).end();
    else if (path === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (path === '/busy') response.writeHead(503).end(page(TEXT));
    else if (path === '/file.pdf') {
      response.writeHead(200, { 'content-type': 'application/pdf' }).end(pages[path]);
    } else if (pages[path]) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pages[path]);
    } else response.writeHead(404).end(page(TEXT));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
});
beforeEach(() => {
  pages = { '/page': page(TEXT), '/file.pdf': TEXT, '/empty': page('', TEXT) };
  asked = [];
  most = 0;
});

const QUICK = { limit: 60_000, between: 0 };
const one = async (path: string, known: Record<string, string> = {}, options = QUICK) => {
  const [result] = await watch([{ id: 'one', url: at + path }], known, options);
  return result!;
};
/** What is known once a page was read and accepted. */
const known = async (path: string) => accepted({}, [await one(path)]);

describe('the text of a source', () => {
  it('is new at first, and the same until it changes', async () => {
    expect((await one('/page')).state).toBe('new');
    const hashes = await known('/page');
    expect((await one('/page', hashes)).state).toBe('same');
    pages['/page'] = page(TEXT.replace('many', 'few'));
    expect((await one('/page', hashes)).state).toBe('changed');
  });

  it.each([
    ['its programs, its menu and its title', page(TEXT, 'another day')],
    ['the spaces between its words', page(TEXT.replaceAll(' ', '\n\n  '))],
    ['its tags', page(`<p class="new"><b>${TEXT}</b></p>`)],
  ])('is the same where nothing changed but %s', async (_, text) => {
    const hashes = await known('/page');
    pages['/page'] = text;
    expect((await one('/page', hashes)).state).toBe('same');
  });

  it('is compared byte by byte where it is no page', async () => {
    const hashes = await known('/file.pdf');
    expect((await one('/file.pdf', hashes)).state).toBe('same');
    pages['/file.pdf'] = `${TEXT} `;
    expect((await one('/file.pdf', hashes)).state).toBe('changed');
  });

  it('is followed to its new address, which is named', async () => {
    const moved = await one('/moved', await known('/page'));
    expect(moved).toMatchObject({ state: 'same', moved: `${at}/page` });
    expect(report([moved], restsOn())).toContain(`Moved: one (${at}/moved) to ${at}/page`);
  });

  it.each([
    ['/gone', 'status 404', 'a page that is not there'],
    ['/busy', 'status 503', 'a server that refuses'],
    ['/silent', 'no answer in 0.3 s', 'a server that says nothing'],
    ['/half', 'no answer in 0.3 s', 'a page that does not end'],
    ['/loop', 'redirect count exceeded', 'an address that leads to itself'],
    ['/empty', 'no text without its programs', 'a page that a program fills'],
  ])('at %s is not read, and the reason is given: %s', async (path, why) => {
    const limit = why.startsWith('no answer') ? 300 : QUICK.limit;
    const result = await one(path, { one: 'an earlier text' }, { ...QUICK, limit });
    expect(result).toMatchObject({ state: 'failed', failed: why });
    expect(report([result], restsOn())).toContain(`Not read: one (${at}${path}): ${why}`);
    expect(() => accepted({}, [result], ['one'])).toThrow('Not read, so not accepted: one');
    expect(accepted({ one: 'an earlier text' }, [result])).toEqual({ one: 'an earlier text' });
  });

  it('is not read where no server answers', async () => {
    const [result] = await watch([{ id: 'one', url: 'http://127.0.0.1:1/' }], {}, QUICK);
    expect(result).toMatchObject({ state: 'failed' });
  });
});

describe('the watch', () => {
  it('asks for each page once, one after another, under a plain name', async () => {
    const at3 = ['/page', '/page', '/file.pdf', '/gone'];
    const results = await watch(
      at3.map((path, count) => ({ id: `${count}`, url: at + path })),
      {},
      QUICK,
    );
    expect(results.map(({ state }) => state)).toEqual(['new', 'new', 'new', 'failed']);
    expect(asked.map(({ url }) => url)).toEqual(['/page', '/file.pdf', '/gone']);
    expect(most).toBe(1);
    expect(new Set(asked.map(({ headers }) => headers['user-agent']))).toEqual(
      new Set(['watch-sources']),
    );
    expect(asked.some(({ headers }) => headers.cookie || headers.referer)).toBe(false);
  });

  it('accepts the texts that are named, and no other', async () => {
    const results = await watch(
      ['a', 'b'].map((id) => ({ id, url: `${at}/page` })),
      {},
      QUICK,
    );
    expect(Object.keys(accepted({}, results, ['b']))).toEqual(['b']);
    expect(Object.keys(accepted({}, results))).toEqual(['a', 'b']);
  });

  it('says what rests on a text that changed', async () => {
    const url = `${at}/page`;
    const lines = report(
      await watch([{ id: 'usc-19-1514', url }], { 'usc-19-1514': 'an earlier text' }, QUICK),
      restsOn(),
    );
    expect(lines[0]).toBe(`Changed: usc-19-1514 (${url})`);
    const line = (what: string) => lines.find((text) => text.startsWith(`  ${what}: `)) ?? '';
    expect(line('numbers')).toBe('  numbers: protest-window');
    expect(line('answers')).toMatch(/last-protest-day, file-protest-by.*advice/);
    expect(line('entries')).toMatch(/content\/glossary\.yaml \(protest, /);
    expect(line('pages')).toMatch(/ \/past-the-window\/protest\/,.* \/es\/after-filing\//);
    expect(line('searches')).toContain('protest');
    expect(lines.at(-1)).toBe('1 sources: 1 changed, 0 not read, 0 new, 0 same.');
  });

  it('names no answer that the calculators do not give', () => {
    const of = restsOn();
    const named = Object.keys(sources).flatMap((id) => of(id).answers);
    const inner = ['start-days-left', 'lead-left'];
    expect(
      [...new Set(named)].filter((name) => !(name in answers || inner.includes(name))),
    ).toEqual([]);
    // Left out: sums of the reader's own figures.
    const sums = ['lead-days', 'checklist-days'];
    expect(Object.keys(answers).filter((name) => ![...named, ...sums].includes(name))).toEqual([]);
  });

  it('knows only texts of sources that there are', () => {
    const file = parse(readFileSync('content/source-texts.yaml', 'utf8')) ?? {};
    expect(Object.keys(file).filter((id) => !(id in sources))).toEqual([]);
  });

  it('is run by no build and no other command', () => {
    const scripts: Record<string, string> = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ).scripts;
    const running = Object.keys(scripts).filter((name) => scripts[name]!.includes('watch-sources'));
    expect(running).toEqual(['watch-sources']);
    const files = ['scripts', 'integrations', 'hosting', 'src'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(mjs|ts|tsx|astro)$/.test(name))
        .map((name) => `${folder}/${name}`),
    );
    expect(
      files.filter((file) => /from '.*watch-sources/.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });
});
