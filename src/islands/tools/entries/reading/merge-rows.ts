import type { Day } from '../../../../rules/day';
import type { EntryFacts } from '../../../../rules/entry-decision';
import type { EntryNumber } from '../../../../rules/entry-number';

/** What rows of one entry may disagree about. */
export type Differing = 'liquidated' | 'entered' | 'type' | 'status' | 'protest' | 'reconciliation';

/** What a row adds to an entry beside the facts that the rules look at. */
export interface RowNotes {
  /** Why its declaration was refused, in the export's words. */
  readonly refusal?: string | undefined;
  /** Which importer of the file it belongs to, as a count from 0: never the number itself. */
  readonly importer?: number | undefined;
}

/** One entry, folded from all of its rows. */
export interface Entry extends RowNotes {
  /** Absent where the reader gave days alone. */
  readonly number: EntryNumber | undefined;
  /** The first of its lines. */
  readonly line: number;
  /** Rows that were used; none where its only row is set aside for a voided liquidation. */
  rows: number;
  readonly checkDigit: boolean;
  facts: EntryFacts;
  refusal?: string | undefined;
  importer?: number | undefined;
  /** What its rows disagree about, with the values found. */
  readonly differences: Map<Differing, Set<string>>;
}

const BLOCKING: readonly Differing[] = ['liquidated', 'type', 'status'];

const WORST = ['other', 'open', 'suspended', 'denied-review', 'denied', 'none'] as const;

/** Folds what another row says into the entry. What is worse for CAPE holds; what the rows disagree about is kept as differences. */
export function fold(entry: Entry, more: EntryFacts, notes: RowNotes = {}, used = true): void {
  const { facts, differences } = entry;
  if (used) entry.rows++;
  const one = <T extends Day | string | boolean>(
    what: Differing,
    a: T | undefined,
    b: T | undefined,
    choose: (a: T, b: T) => T,
  ): T | undefined => {
    if (a === undefined) return b;
    if (b === undefined || a === b) return a;
    const values = differences.get(what) ?? new Set([String(a)]);
    differences.set(what, values.add(String(b)));
    // The order of the rows must not matter.
    return choose(a, b);
  };
  const same = <T extends Day | string | boolean>(
    what: Differing,
    a: T | undefined,
    b: T | undefined,
  ) => one(what, a, b, (x, y) => (x < y ? x : y));
  const worse = <T extends string>(
    what: Differing,
    order: readonly T[],
    a: T | undefined,
    b: T | undefined,
  ) => one(what, a, b, (x, y) => (order.indexOf(x) <= order.indexOf(y) ? x : y));
  const latest = (a: Day | undefined, b: Day | undefined) => (a && b ? (a > b ? a : b) : (a ?? b));
  entry.refusal ??= notes.refusal;
  entry.importer ??= notes.importer;
  const declared = facts.declared || more.declared;
  entry.facts = {
    liquidated: same('liquidated', facts.liquidated, more.liquidated),
    reliquidated: latest(facts.reliquidated, more.reliquidated),
    entered: same('entered', facts.entered, more.entered),
    type: same('type', facts.type, more.type),
    saysLiquidated: same('status', facts.saysLiquidated, more.saysLiquidated),
    protest: worse('protest', WORST, facts.protest, more.protest),
    reconciliation: worse(
      'reconciliation',
      ['filed', 'flagged', 'none'],
      facts.reconciliation,
      more.reconciliation,
    ),
    drawback: facts.drawback || more.drawback,
    declared,
    // Accepted on a later declaration: the refusal of the earlier one is over.
    claimRefused: declared ? undefined : facts.claimRefused || more.claimRefused,
    tradeControl: facts.tradeControl || more.tradeControl,
    cancelled: facts.cancelled || more.cancelled,
    held: facts.held || more.held,
    notEligible: facts.notEligible || more.notEligible,
    voided: facts.voided || more.voided,
    contradictions: BLOCKING.filter((what) => differences.has(what)),
  };
}
