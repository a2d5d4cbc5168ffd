import { rmSync } from 'node:fs';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstPages, itemPages, pathPages, placePages, routePages } from '../../src/words/pages';
import { canonicalFaults, mapFaults, pictureFaults, twinFaults } from './public-data-faults';
import { untranslated } from '../../integrations/languages';
import { addressIn } from '../../src/words/languages';
import { buildMoved, MOVED_TO, MOVED_YEAR } from './moved';
import { broken, built, type Page, references, type Site, textOf } from './site';

const brokenLinks = (site: Site): string[] =>
  [...site.pages.values()].flatMap((page) =>
    references(page).flatMap((address) => broken(site, page, address) ?? []),
  );
const home = built.pages.get('/')!;

describe('links', () => {
  it('each lead to a page of the site and a place on it', () => {
    expect(brokenLinks(built)).toEqual([]);
  });

  const led = [routePages, firstPages, placePages, itemPages, pathPages].flatMap((pages) =>
    Object.values(pages),
  );
  it.each([...new Set(led)])('of the calculators lead on, in each language: %s', (page) => {
    expect(broken(built, home, page)).toBeUndefined();
    const lacking = untranslated('es').includes(page.split('#')[0]!);
    expect(broken(built, home, lacking ? page : addressIn('es', page))).toBeUndefined();
  });

  it.each([
    ['/no-such-page/', 'no such page'],
    ['/contacts', 'no such page'],
    ['/contacts/#nobody', 'no such place'],
    ['/contacts/#nobody&liquidated=2026-09-03', 'no such place'],
    ['#nowhere', 'no such place'],
    ['/_astro/gone.js', 'no such page'],
  ])('would not let %s pass', (address, why) => {
    expect(broken(built, home, address)).toContain(why);
  });

  it.each(['/contacts/', '#main', '/sources/#cbp-faq', '/#liquidated=2026-09-03', 'tel:+1866'])(
    'lets %s pass',
    (address) => expect(broken(built, home, address)).toBeUndefined(),
  );
});

describe('the site in a folder of a server', () => {
  let moved: Site;
  beforeAll(() => {
    moved = buildMoved();
  }, 180_000);
  afterAll(() => rmSync(moved.folder, { recursive: true, force: true }));

  it('has the same pages', () => {
    const addresses = [...built.pages.keys()].map((address) => MOVED_TO + address.slice(1));
    expect([...moved.pages.keys()].sort()).toEqual(addresses.sort());
  });

  it('has no broken link', () => expect(brokenLinks(moved)).toEqual([]));

  it('has its twins, pictures, canonical links and sitemap there too', () => {
    const faults = [canonicalFaults, mapFaults, pictureFaults, twinFaults];
    expect(faults.flatMap((of) => of(moved))).toEqual([]);
  });

  it('would show a link that forgets the folder', () => {
    const page: Page = { address: MOVED_TO, $: load('<a href="/contacts/">'), ids: new Set() };
    expect(references(page).map((one) => broken(moved, page, one))).toEqual([
      '/guide/ → /contacts/: no such page',
    ]);
  });

  it('tells nothing of the day on which it was built', () => {
    const telling = [...moved.pages.values()].filter(
      (page) => page.$.html().includes(MOVED_YEAR) || textOf(page).includes(MOVED_YEAR),
    );
    expect(telling.map(({ address }) => address)).toEqual([]);
  });
});
