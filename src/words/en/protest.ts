import type { EntryPlan } from '../../rules/entry-plan';
import { calendar } from '../date-format';
import { entryWords, leftWords } from './verdict';

const { long } = calendar('en-US');

/** How long a protest is open, in one sentence. */
function verdict(entry: EntryPlan): string {
  const days = entry.protestDaysLeft.value;
  const last = long(entry.lastProtestDay.value);
  if (entry.scheduled) return `${entryWords(entry)} A protest would be open until ${last}.`;
  if (days > 0) return `A protest can be filed until ${last}: ${leftWords(days)}.`;
  if (days === 0) return `Today, ${last}, is the last day for a protest.`;
  return `The protest period for this entry ended after ${last}.`;
}

/** What the calculator of the protest says and no other. */
export const protestWords = {
  verdict,
  /** What it leaves out: the reader must know before she relies on a day. */
  limit:
    'It does not check whether your entry may be protested, or who may file. Ask counsel before you rely on a last day.',
};
