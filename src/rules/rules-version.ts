import type { Parameter } from './parameter';
import { parameters } from './parameters';

/** Figures and capitals that nobody mistakes for one another on paper. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short code that names this set of numbers, such as `K7Q-2MX`: the same numbers give the same
 * code, another number another one. It tells one printed sheet's rules from another's, and no more
 * (30 bits of FNV-1a). The days on which the numbers were checked do not change it.
 */
export function rulesCode(of: readonly Parameter[] = parameters): string {
  let hash = OFFSET;
  for (const { id, value, least, orMore, unit } of of) {
    for (const letter of JSON.stringify([id, value, least ?? null, orMore ?? false, unit])) {
      hash = Math.imul(hash ^ letter.charCodeAt(0), PRIME) >>> 0;
    }
  }
  const code = Array.from({ length: 6 }, (_, index) => LETTERS[(hash >>> (5 * index)) & 31]);
  return `${code.slice(0, 3).join('')}-${code.slice(3).join('')}`;
}
