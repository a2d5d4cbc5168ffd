// The site of an operator that chose one language: no page and no link of another is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, isCurrent } from '../../scripts/build.mjs';
import { buildEnv } from '../built';

const folder = '.cache/english';
let names: readonly string[] = [];
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeAll(() => {
  const env = { ...buildEnv(), OPERATOR: 'tests/fixtures/operator/english.yaml' };
  if (!isCurrent(folder, env) && !build(folder, env)) throw new Error('The site does not build');
  names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
}, 300_000);

describe('a site in English alone', () => {
  it('has no page, embed, picture, twin or offline file of another language', () => {
    // The bundler writes each program, also one that no page loads.
    const written = names.filter((name) => !name.startsWith('_astro'));
    expect(written.filter((name) => /(^|\/)es(\/|\.|$)/.test(name))).toEqual([]);
    expect(existsSync(join(folder, 'tools/plan/index.html'))).toBe(true);
  });

  it('names no other language on any page, in the sitemap, or for language models', () => {
    const pages = names.filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(40);
    const foreign = pages.filter((name) => {
      const $ = load(text(name));
      return $('a.switch, [hreflang], [lang]:not([lang=en]), a[href*="/es/"]').length > 0;
    });
    expect(foreign).toEqual([]);
    for (const name of ['sitemap-0.xml', 'llms.txt']) expect(text(name)).not.toMatch(/\/es[/.]/);
  });
});
