import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { folder } from '../built';

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve(folder, { base: '/cape/' });
});
afterAll(() => server.close());

/** Sends a request as it is written here: `fetch` would tidy up its path. */
const ask = (path: string, ...headers: string[]) =>
  new Promise<string>((done, fail) => {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
    const lines = [`GET ${path} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', ''];
    let reply = '';
    socket.on('data', (part) => (reply += part));
    socket.on('end', () => done(reply));
    socket.on('error', fail);
    socket.write(lines.join('\r\n'));
  });
const statusOf = (reply: string) => Number(reply.split(' ')[1]);

describe('the local server', () => {
  it.each([
    { path: '//', why: 'no host between two slashes' },
    { path: '///cape/', why: 'slashes before the base' },
    { path: '//evil.example/cape/tools/plan', why: 'a host in the path' },
    { path: '/cape//tools/plan/', why: 'two slashes inside' },
    { path: '/cape/%', why: 'an escape without digits' },
    { path: '/cape/%E0%A4%A', why: 'an escape of half a character' },
    { path: '/cape/%00', why: 'a null character' },
    { path: '/cape/..%2f..%2fpackage.json', why: 'escaped steps out of the folder' },
    { path: '/cape/%2e%2e/%2e%2e/package.json', why: 'escaped dots' },
    { path: '/cape/../../../package.json', why: 'steps out of the folder' },
    { path: '/cape/..%5c..%5cpackage.json', why: 'backslashes' },
    { path: `/cape/${'a'.repeat(5000)}`, why: 'a name longer than a file’s may be' },
    { path: '/cape/index.html/', why: 'a file as a folder' },
    { path: '/cape/404', why: 'a page without its ending' },
    { path: '/cape/embed/../tools/plan/', why: 'a page under another one’s headers' },
    { path: '/', why: 'outside the base' },
    { path: '*', why: 'no path' },
  ])('has nothing at $path and goes on: $why', async ({ path }) => {
    const reply = await ask(path);
    expect(statusOf(reply)).toBe(404);
    expect(reply).toContain("Content-Security-Policy: frame-ancestors 'none'");
    expect(statusOf(await ask('/cape/'))).toBe(200);
  });

  it('goes on after a range that ends before it begins', async () => {
    expect(statusOf(await ask('/cape/rules.json', 'Range: bytes=9-3'))).toBe(200);
    expect(statusOf(await ask('/cape/'))).toBe(200);
  });

  it('chooses headers by the decoded path', async () => {
    const reply = await ask('/cape/%65mbed/tier/');
    expect(statusOf(reply)).toBe(200);
    expect(reply).toContain('Content-Security-Policy: frame-ancestors *');
  });

  it('leads to the page with its slash and keeps the query', async () => {
    const reply = await ask('/cape/tools/plan?x=1');
    expect(statusOf(reply)).toBe(308);
    expect(reply).toMatch(/^location: \/cape\/tools\/plan\/\?x=1\r$/im);
  });
});
