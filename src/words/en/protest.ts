import { calendar } from '../date-format';
import { lastDayWords } from '../last-day';
import { leftWords } from './verdict';

const sentences = {
  scheduled: (day: string): string =>
    `Not liquidated yet, so no CAPE or protest clock runs. From that day you could protest until ${day}.`,
  ahead: (day: string, left: string): string => `You can still protest until ${day}: ${left}.`,
  today: (day: string): string => `Today, ${day}, is the last day to protest.`,
  past: (day: string): string => `The protest period for this entry ended after ${day}.`,
};

/** What the calculator of the protest says and no other. */
export const protestWords = {
  sentences,
  /** How long a protest can be filed, in one sentence. */
  verdict: lastDayWords(sentences, calendar('en-US').long, leftWords),
  /** What it leaves out: the reader must know before she relies on a day. */
  limit:
    'It does not check whether your entry may be protested, or who may file. Ask counsel before you rely on a last day.',
  caption: 'Last day to protest',
  ended: 'The protest period has ended for this entry. Talk to a trade attorney.',
};

/** Its own page. */
export const page = {
  nav: 'Protest days',
  title: 'The last day to protest',
  description:
    'From the liquidation day: the last day for a protest, a safer day to file by, and the days for court after a denial.',
  lead: 'Type the liquidation date. While CAPE is open for the entry, a protest blocks it.',
  guide: 'How to file a protest',
  needs: 'The liquidation date of each entry. After a denial, the day it was mailed.',
  limit: protestWords.limit,
};
