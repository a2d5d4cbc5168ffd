// What every host says with a file, written once: the kinds of files, how long each may be kept, and
// the headers that a page's own `<meta>` cannot set. scripts/serve.mjs sends them; write.mjs writes them
// into the configurations of nginx, Caddy, S3 and CloudFront, and the build into `_headers`.

/** The kinds of files in the built site. A kind that is not here fails the build's check. */
export const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.ics': 'text/calendar; charset=utf-8',
};

/** What packs well and is written beside the file as `.br` and `.gz` at build. */
export const PACKED = /^text\/|json|xml/;

/** What a page of ours never uses, so that nothing that gets into one can. */
const UNUSED = ['camera', 'geolocation', 'microphone', 'payment', 'usb'];

const KEEP = 'public, max-age=31536000, immutable';
const ASK = 'no-cache';

/** What only a document obeys: taken off the files it loads, where it would be weight alone. */
const OF_DOCUMENTS = {
  'Cross-Origin-Opener-Policy': '',
  'Permissions-Policy': '',
  'Strict-Transport-Security': '',
};

/** What any program may read, from any page. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/**
 * The headers by address, under the site's base. Later rules add to earlier ones; the same header
 * replaces the earlier, and an empty one takes it away. `*` at the end stands for anything.
 */
export const RULES = [
  {
    at: '/*',
    headers: {
      'Cache-Control': ASK,
      // The rest of the policy stands in each page, with the page's own hashes, and so does its
      // `no-referrer`. Every browser that the site is made for obeys `frame-ancestors`, and then no
      // `X-Frame-Options`.
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(),
      // Without effect over http; over https it keeps a reader from ever falling back.
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  {
    // Named by their content's hash. A worker obeys the policy of its own file and not the page's:
    // it may load parts of the program, and ask for nothing else.
    at: '/_astro/*',
    headers: {
      'Cache-Control': KEEP,
      'Content-Security-Policy': "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
      ...OF_DOCUMENTS,
    },
  },
  {
    // The service worker fetches the site's own files, and nothing else.
    at: '/sw.js',
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
      // It has no page that could say so.
      'Referrer-Policy': 'no-referrer',
    },
  },
  {
    // Made to stand in other people's pages.
    at: '/embed/*',
    headers: {
      'Content-Security-Policy': 'frame-ancestors *',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  {
    // Public data for anybody's program.
    at: '/rules.json',
    headers: OPEN,
  },
  { at: '/rules.schema.json', headers: OPEN },
  { at: '/fridays.ics', headers: OPEN },
  { at: '/feed.xml', headers: OPEN },
  { at: '/llms.txt', headers: OPEN },
  {
    // Shown by other people's pages beside a link to ours.
    at: '/social/*',
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', ...OF_DOCUMENTS },
  },
];

const meets = (at, path) => (at.endsWith('*') ? path.startsWith(at.slice(0, -1)) : path === at);

/** The headers for a path that begins after the base, such as `/tools/plan/`. */
export function headersFor(path) {
  const all = Object.assign({}, ...RULES.filter(({ at }) => meets(at, path)).map((r) => r.headers));
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}
