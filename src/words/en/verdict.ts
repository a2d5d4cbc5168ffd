import type { Day } from '../../rules/day';
import type { AccountPlan } from '../../rules/account-plan';
import type { EntryPlan } from '../../rules/entry-plan';
import { outlook, tierInTime } from '../../rules/outlook';
import { calendar } from '../date-format';
import type { Mark } from '../status';
import { counted } from './quantity';

const { long, medium } = calendar('en-US');

/** "12 days left", "last day", "3 days ago". */
export const leftWords = (days: number): string =>
  days === 0
    ? 'last day'
    : days > 0
      ? `${counted(days, 'calendar-days')} left`
      : `${counted(-days, 'calendar-days')} ago`;

/** The state of the account in one sentence. */
export function accountWords(account: AccountPlan): string {
  const since = counted(account.daysSince, 'calendar-days');
  if (account.state.value === 'active') {
    return `The account should still be open: ${since} since the last sign-in. Sign in by ${long(account.logInBy.value)}.`;
  }
  return `The account has locked: ${since} since the last sign-in. Tier ${account.tier.value} by our estimate.`;
}

/** How one entry stands, in one sentence. */
export function entryWords(entry: EntryPlan): string {
  switch (outlook(entry)) {
    case 'scheduled':
      return `Scheduled to liquidate on ${medium(entry.liquidated)}: no clock runs before that day.`;
    case 'in-time':
      return `You have time: start by ${long(entry.startBy.value)}.`;
    case 'start-today':
      return `Start today, ${long(entry.startBy.value)}: it is the latest day.`;
    case 'faster-tier':
      return `Too late for the planned lead, still in time at tier ${tierInTime(entry)}. Start now.`;
    case 'too-late':
      return entry.capeDaysLeft.value === 0
        ? 'This is the last CAPE day. Ask the broker that filed the entry to declare it.'
        : 'Reactivation may take longer than CAPE stays open. Start now, and ask the broker that filed the entry to declare it.';
    case 'protest':
      return `CAPE closed for this entry after ${medium(entry.lastCapeDay.value)}. A protest is open.`;
    case 'counsel':
      return `CAPE and the protest period have both ended for this entry. Talk to a trade attorney.`;
  }
}

/** The word for a mark. */
export const marks: Readonly<Record<Mark, string>> = {
  open: 'Open',
  closing: 'Closing',
  closed: 'Closed',
};

/** A protest filed while CAPE is open shuts CAPE. */
export const protestWarning = (lastCape: Day): string =>
  `CAPE is open for this entry until ${medium(lastCape)}. A protest filed now blocks CAPE: declare first.`;
