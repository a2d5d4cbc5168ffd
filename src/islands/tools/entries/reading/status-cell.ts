import type { ProtestState } from '../../../../rules/entry-decision';
import { plainCell, saysNothing } from './plain-cell';

/** Two digits of an entry type: "1", "01" and "01 - Consumption" are all `01`. */
export const readType = (text: string): string | undefined =>
  /^'?(\d{1,2})(?!\d)/.exec(plainCell(text))?.[1]?.padStart(2, '0');

const NO = /^(?:n|no|f|false|falso|0|not? .*)$/;
const YES = /^(?:y|yes|s|si|sí|t|true|verdadero|x|1|✓|✔)$/;

/** Yes, no, or nothing said. */
export function readFlag(text: string): boolean | undefined {
  if (saysNothing(text)) return undefined;
  return !NO.test(plainCell(text).toLowerCase());
}

/** A protest's state in ACE's words or a reader's; `other` for words we do not know. */
export function readProtest(status: string, number: string): ProtestState | undefined {
  const clean = saysNothing(status) ? '' : plainCell(status).toLowerCase();
  if (clean === '' || NO.test(clean)) {
    return readFlag(number) ? 'other' : clean ? 'none' : undefined;
  }
  if (/suspen/.test(clean)) return 'suspended';
  if (/denied|denegad|rechazad/.test(clean)) {
    return /further|afr|review|revisi/.test(clean) ? 'denied-review' : 'denied';
  }
  if (/withdrawn|rejected|void|cancel|approved|granted|retirad|aprobad|anulad/.test(clean))
    return 'none';
  return /open|pending|filed|submitted|received|review|abiert|pendiente|presentad/.test(clean) ||
    YES.test(clean)
    ? 'open'
    : 'other';
}

/** Words before "liquidated" that turn it into its opposite, or into something still to come. */
const NOT_BEFORE =
  /\b(?:not?|un|never|pending|scheduled?|set|to|will|awaiting|before|until|ready|expected|estimated|projected|sin|por|pendiente|nunca|aun|aún|todavia|todavía|programad[ao]|prevista)\b/;
const LIQUID = /li[cq]uid/;
const NEAR = 40;

function isNegated(clean: string): boolean {
  const at = clean.search(LIQUID);
  return at > 0 && NOT_BEFORE.test(clean.slice(Math.max(0, at - NEAR), at));
}

const NOT_YET =
  /^(?:un-?liq|non-?liq|unset|not yet|not set|pending|pendiente|open|abiert[ao]|none yet|no liq|aún no|aun no|todavía no|to come|future|n|no|false)/;
const LIQUIDATED =
  /\b(?:re-?)?li[cq]uidated\b|\bliquidad[ao]s?\b|^liq(?:d|\.)?$|^deemed\b|^auto-?liq/;

/** What a liquidation status says: liquidated or not, and whether liquidation is held up. */
export function readStatus(text: string): { liquidated?: boolean; held?: boolean } {
  if (saysNothing(text)) return {};
  const clean = plainCell(text).toLowerCase();
  const held = /suspen|exten|review|revisi|hold|retenid/.test(clean);
  if (isNegated(clean) || NOT_YET.test(clean)) return { liquidated: false, held };
  if (LIQUIDATED.test(clean) || YES.test(clean)) return { liquidated: true, held };
  return { held };
}

/** How a declaration stands for an entry: `unknown` for words that must be asked about. */
export type ClaimState = 'accepted' | 'open' | 'unknown' | undefined;

const NOT_ACCEPTED =
  /\bnot?\b|unfiled|unaccept|unsubmitted|unsent|reject|fail|draft|error|invalid|denied|remov|delet|withdraw|withdrew|cancel|void|incomplete|exclu|duplicate|missing|rechaz|fallid|fallo|borrador|sin |retirad|cancelad|anulad|excluid|inv[aá]lid/;
const ACCEPTED = /accept|updated|aceptad|actualizad/;

/** What a claim's status says of one entry; `hasError`: an error stands beside it. */
export function readClaimStatus(text: string, hasError: boolean): ClaimState {
  if (saysNothing(text)) return undefined;
  const clean = plainCell(text).toLowerCase();
  // "Accepted with Error(s)" is said of a whole claim: the entry's own error decides.
  if (/accept|aceptad/.test(clean) && /\bwith\b|\bcon\b/.test(clean)) {
    return hasError ? 'open' : 'accepted';
  }
  if (NOT_ACCEPTED.test(clean)) return 'open';
  if (ACCEPTED.test(clean)) return hasError ? 'open' : 'accepted';
  return 'unknown';
}

/** What the cell of a claim's number holds: a number, a word for a state, or nothing. */
export function readClaim(text: string): 'number' | ClaimState {
  if (saysNothing(text)) return undefined;
  const clean = plainCell(text).toLowerCase();
  if (/\d{4}/.test(clean)) return 'number';
  if (NO.test(clean)) return 'open';
  if (YES.test(clean)) return 'accepted';
  return readClaimStatus(text, false);
}
