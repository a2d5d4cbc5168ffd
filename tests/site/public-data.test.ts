import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { load } from 'cheerio';
import { Parser } from 'saxen';
import { describe, expect, it } from 'vitest';
import { weeklyGroups } from '../../src/rules/fridays';
import { parameters, READ } from '../../src/rules/parameters';
import { type Source, sources } from '../../src/rules/sources';
import { rulesCode } from '../../src/rules/rules-version';
import { data, files } from '../architecture/guide';
import {
  canonicalFaults,
  fileAt,
  linksOf,
  listed,
  mapFaults,
  originOf,
  pictureFaults,
  pixels,
  twinFaults,
  unlisted,
  withTwin,
} from './public-data-faults';
import { broken, built, type Page } from './site';

const origin = originOf(built);
const text = (name: string) => readFileSync(fileAt(built, `/${name}`), 'utf8');
const guides = [
  ...files('content/guides/en/**/*.mdx').map((guide) => ({ guide, root: '/' })),
  ...files('content/guides/es/**/*.mdx').map((guide) => ({ guide, root: '/es/' })),
].map(({ guide: { path, front }, root }) => {
  const name = path
    .replace(/^content\/guides\/(en|es)\//, '')
    .replace(/(^|\/)index\.mdx$|\.mdx$/, '');
  return { front, address: name ? `${root}${name}/` : root };
});
const day = (value: unknown) =>
  (value instanceof Date ? value.toISOString() : String(value)).slice(0, 10);
const tools = [...built.pages.values()].filter(({ address }) => /^(\/es)?\/tools\/./.test(address));

describe('the Markdown twins', () => {
  it('stand beside every guide in both languages, at its address with .md', () => {
    expect(guides.length).toBeGreaterThan(40);
    const twins = withTwin(built).map(([{ address }, twin]) => `${address} ${twin}`);
    const expected = guides.map(
      ({ address }) =>
        `${address} ${address === '/' ? '/index.md' : address.replace(/\/$/, '.md')}`,
    );
    expect(twins.sort()).toEqual(expected.sort());
  });

  it('say what the pages say, and lead on', () => expect(twinFaults(built)).toEqual([]));

  it('hold the disclaimer, the page’s address and the rules’ day', () => {
    for (const [{ address, $ }, twin] of withTwin(built)) {
      const written = text(twin.slice(1));
      expect(written, twin).toContain($('.disclaimer').text().trim());
      expect(written, twin).toContain(`<${origin}${address}>`);
      expect(written, twin).toContain(rulesCode());
    }
  });

  it('name the tool and the date tables where a calculator stands', () => {
    expect(text('reactivate/sign-in.md')).toContain(
      `[Is my access locked, and since when?](${origin}/tools/tier/)`,
    );
    expect(text('es/reactivate/sign-in.md')).toContain(`](${origin}/es/tools/tier/)`);
    for (const [{ $ }, twin] of withTwin(built)) {
      if ($('main article astro-island:has([data-tool=plan])').length === 0) continue;
      const own = twin.startsWith('/es') ? '/es' : '';
      expect(text(twin.slice(1)), twin).toContain(`](${origin}${own}/tools/dates/)`);
    }
  });

  it('follow other values: a value of the page that a twin lacks is found', () => {
    const page: Page = {
      address: '/x/',
      $: load('<main><article><h1>X</h1><span class="value">81 days</span></article></main>'),
      ids: new Set(),
    };
    const home = built.pages.get('/')!;
    page.$('main').append('<link rel="alternate" type="text/markdown" href="/index.md">');
    const site = {
      ...built,
      pages: new Map([
        ['/', home],
        ['/x/', page],
      ]),
    };
    expect(twinFaults(site)).toContain('/index.md: does not say “81 days”');
  });
});

describe('a page’s head', () => {
  it('names the page’s one address', () => expect(canonicalFaults(built)).toEqual([]));

  it('names a picture that is there, of its size, and light', () =>
    expect(pictureFaults(built)).toEqual([]));

  it('gives a shared link its title, its text and its form', () => {
    for (const { address, $ } of built.pages.values()) {
      if (!address.endsWith('/') || $('html.embed').length) continue;
      expect([address, $('title').text()]).toEqual([
        address,
        expect.stringContaining($('meta[property="og:title"]').attr('content') ?? '?'),
      ]);
      expect($('meta[property="og:description"]').attr('content')).toBeTruthy();
      expect($('meta[name="twitter:card"]').attr('content')).toBe('summary_large_image');
    }
  });

  it('has as few pictures as groups and tools', () => {
    const named = [...built.pages.values()].map(({ $ }) =>
      $('meta[property="og:image"]').attr('content'),
    );
    expect(new Set(named.filter(Boolean)).size).toBeLessThanOrEqual(2 * (7 + tools.length));
  });
});

interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}
function things({ $ }: Page): readonly Thing[] {
  const scripts = $('script[type="application/ld+json"]');
  if (scripts.length !== 1) return [];
  const { '@context': context, '@graph': graph } = JSON.parse(scripts.text());
  expect(context).toBe('https://schema.org');
  return graph;
}

