import type { Answer } from './answer';
import type { Day } from './day';
import { type EntryPlan, entryPlan, entryPlanBasedOn } from './entry-plan';
import type { Situation } from './situation';
import { expectedLiquidation, expectedLiquidationFriday } from './window';

/** An entry whose liquidation day the reader does not know. All of its days are estimates. */
export type ExpectedEntry = {
  readonly entered: Day;
  readonly liquidation: Answer<Day>;
  /** The Friday on or after it, on which an automatic liquidation would be posted. */
  readonly friday: Answer<Day>;
} & (
  | {
      /** Its expected day lies ahead. */
      readonly likelihood: 'ahead';
      /** Counted from the expected day, the earlier of the two. */
      readonly plan: EntryPlan;
    }
  | {
      /** The expected day has come: up to its Friday it may have liquidated, then it probably has. */
      readonly likelihood: 'may-have' | 'probably';
      /** A deadline must not rest on a past estimate. */
      readonly plan: undefined;
    }
);

/** What can be said of an entry from its entry date, as seen on `today` (U.S. Eastern). */
export function expectedEntry(entered: Day, situation: Situation, today: Day): ExpectedEntry {
  const liquidation = expectedLiquidation(entered);
  const friday = expectedLiquidationFriday(entered);
  const days = { entered, liquidation, friday };
  if (liquidation.value > today) {
    const plan = entryPlan(liquidation.value, situation, today);
    return { ...days, likelihood: 'ahead', plan: entryPlanBasedOn(liquidation, plan) };
  }
  const likelihood = friday.value >= today ? 'may-have' : 'probably';
  return { ...days, likelihood, plan: undefined };
}

/** One for each entry date given, a date given twice once, the earliest first. */
export const expectedEntries = (situation: Situation, today: Day): readonly ExpectedEntry[] =>
  [...new Set(situation.entered ?? [])]
    .sort()
    .map((entered) => expectedEntry(entered, situation, today));
