import type { Day } from '../../rules/day';
import type { EntryPlan } from '../../rules/entry-plan';
import { calendar } from '../date-format';
import { leftWords } from './verdict';

const { medium } = calendar('en-US');

export const asOf = 'As of';
export const late = 'too late for this lead';

/** The drawing in words: every day that stands on it, in order. */
export const describe = (entry: EntryPlan, today: Day): string =>
  [
    `Liquidated ${medium(entry.liquidated)} (day 0).`,
    ...(entry.capeDaysLeft.value >= 0
      ? [`Start by ${medium(entry.startBy.value)}; file CAPE by ${medium(entry.fileCapeBy.value)}.`]
      : []),
    `Last CAPE day ${medium(entry.lastCapeDay.value)}, ${leftWords(entry.capeDaysLeft.value)}.`,
    `CBP may reliquidate until ${medium(entry.reliquidationLimit.value)}.`,
    `Last protest day ${medium(entry.lastProtestDay.value)}, ${leftWords(entry.protestDaysLeft.value)}.`,
    `Seen as of ${medium(today)}.`,
  ].join(' ');