const place = { type: 'string', pattern: '^https://[^ ]+/$' };
const name = { type: 'string', minLength: 1 };
const object = (type: string, properties: object) => ({
  type: 'object',
  properties: { '@type': { const: type }, ...properties },
  required: ['@type', ...Object.keys(properties)],
  additionalProperties: false,
});
/** What search engines ask for, and nothing that they do not know. */
const SHAPES = {
  Article: object('Article', {
    headline: { type: 'string', minLength: 1, maxLength: 110 },
    dateModified: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    image: { type: 'string', pattern: '^https://[^ ]+\\.png$' },
    author: object('Organization', { name, url: place }),
  }),
  WebApplication: object('WebApplication', {
    name,
    url: place,
    applicationCategory: { const: 'BusinessApplication' },
    operatingSystem: { const: 'Any' },
    isAccessibleForFree: { const: true },
  }),
  WebSite: object('WebSite', { name, url: place }),
  BreadcrumbList: object('BreadcrumbList', {
    itemListElement: {
      type: 'array',
      minItems: 2,
      items: {
        type: 'object',
        properties: {
          '@type': { const: 'ListItem' },
          position: { type: 'integer', minimum: 1 },
          name,
          item: place,
        },
        required: ['@type', 'position', 'name'],
        additionalProperties: false,
      },
    },
  }),
};
const ajv = new Ajv({ allErrors: true });
const shapes = new Map(Object.entries(SHAPES).map(([type, shape]) => [type, ajv.compile(shape)]));
const shapeFaults = (page: Page) =>
  things(page).flatMap((thing) => {
    const fits = shapes.get(thing['@type']);
    if (!fits) return [`${page.address}: an unknown ${thing['@type']}`];
    return fits(thing) ? [] : [`${page.address}: ${ajv.errorsText(fits.errors)}`];
  });
const only = (page: Page, type: string) => things(page).filter((thing) => thing['@type'] === type);

describe('the data in the pages', () => {
  it('have their shape', () => {
    expect([...built.pages.values()].flatMap(shapeFaults)).toEqual([]);
  });

  it.each([
    ['{"@type":"HowTo"}', 'a kind that search engines dropped'],
    ['{"@type":"Article","headline":"X"}', 'an article without a day'],
    ['{"@type":"WebSite","name":"X","url":"/x/"}', 'an address that is not whole'],
  ])('would not let %s pass (%s)', (thing) => {
    const $ = load(
      `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[${thing}]}</script>`,
    );
    expect(shapeFaults({ address: '/x/', $, ids: new Set() })).toHaveLength(1);
  });

  it.each(guides)(
    'of $address: an article with the day of its front matter',
    ({ address, front }) => {
      const page = built.pages.get(address)!;
      const [article] = only(page, 'Article');
      expect(article).toMatchObject({ headline: front.title, dateModified: day(front.reviewed) });
      expect(listed(built).get(origin + address)?.day).toBe(day(front.reviewed));
    },
  );

  it('name each tool’s page an application, and nothing else', () => {
    expect(tools.length).toBeGreaterThan(10);
    for (const page of tools) {
      expect(only(page, 'WebApplication').map(({ url }) => url)).toEqual([origin + page.address]);
    }
    const others = [...built.pages.values()].filter((page) => !tools.includes(page));
    expect(others.flatMap((page) => only(page, 'WebApplication'))).toEqual([]);
  });

  it('repeat the way to the page as a reader sees it', () => {
    for (const page of built.pages.values()) {
      const seen = page
        .$('nav.trail a')
        .map((_, a) => page.$(a).text().trim())
        .get();
      const [list] = only(page, 'BreadcrumbList');
      const said = (list?.itemListElement ?? []) as {
        name: string;
        item?: string;
        position: number;
      }[];
      expect([page.address, said.slice(0, -1).map((one) => one.name)]).toEqual([
        page.address,
        seen,
      ]);
      expect(said.map(({ position }) => position)).toEqual(said.map((_, index) => index + 1));
      const nowhere = said.flatMap(
        ({ item }) => (item && broken(built, page, item.replace(origin, ''))) || [],
      );
      expect(nowhere).toEqual([]);
    }
  });
});

