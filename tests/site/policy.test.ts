// The policy that each built page carries. What it does in a browser: tests/browser/policy.spec.ts.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { everyPage } from './every-page';
import { folder } from '../built';

/** The policy of a page, by directive. */
function policyOf(html: string): ReadonlyMap<string, readonly string[]> {
  const said = load(html)('meta[http-equiv="content-security-policy" i]');
  expect(said).toHaveLength(1);
  return new Map(
    (said.attr('content') ?? '')
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...values]) => [name, values]),
  );
}

/** What no page may say less strictly. Scripts and styles come by their hashes, or from the site itself. */
const EXACTLY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'connect-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'worker-src': ["'self'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
};
const HASHED = /^('self'|'sha(256|384|512)-[\w+/]+=*')$/;

describe('the policy', () => {
  const pages = [...everyPage().map((path) => `${path}index.html`), '/404.html'];
  it.each(pages)('of %s', (path) => {
    const html = readFileSync(`${folder}${path}`, 'utf8');
    const policy = policyOf(html);
    for (const [name, values] of Object.entries(EXACTLY)) {
      expect([name, policy.get(name)]).toEqual([name, values]);
    }
    for (const name of ['script-src', 'style-src']) {
      const values = policy.get(name) ?? [];
      expect(values.length).toBeGreaterThan(0);
      expect(values.filter((value) => !HASHED.test(value))).toEqual([]);
    }
    // A page lets a browser fetch its manifest, and the icons that are files.
    const manifest = load(html)('link[rel=manifest]').length > 0;
    const files = manifest || load(html)('link[rel=icon]:not([href^="data:"])').length > 0;
    expect([...policy.keys()].sort()).toEqual(
      [
        ...[...Object.keys(EXACTLY), 'script-src', 'style-src', 'img-src'],
        ...(manifest ? ['manifest-src'] : []),
        // The page that offers the embedded tools shows them; no other page frames anything.
        ...(path === '/embed/index.html' ? ['frame-src'] : []),
      ].sort(),
    );
    expect(policy.get('img-src')).toEqual(files ? ["'self'", 'data:'] : ['data:']);
    expect(policy.get('manifest-src') ?? ["'self'"]).toEqual(["'self'"]);
    expect(policy.get('frame-src') ?? ["'self'"]).toEqual(["'self'"]);
    // The operator's logo alone, and it comes with the page.
    expect(load(html)('picture, image, img:not([src^="data:image/"])').length).toBe(0);
    // Nothing stands before it that it should have held for.
    const acts = /<(?:script(?! type="application\/ld\+json")|style|link rel="stylesheet")/;
    expect(html.indexOf('http-equiv')).toBeLessThan(html.search(acts));
    const $ = load(html);
    expect($('[style]').length + $('[onclick], [onload], [onerror], [oninput]').length).toBe(0);
    expect($('meta[name=referrer]').attr('content')).toBe('no-referrer');
  });

  it('of the one file that is saved to a disk: everything stands in it, and it asks for nothing', () => {
    const html = readFileSync(`${folder}/offline.html`, 'utf8');
    const policy = policyOf(html);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(
      [...policy.keys()].filter((name) => /^(connect|img|font|worker)-src$/.test(name)),
    ).toEqual([]);
    const $ = load(html);
    for (const name of ['script', 'style']) {
      expect(
        (policy.get(`${name}-src`) ?? ["'unsafe-inline'"]).filter((value) => !HASHED.test(value)),
      ).toEqual([]);
      // A hash that is not that of the text would block it.
      for (const one of $(name).toArray()) {
        const text = $(one).text();
        const hash = createHash('sha256').update(text).digest('base64');
        expect(policy.get(`${name}-src`), text.slice(0, 40)).toContain(`'sha256-${hash}'`);
      }
    }
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(["'none'"]);
    expect(html).not.toMatch(/<(script|link|img)[^<>]* (src|href)=/);
  });
});
