import type { Item } from '../../rules/answer';
import type { Finding } from '../../rules/checklist';
import { counted } from './quantity';

/** "7 business days". */
export const days = (count: number): string => counted(count, 'business-days');

export const findings: Readonly<Record<Finding, string>> = {
  pass: 'Pass',
  fail: 'Fail',
  unknown: 'Don’t know',
};

/** Where each item is explained. */
export const itemPages: Readonly<Record<Item, string>> = {
  owner: '/checklist/trade-account-owner/',
  broker: '/checklist/customs-broker/',
  ach: '/checklist/ach-refund-account/',
  ior: '/checklist/ior-number/',
  roles: '/checklist/role-assignments/',
};

export const title = 'Your checklist';
export const yours = 'What did you see?';
export const unanswered = 'not answered';
export const takeBack = 'Take back';
export const startOver = 'Take all five back';
export const save = 'Save as a file';
export const load = 'Load a file';
export const whole = 'All five on one page';
export const wholePage = '/checklist/';
export const planPage = '/tools/plan/';
export const toPlan = 'Count the days';
export const countTicks = (sum: number): string => `Count ${days(sum)}, as ticked here`;

/** What one item does to the plan. */
export function itemAdds(finding: Finding | undefined, most: number): string {
  if (!finding) return `While it is open, this item adds ${days(most)} to your plan.`;
  if (finding === 'pass') return 'Passed: it adds nothing to your plan.';
  const why = finding === 'fail' ? 'Open' : 'Not known, so it counts as open';
  return `${why}: it adds ${days(most)} to your plan.`;
}

/** Open, passed and unanswered in one sentence, with the sum. */
export const tally = (open: number, none: number, sum: number): string =>
  `${open} open, ${5 - open - none} passed, ${none} not answered. The open items add ${days(sum)}.`;

/** The plan counts more than the ticks of this page explain. */
export const more = (extra: number): string =>
  `Your plan counts ${days(extra)} more than these ticks. They came with the address or were typed, so they stay until you answer all five here or leave them out.`;

/** The plan counts less than the ticks add. */
export const fewer = (counts: number, sum: number): string =>
  `Your plan counts ${days(counts)}, as the address or the field says. These ticks add ${days(sum)}.`;

export const oneByOne =
  'We add the items up as if they were worked one after another, each by its larger figure.';

/** Where the ticks are, and where they are not. */
export const kept = {
  page: 'These ticks stay on this page. The address carries the number of days to other pages, not the ticks.',
  device:
    'These ticks are remembered in this browser. The address carries the number of days, not the ticks.',
} as const;

export const fileTroubles = {
  large: 'This file is too large for a checklist. Nothing was changed.',
  unreadable: 'This is not a checklist file of this guide. Nothing was changed.',
  newer:
    'This file was saved by a newer version of this guide. Reload the page and load it again. Nothing was changed.',
} as const;
export const loaded = (count: number): string =>
  `Loaded: ${count} of the five items. The plan counts them now.`;
