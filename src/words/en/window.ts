import type { EntryPlan } from '../../rules/entry-plan';
import { calendar } from '../date-format';
import { entryWords, leftWords } from './verdict';

const { long } = calendar('en-US');

/** How long CAPE takes an entry, in one sentence. */
function verdict(entry: EntryPlan): string {
  const days = entry.capeDaysLeft.value;
  const last = long(entry.lastCapeDay.value);
  if (entry.scheduled) return `${entryWords(entry)} CAPE would take it until ${last}.`;
  if (days > 0) return `CAPE takes this entry until ${last}: ${leftWords(days)}.`;
  if (days === 0) return `Today, ${last}, is the last day on which CAPE takes this entry.`;
  return `CAPE closed for this entry after ${last}.`;
}

/** What the calculator of the CAPE window says and no other. */
export const windowWords = {
  verdict,
  /** What it leaves out: the reader must know before she relies on a day. */
  limit: 'It does not check the entry type, an open protest, or an extension or suspension.',
};
