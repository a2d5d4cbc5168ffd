import type { Way, Whom } from '../../rules/follow-up';

/** What the log of contacts says, in English. */
export const log = {
  title: 'Log of your contacts',
  hint: 'It stays on this page, and on this device only if you switch on “Remember”. It never goes into a link. Note each contact on its day: in a later dispute it shows what you tried, and when.',
  contact: 'Contact',
  time: 'Day and time',
  way: 'How',
  wayUnknown: 'Not said',
  desk: 'Desk or office',
  agent: 'Who you spoke to',
  ticket: 'Ticket or case number',
  said: 'What they said, and what they need',
  promised: 'Answer promised by',
  settled: 'Settled: nothing is left to ask',
  add: 'Add a contact',
  remove: 'Remove this contact',
  promisedBefore: 'That is before the day of the contact.',
  askOn: (desk: string): string => (desk ? `Ask ${desk} again on` : 'Ask again on'),
  ours: 'This order of asking is our suggestion: CBP publishes none.',
  text: 'The log as text',
  save: 'Save as a text file',
  print: 'Print the log',
  fileName: 'contact-log.txt',
  paperTitle: 'Log of contacts about access to ACE',
  made: (day: string): string => `Made on ${day}`,
  copy: 'Copy',
  copied: 'Copied',
};

export const ways: Readonly<Record<Way, string>> = {
  call: 'Call',
  email: 'E-mail',
  form: 'Web form or letter',
};

/** Whom to ask, and how. */
export const whom: Readonly<Record<Whom, string>> = {
  'by-phone': 'Call, and name the day on which you wrote and the case number.',
  'level-up': 'Call the same desk, give the case number, and ask for the person who decides.',
  'in-writing':
    'Two calls did not settle it: write to ACE Support with the case number and the days of your calls.',
};

/** What the log is handed. */
export interface LogWords {
  readonly log: typeof log;
  readonly ways: typeof ways;
  readonly whom: typeof whom;
}
