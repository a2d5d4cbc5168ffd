import type { DayError } from '../../../../rules/day';
import type { EntryFacts } from '../../../../rules/entry-decision';
import { eventDay, readEvent } from './bulletin';
import { type ReadOrder, readDay } from './day-cell';
import type { Field, Mapping } from './headers';
import type { RowNotes } from './merge-rows';
import { masked, plainCell, saysNothing } from './plain-cell';
import {
  type ClaimState,
  readClaim,
  readClaimStatus,
  readFlag,
  readProtest,
  readStatus,
  readType,
} from './status-cell';

/** What the reader decided of how one kind of table is read, and what was found out of it. */
export interface RowRules {
  readonly dayOrder: ReadOrder;
  /** The status column is not known to be that of a claim. */
  readonly claimUnsure: boolean;
  /** Whether a word means accepted, in the reader's answer; absent where she was not asked yet. */
  readonly claimWord: (word: string) => boolean | undefined;
}

/** All that one row tells of an entry, beside its number. */
export interface RowFacts {
  readonly facts: EntryFacts;
  readonly notes: RowNotes;
  /** The row's liquidation was voided: the row does not count. */
  readonly voided?: boolean;
  /** The entry date cannot be read. */
  readonly enteredUnread?: boolean;
  /** An hour seconds before midnight stands behind the liquidation day. */
  readonly late?: boolean;
}

export type RowReading = RowFacts | { readonly error: DayError | 'formula' };

const NO_ERROR = /^(?:no errors?|ok|success(?:ful)?|sin error(?:es)?|0)$/i;
const LONGEST_NOTE = 200;

/** Reads a row by a mapping; `importer` gives the count that stands for an importer's number. */
export function readRow(
  cells: readonly string[],
  mapping: Mapping,
  rules: RowRules,
  importer: (key: string) => number,
): RowReading {
  const cell = (field: Field): string => {
    const at = mapping[field];
    return at === undefined ? '' : (cells[at] ?? '');
  };
  const { dayOrder } = rules;
  const day = readDay(cell('liquidated'), dayOrder);
  if (day.is === 'error') return { error: day.error };
  const again = readDay(cell('reliquidated'), dayOrder);
  const entered = readDay(cell('entered'), dayOrder);
  const status = readStatus(cell('status'));
  const event = mapping.event === undefined ? undefined : readEvent(cell('event'));
  // A bulletin has the day of its event in a column of its own; another report in the liquidation day's.
  const bulletin = mapping['event-date'] !== undefined || mapping.posted !== undefined;
  const counted = event && eventDay(cell('event-date'), cell('posted'), dayOrder);
  const voided = !!event && !saysNothing(cell('voided'));
  if (
    bulletin &&
    event &&
    !counted &&
    !voided &&
    (event === 'liquidated' || event === 'reliquidated')
  ) {
    const read = readDay(cell('event-date') || cell('posted'), dayOrder);
    if (read.is === 'error') return { error: read.error };
  }
  const happened = voided ? undefined : event;
  const filed = readFlag(cell('reconciliation-filed'));
  const flag = cell('reconciliation');
  const flagged = readFlag(flag);
  const claim = claimOf(cell('claim'), cell('claim-status'), cell('claim-error'), rules);
  const isAgain = !bulletin && happened === 'reliquidated' && day.is === 'day';
  const isHeld = !bulletin && (happened === 'extended' || happened === 'suspended');
  const liquidated =
    day.is === 'day'
      ? isAgain || isHeld
        ? undefined
        : day.day
      : happened === 'liquidated'
        ? counted
        : undefined;
  const key = plainCell(cell('importer')).toUpperCase();
  return {
    facts: {
      liquidated,
      reliquidated:
        again.is === 'day'
          ? again.day
          : isAgain
            ? day.day
            : happened === 'reliquidated'
              ? counted
              : undefined,
      entered: entered.is === 'day' ? entered.day : undefined,
      type: readType(cell('type')),
      protest: readProtest(cell('protest-status'), cell('protest-number')),
      reconciliation:
        filed || /filed|on file/i.test(flag)
          ? 'filed'
          : flagged
            ? 'flagged'
            : (flagged ?? filed) === false
              ? 'none'
              : undefined,
      drawback: readFlag(cell('drawback')),
      declared: claim.declared,
      claimRefused: claim.refused,
      tradeControl: /trade|filer|broker/i.test(cell('control')) || undefined,
      cancelled: /cancel|reject|rechaz/i.test(cell('summary-status')) || undefined,
      saysLiquidated:
        status.liquidated ??
        (day.is === 'nothing' ? day.liquidated : undefined) ??
        (bulletin && happened === 'liquidated' && !counted ? true : undefined),
      held: status.held || happened === 'extended' || happened === 'suspended' || undefined,
      notEligible: readFlag(cell('eligible')) === false || undefined,
      voided: voided || undefined,
    },
    notes: {
      refusal: claim.refusal,
      importer: saysNothing(key) ? undefined : importer(key),
    },
    voided,
    enteredUnread: entered.is === 'error',
    late: day.is === 'day' && !!day.late,
  };
}

interface Claim {
  readonly declared?: boolean;
  readonly refused?: boolean;
  readonly refusal?: string;
}

/**
 * Whether the entry stands on an accepted declaration. A claim's number says so only where neither its
 * status nor an error says otherwise (CBP Publication 5514-0426 names a status beside the number).
 */
function claimOf(number: string, status: string, error: string, rules: RowRules): Claim {
  const errorText = saysNothing(error) || NO_ERROR.test(plainCell(error)) ? '' : plainCell(error);
  const decide = (text: string, state: ClaimState): ClaimState => {
    const asked = state === 'unknown' || (rules.claimUnsure && state === 'accepted');
    if (!asked) return state;
    const answer = rules.claimWord(plainCell(text));
    return answer === undefined ? 'unknown' : answer && !errorText ? 'accepted' : 'open';
  };
  const said = decide(status, readClaimStatus(status, errorText !== ''));
  const held = readClaim(number);
  const state =
    said ??
    (held === 'number' ? (errorText ? 'open' : 'accepted') : held && decide(number, held)) ??
    (errorText ? 'open' : undefined);
  if (state === 'accepted') return { declared: true };
  if (state !== 'open') return {};
  const refusal = errorText || (said === 'open' ? plainCell(status) : plainCell(number));
  return { declared: false, refused: true, refusal: masked(refusal.slice(0, LONGEST_NOTE)) };
}