describe('the sitemap', () => {
  it('lists every page that may be found, and no other', () => {
    expect(mapFaults(built)).toEqual([]);
    expect([...built.pages.values()].filter(unlisted).map(({ address }) => address)).toEqual(
      expect.arrayContaining(['/404.html', '/offline.html', '/design/', '/embed/tier/']),
    );
  });

  it('names the languages of a page as the page does', () => {
    for (const [url, { languages }] of listed(built)) {
      const { $ } = built.pages.get(new URL(url).pathname)!;
      const said = $('link[hreflang]')
        .map((_, a) => `${$(a).attr('hreflang')} ${$(a).attr('href')}`)
        .get();
      expect([url, languages]).toEqual([url, said]);
    }
    expect(listed(built).get(`${origin}/es/checklist/`)?.languages).toHaveLength(3);
  });

  it('is found from robots.txt', () => {
    const index = /^Sitemap: (.*)$/m.exec(text('robots.txt'))![1]!;
    expect(text(index.slice(origin.length + 1))).toContain(`<loc>${origin}/sitemap-0.xml</loc>`);
  });
});

/** Reads a text as strict XML; throws where it is none. */
function wellFormed(xml: string) {
  let seen = 0;
  new Parser()
    .on('openTag', () => void seen++)
    .on('error', (error: Error) => {
      throw error;
    })
    .parse(xml);
  return seen;
}

describe('the feed', () => {
  const changes = data('changes');
  const $ = load(text('feed.xml'), { xml: true });
  const items = $('item').toArray();

  it('is well-formed, as the sitemap is', () => {
    for (const file of ['feed.xml', 'sitemap-0.xml', 'sitemap-index.xml']) {
      expect(wellFormed(text(file)), file).toBeGreaterThan(2);
    }
    expect(() => wellFormed('<rss><item></rss>')).toThrow();
  });

  it('has one item for each change, newest first, at its place on the page', () => {
    expect(items.length).toBeGreaterThan(10);
    const links = items.map((item) => $('link', item).text());
    expect([...links].sort()).toEqual(
      changes.map(({ id }) => `${origin}/what-changed/#${id}`).sort(),
    );
    const days = items.map((item) => $('title', item).text().split(':')[0]!);
    expect(days).toEqual([...days].sort().reverse());
    const home = built.pages.get('/')!;
    expect(links.flatMap((link) => broken(built, home, link.slice(origin.length)) ?? [])).toEqual(
      [],
    );
  });

  it('has the day of each change that is known to the day, and makes up none', () => {
    for (const item of items) {
      const id = $('link', item).text().split('#')[1];
      const change = changes.find((one) => one.id === id)!;
      const published = $('pubDate', item).text();
      const known = /^\d{4}-\d{2}-\d{2}$/.test(String(change.day));
      expect(published ? new Date(published).toISOString().slice(0, 10) : undefined).toBe(
        known ? change.day : undefined,
      );
      expect($('description', item).text()).not.toMatch(/[{}]|undefined/);
    }
  });

  it('is named where a reader would look', () => {
    for (const address of ['/', '/what-changed/', '/es/']) {
      const { $: page } = built.pages.get(address)!;
      expect(page('link[type="application/rss+xml"]').attr('href'), address).toBe('/feed.xml');
    }
  });
});

/** A value of a parameter that fits the schema. */
const [VALUE] = parameters[0].values;

