import type { DoFirst } from '../do-first';

/** What to do first: a sentence, and the button or link that opens the thing itself. */
export const firsts: Readonly<Record<DoFirst, { say: string; open: string }>> = {
  'log-in': {
    say: 'sign in now: it restarts the count.',
    open: 'How to sign in',
  },
  'owner-email': {
    say: 'e-mail ACE Support from the address on the account, and keep “reactivation” in the subject.',
    open: 'Open the e-mail',
  },
  'owner-reactivates': {
    say: 'ask your Trade Account Owner to reactivate you, then sign in at once.',
    open: 'Open the e-mail',
  },
  'owner-lookup': {
    say: 'e-mail ACE Support and ask who your Trade Account Owner is.',
    open: 'Open the e-mail',
  },
  'owner-change': {
    say: 'ask IT to reopen the former owner’s mailbox, and name a new owner on CBP’s form.',
    open: 'Open the e-mail to IT',
  },
  'service-desk': {
    say: 'call the service desk and ask for a ticket.',
    open: 'Open the phone script',
  },
  'ior-number': {
    say: 'ask your broker to reactivate the importer of record number.',
    open: 'How it works',
  },
  'new-account': {
    say: 'apply for an ACE Portal account.',
    open: 'How to apply',
  },
  broker: {
    say: 'ask the broker that filed the entry to declare it in CAPE.',
    open: 'Open the message',
  },
  checklist: {
    say: 'work through the open items of the checklist, then upload the declaration.',
    open: 'Open the checklist',
  },
  'file-cape': {
    say: 'sign in, open the CAPE tab, and upload the declaration.',
    open: 'How to file CAPE',
  },
  protest: {
    say: 'have the protest prepared: CBP Form 19, or the protest module in ACE.',
    open: 'How to protest',
  },
  counsel: {
    say: 'write down where you stand and take it to a trade attorney.',
    open: 'Write the summary',
  },
  wait: {
    say: 'look for the reliquidation under Claim Status, and for the refund in the reports.',
    open: 'What to watch',
  },
  'look-up': {
    say: 'look up the liquidation date in CBP’s public bulletin. It needs no sign-in.',
    open: 'Look it up',
  },
  'sign-in-again': {
    say: 'sign in to ACE with your own user name. It restarts the count.',
    open: 'Plan your sign-ins',
  },
};

export const doFirstLabel = 'Do first:';
export const doTodayLabel = 'Do today:';
export const copyToo = 'Or copy the text';
export const brokerToo = 'Write to the broker that filed, too';
/** Why a text is in English, on a page that is not. */
export const inEnglish: string = '';
export const howLabel = 'How it works';
