import { text } from '../letter-of';
import type { Letter } from './letters';

/** The letters that only their page shows. */
export const moreLetters: readonly Letter[] = [
  {
    id: 'surety',
    title: 'To the surety: liquidations on our bond',
    when: 'You do not know the liquidation dates, and more than one broker filed.',
    subject: 'Liquidation report for our customs bond',
    body: text(
      'Hello,',
      '',
      'please send us a report of the liquidations on our bond, across all brokers:',
      '',
      'Bond number: ______',
      'Principal: ______',
      'Entry dates from February 3, 2025 to February 24, 2026',
      '',
      'For each entry we need the entry number, the entry date, the liquidation date, and whether it was reliquidated, extended or suspended. A spreadsheet is best.',
      '',
      'Name, title, work phone: ______',
    ),
  },
  {
    id: 'cape-support',
    contact: { id: 'cape-technical', email: 'IEEPARefunds@cbp.dhs.gov' },
    title: 'To CAPE support: a claim or a message',
    when: 'An upload fails for no reason you can see, or a claim does not move.',
    subject: 'CAPE upload question',
    warning: 'Do not upload again before you have the answer, if a claim number exists.',
    body: text(
      'Hello,',
      '',
      'Claim number, if there is one: ______',
      'Status under Claim Status: ______',
      'Exact message: ______',
      'Day and hour of the upload (Eastern): ______',
      'Account type (Importer, Filer or Organizational Broker): ______',
      'Number of entries in the file: ______',
      '',
      'What does the message mean for these entries, and what should we do next? We have not uploaded them again.',
      '',
      'Name, title, work phone: ______',
    ),
  },
];
