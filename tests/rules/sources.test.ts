import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/rules/day';
import { type Source, type SourceId, sources } from '../../src/rules/sources';

const all: readonly (readonly [string, Source])[] = Object.entries(sources);

/** A year, a month or a day, real and in range. */
const dated = (text: string) =>
  /^\d{4}(-\d{2}){0,2}$/.test(text) && parseDay(`${text}-01-01`.slice(0, 10)).ok;

describe('each source is whole', () => {
  for (const [id, source] of all) {
    it(`${id}: label, title, use, days and address`, () => {
      expect(id).toMatch(/^[a-z0-9]+([-.][a-z0-9]+)*$/);
      for (const text of [source.label, source.title, source.for]) {
        expect(text).toBe(text.trim());
        expect(text).not.toBe('');
      }
      expect(source.for).toMatch(/\.$/);
      expect(parseDay(source.read).ok).toBe(true);
      if (source.published !== undefined) {
        expect(dated(source.published)).toBe(true);
        expect(source.published <= source.read).toBe(true);
      }
      if (source.url !== undefined) {
        expect(source.url).toMatch(
          source.kind === 'method' ? /^\/[a-z-]+\/$/ : /^https:\/\/[^\s]+$/,
        );
        expect(URL.canParse(source.url, 'https://example.org')).toBe(true);
      }
    });
  }

  it('no two share a label or an address', () => {
    const labels = all.map(([, { label }]) => label);
    expect(new Set(labels).size).toBe(labels.length);
    const addresses = all.flatMap(([, { url }]) => url ?? []);
    expect(addresses.length).toBeGreaterThan(20);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe('ids say what they cite', () => {
  for (const { prefix, label, why } of [
    { prefix: 'csms-', label: (rest: string) => `CSMS ${rest}`, why: 'a bulletin by its number' },
    { prefix: 'form-', label: (rest: string) => `CBP Form ${rest}`, why: 'a form by its number' },
    {
      prefix: 'cfr-',
      label: (rest: string) => `19 CFR ${rest}`,
      why: 'a regulation by its section',
    },
    {
      prefix: 'usc-',
      label: (rest: string) => rest.replace('-', ' USC '),
      why: 'an act by title and section',
    },
  ]) {
    it(`${prefix}…: ${why}`, () => {
      const found = all.filter(([id]) => id.startsWith(prefix));
      expect(found.length).toBeGreaterThan(3);
      for (const [id, source] of found) expect(source.label).toBe(label(id.slice(prefix.length)));
    });
  }
});

const addresses: readonly { id: SourceId; url: string; why: string }[] = [
  {
    id: 'cbp-faq',
    url: 'https://www.cbp.gov/trade/programs-administration/trade-remedies/ieepa-duty-refunds',
    why: 'the best single source',
  },
  {
    id: 'csms-68510928',
    url: 'https://content.govdelivery.com/bulletins/gd/USDHSCBP-41564d0',
    why: 'how an owner reactivates a user',
  },
  {
    id: 'csms-69056621',
    url: 'https://content.govdelivery.com/bulletins/gd/USDHSCBP-41db86d',
    why: 'the other lock',
  },
  {
    id: 'csms-18-000216',
    url: 'https://content.govdelivery.com/accounts/USDHSCBP/bulletins/1e1d971',
    why: 'sign in on the day of the reset',
  },
  {
    id: 'csms-50861476',
    url: 'https://content.govdelivery.com/accounts/USDHSCBP/bulletins/30815a4',
    why: 'how sign-in works',
  },
  {
    id: 'usc-19-1514',
    url: 'https://www.law.cornell.edu/uscode/text/19/1514',
    why: 'the protest period',
  },
  {
    id: 'usc-28-2636',
    url: 'https://www.law.cornell.edu/uscode/text/28/2636',
    why: 'the time to go to court',
  },
  {
    id: 'cfr-174.12',
    url: 'https://www.ecfr.gov/current/title-19/section-174.12',
    why: 'the protest regulation',
  },
];

describe('addresses', () => {
  for (const { id, url, why } of addresses) {
    it(`${id}: ${why}`, () => {
      const source: Source = sources[id];
      expect(source.url).toBe(url);
    });
  }
});
