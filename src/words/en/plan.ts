import type { Plan } from '../../rules/plan';
import { routes } from './route';
import { accountWords, entryWords } from './verdict';

/** What the plan says and no other calculator. */
export const planWords = {
  routes,
  /** A whole plan in a few sentences. */
  said: (made: Plan): string =>
    [
      ...made.entries.map(entryWords),
      ...(made.account ? [accountWords(made.account)] : []),
      routes[made.route].first,
    ].join(' '),
  /** How many of the folded fields are filled in. */
  moreGiven: (count: number): string => `(${count} given)`,
  /** What it leaves out: the reader must know before she relies on a day. */
  limit:
    'It does not check whether CBP takes this entry in CAPE, whether a protest is open, or how long CBP really needs.',
};
