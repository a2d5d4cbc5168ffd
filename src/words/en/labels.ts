import type { Input, PassedDay } from '../../rules/answer';
import type { Item } from '../../rules/checklist';
import type { Closed } from '../../rules/business-day';
import type { Standing } from '../../rules/parameters';
import type { Role } from '../../rules/route';

/** What each input is called, and what helps to fill it in. */
export const inputs: Readonly<Record<Input, { label: string; hint?: string }>> = {
  'as-of': { label: 'Count as of', hint: 'Leave empty to count from now, U.S. Eastern.' },
  'last-login': { label: 'Last ACE sign-in', hint: 'Your own, not a colleague’s.' },
  liquidated: { label: 'Liquidation day', hint: 'From the bulletin notice.' },
  entered: { label: 'Entry date', hint: 'For an entry that is not liquidated yet.' },
  role: { label: 'Who are you in the account?' },
  tier: { label: 'Plan for' },
  'lead-days': { label: 'Business days to reactivate', hint: 'Your own figure, if you have one.' },
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

export const roles: Readonly<Record<Role, string>> = {
  unknown: 'I don’t know',
  owner: 'Trade Account Owner',
  proxy: 'Proxy Trade Account Owner',
  user: 'Account user',
  'owner-left': 'The owner has left',
};

/** The five items of the checklist. */
export const items: Readonly<Record<Item, string>> = {
  owner: 'Trade Account Owner',
  broker: 'Customs broker',
  ach: 'ACH refund account',
  ior: 'IOR number',
  roles: 'Role assignments',
};

/** Days of a plan, as they are named once they are past. */
export const passed: Readonly<Record<PassedDay, string>> = {
  'start-by': 'The latest day to start',
  'checklist-by': 'The latest day to begin the checklist',
  'file-cape-by': 'The day to file CAPE by',
  'last-cape-day': 'The last CAPE day',
  'file-protest-by': 'The day to file the protest by',
  'last-protest-day': 'The last protest day',
  'expected-liquidation': 'The expected liquidation',
};

export const standings: Readonly<Record<Standing, string>> = {
  statute: 'law',
  agency: 'CBP practice',
  margin: 'our margin',
  estimate: 'estimate',
};

export const closed: Readonly<Record<Closed, string>> = {
  saturday: 'Saturday',
  sunday: 'Sunday',
  'new-year': 'New Year’s Day',
  'martin-luther-king': 'Martin Luther King Jr. Day',
  washington: 'Washington’s Birthday',
  memorial: 'Memorial Day',
  juneteenth: 'Juneteenth',
  independence: 'Independence Day',
  labor: 'Labor Day',
  columbus: 'Columbus Day',
  veterans: 'Veterans Day',
  thanksgiving: 'Thanksgiving Day',
  christmas: 'Christmas Day',
};
