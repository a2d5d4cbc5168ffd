import type { Day } from '../../rules/day';
import {
  type Decision,
  dayPlans,
  decide,
  type EntryFacts,
  type Group,
  GROUPS,
  protestable,
} from '../../rules/eligibility';
import type { EntryNumber } from '../../rules/entry-number';
import type { EntryPlan, Situation } from '../../rules/plan';
import { TIERS, type Tier } from '../../rules/tier';
import type { Differing, Entry } from './entry';
import type { Table } from './table';

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
}

/** Which entries of a table are shown: a group, or those with something to look at. */
export type Shown = Group | 'all' | 'check-digit' | 'differing';

const NEVER = '9999';

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

  private decide = (entry: Entry): Decision => decide(entry.facts, this.planOf, this.today);

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
    const days = new Map<string, { -readonly [K in keyof DayGroup]: DayGroup[K] }>();
    let makesPlanned = 0;
    let protests = 0;
    let checkDigitMisses = 0;
    let differing = 0;
    const keys: string[] = [];
    const groups: Group[] = [];
    for (const entry of entries) {
      const decision = this.decide(entry);
      const { group, plan, next } = decision;
      groups.push(group);
      counts[group]++;
      if (!entry.checkDigit) checkDigitMisses++;
      if (entry.differences.size) differing++;
      const toProtest = protestable(entry.facts, plan);
      if (toProtest) protests++;
      if (group === 'open' && plan) {
        for (const tier of TIERS) if (plan.startByTier[tier].value >= this.today) makes[tier]++;
        if (plan.startBy.value >= this.today) makesPlanned++;
      }
      keys.push(`${next?.day ?? NEVER}${entry.number ?? ''}`);
      const key = `${group} ${entry.facts.liquidated} ${next?.what} ${next?.day}`;
      const known = days.get(key);
      if (known) {
        known.count++;
        known.protestable += +toProtest;
      } else {
        const { liquidated } = entry.facts;
        days.set(key, { group, liquidated, next, count: 1, protestable: +toProtest });
      }
    }
    this.groups = groups;
    this.sorted = entries
      .map((_, index) => index)
      .sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b));
    return {
      entries: entries.length,
      counts,
      days: [...days.values()].sort(
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
    const { number, line, rows, checkDigit, facts, differences } = entry;
    return {
      number,
      line,
      rows,
      checkDigit,
      facts,
      decision: this.decide(entry),
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
  lines(shown: Shown, from: number, count: number): readonly Line[] {
    const found = this.sorted.filter((index) => this.isShown(index, shown));
    return found.slice(from, from + count).map(this.lineOf);
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

  allLines(): readonly Line[] {
    return this.sorted.map(this.lineOf);
  }
}
