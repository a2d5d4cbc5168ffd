import type { Role } from '../../rules/route';
import type { Desk } from '../desks';
import type { AnyText } from '../any-text';
import { letters, type LettersWords } from './letters';
import { type HoursWords, localHours } from './local-hours';

/** What the phone script says, in English. */
const call = {
  title: 'Phone script',
  limit:
    'It does not know what the desk sees. Numbers, menus and hours that CBP does not publish are marked as reported.',
  desk: 'Whom do you call?',
  deskHint: 'Not sure? Begin with the technical desk.',
  dial: 'Dial',
  reported: 'Reported, not confirmed by CBP',
  published: 'Published by CBP',
  sayFirst: 'Say first',
  ready: 'Have ready',
  readyNote:
    'Read these to the desk when it asks. Do not type them here, and never give a password, a sign-in token or a Social Security number.',
  ask: 'Ask',
  escalate: 'Nothing came? Ask again, one level up, on',
  escalateTo:
    'Call the same desk, give the ticket number, and ask for the person who decides. If the ticket is silent too, write to ACE Support with the same number.',
  escalatePast: 'That day is here or past: call again now.',
  copy: 'Copy',
  copied: 'Copied',
  emails: 'Or write: two e-mails',
  to: 'To',
  subject: 'Subject',
  body: 'Text',
  open: 'Open in your mail program',
} as const;

/** What the calculator is handed. */
export interface CallWords {
  readonly call: AnyText<typeof call>;
  readonly sayFirst: typeof sayFirst;
  readonly questions: typeof questions;
  /** What the script's English means, in a language whose reader speaks English to the desk. */
  readonly gloss?: Pick<CallWords, 'sayFirst' | 'questions'>;
  /** The letters that the two e-mails are made of. */
  readonly letters: LettersWords['letters'];
  readonly hours: HoursWords;
}

const WHO: Readonly<Record<Role, string>> = {
  owner: 'I am the Trade Account Owner of our ACE Portal account.',
  proxy: 'I am a Proxy Trade Account Owner of our ACE Portal account.',
  user: 'I am a user of our company’s ACE Portal account.',
  'owner-left':
    'I work with our company’s ACE Portal account. Its Trade Account Owner has left the company.',
  unknown:
    'I work with our company’s ACE Portal account and do not know who its Trade Account Owner is.',
};

const ACCOUNT: Readonly<Record<Role, string>> = {
  owner:
    'My access ended for lack of a sign-in, and I have written to ACE Support from the address on the account. What is still missing?',
  proxy:
    'My access ended for lack of a sign-in, and our owner cannot reactivate me. How do we restore the owner, or name a new one?',
  user: 'My access ended for lack of a sign-in, and our owner cannot reactivate me. How do we restore the owner, or name a new one?',
  'owner-left':
    'The Trade Account Owner has left and nobody holds the mailbox. How do we name a new owner, and how long does that take?',
  unknown:
    'My access ended for lack of a sign-in. How do I learn who the owner is, and how do we restore access?',
};

/** The first sentences of a call: who is calling, and what for. */
export function sayFirst(desk: Desk, role: Role): string {
  switch (desk) {
    case 'account-service-desk':
      return `${WHO[role]} ${ACCOUNT[role]}`;
    case 'technology-service-desk':
      return `${WHO[role]} I cannot sign in, and the password reset did not help. What state is my access in, and what does it need?`;
    case 'refund-payments':
      return 'A refund under a CAPE claim shows as sent, and our bank has not received it. Where is it now, and what do you need from us?';
  }
}

/** The questions of a call, in order. */
export const questions: Readonly<Record<Desk, readonly string[]>> = {
  'account-service-desk': [
    'What is blocked: my access, the owner’s access, or the importer number?',
    'What do you still need from us, in which form, and where do I send it?',
    'Which comes first: the owner, the number, or the reactivation?',
    'Who decides next, and by which day should I hear?',
    'What is the ticket number, and who am I speaking to?',
    'If I hear nothing, whom do I ask for?',
  ],
  'technology-service-desk': [
    'Is my access locked, suspended or deactivated, and since when?',
    'Can you lift it on this call? May I sign in while we speak?',
    'Is the e-mail address on my profile one that I can still read? The token goes there.',
    'If you cannot lift it: who can, and what do they need?',
    'What is the ticket number, and who am I speaking to?',
    'If I hear nothing, whom do I ask for?',
  ],
  'refund-payments': [
    'On which day was the refund sent, and did the bank return it?',
    'Which account did it go to: ours, or that of a party we named?',
    'What must we correct, and where in ACE?',
    'When will it be sent again?',
    'What is the ticket number, and who am I speaking to?',
  ],
};

export const callWords: CallWords = { call, sayFirst, questions, letters, hours: localHours };

/** Its own page. */
export const page = {
  nav: 'Phone script and e-mails',
  title: 'Phone script',
  description:
    'For the call to a CBP desk: the number, what to say first, what to have ready, what to ask, and the day to ask again. Two e-mails, ready to send.',
  lead: 'Keep this open while you hold. Choose the desk and who you are; the script follows.',
  guide: 'All contacts, with their sources',
  needs: 'Whom you call and your role. While you talk: paper, or the notes on this page.',
};
