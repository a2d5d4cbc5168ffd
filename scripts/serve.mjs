// Serves the built site on loopback: pages, assets, the files packed at build, a true 404.
// For looking and for tests; production servers have their own configurations (hosts/).
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { headersFor, TYPES } from './headers.mjs';

const isFile = (path) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

async function fileFor(root, pathname) {
  let path;
  try {
    path = normalize(join(root, decodeURIComponent(pathname)));
  } catch {
    return undefined;
  }
  if (path !== root && !path.startsWith(root + sep)) return undefined;
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return path;
  if (!found?.isDirectory()) return undefined;
  const index = join(path, 'index.html');
  return (await stat(index).catch(() => undefined)) ? index : undefined;
}

/**
 * Starts a server for the folder; resolves to its address and a way to stop it. `saw` is told of
 * every request, for tests of what a reader's browser sends.
 */
export async function serve(folder, { port = 0, base = '/', saw = (_request) => {} } = {}) {
  const root = resolve(folder);
  const prefix = base.replace(/\/$/, '');
  // The hosts that we write configurations for name no time after which a connection is closed; Node would.
  const server = createServer({ keepAliveTimeout: 0 }, async (request, response) => {
    saw(request);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const inside = url.pathname.startsWith(`${prefix}/`);
    const found = inside ? await fileFor(root, url.pathname.slice(prefix.length)) : undefined;
    if (found?.endsWith('index.html') && !url.pathname.endsWith('/')) {
      response.writeHead(308, { location: `${url.pathname}/` }).end();
      return;
    }
    const path = found ?? join(root, '404.html');
    const brotli =
      /\bbr\b/.test(request.headers['accept-encoding'] ?? '') && (await isFile(`${path}.br`));
    const body = await readFile(brotli ? `${path}.br` : path).catch(() => Buffer.from('Not found'));
    response.writeHead(found ? 200 : 404, {
      ...headersFor(found ? url.pathname.slice(prefix.length) : '/404.html'),
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      Vary: 'Accept-Encoding',
      ...(brotli && { 'Content-Encoding': 'br' }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const address = `http://127.0.0.1:${server.address().port}${prefix}/`;
  return { address, close: () => new Promise((done) => server.close(done)) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const port = Number(process.env.PORT ?? 4321);
  const { address } = await serve('dist', { port }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve('dist');
  });
  console.log(`The guide is at ${address}  (Ctrl+C ends it)`);
}
