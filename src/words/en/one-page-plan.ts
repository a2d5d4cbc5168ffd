import { fileMargin } from '../../rules/parameters';
import type { What, Who } from '../one-page-plan';
import { counted } from './quantity';

/** What the one-page plan says. */
export const onePage = {
  title: 'Plan: back into ACE, and CAPE in time',
  made: (day: string, entries: number): string =>
    entries ? `Made on ${day} · ${counted(entries, 'entries')}` : `Made on ${day}`,
  countedFrom: (day: string): string => `Counted from ${day}`,
  whoDoesWhat: 'Who does what, by when',
  who: 'Who',
  what: 'What',
  by: 'By',
  before: (day: string): string => `before ${day}`,
  drawing: 'The first entry, to scale',
  entries: 'All entries',
  given: 'Liquidated',
  estimate: 'estimate',
  unknown: 'date unknown: look it up',
  order:
    'File CAPE first. A protest now would block it. Keep the protest days: they run on while CBP works.',
  notes: 'Notes',
  ours: 'Your own notes',
  restsOn: 'What it rests on',
  role: 'Role in the account',
  others: (count: number): string =>
    `${counted(count, 'entries')} more not shown here: open the link.`,
  noteLead: (lead: string): string => `Counts ${lead}. A planning figure: CBP publishes none.`,
  noteMargin: `${counted(fileMargin.value, fileMargin.unit)} early: our margin.`,
  noteCape: (cite: string): string =>
    `Last day for CAPE, that day included. CBP practice: ${cite}.`,
  noteProtest: (cite: string): string => `Last day to protest. Law: ${cite}.`,
  caution: 'Does not check tariff lines, court orders or what ACE shows for the entry.',
  rules: (code: string, checked: string): string =>
    `Rules ${code}, checked ${checked}. Not CBP, not legal advice.`,
  back: 'Back to my days',
  save: 'Save as text',
  copyText: 'Copy as text',
  mail: 'Open in e-mail',
  sendTo: 'Send it to',
  receivers: [
    'The owner of the ACE account',
    'The broker that filed the entries',
    'Whoever signs for the company',
  ],
  leavesOut: 'What it leaves out',
  leftOut:
    'Names, entry numbers and importer numbers. Write them on the paper if you need them. The link carries dates only.',
  fileName: 'cape-plan.txt',
} as const;

export const people: Readonly<Record<Who, string>> = {
  you: 'You',
  owner: 'The account owner',
  broker: 'The broker that filed',
  'mail-admin': 'Whoever runs your e-mail',
  cbp: 'CBP',
  counsel: 'A trade attorney',
  backup: 'A second person',
};

export const duties: Readonly<Record<What, string>> = {
  'start-log-in': 'Sign in. It restarts the count.',
  'start-owner-email':
    'E-mail ACE Support from the address on the account, with “reactivation” in the subject.',
  'start-owner-reactivates': 'Ask the account owner to reactivate you. Same day, tell the broker.',
  'start-owner-lookup':
    'E-mail ACE Support: who is our Trade Account Owner? Same day, tell the broker.',
  'start-owner-change':
    'Name a new owner on CBP’s account application form. Same day, tell the broker.',
  'start-service-desk': 'Call the service desk and ask for a ticket.',
  'start-ior-number': 'Ask the broker to reactivate the importer number.',
  'start-new-account': 'Apply for an ACE Portal account.',
  'owner-signs-in': 'Signs in, opens Tools, reactivates you. You sign in to confirm.',
  'restore-mailbox':
    'Restores the former owner’s mailbox on your own domain, so that CBP’s answer arrives.',
  answers: 'Answers. You sign in at once to confirm.',
  'sign-in-at-once': 'Sign in at once to confirm.',
  'broker-declares': 'Declares the entry, if you are not in by then.',
  'broker-declares-now': 'Declares the entry in CAPE.',
  'ask-broker': 'Ask the broker that filed to declare the entry.',
  'get-back-in-beside': 'Go on getting back in: you need the account for what follows.',
  checklist: 'Work through the five checks before filing.',
  file: 'Upload the declaration in the CAPE tab.',
  'keep-protest-day': 'Keeps the protest day, in case CBP has not reliquidated.',
  'prepare-protest': 'Prepares the protest: CBP Form 19 or the module in ACE.',
  'file-protest': 'Files it. The statutory last day is never moved later.',
  watch: 'Watch Claim Status for the reliquidation, and the reports for the refund.',
  'ask-counsel': 'Ask a trade attorney.',
  'look-up': 'Look up the liquidation date in CBP’s public bulletin. No sign-in needed.',
  'ask-for-date': 'Is asked for the liquidation date of each entry it filed.',
  'count-again': 'Count again with the date: no deadline rests on an estimate that is past.',
  'write-summary': 'Write down where you stand, without names and numbers.',
  'sign-in': 'Sign in with your own user name.',
  'signs-in-too': 'Signs in too: each person has a clock of their own.',
};
