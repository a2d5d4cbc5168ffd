// Gives every page its policy, with the hashes of just the scripts and styles that stand in it. It runs for
// each page at build; nothing changes a page afterwards. docs/decisions/policy.md says why this is not
// Astro's `security.csp`.
import { createHash } from 'node:crypto';
import { defineMiddleware } from 'astro:middleware';

const INLINE = /<(script|style)(?: type="module")?>([\s\S]*?)<\/\1>/g;
const CHARSET = '<meta charset="utf-8">';

/** The policy of a page: its own inline scripts and styles, the site's own files, and nothing else. */
export function policyOf(html: string): string {
  const hashes = { script: new Set(["'self'"]), style: new Set(["'self'"]) };
  for (const [, kind, text = ''] of html.matchAll(INLINE)) {
    const hash = createHash('sha256').update(text).digest('base64');
    hashes[kind as keyof typeof hashes].add(`'sha256-${hash}'`);
  }
  const manifest = html.includes('rel="manifest"');
  const pictures = manifest || /rel="icon" href="(?!data:)/.test(html);
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
    pictures ? "img-src 'self' data:" : 'img-src data:',
    `script-src ${[...hashes.script].join(' ')}`,
    `style-src ${[...hashes.style].join(' ')}`,
  ].join(';');
}

export const onRequest = defineMiddleware(async ({ routePattern }, next) => {
  const response = await next();
  const type = response.headers.get('content-type') ?? '';
  // The file for offline use carries a stricter policy of its own.
  if (!type.includes('text/html') || routePattern === '/offline.html') return response;
  if (import.meta.env.DEV) return response;
  const html = await response.text();
  if (!html.includes(CHARSET)) throw new Error(`${routePattern}: no place for its policy`);
  const policy = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
  return new Response(html.replace(CHARSET, CHARSET + policy), response);
});