describe('rules.json', () => {
  const schema = JSON.parse(text('rules.schema.json'));
  const rules = JSON.parse(text('rules.json'));
  const fits = new Ajv({ strict: true, allErrors: true }).compile(schema);

  it('fits its published schema, which its own address names', () => {
    expect(schema.$id).toBe(`${origin}/rules.schema.json`);
    expect(rules.$schema).toBe(schema.$id);
    expect([fits(rules), fits.errors]).toEqual([true, null]);
  });

  it('holds the parameters and sources of the calculators, and their code', () => {
    expect(rules.parameters).toEqual(
      parameters.map(({ id, unit, standing, values }) => ({ id, unit, standing, values })),
    );
    expect(rules.fridays.groups).toEqual(JSON.parse(JSON.stringify(weeklyGroups())));
    const ours = Object.entries<Source>(sources).map(([id, source]) => ({
      id,
      ...source,
      ...(source.url && { url: new URL(source.url, origin).href }),
    }));
    expect(rules.sources).toEqual(JSON.parse(JSON.stringify(ours)));
    expect([rules.rules, rules.checked]).toEqual([rulesCode(), READ]);
  });

  it.each([
    ['a standing that does not exist', { standing: 'certain' }],
    ['a day that is none', { values: [{ ...VALUE, checked: 'November 22' }] }],
    ['a figure as text', { values: [{ ...VALUE, value: '80' }] }],
    ['no start day', { values: [{ ...VALUE, from: undefined }] }],
    ['no value', { values: [] }],
    ['a unit that does not exist', { unit: 'moons' }],
    ['a property that nobody documented', { colour: 'red' }],
    ['no source', { values: [{ ...VALUE, source: undefined }] }],
  ])('would not fit with %s', (_, change) => {
    const [first, ...others] = rules.parameters;
    const changed = JSON.parse(JSON.stringify({ ...first, ...change }));
    expect(fits({ ...rules, parameters: [changed, ...others] })).toBe(false);
  });
});

describe('llms.txt', () => {
  it('lists every twin, tool and data file once, and leads nowhere else', () => {
    const links = linksOf(text('llms.txt')).map((link) => link.replace(origin, ''));
    const twins = withTwin(built).map(([, twin]) => twin);
    const english = tools
      .map(({ address }) => address)
      .filter((address) => !address.startsWith('/es/'));
    expect([...links].sort()).toEqual(
      [
        ...twins,
        ...english,
        '/rules.json',
        '/rules.schema.json',
        '/fridays.ics',
        '/feed.xml',
      ].sort(),
    );
    const home = built.pages.get('/')!;
    expect(links.flatMap((link) => broken(built, home, link) ?? [])).toEqual([]);
  });

  it('has the form of its convention: a title, a summary, sections of links', () => {
    const lines = text('llms.txt').split('\n').filter(Boolean);
    expect(lines[0]).toMatch(/^# \S/);
    expect(lines[1]).toMatch(/^> \S/);
    expect(lines.slice(2).filter((line) => !/^(## \S|- \S)/.test(line))).toEqual([]);
  });
});

describe('the manifest and the icons', () => {
  const manifest = JSON.parse(text('manifest.webmanifest'));

  it('has icons of the sizes it says', () => {
    expect(manifest.icons.length).toBeGreaterThan(3);
    for (const { src, sizes, type } of manifest.icons) {
      if (type === 'image/svg+xml') expect(text(src.slice(1))).toContain('<svg');
      else expect(pixels(fileAt(built, src)).join('x')).toBe(sizes);
    }
    expect(
      manifest.icons.filter(({ purpose }: { purpose?: string }) => purpose === 'maskable'),
    ).toHaveLength(1);
    expect(pixels(fileAt(built, '/apple-touch-icon.png'))).toEqual([180, 180]);
    const ico = readFileSync(fileAt(built, '/favicon.ico'));
    expect([ico.readUInt16LE(2), ico.readUInt8(6), ico.toString('latin1', 23, 26)]).toEqual([
      1,
      32,
      'PNG',
    ]);
  });

  it('starts on a page, and its shortcuts lead to pages', () => {
    const home = built.pages.get('/')!;
    const urls = [manifest.start_url, ...manifest.shortcuts.map(({ url }: { url: string }) => url)];
    expect(urls.flatMap((url) => broken(built, home, url) ?? [])).toEqual([]);
    expect(home.$('link[rel=manifest]').attr('href')).toBe('/manifest.webmanifest');
  });
});

describe('the page for what is not there', () => {
  it('leads on, gives contacts, and claims no address of its own', () => {
    const { $ } = built.pages.get('/404.html')!;
    expect($('link[rel=canonical], script[type="application/ld+json"]')).toHaveLength(0);
    expect(
      $('main a[href="/errors/"], main a[href="/contacts/"], main a[href="/es/"]'),
    ).toHaveLength(3);
    expect($('[data-contact]').length).toBeGreaterThan(1);
  });
});

describe('the copy for reading offline', () => {
  it('leaves out what no page asks for', () => {
    const kept = [...text('sw.js').matchAll(/\burl:[`"']([^`"']+)/g)].map(([, url]) => url!);
    expect(kept).toContain('/checklist/');
    expect(kept.length).toBeGreaterThan(100);
    expect(
      kept.filter((url) => /\.(md|xml)$|^\/social\/|rules\.json$|icon-\d+|llms\.txt/.test(url)),
    ).toEqual([]);
  });
});
