import { describeIn, type RunwaySentences } from '../runway';
import { leftWords } from './verdict';

/** The label of a day in the drawing. */
export const marksOfDays = {
  liquidated: 'Liquidated',
  start: 'Start by',
  cape: 'CAPE ends',
  capeEnded: 'CAPE ended',
  protest: 'Protest ends',
  protestEnded: 'Protest ended',
  today: 'Today',
  asOf: 'As of',
} as const;

const sentences: RunwaySentences = {
  liquidated: (day) => `Liquidated ${day}.`,
  start: (day) => `Start by ${day}.`,
  file: (day) => `File CAPE by ${day}.`,
  cape: (day, left) => `Last day for CAPE ${day}, ${left}.`,
  protest: (day, left) => `Last day to protest ${day}, ${left}.`,
  seen: (day) => `As of ${day}.`,
};

export const describe = describeIn({ locale: 'en-US', say: sentences, leftWords });
