// Serves a peer's site on loopback as a plain production server would: packed with brotli (each file
// once, when first asked for), and with no header that a page does not need.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { TYPES } from '../hosting/headers.mjs';

const ALSO = { '.woff2': 'font/woff2', '.wasm': 'application/wasm', '.mjs': 'text/javascript' };
const PACKS = /^text\/|javascript|json|xml|svg/;
const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

/** Starts a server for the folder; resolves to its address and a way to stop it. */
export async function servePeer(folder) {
  const packed = new Map();
  const server = createServer({ keepAliveTimeout: 0 }, async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    let path = normalize(join(folder, decodeURIComponent(pathname)));
    const found = path === folder || path.startsWith(folder + sep);
    if (found && (await stat(path).catch(() => undefined))?.isDirectory()) {
      path = join(path, 'index.html');
    }
    const body = found && (await readFile(path).catch(() => undefined));
    if (!body) {
      response.writeHead(404, { 'Content-Length': 0 }).end();
      return;
    }
    const type = TYPES[extname(path)] ?? ALSO[extname(path)] ?? 'application/octet-stream';
    const packs = PACKS.test(type);
    if (packs && !packed.has(path)) packed.set(path, brotliCompressSync(body, { params }));
    const sent = packs ? packed.get(path) : body;
    response.writeHead(200, {
      'Cache-Control': path.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable',
      'Content-Type': type,
      'Content-Length': sent.length,
      ...(packs && { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }),
    });
    response.end(sent);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((done) => server.close(done)),
  };
}
