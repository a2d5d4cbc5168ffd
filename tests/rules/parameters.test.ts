import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/rules/day';
import * as everything from '../../src/rules/parameters';
import type { Parameter } from '../../src/rules/parameter';
import { type ParameterId, parameters, READ } from '../../src/rules/parameters';
import { type SourceKind, sources } from '../../src/rules/sources';

type Figure = readonly [least: number | undefined, value: number, unit: string];
type Row = { figure: Figure; standing: string; why: string };

/** Every figure again, by hand, from the published texts: a slip in one place shows in the other. */
const figures: Readonly<Record<ParameterId, Row>> = {
  inactivity: {
    figure: [undefined, 45, 'calendar-days'],
    standing: 'agency',
    why: 'access ends after 45 days',
  },
  'sign-in-margin': {
    figure: [undefined, 1, 'calendar-days'],
    standing: 'margin',
    why: 'sign in by day 44',
  },
  'sign-in-reminder': {
    figure: [undefined, 30, 'calendar-days'],
    standing: 'margin',
    why: 'well inside the limit',
  },
  'tier-1-ends': {
    figure: [undefined, 6, 'months'],
    standing: 'estimate',
    why: 'six calendar months',
  },
  'tier-2-ends': {
    figure: [undefined, 2, 'years'],
    standing: 'estimate',
    why: 'two calendar years',
  },
  'lead-tier-1': { figure: [0, 1, 'business-days'], standing: 'estimate', why: 'minutes to a day' },
  'lead-tier-2': {
    figure: [1, 3, 'business-days'],
    standing: 'estimate',
    why: 'one to three days',
  },
  'lead-tier-3': {
    figure: [undefined, 5, 'business-days'],
    standing: 'estimate',
    why: 'a week or more',
  },
  'password-length': {
    figure: [undefined, 15, 'characters'],
    standing: 'agency',
    why: 'since October 2021',
  },
  'verification-code': {
    figure: [undefined, 10, 'minutes'],
    standing: 'agency',
    why: 'the account application',
  },
  'ior-inactivity': {
    figure: [undefined, 366, 'calendar-days'],
    standing: 'agency',
    why: 'an unused importer number is deactivated',
  },
  'file-margin': {
    figure: [undefined, 1, 'business-days'],
    standing: 'margin',
    why: 'our own margin: no cut-off hour is published',
  },
  'cape-window': {
    figure: [undefined, 80, 'calendar-days'],
    standing: 'agency',
    why: 'day 80 in, day 81 out',
  },
  reliquidation: {
    figure: [undefined, 90, 'calendar-days'],
    standing: 'statute',
    why: '19 USC 1501',
  },
  'liquidation-cycle': {
    figure: [undefined, 314, 'calendar-days'],
    standing: 'estimate',
    why: 'the usual cycle',
  },
  'liquidation-by-law': {
    figure: [undefined, 1, 'years'],
    standing: 'statute',
    why: '19 USC 1504(a)',
  },
  'file-entries': {
    figure: [undefined, 9999, 'entries'],
    standing: 'agency',
    why: 'the smaller of two published figures',
  },
  'file-size': { figure: [undefined, 1, 'megabytes'], standing: 'agency', why: 'the upload file' },
  'entry-number-length': {
    figure: [undefined, 11, 'characters'],
    standing: 'agency',
    why: 'without dashes',
  },
  'filer-code-length': {
    figure: [undefined, 3, 'characters'],
    standing: 'agency',
    why: 'the filer code',
  },
  'refund-time': {
    figure: [60, 90, 'calendar-days'],
    standing: 'agency',
    why: '60 to 90 days from acceptance',
  },
  'cbp-review': {
    figure: [undefined, 45, 'calendar-days'],
    standing: 'agency',
    why: 'of which 45 are CBP’s',
  },
  'refund-after-liquidation': {
    figure: [3, 5, 'weeks'],
    standing: 'agency',
    why: 'three to five weeks',
  },
  'psc-window': {
    figure: [undefined, 300, 'calendar-days'],
    standing: 'agency',
    why: 'a correction ends 300 days after entry',
  },
  'psc-before-liquidation': {
    figure: [undefined, 15, 'calendar-days'],
    standing: 'agency',
    why: 'or 15 days before the scheduled liquidation',
  },
  'reconciliation-first': {
    figure: [undefined, 30, 'calendar-days'],
    standing: 'agency',
    why: 'a reconciliation due sooner goes before CAPE',
  },
  'bulletin-kept': {
    figure: [undefined, 15, 'months'],
    standing: 'statute',
    why: '19 CFR 159.9(c)(1)',
  },
  'bulletin-announced': {
    figure: [undefined, 18, 'months'],
    standing: 'agency',
    why: 'the announcement of 2016 says more than the regulation',
  },
  'application-online': {
    figure: [1, 2, 'calendar-days'],
    standing: 'agency',
    why: 'the guide of 2019, online',
  },
  'application-busy': {
    figure: [14, 21, 'calendar-days'],
    standing: 'agency',
    why: 'the guide of 2019, on paper or when busy',
  },
  'protest-window': {
    figure: [undefined, 180, 'calendar-days'],
    standing: 'statute',
    why: '19 USC 1514(c)(3)',
  },
  'protest-review': { figure: [undefined, 2, 'years'], standing: 'statute', why: '19 USC 1515(a)' },
  'accelerated-disposition': {
    figure: [undefined, 30, 'calendar-days'],
    standing: 'statute',
    why: '19 USC 1515(b)',
  },
  'summons-window': {
    figure: [undefined, 180, 'calendar-days'],
    standing: 'statute',
    why: '28 USC 2636(a)',
  },
  'court-period': { figure: [undefined, 2, 'years'], standing: 'statute', why: '28 USC 2636(i)' },
  'checklist-owner': {
    figure: [3, 5, 'business-days'],
    standing: 'estimate',
    why: 'a change of the account owner',
  },
  'checklist-broker': {
    figure: [1, 2, 'business-days'],
    standing: 'estimate',
    why: 'a word with the broker',
  },
  'checklist-ach': {
    figure: [1, 3, 'business-days'],
    standing: 'estimate',
    why: 'a bank account enrolled',
  },
  'checklist-ior': {
    figure: [2, 5, 'business-days'],
    standing: 'estimate',
    why: 'a number that does not match',
  },
  'checklist-roles': {
    figure: [0, 1, 'business-days'],
    standing: 'estimate',
    why: 'roles given to a user',
  },
  'posting-weekday': {
    figure: [undefined, 5, 'weekday'],
    standing: 'estimate',
    why: 'automatic liquidations are posted on Fridays',
  },
  'protest-warning': {
    figure: [undefined, 160, 'calendar-days'],
    standing: 'margin',
    why: 'two to three weeks before day 180',
  },
  'fresh-contact': {
    figure: [undefined, 45, 'calendar-days'],
    standing: 'estimate',
    why: 'mailboxes and numbers change unsaid',
  },
  'fresh-estimate': {
    figure: [undefined, 365, 'calendar-days'],
    standing: 'estimate',
    why: 'estimates are looked at once a year',
  },
  'fresh-agency': {
    figure: [undefined, 60, 'calendar-days'],
    standing: 'estimate',
    why: 'CBP’s practice moves fast',
  },
  'fresh-statute': {
    figure: [undefined, 365, 'calendar-days'],
    standing: 'estimate',
    why: 'statutes move slowly',
  },
};

