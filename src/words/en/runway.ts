import { describeIn } from '../runway';
import { leftWords } from './verdict';

/** What stands beside a day of the drawing. */
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

export const sentences = {
  liquidated: (day: string): string => `Liquidated ${day}.`,
  start: (day: string): string => `Start by ${day}.`,
  file: (day: string): string => `File CAPE by ${day}.`,
  cape: (day: string, left: string): string => `Last day for CAPE ${day}, ${left}.`,
  protest: (day: string, left: string): string => `Last day to protest ${day}, ${left}.`,
  seen: (day: string): string => `As of ${day}.`,
};

export const describe = describeIn({ locale: 'en-US', say: sentences, leftWords });
