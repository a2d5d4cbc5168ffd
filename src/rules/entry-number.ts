import { entryNumberLength } from './parameters';

declare const isNumber: unique symbol;

/** An entry number as CAPE takes it: eleven characters, no dashes. Made by `parseEntryNumber` alone. */
export type EntryNumber = string & { readonly [isNumber]: true };

/** Why a text is not an entry number. `rounded`: a spreadsheet shortened it; `short`: zeros may be lost. */
export type EntryNumberError =
  'empty' | 'formula' | 'rounded' | 'characters' | 'short' | 'long' | 'filer-code';

export type ParsedEntryNumber =
  | { readonly ok: true; readonly number: EntryNumber; readonly checkDigit: boolean }
  | {
      readonly ok: false;
      readonly error: EntryNumberError;
      /** What it would be with the lost zeros in front; for the reader to confirm, never applied unasked. */
      readonly proposal?: EntryNumber;
    };

const LENGTH = entryNumberLength.value;
const STRIPPED = /[\s\u00a0\u200b\ufeff'’‘`‐-―-]/g;
const ROUNDED = /^\d(\.\d+)?E\+\d+$/;
const QUOTED = /^="([^"]*)"$/;

/** Seven digits and a check digit after a filer code: every mix of letters and digits but one with no letter and no value. */
const SHAPE = /^(?!000)[A-Z0-9]{3}\d{8}$/;

/** The text without what people and spreadsheets put around an entry number: dashes, spaces, apostrophes, `="…"`. */
export const bareEntryNumber = (text: string): string =>
  text.trim().replace(QUOTED, '$1').toUpperCase().replace(STRIPPED, '');

/** A–I are 1–9, J–R are 1–9, S–Z are 2–9. */
function digitOf(character: string): number {
  const code = character.charCodeAt(0) - 65;
  if (code < 0) return Number(character);
  return code < 18 ? (code % 9) + 1 : code - 16;
}

/**
 * The check digit that the first ten characters ask for: every second one doubled, digits summed, up
 * to the next ten. The letter table comes from public code, so a miss is a warning and no refusal.
 */
export function checkDigitOf(number: string): number {
  let sum = 0;
  let weight = 1;
  for (const character of number.slice(0, LENGTH - 1)) {
    const digit = digitOf(character) * weight;
    sum += digit > 9 ? digit - 9 : digit;
    weight = 3 - weight;
  }
  return (10 - (sum % 10)) % 10;
}

const parsed = (bare: string) => ({
  number: bare as EntryNumber,
  checkDigit: checkDigitOf(bare) === Number(bare[LENGTH - 1]),
});

/** The entry number that a text means, or why it means none. Source: CBP, IEEPA Duty Refunds, file errors. */
export function parseEntryNumber(text: string): ParsedEntryNumber {
  const bare = bareEntryNumber(text);
  if (bare === '') return { ok: false, error: 'empty' };
  if (bare.startsWith('=')) return { ok: false, error: 'formula' };
  if (ROUNDED.test(bare)) return { ok: false, error: 'rounded' };
  if (!/^[A-Z0-9]+$/.test(bare)) return { ok: false, error: 'characters' };
  if (bare.length > LENGTH) return { ok: false, error: 'long' };
  if (bare.length < LENGTH) {
    const filled = bare.padStart(LENGTH, '0');
    // Only a number loses its zeros, and no more than two: `000` is no filer code.
    const lost = /^\d+$/.test(bare) && SHAPE.test(filled);
    return { ok: false, error: 'short', ...(lost && { proposal: filled as EntryNumber }) };
  }
  if (!SHAPE.test(bare)) return { ok: false, error: 'filer-code' };
  return { ok: true, ...parsed(bare) };
}

/** The same for a proposal that the reader has taken. */
export const confirmed = (proposal: EntryNumber) => parsed(proposal);

/** An entry number as people write it: `ABC-1234567-6`. */
export const dashed = (number: EntryNumber): string =>
  `${number.slice(0, 3)}-${number.slice(3, 10)}-${number.slice(10)}`;
