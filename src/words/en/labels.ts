import type { Finding } from '../../rules/checklist';
import type { Input, Item } from '../../rules/answer';
import type { Standing } from '../../rules/parameter';
import type { Role } from '../../rules/route';
import type { Tier } from '../../rules/account';

/** What each input is called, and what helps to fill it in. */
export const inputs: Readonly<Record<Input, { label: string; hint?: string }>> = {
  'as-of': { label: 'Count as of', hint: 'Leave empty to count from now, U.S. Eastern.' },
  'last-login': {
    label: 'Your last ACE sign-in',
    hint: 'Your own, not a colleague’s. A month is enough: “April 2026”.',
  },
  liquidated: { label: 'Liquidation date', hint: 'From ES-003 or CBP’s bulletin notice.' },
  entered: { label: 'Entry date', hint: 'From CBP Form 7501.' },
  role: { label: 'Who are you in the account?' },
  tier: { label: 'How long may it take to get back in?' },
  'lead-days': { label: 'Business days to get back in', hint: 'Your own figure, if you have one.' },
  'checklist-days': { label: 'Business days for the checklist', hint: '0 if all five items pass.' },
  filed: { label: 'Declaration filed on', hint: 'The day you uploaded it.' },
  accepted: { label: 'Declaration accepted on', hint: 'The day under Claim Status.' },
  asked: { label: 'You asked on', hint: 'Leave empty if you are asking now.' },
  until: { label: 'Remind until', hint: 'The day you expect the refund, for example.' },
  denied: { label: 'Denial mailed on', hint: 'The date on CBP’s notice.' },
  accelerated: {
    label: 'Accelerated disposition requested on',
    hint: 'The day the request was mailed.',
  },
};

/** The parts that people have in an account, short enough for a button. */
export const roles: Readonly<Record<Role, string>> = {
  owner: 'Owner (TAO)',
  user: 'User',
  proxy: 'Proxy',
  'owner-left': 'The owner has left',
  unknown: 'I don’t know',
};

/** How long it may take to get back in, by tier. */
export const cases: Readonly<Record<Tier, string>> = {
  1: 'the fast case',
  2: 'the usual case',
  3: 'the slow case',
};

/** The five items of the checklist. */
export const items: Readonly<Record<Item, string>> = {
  owner: 'Trade Account Owner',
  broker: 'Customs broker',
  ach: 'ACH refund account',
  ior: 'IOR number',
  roles: 'Role assignments',
};

export const standings: Readonly<Record<Standing, string>> = {
  statute: 'law',
  agency: 'CBP practice',
  margin: 'our margin',
  estimate: 'estimate',
};

/** What was found for an item of the checklist. */
export const findings: Readonly<Record<Finding, string>> = {
  pass: 'Pass',
  fail: 'Fail',
  unknown: 'Don’t know',
};
