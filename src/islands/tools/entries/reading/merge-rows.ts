import type { Day } from '../../../../rules/day';
import type { EntryFacts } from '../../../../rules/entry-decision';
import type { EntryNumber } from '../../../../rules/entry-number';

/** What rows of one entry may disagree about. */
export type Differing = 'liquidated' | 'entered' | 'type' | 'status' | 'protest' | 'reconciliation';

/** One entry, folded from all of its rows. */
export interface Entry {
  /** Absent where the reader gave days alone. */
  readonly number: EntryNumber | undefined;
  /** The first of its lines. */
  readonly line: number;
  rows: number;
  readonly checkDigit: boolean;
  facts: EntryFacts;
  /** What its rows disagree about, with the values found. */
  readonly differences: Map<Differing, Set<string>>;
}

const BLOCKING: readonly Differing[] = ['liquidated', 'type', 'status'];

const WORST = ['other', 'open', 'suspended', 'denied-review', 'denied', 'none'] as const;

/** Folds what another row says into the entry. What is worse for CAPE holds; what the rows disagree about is kept as differences. */
export function fold(entry: Entry, more: EntryFacts): void {
  const { facts, differences } = entry;
  entry.rows++;
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
  entry.facts = {
    liquidated: same('liquidated', facts.liquidated, more.liquidated),
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
    declared: facts.declared || more.declared,
    tradeControl: facts.tradeControl || more.tradeControl,
    cancelled: facts.cancelled || more.cancelled,
    held: facts.held || more.held,
    contradictions: BLOCKING.filter((what) => differences.has(what)),
  };
}
