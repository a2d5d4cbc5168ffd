import { calendar } from '../date-format';
import {
  type LetterDays,
  type LetterEntry,
  type LetterId,
  type ReadyLetterId,
  text,
} from '../letter-of';

const { long } = calendar('en-US');

/** A letter with blanks. Who writes, to whom, and every name and number stay with the reader. */
export interface Letter<Id = LetterId> {
  readonly id: Id;
  readonly title: string;
  /** When to send it. */
  readonly when: string;
  /** The contact it goes to, with its address as content/contacts.yaml has it; none where the reader knows it. */
  readonly contact?: { readonly id: string; readonly email: string };
  readonly subject: string;
  /** What must be right for it to work. */
  readonly warning?: string;
  readonly body: string;
  /** It stays in English where the page around it is in another language: its reader reads English. */
  readonly english?: true;
}

export const letterWords = {
  when: 'When',
  to: 'To',
  ownAddress: 'the address you have',
  subject: 'Subject',
  text: 'Text',
  copy: 'Copy the text',
  copied: 'Copied',
  selected: 'Press Ctrl+C to copy the selected text',
  open: 'Open in your mail program',
} as const;

const entryLine = ({ liquidated, by }: LetterEntry) =>
  `- Entry number ______, liquidated on ${long(liquidated)}${by ? `, please by ${long(by)}` : ''}`;

/** The letters that a calculator opens, filled with the days that the reader has given. */
export const letters = ({
  fileBy,
  entries = [],
}: LetterDays = {}): readonly Letter<ReadyLetterId>[] => [
  {
    id: 'owner',
    title: 'To the owner: press Reactivate',
    when: 'You are a user or a proxy, and the Trade Account Owner can sign in.',
    subject: 'Please reactivate me in ACE: three clicks',
    warning: 'Only the owner of your own company’s account can do this.',
    body: text(
      'Hello,',
      '',
      'my access to the ACE Portal has ended for lack of a sign-in. Only you, as Trade Account Owner, can bring it back:',
      '',
      '1. Sign in at https://ace.cbp.gov and open the Tools tab.',
      '2. Pick my name: ______',
      '3. Press Reactivate, and tell me. I sign in at once to confirm.',
      ...(fileBy ? ['', `We need to file with CBP by ${long(fileBy)}.`] : []),
      '',
      'If you cannot sign in yourself, please tell me now: then you write to CBP from your own mailbox.',
      '',
      'Thank you',
    ),
  },
  {
    id: 'reactivation',
    contact: { id: 'ace-support', email: 'ACE.Support@cbp.dhs.gov' },
    title: 'To ACE Support: reactivate the Trade Account Owner',
    when: 'You are the Trade Account Owner, and you can write from the mailbox on the account.',
    subject: 'ACE Portal account reactivation',
    warning:
      'Send it from the e-mail address on the Trade Account Owner’s account, and keep the word “reactivation” in the subject. CBP asks for both. From another address it may not be acted on.',
    body: text(
      'Hello,',
      '',
      'I am the Trade Account Owner of the ACE Portal account below. My access has ended for lack of a sign-in. Please reactivate it. I am writing from the e-mail address on the account.',
      '',
      'Company name, as on the account: ______',
      'Trade Account Owner, as on the account: ______',
      'ACE login name: ______',
      'IOR number (leave out if it is a Social Security number): ______',
      ...(fileBy
        ? [
            '',
            `We plan to file a CAPE Declaration by ${long(fileBy)}, and need the account before then.`,
          ]
        : []),
      '',
      'Please tell me if anything is missing.',
      '',
      'Name, title, work phone: ______',
    ),
  },
  {
    id: 'owner-lookup',
    contact: { id: 'tao-lookup', email: 'ACE.Support@cbp.dhs.gov' },
    title: 'To ACE Support: who is the owner?',
    when: 'Nobody in the company can name the Trade Account Owner.',
    subject: 'Trade Account Owner Lookup',
    warning:
      'Send it from your address at the company. CBP tells the present owner that you asked, and confirms to you. If the owner’s mailbox is dead, nobody reads that: write to IT as well.',
    body: text(
      'Hello,',
      '',
      'Please tell us who the Trade Account Owner of our ACE Portal account is.',
      '',
      'Company name, as on CBP Form 5106: ______',
      'IOR number (leave out if it is a Social Security number): ______',
      '',
      'Name, title, work phone: ______',
    ),
  },
  {
    id: 'mailbox',
    title: 'To IT: reopen the mailbox of somebody who left',
    when: 'The owner has left, and the sign-in token and CBP’s answers go to a closed mailbox.',
    subject: 'Please reopen a mailbox: access to a government account hangs on it',
    warning:
      'It must be the same address on the company’s own domain. Nobody signs in or writes in the name of the former colleague.',
    body: text(
      'Hello,',
      '',
      'U.S. Customs writes about our ACE Portal account to the address of a former colleague. Please restore that address, as a mailbox or as an alias:',
      '',
      'Address: ______',
      'To be read by: ______',
      'Until: CBP has confirmed a new owner and the refunds are paid',
      '',
      'Please do not delete what arrives there, and tell me when it works. If the domain no longer belongs to us, tell me that too.',
      '',
      'Thank you',
    ),
  },
  {
    id: 'broker',
    title: 'To the broker: will you declare these entries?',
    when: 'A broker filed your entries. Send each broker its own list.',
    subject: 'CAPE: will you declare our entries?',
    warning: 'Only the broker that filed an entry can declare it for you.',
    body: text(
      'Hello,',
      '',
      'You filed the entries below for us. We cannot get into ACE at the moment.',
      '',
      ...(entries.length
        ? entries.map(entryLine)
        : ['- Entry number ______, liquidated on ______, please by ______']),
      '',
      'Please answer for each of them:',
      '1. Will you declare it under CAPE, from your own account, and on which day?',
      '2. Do you have to be the notify party for that, and where would it be set?',
      '3. Is its liquidation date the one above? If it has none, is it extended or suspended?',
      '4. Is there a protest, a drawback claim, a reconciliation flag or an open correction on it?',
      '5. Is it of type 21 or 22?',
      '6. Where would the refund go?',
      '',
      'Please file no protest on them without our yes. Once you have uploaded, send us the claim number and its status.',
      '',
      'If you do not declare them, tell us at once, so that we can.',
      '',
      'Name, title, work phone: ______',
    ),
  },
  {
    id: 'center',
    title: 'To the Center: bring an importer number back',
    when: 'CBP marks your importer number “Inactive for Entry Purposes”, and no broker sends the ABI message.',
    subject: 'IOR reactivation request',
    warning:
      'Attach a revised CBP Form 5106. It stops new entries; we know of no rule that it stops CAPE, so do not wait for the answer before you file.',
    body: text(
      'Hello,',
      '',
      'please reactivate our importer of record number. A revised CBP Form 5106 is attached.',
      '',
      'Company name, as on CBP Form 5106: ______',
      'IOR number (leave out if it is a Social Security number): ______',
      'Message we saw, with the day: ______',
      '',
      'Please tell us if anything is missing, and by when we may expect an answer.',
      '',
      'Name, title, work phone: ______',
    ),
  },
];

/** What a language must say for these letters. */
export interface LettersWords {
  readonly letterWords: Readonly<Record<keyof typeof letterWords, string>>;
  readonly letters: (days?: LetterDays) => readonly Letter<ReadyLetterId>[];
}
