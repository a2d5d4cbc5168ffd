// The site as real servers give it: nginx and Caddy with the configurations of hosting/, and our own.
// A server that this machine does not have is reported as skipped; `npm run test:hosts` installs them.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, extname, join, matchesGlob, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, RULES, TYPES } from '../../hosting/headers.mjs';
import { configurations } from '../../hosting/write.mjs';
import { installed, startCaddy, startNginx } from '../../hosting/servers.mjs';
import { headersFile, redirectsFile } from '../../hosting/headers-file.mjs';
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
/** One file of each kind, with its type. */
const kinds = [
  ...new Map(
    readdirSync(built, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
      const type = TYPES[extname(file) as keyof typeof TYPES];
      return type ? [[type, file] as const] : [];
    }),
  ),
].map(([type, file]) => [file, type] as const);
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

      it.each(kinds)('gives %s as %s', async (file, type) => {
        for (const accept of ['br', 'identity']) {
          const reply = await get(running.address, at(`/${file}`), accept);
          expect([reply.status, reply.headers['content-type']]).toEqual([200, type]);
        }
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

      it.each([
        ...['//evil.example/tools/plan', '//evil.example/..', '//tools/plan', '/\\evil.example'],
        ...['/%5Cevil.example', '/%2Fevil.example', '/tools/plan/..//evil.example'],
      ])('leads no reader of %s to another site', async (path) => {
        const { location } = (await get(running.address, path)).headers;
        const here = 'http://here.example';
        if (location) expect(new URL(`${location}`, here).origin).toBe(here);
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

/** The files that a host is given; those packed beside them and those that other hosts read apart. */
const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter(
  (file) => extname(file) in TYPES,
);
/** The CloudFront function, as it is called for a request. */
const address = (uri: string) => {
  const code = readFileSync('hosting/cloudfront-address.js', 'utf8');
  const handler = new Function(`${code}; return handler;`)() as (event: unknown) => {
    uri?: string;
    statusCode?: number;
    headers?: { location: { value: string } };
  };
  return handler({ request: { uri } });
};

describe('the files for hosts', () => {
  it('are those that hosting/headers.mjs gives', () => {
    for (const [name, text] of Object.entries(configurations())) {
      expect(readFileSync(join('hosting', name), 'utf8')).toBe(text);
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
    expect(text.split('\n/cape/404.html\n')[1]).toMatch(/^ {2}Content-Type: text\/html/);
    expect(redirectsFile({ base: '/cape/' })).toBe('/ /cape/ 302\n');
    expect(redirectsFile()).toBe('');
  });

  it('may be framed nowhere but under /embed/', () => {
    expect(headersFor('/embed/plan/')['Content-Security-Policy']).toBe('frame-ancestors *');
    for (const { at } of RULES.filter((rule) => rule.at !== '/embed/*')) {
      expect(headersFor(at)['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    }
  });

  it('CloudFront: the function finds every built file', () => {
    for (const file of files) {
      const uri = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      expect(existsSync(`${built}${address(uri).uri}`), file).toBe(true);
    }
  });

  it.each([
    ['/tools/plan', '/tools/plan/'],
    ['/cape/tools/plan', '/cape/tools/plan/'],
    ['/embed', '/embed/'],
  ])('CloudFront: the function leads from %s to %s', (uri, location) => {
    expect(address(uri)).toMatchObject({
      statusCode: 308,
      headers: { location: { value: location } },
    });
  });

  it.each([
    ...[
      '//',
      '//evil.example',
      '//evil',
      '//evil/tools',
      '///evil',
      '/\\evil',
      '/\\/evil',
      '\\\\evil',
    ],
    ...[
      '/%5Cevil',
      '/%2Fevil',
      '/%09/evil',
      '/\t/evil',
      '/tools//evil',
      '/./evil',
      '/../evil',
      '/@evil',
    ],
    ...['/https:evil', 'https://evil.example/x', ''],
  ])('CloudFront: the function leads nowhere from %j', (uri) => {
    expect(address(uri).statusCode).toBeUndefined();
  });

  it('S3: each built file is sent once, with its type and the time to keep it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'aws-'));
    const log = join(folder, 'log');
    writeFileSync(
      join(folder, 'aws'),
      `#!/bin/sh\nprintf '%s\\t' "$@" >> ${log}; echo >> ${log}\n`,
    );
    chmodSync(join(folder, 'aws'), 0o755);
    execFileSync('sh', ['hosting/s3.sh'], {
      env: { ...process.env, PATH: folder + delimiter + process.env.PATH, TO: 's3://bucket/cape' },
    });
    const calls = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    rmSync(folder, { recursive: true });
    const option = (call: string[], name: string) => call[call.indexOf(`--${name}`) + 1];
    // The last filter that a file meets decides; `*` stands for anything.
    const takes = (call: string[], file: string) =>
      call.reduce((taken, part, at) => {
        if (part !== '--include' && part !== '--exclude') return taken;
        return matchesGlob(
          `/${file}`.replaceAll('/', '_'),
          `_${call[at + 1]!.replaceAll('/', '_')}`,
        )
          ? part === '--include'
          : taken;
      }, true);
    const copies = calls.filter(([, how]) => how === 'cp');
    for (const file of files) {
      const sent = copies.filter((call) => takes(call, file));
      expect(
        sent.map((call) => [option(call, 'content-type'), option(call, 'cache-control')]),
        file,
      ).toEqual([
        [TYPES[extname(file) as keyof typeof TYPES], headersFor(`/${file}`)['Cache-Control']],
      ]);
    }
    expect(copies.every((call) => call[3] === 's3://bucket/cape')).toBe(true);
    const removal = calls.at(-1)!;
    expect(removal.slice(0, 5)).toEqual(['s3', 'sync', 'dist', 's3://bucket/cape', '--delete']);
    expect(takes(removal, '_astro/old.js')).toBe(false);
    expect(takes(removal, 'tools/old/index.html')).toBe(true);
  });
});
