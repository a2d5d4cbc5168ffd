import type { Tier } from '../../rules/account';
import { counted } from './quantity';

/** The names of the answers, as they stand over a day. */
export const answers = {
  'locks-on': 'Locks on',
  'log-in-by': 'Sign in by',
  'account-state': 'Account',
  tier: 'Time tier',
  'lead-days': 'Reactivation tends to take',
  'last-cape-day': 'Last CAPE day',
  'file-cape-by': 'File CAPE by',
  'reliquidation-limit': 'CBP may reliquidate until',
  'last-protest-day': 'Last protest day',
  'file-protest-by': 'File protest by',
  'start-by': 'Start by',
  'expected-liquidation': 'Likely to liquidate around',
  'deemed-denied': 'Counts as denied on',
  'summons-by': 'Summons by',
  advice: 'Path for this entry',
  'checklist-days': 'Counted for the checklist',
  'cape-days-left': 'Days left for CAPE',
  'protest-days-left': 'Days left for a protest',
} as const;

/** Stands over answers that were not counted from today. */
export const seenAsOf = (day: string): string => `As seen on ${day}.`;

export const states = { active: 'Active', locked: 'Locked' } as const;
export const tierName = (tier: Tier | 'none'): string =>
  tier === 'none' ? 'None' : `Tier ${tier}`;

export const titles = {
  plan: 'The latest day to start',
  tier: 'Is the account locked, and how deeply?',
  window: 'The last CAPE day',
  protest: 'The last protest day',
  decision: 'CAPE, protest or court',
} as const;

/** The checklist in a line: how many items are open and unanswered, and the days the plan counts for them. */
export const checklistLine = (open: number, none: number, days: number): string =>
  `Checklist: ${open} open, ${none} not answered. The plan counts ${counted(days, 'business-days')} for it.`;

export const advices = {
  'cape-first': 'CAPE first. A protest filed now blocks CAPE.',
  protest: 'CAPE is closed for this entry. Protest.',
  counsel: 'Both periods have ended. Talk to a trade attorney.',
} as const;

export const tool = {
  howWeCounted: 'How we counted',
  notChecked: 'What this does not check',
  first: 'First',
  startAtTiers: 'Start by, at each tier',
  more: 'More facts',
  clear: 'Clear',
  copyLink: 'Copy link',
  copyPlanLink: 'Copy link to this plan',
  copied: 'Copied',
  print: 'Print',
  remember: 'Remember on this device',
  pick: 'Pick from a calendar',
  notLoaded: 'This part could not be loaded. Reload the page once you are online.',
  reload: 'Reload',
  placeholder: 'MM/DD/YYYY',
  severalHint: 'Several? Separate them with commas.',
  take: 'Take it with you',
  calendarFile: 'Calendar file',
  countToday: 'Count from today',
  waiting: 'Type a day to see the answer.',
  noScript: 'The calculator needs JavaScript. The date tables answer without it.',
  dateTables: 'Date tables',
  entry: 'Liquidated',
  expected: 'Not liquidated yet',
  tierDefault: 'Tier 3, the slowest (our default)',
  afterProtest: 'After a protest: denial and court',
} as const;
