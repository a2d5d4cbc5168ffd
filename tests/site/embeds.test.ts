import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { marked, registry } from '../../src/islands/registry';
import { DEFAULT } from '../built';
import { built, type Page } from './site';

const { name: operator } = parse(readFileSync(DEFAULT, 'utf8'));
const pageAt = (address: string): Page => {
  const page = built.pages.get(address);
  if (!page) throw new Error(`There is no ${address}`);
  return page;
};
/** Every embedded tool in every language that its page is in, with that page. */
const embeds = marked('embeddable').flatMap((name) => {
  const address = registry[name].page;
  const embed = address.replace('/tools/', '/embed/');
  return [
    { name, lang: 'en', embed, address },
    { name, lang: 'es', embed: embed.replace('/embed/', '/embed/es/'), address: `/es${address}` },
  ];
});
const htmlOf = ({ address }: Page) => readFileSync(join(built.folder, address, 'index.html'));
/** The programs that a page may load, by their files. */
const programs = (page: Page): readonly string[] => [
  ...new Set(
    htmlOf(page)
      .toString()
      .match(/[\w./-]+\.js\b/g) ?? [],
  ),
];

describe.each(embeds)('$embed', ({ lang, embed, address }) => {
  it('names the tool and the operator in its language, and leads to the page of the tool', () => {
    const { $ } = pageAt(embed);
    expect($('html').attr('lang')).toBe(lang);
    expect($('h1').text()).toBe(pageAt(address).$('h1').text());
    const link = $('[data-embed-limit] a').first();
    expect([link.text().trim(), link.attr('href')]).toEqual([operator, address]);
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
  });

  it('loads no more than the tool, and keeps no copy of the site on the reader’s device', () => {
    const page = pageAt(embed);
    const own = programs(pageAt(address));
    expect(own).toContain('/sw.js');
    expect(programs(page)).not.toContain('/sw.js');
    expect(programs(page).filter((file) => !own.includes(file))).toEqual([]);
    const [frame, whole] = [page, pageAt(address)].map(
      (one) => brotliCompressSync(htmlOf(one)).length,
    );
    expect(frame).toBeLessThan(whole!);
  });
});

it('the weekly groups fit a frame: the poster alone', () => {
  expect(pageAt('/embed/fridays/').$('table').length).toBe(1);
  expect(pageAt('/tools/fridays/').$('table').length).toBeGreaterThan(1);
});

describe('the page that offers them', () => {
  const { $ } = pageAt('/embed/');

  it('gives each a snippet, a button to copy it, a closed preview and its Spanish address', () => {
    const ids = embeds.filter(({ lang }) => lang === 'en').map(({ embed }) => embed.split('/')[2]);
    const found = (selector: string, attribute: string) =>
      $(selector)
        .map((_, element) => $(element).attr(attribute))
        .get();
    expect(found('[data-snippet]', 'data-snippet')).toEqual(ids);
    expect(found('button[hidden][data-copy]', 'data-copy')).toEqual(
      ids.map((id) => `snippet-${id}`),
    );
    expect(found('details:not([open]) iframe[loading=lazy]', 'src')).toEqual(
      ids.map((id) => `/embed/${id}/`),
    );
    expect(found('section a[href^="/embed/es/"]', 'href')).toEqual(
      ids.map((id) => `/embed/es/${id}/`),
    );
  });
});
