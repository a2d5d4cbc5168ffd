import type { Answer } from '../../rules/answer';
import { standingOf } from '../../rules/answer';
import type { Day } from '../../rules/day';
import { READ, refundTime, signInReminder } from '../../rules/parameters';
import { calendar } from '../date-format';
import type { AnyText } from '../any-text';
import { standings } from './labels';
import { quantity } from './quantity';
import { countText } from './calendar-export';

const { long, medium } = calendar('en-US');

/** What the page on staying active says, in English. */
const stay = {
  title: 'Keep ACE open',
  limit:
    'It does not see your account, and a reminder signs nobody in. Each person must sign in: a colleague’s or a broker’s sign-in does not count.',
  names: ['Owner', 'Backup'],
  name: 'Person',
  nameHint: 'A word for you alone, not a user name. It stays on this device.',
  lastSignIn: 'Last sign-in',
  add: 'Add a person',
  remove: 'Remove',
  untilNote: `A refund tends to arrive ${quantity(refundTime)} after CBP accepts the declaration.`,
  signInBy: 'Sign in by',
  reminder: 'Reminder to sign in',
  reminders: `Reminders, every ${quantity(signInReminder)}`,
  locked: 'Access has ended: reactivate first. Then type the new sign-in day here.',
  back: 'How to reactivate',
  noneBefore: 'No reminder falls on or before the day you picked.',
  text: 'The days as text',
  copy: 'Copy',
  copied: 'Copied',
  nothing: 'Nobody has a day ahead, so there is nothing to put into a calendar.',
  notPossible: 'The reminders above cannot be read. Correct them, then save the file.',
  saved: 'Saved. The file names each person by your word.',
  fileName: 'ace-sign-in.ics',
} as const;

/** What the calculator is handed. */
export interface StayWords {
  readonly stay: AnyText<typeof stay>;
  readonly personTitle: typeof personTitle;
  readonly personText: typeof personText;
  readonly dayList: typeof dayList;
  readonly personLines: typeof personLines;
}

/** The title of a person's event in the reader's own calendar. */
const personTitle = (what: string, person: string): string => `${what}: ${person}`;

/** The description of a person's event: the count, the source, how firm it is. */
const personText = (answer: Answer<Day>, asOf: Day): string =>
  [
    `How firm: ${standings[standingOf(answer.because)]}. How we counted:`,
    countText(answer),
    'Sign in yourself, and the count starts again.',
    `Seen as of ${medium(asOf)}; rules checked on ${READ}.`,
  ].join('\n');

/** The reminder days in one line. */
const dayList = (days: readonly Day[]): string => {
  const shown = days.slice(0, 8).map(medium);
  const more = days.length - shown.length;
  return shown.join(' · ') + (more > 0 ? ` · and ${more} more` : '');
};

/** One person as lines of text. */
const personLines = (person: string, signInBy: Day, reminders: readonly Day[]): string =>
  [`${person}: sign in by ${long(signInBy)}.`, ...reminders.map((day) => `- ${long(day)}`)].join(
    '\n',
  );

export const stayWords: StayWords = { stay, personTitle, personText, dayList, personLines };

/** Its own page. */
export const page = {
  nav: 'Keep ACE open',
  title: 'Keep ACE open',
  description:
    'For each person in the ACE account: the day to sign in by, and a calendar reminder that comes back until the refund is there.',
  lead: 'Once you are back in, the count starts again, for each person. Type each one’s last sign-in.',
  guide: 'Why accounts lock',
  needs: 'The last sign-in of each person who keeps the account open.',
};
