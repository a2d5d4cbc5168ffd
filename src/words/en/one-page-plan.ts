import type { Finding, Item } from '../../rules/checklist';
import type { EntryPlan } from '../../rules/entry-plan';
import { outlook, tierInTime } from '../../rules/outlook';
import type { Plan } from '../../rules/plan';
import { calendar } from '../date-format';
import { findings } from './checklist';
import { items } from './labels';
import { counted } from './quantity';

const { compact, long } = calendar('en-US');

export const title = 'CAPE filing plan';
export const given = 'What it rests on';
export const decision = 'The decision asked for';
export const dates = 'The dates that matter';
export const risk = 'The risk';
export const counting = 'How it was counted';
export const notes = 'Notes';
export const liquidated = 'Liquidated';
export const role = 'Role in the account';
export const asOf = (day: string): string => `As of ${day}, U.S. Eastern`;
export const rules = (code: string, checked: string): string =>
  `Rules ${code}, checked on ${checked}`;
export const caution =
  'A day count, not legal advice. Estimates are planning figures that CBP does not publish.';
export const others = (count: number): string =>
  `${count} more liquidation ${count === 1 ? 'day' : 'days'} not shown here: open the address below.`;
export const sameWay =
  'For the first line of the table. The other lines are counted in the same way.';

/** How many business days the plan sets aside, and for what. */
export const leadWords = (plan: Plan, checklist: number): string => {
  const lead = counted(plan.lead.days, 'business-days');
  const whose =
    plan.lead.from === 'lead-days' ? 'our own figure' : `tier ${plan.lead.tier}, an estimate`;
  return checklist
    ? `${lead} to reactivate (${whose}) and ${counted(checklist, 'business-days')} for the checklist`
    : `${lead} to reactivate (${whose})`;
};

/** One item of the checklist with its finding. */
export const itemWords = (item: Item, finding: Finding | undefined): string =>
  `${items[item]}: ${finding ? findings[finding].toLowerCase() : 'not answered'}`;

/** What the reader of the sheet is asked to decide: one sentence, for the most urgent entry. */
export function decisionWords({
  entries: [entry],
  expected: [expected],
  account,
  route,
}: Plan): string {
  const on = entry ?? expected?.plan;
  if (!on) {
    if (account?.state.value === 'active' && route === 'log-in') {
      return `Name one person who signs in to ACE by ${long(account.logInBy.value)}.`;
    }
    return 'Name one person who starts the reactivation now and finds the liquidation day of each entry.';
  }
  const start = long(on.startBy.value);
  switch (outlook(on)) {
    case 'scheduled':
    case 'in-time':
      return `Name one person who starts the reactivation by ${start}, and who declares the entries by ${long(on.fileCapeBy.value)}.`;
    case 'start-today':
      return `Name one person who starts the reactivation today, ${start}: it is the latest day.`;
    case 'faster-tier':
      return `Start the reactivation now, and ask the broker that filed the entries whether it can declare them by ${long(on.fileCapeBy.value)}.`;
    case 'too-late':
      return `Ask the broker that filed the entries to declare them by ${long(on.lastCapeDay.value)}. Start the reactivation beside it.`;
    case 'protest':
      return `Have a protest prepared, to be filed by ${long(on.fileProtestBy.value)}.`;
    case 'counsel':
      return 'Ask a trade attorney what is left for these entries.';
  }
}

/** What is lost when nothing is decided, in two lines. */
export function riskWords(entry: EntryPlan): readonly [string, string] {
  const cape = compact(entry.lastCapeDay.value);
  const protest = compact(entry.lastProtestDay.value);
  switch (outlook(entry)) {
    case 'protest':
      return [
        `CAPE closed for this entry after ${cape}. A protest is open until ${protest}.`,
        'After that day neither path takes the entry without a court.',
      ];
    case 'counsel':
      return [
        `CAPE closed after ${cape}, and the protest period after ${protest}.`,
        'What is left is for a trade attorney to say.',
      ];
    default: {
      const tier = tierInTime(entry);
      return [
        entry.startDaysLeft.value >= 0
          ? `A start after ${compact(entry.startBy.value)} may outlast the window: CAPE refuses this entry after ${cape}.`
          : `The planned start has passed${tier ? `; tier ${tier} would still be in time` : ''}. CAPE refuses this entry after ${cape}.`,
        `Then a protest is open until ${protest}. A protest filed before the declaration blocks CAPE.`,
      ];
    }
  }
}
