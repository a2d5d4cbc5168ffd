// Gives every page its policy, with the hashes of just the scripts and styles in it. It runs for each page
// at build. docs/decisions/policy.md says why this is not Astro's `security.csp`.
import { createHash } from 'node:crypto';
import { defineMiddleware } from 'astro:middleware';
import { DomUtils, parseDocument } from 'htmlparser2';

const CHARSET = '<meta charset="utf-8">';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of a page: its own inline scripts and styles, the site's own files, and nothing else. */
function policyOf(html: string): string {
  const page = parseDocument(html);
  const all = (name: string) => DomUtils.getElementsByTagName(name, page);
  const allowed = (name: string) => {
    const inline = all(name).filter(
      ({ attribs }) => !attribs.src && !/json/.test(attribs.type ?? ''),
    );
    return [...new Set(["'self'", ...inline.map((one) => hash(DomUtils.textContent(one)))])];
  };
  const links = all('link').map(({ attribs }) => attribs);
  const manifest = links.some(({ rel }) => rel === 'manifest');
  const icons = links.some(({ rel, href = '' }) => rel === 'icon' && !href.startsWith('data:'));
  return [
    "default-src 'none'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    // The entries tool's reader and the service worker.
    "worker-src 'self'",
    // No text becomes markup or code; src/client/trusted-types.ts holds the one exception.
    "require-trusted-types-for 'script'",
    'trusted-types default',
    ...(manifest ? ["manifest-src 'self'"] : []),
    manifest || icons ? "img-src 'self' data:" : 'img-src data:',
    // The previews of the embedded calculators.
    ...(all('iframe').length > 0 ? ["frame-src 'self'"] : []),
    `script-src ${allowed('script').join(' ')}`,
    `style-src ${allowed('style').join(' ')}`,
  ].join(';');
}

export const onRequest = defineMiddleware(async ({ routePattern }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.includes('text/html');
  // The development server adds its own scripts; the offline file carries a stricter policy of its own.
  if (!isPage || import.meta.env.DEV || routePattern.endsWith('/offline.html')) return response;
  const html = await response.text();
  if (!html.includes(CHARSET)) throw new Error(`${routePattern}: no place for its policy`);
  const policy = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
  return new Response(html.replace(CHARSET, CHARSET + policy), response);
});
