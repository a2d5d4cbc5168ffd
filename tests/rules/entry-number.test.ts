import { describe, expect, it } from 'vitest';
import {
  bareEntryNumber,
  checkDigitOf,
  confirmed,
  dashed,
  type EntryNumber,
  type EntryNumberError,
  parseEntryNumber,
} from '../../src/rules/entry-number';

const right: readonly { text: string; number: string; fits: boolean; why: string }[] = [
  { text: 'ABC-1234567-6', number: 'ABC12345676', fits: true, why: 'letters in the filer code' },
  { text: '999-9999999-0', number: '99999999990', fits: true, why: 'digits alone' },
  { text: 'abc-1234567-6', number: 'ABC12345676', fits: true, why: 'small letters' },
  { text: ' ABC 1234567 6 ', number: 'ABC12345676', fits: true, why: 'spaces for dashes' },
  {
    text: "'01234567890",
    number: '01234567890',
    fits: false,
    why: 'the apostrophe that keeps a zero',
  },
  { text: '="ABC12345676"', number: 'ABC12345676', fits: true, why: 'a text formula of an export' },
  {
    text: ' ="ABC12345676" ',
    number: 'ABC12345676',
    fits: true,
    why: 'a text formula with spaces around',
  },
  { text: 'ABC–1234567–6', number: 'ABC12345676', fits: true, why: 'dashes of a word processor' },
  {
    text: 'ABC-1234567-7',
    number: 'ABC12345677',
    fits: false,
    why: 'a wrong check digit only warns',
  },
  { text: 'A1A-1234567-0', number: 'A1A12345670', fits: true, why: 'the shape ANA' },
  { text: '1A1-1234567-0', number: '1A112345670', fits: true, why: 'the shape NAN' },
  {
    text: '001-1234567-0',
    number: '00112345670',
    fits: false,
    why: 'the first filer code of digits',
  },
];

const wrong: readonly { text: string; error: EntryNumberError; proposal?: string; why: string }[] =
  [
    { text: '', error: 'empty', why: 'nothing' },
    { text: ' - ', error: 'empty', why: 'only what is stripped' },
    { text: '=HYPERLINK("http://x","y")', error: 'formula', why: 'a formula is never a number' },
    { text: '1.23457E+10', error: 'rounded', why: 'rounded by a spreadsheet' },
    { text: '1E+10', error: 'rounded', why: 'rounded to a single digit' },
    { text: 'A1.23457E+10', error: 'characters', why: 'a letter before a rounded number' },
    { text: '1.23457E+10A', error: 'characters', why: 'a letter behind one' },
    { text: '="ABC12345676"A', error: 'formula', why: 'a text formula that goes on' },
    { text: 'A="ABC12345676"', error: 'characters', why: 'a text formula inside a text' },
    { text: 'ABC/1234567/6', error: 'characters', why: 'slashes' },
    { text: 'ABC\u00001234567', error: 'characters', why: 'a null byte' },
    { text: '\ud800BC12345676', error: 'characters', why: 'a lone surrogate' },
    { text: 'ABC123456', error: 'short', why: 'letters lost: no zeros can mend it' },
    { text: '1234567890', error: 'short', proposal: '01234567890', why: 'one zero lost' },
    { text: '123456789', error: 'short', proposal: '00123456789', why: 'two zeros lost' },
    {
      text: 'AB12345678',
      error: 'short',
      why: 'a zero in front would fit, but only numbers lose zeros',
    },
    { text: '1B12345678', error: 'short', why: 'here too: a letter behind a digit' },
    { text: '12345678', error: 'short', why: 'three zeros would be a filer code of zeros' },
    { text: 'ABC123456789', error: 'long', why: 'twelve characters' },
    { text: '00012345678', error: 'filer-code', why: 'no filer code of zeros' },
    { text: 'ABCD2345676', error: 'filer-code', why: 'a letter among the seven digits' },
  ];

describe('an entry number', () => {
  it.each(right)('$text: $why', ({ text, number, fits }) => {
    expect(parseEntryNumber(text)).toEqual({ ok: true, number, checkDigit: fits });
  });
  it.each(wrong)('$error: $why', ({ text, error, proposal }) => {
    expect(parseEntryNumber(text)).toEqual({ ok: false, error, ...(proposal && { proposal }) });
  });
  it.each([
    { text: '1234567897', fits: true, why: 'the check digit fits' },
    { text: '1234567890', fits: false, why: 'it does not, and warns as ever' },
  ])('$text, its zero confirmed: $why', ({ text, fits }) => {
    const { proposal } = parseEntryNumber(text) as { proposal: EntryNumber };
    expect(confirmed(proposal)).toEqual({ number: `0${text}`, checkDigit: fits });
  });
  it('is written with dashes and read back', () => {
    const parsed = parseEntryNumber('ABC12345676');
    if (!parsed.ok) throw new Error(parsed.error);
    expect(dashed(parsed.number)).toBe('ABC-1234567-6');
    expect(bareEntryNumber(dashed(parsed.number))).toBe(parsed.number);
  });
  it('counts letters as A to I, J to R and S to Z', () => {
    expect(['A', 'I', 'J', 'R', 'S', 'Z'].map((one) => checkDigitOf(`${one}000000000`))).toEqual([
      9, 1, 9, 1, 8, 1,
    ]);
  });
});
