import { calendar } from '../date-format';
import { lastDayWords } from '../last-day';
import { leftWords } from './verdict';

const sentences = {
  scheduled: (day: string): string =>
    `Not liquidated yet, so no CAPE or protest clock runs. From that day CAPE would take it until ${day}.`,
  ahead: (day: string, left: string): string => `CAPE takes this entry until ${day}: ${left}.`,
  today: (day: string): string => `Today, ${day}, is the last day on which CAPE takes this entry.`,
  past: (day: string): string => `CAPE ended for this entry after ${day}.`,
};

/** What the calculator of the CAPE window says and no other. */
export const windowWords = {
  sentences,
  /** How long CAPE takes an entry, in one sentence. */
  verdict: lastDayWords(sentences, calendar('en-US').long, leftWords),
  /** What it leaves out: the reader must know before she relies on a day. */
  limit: 'It does not check the entry type, an open protest, or an extension or suspension.',
  caption: 'Last day for CAPE',
  ended: 'CAPE has ended for this entry.',
};

/** Its own page. */
export const page = {
  nav: 'CAPE window',
  title: 'The last day for CAPE',
  description:
    'From the liquidation date: the last day on which CAPE takes the entry, and a safer day to file by.',
  lead: 'Type the liquidation date from CBP’s liquidation bulletin, which needs no sign-in. The window runs for each entry on its own.',
  guide: 'File a CAPE declaration',
  needs: 'The liquidation date of each entry, or its entry date for an estimate.',
  limit: windowWords.limit,
};
