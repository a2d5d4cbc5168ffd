import type { Day } from '../../../rules/day';
import {
  type Decision,
  dayPlans,
  decide,
  type EntryFacts,
  type Group,
  GROUPS,
  protestable,
} from '../../../rules/entry-decision';
import type { EntryNumber } from '../../../rules/entry-number';
import type { EntryPlan } from '../../../rules/entry-plan';
import type { Situation } from '../../../rules/situation';
import { TIERS, type Tier } from '../../../rules/account';
import type { Differing, Entry } from './reading/merge-rows';
import type { Table } from './reading/table';

/** Entries of one group that liquidated on one day: they share every other day. */
export interface DayGroup {
  readonly group: Group;
  readonly liquidated: Day | undefined;
  readonly next: Decision['next'];
  readonly count: number;
  /** Of a blocked group: how many have a protest still open to them. */
  readonly protestable: number;
}

/** All the counts, for one situation and one today. */
export interface Summary {
  readonly entries: number;
  readonly counts: Readonly<Record<Group, number>>;
  /** Soonest next day first. */
  readonly days: readonly DayGroup[];
  /** Of the entries open for CAPE: how many she still makes at each tier, and at the lead that is planned. */
  readonly makes: Readonly<Record<Tier, number>>;
  readonly makesPlanned: number;
  readonly protestable: number;
  readonly checkDigitMisses: number;
  readonly differing: number;
}

/** One entry as the table shows it. */
export interface Line {
  readonly number: EntryNumber | undefined;
  readonly line: number;
  readonly rows: number;
  readonly checkDigit: boolean;
  readonly facts: EntryFacts;
  readonly decision: Decision;
  readonly differences: readonly (readonly [Differing, readonly string[]])[];
  /** Why its declaration was refused, in the export's words. */
  readonly refusal: string | undefined;
}

/** The entries of one filer or one importer. */
export interface Share {
  /** The filer code, or the count of the importer in the file. */
  readonly key: string;
  readonly lines: readonly Line[];
  readonly cape: (line: Line, withUnliquidated: boolean) => boolean;
  readonly protest: (line: Line) => boolean;
}

/** Which entries of a table are shown: a group, or those with something to look at. */
export type Shown = Group | 'all' | 'check-digit' | 'differing';

const NEVER = '9999';

/** What the table may be sorted by. */
export const SORTS = ['next', 'number', 'liquidated'] as const;
export type SortBy = (typeof SORTS)[number];

/** What the rules look at, each part named once: a new one that is missing here does not compile. */
const FACTS = Object.keys({
  liquidated: true,
  entered: true,
  type: true,
  protest: true,
  reconciliation: true,
  drawback: true,
  declared: true,
  tradeControl: true,
  cancelled: true,
  saysLiquidated: true,
  held: true,
  reliquidated: true,
  notEligible: true,
  claimRefused: true,
  voided: true,
  contradictions: true,
} satisfies Record<keyof EntryFacts, true>) as readonly (keyof EntryFacts)[];

/** The same text for facts that the rules cannot tell apart. */
function keyOf(facts: EntryFacts): string {
  let key = '';
  for (const name of FACTS) key += `${facts[name] ?? ''}|`;
  return key;
}

/** What holds for every entry with the same facts. */
interface Decided {
  readonly decision: Decision;
  readonly protestable: boolean;
  /** The count it goes into, of its group and liquidation day. */
  readonly day: { -readonly [K in keyof DayGroup]: DayGroup[K] };
  entries: number;
}

/** The entries of a table, decided and sorted by the day that matters next. */
export class Book {
  private planOf: (liquidated: Day) => EntryPlan;
  private sorted: readonly number[] = [];
  private groups: readonly Group[] = [];
  readonly summary: Summary;

  constructor(
    private readonly table: Table,
    situation: Situation,
    private readonly today: Day,
  ) {
    this.planOf = dayPlans(situation, today);
    this.summary = this.sum();
  }

  private readonly decided = new Map<string, Decided>();
  private readonly days = new Map<string, Decided['day']>();

  /** The decision on an entry. Thousands of entries share a few hundred sets of facts, so each set is decided once. */
  private of({ facts }: Entry): Decided {
    const key = keyOf(facts);
    const known = this.decided.get(key);
    if (known) return known;
    const decision = decide(facts, this.planOf, this.today);
    const { group, plan, next } = decision;
    // The day that its days count from: of the reliquidation where the first liquidation is over.
    const liquidated = plan?.liquidated ?? facts.liquidated;
    const dayKey = `${group} ${liquidated} ${next?.what} ${next?.day}`;
    const day = this.days.get(dayKey) ?? { group, liquidated, next, count: 0, protestable: 0 };
    this.days.set(dayKey, day);
    const made = { decision, protestable: protestable(facts, plan), day, entries: 0 };
    this.decided.set(key, made);
    return made;
  }

