import type { Day } from '../../rules/day';
import { type AccountPlan, type EntryPlan, outlook, type Plan, tierInTime } from '../../rules/plan';
import type { Route } from '../../rules/route';
import { calendar } from '../calendar';
import type { Mark } from '../mark';
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

/** What to do first, by route: one line and the page that goes on from there. */
export const routes: Readonly<Record<Route, { title: string; first: string; page: string }>> = {
  'log-in': {
    title: 'Sign in',
    first: 'Sign in now: it restarts the count.',
    page: '/reactivate/sign-in/',
  },
  'owner-email': {
    title: 'You are the owner: write to ACE Support',
    first:
      'Write to ACE Support from the e-mail address on the account, with “reactivation” in the subject.',
    page: '/reactivate/reset-password/#owner-email',
  },
  'owner-reactivates': {
    title: 'Ask your Trade Account Owner',
    first: 'Ask your Trade Account Owner to reactivate you, then sign in at once.',
    page: '/reactivate/reset-password/#owner-reactivates',
  },
  'owner-lookup': {
    title: 'Find out who the owner is',
    first: 'Ask ACE Support who the Trade Account Owner is.',
    page: '/reactivate/reset-password/#owner-lookup',
  },
  'owner-change': {
    title: 'The owner has left: change the owner',
    first: 'Send the ACE Portal Account Application form to name a new Trade Account Owner.',
    page: '/checklist/trade-account-owner/',
  },
  'service-desk': {
    title: 'Call the service desk',
    first: 'Call the service desk and ask for a ticket.',
    page: '/reactivate/technology-service-desk/#service-desk',
  },
  'ior-number': {
    title: 'The number is inactive, not you',
    first: 'Ask your broker to reactivate the importer of record number.',
    page: '/checklist/ior-number/',
  },
  'new-account': {
    title: 'Open an account',
    first: 'Apply for an ACE Portal account.',
    page: '/set-up-account/',
  },
};

/** A protest filed while CAPE is open shuts CAPE. */
export const protestWarning = (lastCape: Day): string =>
  `CAPE is open for this entry until ${medium(lastCape)}. A protest filed now blocks CAPE: declare first.`;

/** How long CAPE takes an entry, in one sentence. */
export function windowVerdict(entry: EntryPlan): string {
  const days = entry.capeDaysLeft.value;
  const last = long(entry.lastCapeDay.value);
  if (entry.scheduled) return `${entryWords(entry)} CAPE would take it until ${last}.`;
  if (days > 0) return `CAPE takes this entry until ${last}: ${leftWords(days)}.`;
  if (days === 0) return `Today, ${last}, is the last day on which CAPE takes this entry.`;
  return `CAPE closed for this entry after ${last}.`;
}

/** How long a protest is open, in one sentence. */
export function protestVerdict(entry: EntryPlan): string {
  const days = entry.protestDaysLeft.value;
  const last = long(entry.lastProtestDay.value);
  if (entry.scheduled) return `${entryWords(entry)} A protest would be open until ${last}.`;
  if (days > 0) return `A protest can be filed until ${last}: ${leftWords(days)}.`;
  if (days === 0) return `Today, ${last}, is the last day for a protest.`;
  return `The protest period for this entry ended after ${last}.`;
}

/** A whole plan in a few sentences. */
export const planWords = (made: Plan): string =>
  [
    ...made.entries.map(entryWords),
    ...(made.account ? [accountWords(made.account)] : []),
    routes[made.route].first,
  ].join(' ');