const all: readonly Parameter[] = parameters;

describe('each figure is the published one', () => {
  for (const [id, { figure, standing, why }] of Object.entries(figures)) {
    it(`${id} is ${figure.filter((part) => part !== undefined).join(' ')}, ${standing}: ${why}`, () => {
      const found = all.filter((one) => one.id === id);
      expect(found.map((one) => [one.least, one.value, one.unit])).toEqual([figure]);
      expect(found[0]?.standing).toBe(standing);
    });
  }
});

describe('the list of figures', () => {
  it('holds every exported figure, and each once', () => {
    const exported = Object.values(everything).filter(
      (one): one is (typeof parameters)[number] =>
        typeof one === 'object' && one !== null && 'id' in one,
    );
    expect(new Set(parameters)).toEqual(new Set(exported));
    expect(parameters).toHaveLength(exported.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(parameters.length);
    expect(parameters).toHaveLength(Object.keys(figures).length);
  });

  it('says "or more" where the source does, and nowhere else', () => {
    expect(all.filter(({ orMore }) => orMore).map(({ id }) => id)).toEqual(['lead-tier-3']);
  });

  it('keeps the older idle limit beside the present one', () => {
    const { values } = everything.inactivity;
    expect(values.map(({ from, value }) => [from, value])).toEqual([
      ['2007-05-16', 90],
      ['2008-07', 45],
    ]);
  });
});

/** Who may speak for a figure of each standing. */
const speakers: Readonly<Record<Parameter['standing'], readonly SourceKind[]>> = {
  statute: ['law', 'court'],
  agency: ['agency'],
  margin: ['method'],
  estimate: ['article', 'method', 'press'],
};

/** A day or a month, real and in range. */
const dated = (text: string) => parseDay(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text).ok;

describe('each figure is whole', () => {
  for (const { id, standing, values, ...newest } of all) {
    it(`${id}: numbers, days and source`, () => {
      expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
      expect(newest).toMatchObject(values.at(-1) ?? {});
      const starts = values.map(({ from }) => from);
      expect(starts).toEqual([...new Set(starts)].sort());
      for (const one of values) {
        expect(Number.isInteger(one.value) && one.value > 0).toBe(true);
        if (one.least !== undefined) {
          expect(Number.isInteger(one.least) && one.least >= 0 && one.least < one.value).toBe(true);
        }
        expect(one.cite.trim()).not.toBe('');
        expect(dated(one.from)).toBe(true);
        expect(parseDay(one.checked).ok).toBe(true);
        expect(one.from <= one.checked && one.checked <= READ).toBe(true);
      }
      expect(speakers[standing]).toContain(sources[newest.source].kind);
    });
  }
});

describe('figures that hang together', () => {
  for (const { holds, why } of [
    {
      holds: everything.signInMargin.value < everything.inactivity.value,
      why: 'the margin is inside the idle limit',
    },
    {
      holds:
        everything.signInReminder.value <
        everything.inactivity.value - everything.signInMargin.value,
      why: 'the reminder comes before the last safe day',
    },
    {
      holds: everything.tier1Ends.value < 12 * everything.tier2Ends.value,
      why: 'tier 1 ends before tier 2',
    },
    {
      holds:
        everything.leadTier1.value < everything.leadTier2.value &&
        everything.leadTier2.value < everything.leadTier3.value,
      why: 'a later tier takes longer',
    },
    {
      holds: everything.capeWindow.value < everything.reliquidation.value,
      why: 'CAPE leaves time to reliquidate',
    },
    {
      holds: everything.reliquidation.value < everything.protestWindow.value,
      why: 'a protest is still open then',
    },
    {
      holds: everything.cbpReview.value < everything.refundTime.value,
      why: 'CBP’s share is a part of the whole',
    },
  ]) {
    it(why, () => {
      expect(holds).toBe(true);
    });
  }
});
