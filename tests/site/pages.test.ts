import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { registry, type Tool } from '../../src/islands/registry';
import { sources } from '../../src/rules/sources';
import { built, guidePages, type Page, textOf } from './site';

const page = (html: string): Page => ({ address: '/x/', $: load(html), ids: new Set() });
const faulty = (fault: (page: Page) => readonly string[]) =>
  [...built.pages.values()].flatMap((one) => fault(one).map((what) => `${one.address} ${what}`));

/** One h1, which begins the main part, and no level left out on the way down. */
function headingFaults({ $ }: Page): string[] {
  const levels = $('h1, h2, h3, h4, h5, h6')
    .map((_, element) => Number(element.tagName[1]))
    .get();
  const first = $('main').find('h1, h2, h3, h4, h5, h6').first();
  return [
    ...($('h1').length === 1 ? [] : [`has ${$('h1').length} h1`]),
    ...(first.is('main h1') ? [] : ['does not begin with its h1']),
    ...levels.flatMap((level, at) =>
      at > 0 && level > levels[at - 1]! + 1 ? [`goes from h${levels[at - 1]} to h${level}`] : [],
    ),
  ];
}

/** What the disclaimer must say, by the language of the page. */
const DISCLAIMED: Readonly<Record<string, readonly string[]>> = {
  en: ['not a law firm, a customs broker or a government agency', 'importer’s own responsibility'],
  es: [
    'no es un bufete de abogados, un agente de aduanas ni una agencia del gobierno',
    'responsabilidad del propio importador',
  ],
};

/** What an embedded calculator says of itself. */
const NOT_CBP: Readonly<Record<string, string>> = { en: 'not CBP', es: 'no es CBP' };

/** Words that were true on the day of the build alone. */
const AGING =
  /\b(?:today|tonight|tomorrow|yesterday|(?:this|last|next) (?:week|month|year)|\d+ days? left|in \d+ days|\d+ days? ago(?! ?[.,]? ?$))\b/gi;
/** "80 days ago" is a limit and not an age where it is what a rule says. */
const LIMIT = /(?:more|no more|less|fewer) than \d[\d,]* (?:days?) ago/gi;
const agingFaults = (one: Page): readonly string[] =>
  textOf(one).replace(LIMIT, '').match(AGING) ?? [];

/** A quantity's place that nothing filled in, or a value that came out as nothing. */
const placeFaults = (one: Page): readonly string[] => {
  const copy = load(one.$.html());
  copy('code').remove();
  const text = textOf({ ...one, $: copy });
  return text.match(/\{[^{}]*\}|\bundefined\b|\bNaN\b|\[object Object\]/g) ?? [];
};

