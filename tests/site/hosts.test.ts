// The site as real servers give it: nginx and Caddy with the configurations of hosts/, and our own.
// A server that this machine does not have is reported as skipped; `npm run test:hosts` installs them.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, RULES, TYPES } from '../../scripts/headers.mjs';
import { configurations } from '../../scripts/hosts.mjs';
import { installed, startCaddy, startNginx } from '../../scripts/hosts/run.mjs';
import { headersFile, redirectsFile } from '../../scripts/hosts/underscore.mjs';
import { serve } from '../../scripts/serve.mjs';
import { folder as built } from '../built';

interface Reply {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

/** Plain HTTP: `fetch` would unpack what we want to see packed, and tidy up the path. */
const get = (address: string, path: string, accept = 'br') =>
  new Promise<Reply>((done, fail) => {
    const { port } = new URL(address);
    request({ host: '127.0.0.1', port, path, headers: { 'accept-encoding': accept } }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part) => parts.push(part));
      reply.on('end', () =>
        done({ status: reply.statusCode!, headers: reply.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end();
  });

const hashed = readdirSync(`${built}/_astro`).find((name) => name.endsWith('.js'))!;
const missing = readFileSync(`${built}/404.html`);
const have = installed();
const servers = [
  { name: 'nginx', here: have.nginx, brotli: true, gzip: true, start: startNginx },
  { name: 'Caddy', here: have.caddy, brotli: true, gzip: true, start: startCaddy },
  {
    name: 'scripts/serve.mjs',
    here: true,
    brotli: true,
    gzip: false,
    start: async ({ root, base }: { root: string; base: string }) => {
      const { address, close } = await serve(join(root, base), { base });
      return { address: new URL(address).origin, close };
    },
  },
];

for (const base of ['/', '/cape/']) {
  for (const server of servers) {
    describe.skipIf(!server.here)(`${server.name} at ${base}`, () => {
      const root = base === '/' ? built : mkdtempSync(join(tmpdir(), 'cape-root-'));
      const at = (path: string) => base.slice(0, -1) + path;
      let running: { address: string; close: () => Promise<unknown> };

      beforeAll(async () => {
        if (base !== '/') cpSync(built, join(root, base), { recursive: true });
        running = await server.start({ root: resolve(root), base });
      });
      afterAll(async () => {
        await running?.close();
        if (base !== '/') rmSync(root, { recursive: true });
      });

      it('gives every page with the headers of its address, and its exact bytes', async () => {
        const pages = readdirSync(built, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('index.html'))
          .map((file) => `/${file.slice(0, -'index.html'.length)}`);
        expect(pages.length).toBeGreaterThan(30);
        for (const page of pages) {
          const { status, headers, body } = await get(running.address, at(page));
          expect([page, status, headers['content-type']]).toEqual([page, 200, TYPES['.html']]);
          expect([page, headers['content-encoding']]).toEqual([page, 'br']);
          expect(brotliDecompressSync(body).equals(readFileSync(`${built}${page}index.html`))).toBe(
            true,
          );
          for (const [name, value] of Object.entries(headersFor(page))) {
            expect([page, name, headers[name.toLowerCase()]]).toEqual([page, name, value]);
          }
        }
      });

      it('lets hashed files be kept for good, and asks again for all others', async () => {
        const file = await get(running.address, at(`/_astro/${hashed}`));
        expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
        expect(file.headers['content-type']).toBe(TYPES['.js']);
        expect(file.headers['content-security-policy']).toContain("default-src 'none'");
        const icon = await get(running.address, at('/favicon.svg'));
        expect(icon.headers['cache-control']).toBe('no-cache');
        expect(icon.headers['content-type']).toMatch(/^image\/svg\+xml/);
      });

      it.each(['/nope/', '/social/', '/_astro/', '/_astro/nope.js', '/index.htm', '/%E0%A4%A'])(
        'has nothing at %s: 404, our page, never kept',
        async (path) => {
          const reply = await get(running.address, at(path), 'identity');
          // A broken escape may also be refused before it is looked up.
          if (path.includes('%') && reply.status === 400) return;
          expect(reply.status).toBe(404);
          expect(reply.body.equals(missing)).toBe(true);
          expect(reply.headers['cache-control']).toBe('no-cache');
          expect(reply.headers['content-security-policy']).toBe("frame-ancestors 'none'");
        },
      );

      it('leads from a page without its slash to the page, and keeps the site inside its base', async () => {
        const bare = await get(running.address, at('/tools/plan'));
        expect([301, 302, 307, 308]).toContain(bare.status);
        expect(bare.headers.location).toBe(at('/tools/plan/'));
        const outside = await get(running.address, at('/../../../../etc/hostname'));
        expect([400, 404]).toContain(outside.status);
        if (base !== '/') expect((await get(running.address, '/tools/plan/')).status).toBe(404);
      });

      it('packs only for a reader who can unpack', async () => {
        const plain = await get(running.address, at('/tools/plan/'), 'identity');
        expect(plain.headers['content-encoding']).toBeUndefined();
        expect(plain.body.equals(readFileSync(`${built}/tools/plan/index.html`))).toBe(true);
        const zipped = await get(running.address, at('/tools/plan/'), 'gzip');
        if (server.gzip) {
          expect(zipped.headers['content-encoding']).toBe('gzip');
          expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
        }
        expect(zipped.headers.vary).toMatch(/accept-encoding/i);
      });
    });
  }
}

describe('the files for hosts', () => {
  it('are those that scripts/headers.mjs gives', () => {
    for (const [name, text] of Object.entries(configurations())) {
      expect(readFileSync(join('hosts', name), 'utf8')).toBe(text);
    }
  });

  it('_headers: no header stands in two rules that meet one address', () => {
    const rules = readFileSync(`${built}/_headers`, 'utf8')
      .split(/\n(?=\/)/)
      .map((rule) => rule.trim().split('\n'));
    expect(rules.length).toBeLessThanOrEqual(100);
    const [first, ...others] = rules;
    expect(first![0]).toBe('/*');
    const names = (rule: string[]) => rule.slice(1).map((line) => line.trim().split(':')[0]!);
    for (const rule of others) {
      expect(names(rule).filter((name) => names(first!).includes(name))).toEqual([]);
      for (const line of rule) expect(line.length).toBeLessThan(2000);
    }
    const addresses = others.map(([address]) => address!);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const one of addresses.filter((address) => address.endsWith('*'))) {
      const inside = addresses.filter(
        (other) => other !== one && other.startsWith(one.slice(0, -1)),
      );
      expect(inside).toEqual([]);
    }
    // Every page of the first level is named.
    for (const entry of readdirSync(built, { withFileTypes: true })) {
      if (entry.isDirectory()) expect(addresses).toContain(`/${entry.name}/*`);
    }
  });

  it('_headers and _redirects under a folder name that folder', () => {
    const text = headersFile(['tools/', '404.html', 'embed/'], { base: '/cape/' });
    expect(text).toContain('\n/cape/tools/*\n');
    expect(text.split('\n/cape/embed/*\n')[1]).toContain('frame-ancestors *');
    expect(redirectsFile({ base: '/cape/' })).toBe('/ /cape/ 302\n');
    expect(redirectsFile()).toBe('');
  });

  it('may be framed nowhere but under /embed/', () => {
    expect(headersFor('/embed/plan/')['Content-Security-Policy']).toBe('frame-ancestors *');
    for (const { at } of RULES.filter((rule) => rule.at !== '/embed/*')) {
      expect(headersFor(at)['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    }
  });

  it('CloudFront: the function finds every built file, and knows a folder without its slash', () => {
    const code = readFileSync('hosts/cloudfront-address.js', 'utf8');
    const handler = new Function(`${code}; return handler;`)() as (event: unknown) => {
      uri?: string;
      statusCode?: number;
      headers?: { location: { value: string } };
    };
    const ask = (uri: string) => handler({ request: { uri } });
    for (const file of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
      const page = file.endsWith('index.html');
      const uri = `/${page ? file.slice(0, -'index.html'.length) : file}`;
      if (/\.[a-z]+$/.test(file)) expect(existsSync(`${built}${ask(uri).uri}`)).toBe(true);
    }
    expect(ask('/tools/plan').headers?.location.value).toBe('/tools/plan/');
  });
});
