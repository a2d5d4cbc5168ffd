// Serves a built site on loopback, for `npm start` and for tests: pages, files packed at build, and
// a true 404. Production servers have configurations of their own.
import { readFile } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, posix, resolve } from 'node:path';
import sirv from 'sirv';
import { headersFor, TYPES } from '../hosting/headers.mjs';

function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The decoded path of a request, below the site's base. Nothing for a path that could be read in two
 * ways (`//`, `..`, a backslash): its headers would be another file's.
 */
function pathOf(url, prefix) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    const plain = path === posix.normalize(path) && !/[\\\0]/.test(path);
    return plain && path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Starts a server for the folder; resolves to its address and a way to stop it. `saw` is told of
 * every request, for tests of what a reader's browser sends.
 */
export async function serve(folder, { port = 0, base = '/', saw = (_request) => {} } = {}) {
  const root = resolve(folder);
  const inside = base.replace(/^\/+|\/+$/g, '');
  const prefix = inside && `/${inside}`;
  // `dev` looks a file up at each request: the folder may be built anew while it is served.
  const files = sirv(root, { dev: true, brotli: true, extensions: [] });

  async function notFound(request, response) {
    const packed =
      /\bbr\b/.test(request.headers['accept-encoding'] ?? '') && isFile(join(root, '404.html.br'));
    const page = join(root, packed ? '404.html.br' : '404.html');
    const body = await readFile(page).catch(() => 'Not found');
    response.writeHead(404, {
      ...headersFor('/404.html'),
      'Content-Type': TYPES['.html'],
      Vary: 'Accept-Encoding',
      ...(packed && { 'Content-Encoding': 'br' }),
    });
    response.end(body);
  }

  // The hosts that we write configurations for name no time after which a connection is closed; Node would.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    saw(request);
    const path = pathOf(request.url, prefix);
    const file = path?.endsWith('/') ? `${path}index.html` : path;
    if (file && isFile(join(root, file))) {
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.setHeaders(new Map(Object.entries({ ...headersFor(path), 'Content-Type': type })));
      request.url = encodeURI(file);
      // sirv throws at a range that ends before it begins.
      delete request.headers.range;
      files(request, response, () => notFound(request, response));
    } else if (file && isFile(join(root, file, 'index.html'))) {
      const query = /\?[^#]*/.exec(request.url)?.[0] ?? '';
      response.writeHead(308, { location: `${encodeURI(`${prefix}${path}/`)}${query}` }).end();
    } else {
      notFound(request, response);
    }
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const address = `http://127.0.0.1:${server.address().port}${prefix}/`;
  return { address, close: () => new Promise((done) => server.close(done)) };
}
