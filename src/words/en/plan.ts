import type { Day } from '../../rules/day';
import { leadOf, type Tier } from '../../rules/account';
import type { Plan } from '../../rules/plan';
import {
  brokerToo,
  copyToo,
  doFirstLabel,
  doTodayLabel,
  firsts,
  howLabel,
  inEnglish,
} from './do-first';
import { quantity } from './quantity';
import { mostPressing, nextWords } from './verdict';

/** What the plan says and no other calculator. */
export const planWords = {
  brokerToo,
  copyToo,
  doFirstLabel,
  doTodayLabel,
  firsts,
  howLabel,
  inEnglish,
  /** The verdict in one sentence, for a screen reader. */
  said: ({ next, board }: Plan, today: Day): string =>
    next ? mostPressing(board.length, nextWords(next, board[0]?.plan, today)) : '',
  /** What it leaves out: the reader must know before she relies on a day. */
  limit:
    'It does not check whether CBP takes this entry in CAPE, whether a protest is open, or how long CBP really needs.',
  ofLiquidated: (day: string): string => `liquidated ${day}`,
  ofEntered: (day: string): string => `entered ${day}`,
  estimated: (day: string): string =>
    `Counted from an expected liquidation on ${day}: an estimate. Look the date up once it has come.`,
  fasterOrSlower: 'Faster or slower?',
  leadQuestion: 'How long may it take to get back in?',
  leadNote: 'A planning estimate: CBP publishes no figure.',
  leadChoice: (tier: Tier): string =>
    `${{ 1: 'Fast', 2: 'Usual', 3: 'Slow' }[tier]}: ${quantity(leadOf[tier])}`,
  leadGives: (day: string): string => `start by ${day}`,
  leadCounted: 'counted',
  ownFigure: 'My own figure',
  toGetBackIn: 'To get back in:',
  board: {
    given: 'Liquidated',
    state: 'State',
    next: 'Next day that counts',
    scale: 'To one scale',
    hint: 'Choose a line for its days, its count and its sources.',
    all: (count: number): string => `Show all ${count}`,
  },
  onePage: 'One-page plan',
  example: {
    caption: 'Latest day to start',
    scale:
      'To scale: the solid block is the time it takes to get back in, set back from the last filing day.',
    needs:
      'You need: one date per entry. Optional: a rough last sign-in, and your role. No name, no number.',
  },
};

/** Its own page. */
export const page = {
  nav: 'My days: the last day to start',
  title: 'Find the last day you can start',
  description:
    'From your last ACE sign-in and the liquidation day to the latest day on which you can start reactivating and still file CAPE.',
  lead: 'Give one date for each entry.',
  guide: 'Reactivate in five steps',
  needs:
    'The liquidation date of each entry. Your last sign-in and your role make the plan closer; a month is enough.',
  limit: planWords.limit,
};
