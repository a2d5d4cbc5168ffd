import { type AccountPlan, accountPlan } from './account-plan';
import { type BoardRow, board } from './board';
import type { Day } from './day';
import { type EntryPlan, entryPlans } from './entry-plan';
import { type ExpectedEntry, expectedEntries } from './expected-entry';
import { type Lead, planningLead } from './lead';
import { type NextAction, nextActionWithoutEntry } from './next-action';
import { type Route, route } from './route';
import type { Situation } from './situation';

export interface Plan {
  readonly account: AccountPlan | undefined;
  readonly lead: Lead;
  readonly route: Route;
  /** One for each liquidation day: first where CAPE is open, then where a protest is, each by day. */
  readonly entries: readonly EntryPlan[];
  /** One for each entry date. */
  readonly expected: readonly ExpectedEntry[];
  /** All of them with what to do next, the most pressing first. */
  readonly board: readonly BoardRow[];
  /** The most pressing of the board, or what the account alone asks for. */
  readonly next: NextAction | undefined;
}

/** The two clocks joined: days left in each window, and the days reactivation takes, as seen on `today`. */
export function plan(situation: Situation, today: Day): Plan {
  const { lastLogin, lastLoginPrecision, role, obstacle } = situation;
  const account = lastLogin && accountPlan(lastLogin, today, lastLoginPrecision);
  const entries = entryPlans(situation, today);
  const expected = expectedEntries(situation, today);
  const rows = board(entries, expected, situation, today);
  return {
    account,
    lead: planningLead(situation),
    route: route({ role, state: account?.state.value, obstacle }),
    entries,
    expected,
    board: rows,
    next: rows[0]?.next ?? nextActionWithoutEntry(account, situation),
  };
}