/** What a page would fetch from elsewhere. */
function foreignFaults({ $ }: Page): string[] {
  const fetched = $(
    'script[src], img[src], iframe[src], video[src], audio[src], source[src], embed[src], object[data], link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], link[rel~=modulepreload], link[rel~=prefetch], link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=manifest]',
  )
    .map(
      (_, element) => $(element).attr('src') ?? $(element).attr('href') ?? $(element).attr('data'),
    )
    .get();
  const styles = [
    ...$('style')
      .text()
      .matchAll(/(?:url\(|@import)\s*["']?([^"')]+)/g),
  ];
  return [...fetched, ...styles.map(([, address = '']) => address)].filter((address) =>
    /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address),
  );
}

describe('every page', () => {
  it('has one h1 and leaves out no level', () => expect(faulty(headingFaults)).toEqual([]));

  it.each([
    ['<main><h2>A</h2></main>', 'no h1'],
    ['<main><h1>A</h1><h1>B</h1></main>', 'two'],
    ['<main><h1>A</h1><h3>B</h3></main>', 'a level left out'],
    ['<main><h2>A</h2><h1>B</h1></main>', 'h1 not first'],
  ])('would fail with %s (%s)', (html) =>
    expect(headingFaults(page(html)).length).toBeGreaterThan(0),
  );

  it('has a title and a description of its own, short enough to be shown whole', () => {
    const all = [...built.pages.values()].map(({ address, $ }) => ({
      address,
      title: $('title').text(),
      description: $('meta[name=description]').attr('content') ?? '',
    }));
    const bad = all.filter(
      ({ title, description }) => !title || !description || description.length > 160,
    );
    expect(bad).toEqual([]);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    expect(new Set(all.map(({ description }) => description)).size).toBe(all.length);
  });

  it('carries the disclaimer once', () => {
    const without = [...built.pages.values()].filter(({ $ }) => {
      const language = $('html').attr('lang') ?? '';
      if ($('html.embed').length)
        return !$('[data-embed-limit]')
          .text()
          .includes(NOT_CBP[language] ?? 'no language');
      const text = $('.disclaimer').text().replace(/\s+/g, ' ');
      const said = DISCLAIMED[language] ?? ['no language'];
      return $('.disclaimer').length !== 1 || said.some((part) => !text.includes(part));
    });
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  it('says nothing that ages', () => expect(faulty(agingFaults)).toEqual([]));

  it.each([
    'Start today.',
    'The window closes in 12 days.',
    'It closed 3 days ago, on a Sunday.',
    'Tomorrow is the last day.',
    '5 days left',
  ])('would fail with “%s”', (text) => expect(agingFaults(page(`<p>${text}</p>`))).toHaveLength(1));

  it('may state a limit', () => {
    expect(agingFaults(page('<p>Liquidated more than 80 days ago.</p>'))).toEqual([]);
  });

  it('has every place filled in', () => expect(faulty(placeFaults)).toEqual([]));

  it.each(['Up to {cape-windw}.', 'Day {cape_window#}', 'undefined days', '{a.b}'])(
    'would fail with “%s”',
    (text) => expect(placeFaults(page(`<p>${text}</p>`))).toHaveLength(1),
  );

  it('fetches nothing from elsewhere', () => expect(faulty(foreignFaults)).toEqual([]));

  it.each([
    '<script src="https://cdn.example/x.js"></script>',
    '<link rel="stylesheet" href="//cdn.example/x.css">',
    '<img src="https://x.example/p.gif">',
    '<style>a{background:url(https://x.example/a.png)}</style>',
    '<link rel="preconnect" href="https://fonts.example">',
  ])('would fail with %s', (html) => expect(foreignFaults(page(html))).toHaveLength(1));
});

describe('the guide', () => {
  it('has no page that the list of all pages leaves out, and the menu of each page leads to it', () => {
    const listed = new Set(
      ['/', '/es/'].flatMap((home) => {
        const { $ } = built.pages.get(`${home}all-pages/`)!;
        return $('main article a')
          .map((_, a) => $(a).attr('href'))
          .get();
      }),
    );
    const without = guidePages.filter(
      ({ $ }) => $('.menu a[href$="/all-pages/"]').length !== 1 && $('header.site').length > 0,
    );
    expect(without.map(({ address }) => address)).toEqual([]);
    const orphans = guidePages.map(({ address }) => address).filter((one) => !listed.has(one));
    // Not of the guide: what other people's pages embed, and the page for whoever changes the look.
    const apart = /^\/(embed\/|design\/$|(es\/)?(search|all-pages|tools)\/$)/;
    expect(orphans.filter((address) => address !== '/' && !apart.test(address))).toEqual([]);
  });

  it('cites every source of its list', () => {
    const cited = new Set(
      guidePages
        .filter(({ address }) => address !== '/sources/')
        .flatMap(({ $ }) =>
          $('main a[href*="/sources/#"]')
            .map((_, a) => $(a).attr('href'))
            .get(),
        )
        .map((address) => address.split('#')[1]),
    );
    expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('lists every source where a citation leads', () => {
    const { ids } = built.pages.get('/sources/')!;
    expect(Object.keys(sources).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the page of a tool', () => {
  const tools = Object.values<Tool>(registry).flatMap(({ page, table }) =>
    page ? { page, table } : [],
  );
  const pages = tools.flatMap(({ page: address, table }) =>
    ['', '/es']
      .flatMap((folder) => built.pages.get(folder + address) ?? [])
      .map((one) => ({ one, table })),
  );

  it('names what it needs and where to read on, and says once what it leaves out', () => {
    const faults = pages
      // The date tables are a page of their own.
      .filter(({ one }) => !one.address.endsWith('/dates/'))
      .flatMap(({ one: { $, address }, table }) => [
        ...(table || $('.about-tool section p').first().text() ? [] : [`${address} needs nothing`]),
        ...($('.about-tool nav li a').length > 1 ? [] : [`${address} leads nowhere`]),
        ...(table || $('.about-tool section').length + $('.tool .limit').length > 1
          ? []
          : [`${address} leaves nothing out`]),
      ]);
    expect(faults).toEqual([]);
    expect(pages.length).toBeGreaterThan(15);
  });
});
