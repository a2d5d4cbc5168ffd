import {
  checkDigitOf,
  confirmed,
  type EntryNumber,
  type EntryNumberError,
  parseEntryNumber,
} from '../../../../rules/entry-number';
import { isPrivate, plainCell, saysNothing, trimmed } from './plain-cell';

/** An entry number found in a cell. */
export interface FoundNumber {
  readonly number: EntryNumber;
  readonly checkDigit: boolean;
}

export type NumberCell =
  | { readonly ok: true; readonly numbers: readonly FoundNumber[] }
  | {
      readonly ok: false;
      readonly error: EntryNumberError | 'none';
      readonly proposal?: EntryNumber;
    };

const TOKEN = /[A-Z0-9]{3}[-._/\\:·• ]?\d{7}[-._/\\:·• ]?\d/g;
const ALPHANUMERIC = /[A-Z0-9]/;
const BETWEEN = /[-._/\\:·• ]/g;
/** Marks inside a number that stand for a dash. A point may be one of decimals. */
const MARKS = /[_/\\:·•]/g;
const AROUND = `"'#()[]<>.,;: `;
const DECIMALS = /^(\d{3,11})[.,](\d{1,20})$/;
const POWER = /^(\d)(?:[.,](\d{1,20}))?E\+?0?(\d{1,2})$/;
/** As a sheet shows a large number: 60,576,060,002. */
const GROUPED = /^\$?(\d{2}[,. ]\d{3}[,. ]\d{3}[,. ]\d{3})(?:[.,]0{1,2})?$/;
const WRAPPED = /^="(.{0,60})"$/;
const ROUNDED_ZEROS = /^\d{6}0{5}$/;
/** More text than this is no cell with a number in it. */
const LONGEST = 4000;
const EXACT_DIGITS = 10;

/** Every entry number in a text: eleven characters in its shape that no letter or digit touches. */
export function numbersIn(text: string): FoundNumber[] {
  if (text.length < 11 || text.length > LONGEST) return [];
  const upper = plainCell(text).toUpperCase();
  const found: FoundNumber[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(upper); match; match = TOKEN.exec(upper)) {
    const end = match.index + match[0].length;
    const touches =
      (match.index > 0 && ALPHANUMERIC.test(upper[match.index - 1]!)) ||
      (end < upper.length && ALPHANUMERIC.test(upper[end]!));
    const parsed = touches ? undefined : parseEntryNumber(match[0].replace(BETWEEN, ''));
    if (parsed?.ok) found.push({ number: parsed.number, checkDigit: parsed.checkDigit });
    else TOKEN.lastIndex = match.index + 1;
  }
  return found;
}

/** Whether the marks inside a number stand behind its filer code and before its check digit, if anywhere. */
const isParted = (text: string): boolean => {
  const parts = text.split(/[^A-Z0-9]+/).filter(Boolean);
  const lengths = parts.map(({ length }) => length).join();
  return ['11', '3,8', '10,1', '3,7,1'].includes(lengths);
};

const fits = (number: string) => checkDigitOf(number) === Number(number.at(-1));

/** The text without the decimals and powers of ten that a spreadsheet puts to a number; `rounded` where digits are gone. */
function whole(clean: string): string | 'rounded' {
  const digits11 = GROUPED.exec(clean)?.[1]?.replace(/\D/g, '');
  if (digits11 && fits(digits11)) return digits11;
  const decimals = DECIMALS.exec(clean);
  if (decimals) {
    const value = Number(`${decimals[1]}.${decimals[2]}`);
    // Noise of the floating point lies far behind the point; any other fraction is no entry number.
    return Math.abs(value - Math.round(value)) < 1e-4 ? String(Math.round(value)) : clean;
  }
  const power = POWER.exec(clean);
  if (!power) return ROUNDED_ZEROS.test(clean) && !fits(clean) ? 'rounded' : clean;
  const [, first = '', more = '', exponent] = power;
  const value = String(Math.round(Number(`${first}.${more || '0'}e${exponent}`)));
  const digits = 1 + more.length;
  if (digits > EXACT_DIGITS) return value;
  return digits === EXACT_DIGITS && value.length === 11 && fits(value) ? value : 'rounded';
}

/** An entry repeats on each of its lines: what was read of a text is remembered. */
const SURE = new Map<string, NumberCell>();
const UNSURE = new Map<string, NumberCell>();
const MOST_KNOWN = 20_000;

/**
 * What a cell of the number's column means. `none` where it holds no number at all, as in a total.
 * Zeros are proposed for what only a number that lost them can be: never for a number of a person.
 */
export function readNumber(text: string, sure: boolean): NumberCell {
  const known = sure ? SURE : UNSURE;
  const before = known.get(text);
  if (before) return before;
  const read = readCell(text, sure);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, read);
  return read;
}

function readCell(text: string, sure: boolean): NumberCell {
  if (saysNothing(text)) return { ok: false, error: 'empty' };
  const clean = plainCell(text).toUpperCase();
  const bare = whole(trimmed(clean.replace(WRAPPED, '$1'), AROUND).replace(MARKS, '-'));
  if (bare === 'rounded') return { ok: false, error: 'rounded' };
  if (isPrivate(bare)) return { ok: false, error: 'none' };
  const parsed = parseEntryNumber(bare);
  // Marks at other places than a number has them: an invoice or an order, unless all else fits.
  if (parsed.ok && (isParted(bare) || (sure && parsed.checkDigit))) {
    return { ok: true, numbers: [parsed] };
  }
  if (parsed.ok) return { ok: false, error: 'characters' };
  if (parsed.error === 'formula') return parsed;
  const numbers = numbersIn(clean);
  if (numbers.length) return { ok: true, numbers };
  const { proposal, error } = parsed;
  if (error === 'short' || error === 'characters') {
    // One zero may be lost from any number in a column that is named; two only where the check digit fits.
    const likely =
      proposal && (fits(proposal) || (sure && bare.length === 10 && /^\d+$/.test(bare)));
    if (likely) return { ok: false, error: 'short', proposal };
    if (!/\d{5}/.test(bare)) return { ok: false, error: 'none' };
    return { ok: false, error };
  }
  return { ok: false, error };
}

/** A number from a filer code and the rest of it, which stand in columns of their own. */
export function joinedNumber(
  filer: string,
  rest: string,
  checkDigit: string,
): NumberCell | undefined {
  const code = plainCell(filer)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  const digits = whole(plainCell(rest).toUpperCase()).replace(/\D/g, '');
  const last = plainCell(checkDigit);
  if (code.length !== 3 || digits === '') return undefined;
  const all = /^\d$/.test(last) && digits.length === 7 ? digits + last : digits;
  if (all.length === 8) {
    const parsed = parseEntryNumber(code + all);
    return parsed.ok ? { ok: true, numbers: [parsed] } : undefined;
  }
  if (all.length > 8) return undefined;
  const filled = code + all.padStart(8, '0');
  return fits(filled)
    ? { ok: false, error: 'short', proposal: filled as EntryNumber }
    : { ok: false, error: 'short' };
}

export const withZeros = (proposal: EntryNumber): FoundNumber => ({
  number: proposal,
  checkDigit: confirmed(proposal).checkDigit,
});
