import { describe, expect, it } from 'vitest';
import { day } from '../../src/rules/day';
import { parameters } from '../../src/rules/parameters';
import { plan } from '../../src/rules/plan';
import { en } from '../../src/words/en';
import { fill as fillEn } from '../../src/words/en/interpolate';
import { planWords as planEn } from '../../src/words/en/plan';
import { protestWords as protestEn } from '../../src/words/en/protest';
import { searchWords as searchEn } from '../../src/words/en/search';
import { site as siteEn } from '../../src/words/en/site';
import { stale as staleEn } from '../../src/words/en/freshness';
import { symptom as symptomEn } from '../../src/words/en/sign-in-questions';
import { tierWords as tierEn } from '../../src/words/en/tier';
import { windowWords as windowEn } from '../../src/words/en/window';
import { es } from '../../src/words/es';
import { stepWords as inEnglish } from '../../src/words/en/step';
import { stepWords as inSpanish } from '../../src/words/es/step';
import { fill as fillEs } from '../../src/words/es/interpolate';
import { planWords as planEs } from '../../src/words/es/plan';
import { protestWords as protestEs } from '../../src/words/es/protest';
import { searchWords as searchEs } from '../../src/words/es/search';
import { site as siteEs } from '../../src/words/es/site';
import { stale as staleEs } from '../../src/words/es/freshness';
import { symptom as symptomEs } from '../../src/words/es/sign-in-questions';
import { tierWords as tierEs } from '../../src/words/es/tier';
import { windowWords as windowEs } from '../../src/words/es/window';

/** Every text of a words object with the path to it; functions are tried below. */
function texts(of: unknown, path = ''): [path: string, text: string][] {
  if (typeof of === 'string') return [[path, of]];
  if (typeof of !== 'object' || of === null) return [];
  return Object.entries(of).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

/** What the calculators say, together and each alone. */
const allEn = {
  ...en,
  stale: staleEn,
  plan: planEn,
  tier: tierEn,
  window: windowEn,
  protest: protestEn,
};
const allEs = {
  ...es,
  stale: staleEs,
  plan: planEs,
  tier: tierEs,
  window: windowEs,
  protest: protestEs,
};

// Names that CBP writes in English, our own name, and addresses.
const SAME =
  /^\.tool\.placeholder$|\.name$|\.page$|\.contact\.(agency|extension)$|\.mail\.lost$|\.closed\.(memorial|juneteenth|columbus)$/;

describe('the Spanish words', () => {
  it('say everything that the English words say, and nothing else', () => {
    const paths = (of: unknown) => texts(of).map(([path]) => path);
    // A hint may be absent in one language.
    const needed = (all: string[]) => all.filter((path) => !path.endsWith('.hint')).sort();
    expect(needed(paths(allEs))).toEqual(needed(paths(allEn)));
    expect(paths(siteEs).sort()).toEqual(paths(siteEn).sort());
    expect(paths(symptomEs).sort()).toEqual(paths(symptomEn).sort());
    expect(paths(searchEs).sort()).toEqual(paths(searchEn).sort());
  });

  const spanish = [allEs, siteEs, symptomEs, searchEs].flatMap((words) => texts(words));
  const english = new Map([allEn, siteEn, symptomEn, searchEn].flatMap((words) => texts(words)));
  for (const [path, text] of spanish) {
    const original = english.get(path);
    if (SAME.test(path) || original === undefined) continue;
    it(`${path} is not left in English`, () => {
      expect(text).not.toBe(original);
      expect(text.trim()).not.toBe('');
    });
  }

  it('address the reader as usted', () => {
    const tu = /\b(tú|tu|tus|tienes|puedes|debes|escribe tu|quieres)\b/i;
    for (const [path, text] of spanish) {
      expect(text, path).not.toMatch(tu);
    }
  });
});

describe('quantities', () => {
  const rows = [
    { text: '{cape-window}', en: '80 days', es: '80 días', why: 'a plain count' },
    { text: '{refund-time}', en: '60 to 90 days', es: 'de 60 a 90 días', why: 'a range' },
    {
      text: '{lead-tier-3}',
      en: '5 business days or more',
      es: '5 días hábiles o más',
      why: 'an open end',
    },
    { text: '{file-entries}', en: '9,999 entries', es: '9,999 entradas', why: 'a U.S. comma' },
    { text: 'día {cape-window#+1}', en: 'día 81', es: 'día 81', why: 'a bare figure, moved' },
  ];
  for (const row of rows) {
    it(`${row.text}: ${row.why}`, () => {
      expect(fillEn(row.text)).toBe(row.en);
      expect(fillEs(row.text)).toBe(row.es);
    });
  }
  it('have Spanish words for the unit of every parameter', () => {
    for (const parameter of parameters) {
      if (parameter.unit === 'megabytes') continue;
      expect(es.quantity(parameter), parameter.id).not.toBe(en.quantity(parameter));
    }
  });
  it('refuse an unknown parameter', () => {
    expect(() => fillEs('{no-such}')).toThrow('No parameter is called "no-such"');
  });
});

describe('days', () => {
  const on = day('2026-09-03');
  it('are written the Spanish way', () => {
    expect(es.calendar.long(on)).toBe('jueves, 3 de septiembre de 2026');
    expect(es.calendar.medium(on)).toBe('3 de septiembre de 2026');
    expect(es.calendar.parts(on)).toEqual({
      weekday: 'jue',
      date: '3 de septiembre',
      year: '2026',
    });
  });
});

describe('a whole plan', () => {
  const today = day('2026-11-02');
  const rows = [
    {
      liquidated: '2026-12-01',
      says: 'Tiene tiempo si empieza',
      why: 'the liquidation lies ahead',
    },
    { liquidated: '2026-09-03', says: 'Tiene tiempo si empieza', why: 'there is time' },
    {
      liquidated: '2026-08-21',
      says: 'Empiece hoy. CAPE termina el lunes, 9 de noviembre.',
      why: 'a faster case',
    },
    { liquidated: '2026-08-14', says: 'que la declare hoy', why: 'day 80 itself' },
    { liquidated: '2026-08-13', says: 'Todavía puede protestar', why: 'day 81' },
    { liquidated: '2026-05-01', says: 'terminaron tanto CAPE', why: 'past day 180' },
  ];
  for (const row of rows) {
    it(`${row.liquidated}: ${row.why}`, () => {
      const made = plan({ liquidated: [day(row.liquidated)], lastLogin: day('2026-06-01') }, today);
      const said = planEs.said(made, today);
      expect(said).toContain(row.says);
      for (const step of made.entries[0]!.startBy.because) {
        expect(inSpanish(step)).not.toBe(inEnglish(step));
      }
    });
  }
});