  private sum(): Summary {
    const { entries } = this.table;
    const counts: Record<Group, number> = {
      open: 0,
      protest: 0,
      past: 0,
      unliquidated: 0,
      blocked: 0,
    };
    const makes: Record<Tier, number> = { 1: 0, 2: 0, 3: 0 };
    let makesPlanned = 0;
    let protests = 0;
    let checkDigitMisses = 0;
    let differing = 0;
    const keys: string[] = [];
    const groups: Group[] = [];
    for (const entry of entries) {
      const decided = this.of(entry);
      const { group, next } = decided.decision;
      decided.entries++;
      groups.push(group);
      keys.push(`${next?.day ?? NEVER}${entry.number ?? ''}`);
      if (!entry.checkDigit) checkDigitMisses++;
      if (entry.differences.size) differing++;
    }
    for (const { decision, protestable, day, entries } of this.decided.values()) {
      const { group, plan } = decision;
      counts[group] += entries;
      day.count += entries;
      if (protestable) {
        day.protestable += entries;
        protests += entries;
      }
      if (group !== 'open' || !plan) continue;
      for (const tier of TIERS) {
        if (plan.startByTier[tier].value >= this.today) makes[tier] += entries;
      }
      if (plan.startBy.value >= this.today) makesPlanned += entries;
    }
    this.groups = groups;
    this.sorted = entries
      .map((_, index) => index)
      .sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b));
    return {
      entries: entries.length,
      counts,
      days: [...this.days.values()].sort(
        (a, b) =>
          (a.next?.day ?? NEVER).localeCompare(b.next?.day ?? NEVER) ||
          GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
          (a.liquidated ?? NEVER).localeCompare(b.liquidated ?? NEVER),
      ),
      makes,
      makesPlanned,
      protestable: protests,
      checkDigitMisses,
      differing,
    };
  }

  private lineOf = (index: number): Line => {
    const entry = this.table.entries[index]!;
    const { number, line, rows, checkDigit, facts, differences, refusal } = entry;
    return {
      number,
      line,
      rows,
      checkDigit,
      facts,
      refusal,
      decision: this.of(entry).decision,
      differences: [...differences].map(([what, values]) => [what, [...values].sort()] as const),
    };
  };

  private isShown(index: number, shown: Shown): boolean {
    const { checkDigit, differences } = this.table.entries[index]!;
    if (shown === 'check-digit') return !checkDigit;
    if (shown === 'differing') return differences.size > 0;
    return shown === 'all' || this.groups[index] === shown;
  }

  /** Some of the entries that are to be shown, by the day that matters next. */
  lines(shown: Shown, from: number, count: number, sort: SortBy = 'next'): readonly Line[] {
    const found = this.order(sort).filter((index) => this.isShown(index, shown));
    return found.slice(from, from + count).map(this.lineOf);
  }

  private readonly orders = new Map<SortBy, readonly number[]>();

  /** The entries in another order: by number, or by liquidation day. */
  private order(by: SortBy): readonly number[] {
    if (by === 'next') return this.sorted;
    const before = this.orders.get(by);
    if (before) return before;
    const key = (index: number) => {
      const { number, facts } = this.table.entries[index]!;
      return (by === 'number' ? number : facts.liquidated) ?? NEVER;
    };
    const keys = this.sorted.map((index) => [key(index), index] as const);
    const order = keys.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, index]) => index);
    this.orders.set(by, order);
    return order;
  }

  /** The numbers of the entries that go on a CAPE Declaration, each once, soonest day first. */
  capeNumbers(withUnliquidated: boolean): readonly EntryNumber[] {
    return this.sorted
      .filter(
        (index) =>
          this.groups[index] === 'open' ||
          (withUnliquidated && this.groups[index] === 'unliquidated'),
      )
      .flatMap((index) => this.table.entries[index]!.number ?? []);
  }

  /** The entries with a protest open to them and CAPE shut. */
  protestLines(): readonly Line[] {
    return this.sorted
      .map(this.lineOf)
      .filter(({ facts, decision }) => protestable(facts, decision.plan));
  }

  /** The entries split by filer code or by importer, the largest share first; days without numbers belong to none. */
  split(by: 'filer' | 'importer'): readonly Share[] {
    const shares = new Map<string, Line[]>();
    for (const index of this.sorted) {
      const { number, importer } = this.table.entries[index]!;
      if (!number) continue;
      const key = by === 'filer' ? number.slice(0, 3) : String(importer ?? '');
      const lines = shares.get(key) ?? [];
      lines.push(this.lineOf(index));
      shares.set(key, lines);
    }
    return [...shares]
      .sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b))
      .map(([key, lines]) => ({
        key,
        lines,
        cape: ({ decision: { group } }, withUnliquidated) =>
          group === 'open' || (withUnliquidated && group === 'unliquidated'),
        protest: ({ facts, decision }) => protestable(facts, decision.plan),
      }));
  }

  allLines(): readonly Line[] {
    return this.sorted.map(this.lineOf);
  }
}
