// What comes from outside: an address, stored text, pasted text. Nothing throws, and what is written
// back into the address is made of our own keys and of days alone.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  KEYS,
  read,
  readFragment,
  situationFragment,
  splitDays,
} from '../../src/browser/situation-fragment';
import { remembered } from '../../src/islands/situation/remembered';
import { day, parseDay } from '../../src/rules/day';
import { plan } from '../../src/rules/plan';

const TODAY = day('2026-11-22');
const RUNS = { numRuns: 2000, seed: 20261122 };

/** Texts as an attacker, a spreadsheet or a tired person writes them. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'javascript:alert(1)',
    '=HYPERLINK("http://x")',
    '%',
    '%E0%A4%A',
    '%00',
    '\u202e2026-09-03',
    '2026-09-03\r\nX: y',
    '__proto__',
    'constructor',
    '9'.repeat(5000),
    ' '.repeat(5000),
    ','.repeat(5000),
    '1/1/'.repeat(2000),
  ),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  fc.stringMatching(/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$/),
);
const key = fc.oneof(fc.constantFrom(...KEYS), hostile);
const fragment = fc
  .array(fc.tuple(key, hostile), { maxLength: 12 })
  .chain((pairs) =>
    fc.constantFrom(
      pairs.map(([name, value]) => `${name}=${value}`).join('&'),
      pairs.map((pair) => pair.map(encode).join('=')).join('&'),
    ),
  );

/** `encodeURIComponent` throws on half a pair of surrogates; a browser's address bar does not. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

describe('an address from outside', () => {
  it('is read without a throw, and only our own keys and plain values are written back', () => {
    fc.assert(
      fc.property(fragment, (hash) => {
        const { typed, repeated, unknown } = readFragment(`#${hash}`);
        for (const name of Object.keys(typed)) expect(KEYS).toContain(name);
        for (const name of unknown) expect(name.length).toBeLessThan(50);
        const reading = read(typed, repeated, TODAY);
        const written = situationFragment(reading);
        expect(written).toMatch(/^([a-z-]+=[a-z0-9,-]+(&(?!$)|$))*$/);
        // A second reading finds the same.
        const again = readFragment(written);
        expect([again.repeated, again.unknown]).toEqual([[], []]);
        expect(situationFragment(read(again.typed, [], TODAY))).toBe(written);
      }),
      RUNS,
    );
  });

  it('always gives a plan, or a refusal for each value it could not read', () => {
    fc.assert(
      fc.property(fragment, (hash) => {
        const { typed, repeated } = readFragment(`#${hash}`);
        const { situation, refused, asOf } = read(typed, repeated, TODAY);
        plan(situation, asOf ?? TODAY);
        for (const name of repeated) expect(refused[name]).toBe('repeated');
        for (const name of KEYS) {
          const bad =
            (typed[name] ?? '').trim() !== '' &&
            !situationFragment(read({ [name]: typed[name] }, [], TODAY));
          // Separators alone hold no day, and are no error.
          if (bad && !/^[\s,;]*$/.test(typed[name] ?? '')) expect(refused[name]).toBeDefined();
        }
      }),
      RUNS,
    );
  });
});

describe('a text typed or pasted', () => {
  it('is a day or a refusal, never a throw', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const parsed = parseDay(text);
        if (parsed.ok) expect(parsed.day).toMatch(/^\d{4}-\d\d-\d\d$/);
        else expect(parsed.error).toMatch(/^[a-z-]+$/);
        splitDays(text);
      }),
      RUNS,
    );
  });
});

describe('what a device stored', () => {
  let stored: string | null;
  beforeEach(() => {
    vi.stubGlobal('localStorage', { getItem: () => stored });
  });
  afterEach(() => vi.unstubAllGlobals());

  const asKept = fc.oneof(
    fc.json(),
    hostile,
    fc
      .record({
        version: fc.constantFrom<unknown>(1, '1', 2, null),
        typed: fc.oneof(fc.dictionary(key, fc.oneof(hostile, fc.anything())), fc.anything()),
        checklist: fc.oneof(fc.constant({}), fc.dictionary(hostile, hostile), fc.anything()),
      })
      .map((value) => {
        try {
          return JSON.stringify(value) ?? '';
        } catch {
          return '';
        }
      }),
  );

  it('gives texts under our own keys, or nothing; and leaves every prototype alone', () => {
    fc.assert(
      fc.property(asKept, (text) => {
        stored = text;
        const kept = remembered.load();
        if (typeof kept === 'object') {
          for (const [name, value] of Object.entries(kept.value.typed)) {
            expect(KEYS).toContain(name);
            expect(typeof value).toBe('string');
          }
          read(kept.value.typed, [], TODAY);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      RUNS,
    );
  });
});
