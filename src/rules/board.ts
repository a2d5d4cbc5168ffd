import type { Day } from './day';
import type { EntryPlan } from './entry-plan';
import type { ExpectedEntry } from './expected-entry';
import { type NextAction, nextAction, nextActionExpected } from './next-action';
import type { Situation } from './situation';

/** One entry and what to do about it next. */
export interface BoardRow {
  /** The day the reader gave: a liquidation day, or an entry date. */
  readonly input: 'liquidated' | 'entered';
  readonly given: Day;
  /** Absent for an entry date whose expected liquidation day is not ahead. */
  readonly plan: EntryPlan | undefined;
  /** For an entry date. */
  readonly expected: ExpectedEntry | undefined;
  readonly next: NextAction;
}

/** Rows with a day, by day; what is to be looked up ranks as today, behind them; what has no day is last. */
function rank({ action, day }: NextAction, today: Day): string {
  if (day) return `${day} 0`;
  return action === 'look-up' ? `${today} 1` : 'none';
}

/** Every entry with its next action, the most pressing first; equal ones keep their order. */
export function board(
  entries: readonly EntryPlan[],
  expected: readonly ExpectedEntry[],
  situation: Situation,
  today: Day,
): readonly BoardRow[] {
  const rows: BoardRow[] = [
    ...entries.map((plan) => ({
      input: 'liquidated' as const,
      given: plan.liquidated,
      plan,
      expected: undefined,
      next: nextAction(plan, situation, today),
    })),
    ...expected.map((entry) => ({
      input: 'entered' as const,
      given: entry.entered,
      plan: entry.plan,
      expected: entry,
      next: nextActionExpected(entry, situation, today),
    })),
  ];
  const ranked = rows.map((row) => ({ row, rank: rank(row.next, today) }));
  return ranked.sort((a, b) => a.rank.localeCompare(b.rank)).map(({ row }) => row);
}
