import { closedDays } from './closed-days';

/** What the timetable of the weekly groups says. */
export const fridays = {
  pattern:
    'A pattern, not a rule. Automatic liquidations are posted on Fridays, so CAPE closes for them on Mondays. Manual liquidations and CAPE’s own reliquidations fall on any day. Take the date from the bulletin notice of your entry.',
  columns: {
    friday: 'Liquidated (Friday)',
    start: 'Start by',
    fileCapeBy: 'File CAPE by',
    lastCapeDay: 'Last CAPE day',
    fileProtestBy: 'File protest by',
    lastProtestDay: 'Last protest day',
  },
  cases: { 3: 'slow', 2: 'usual', 1: 'fast' },
  open: 'The weeks that are still open for CAPE in the winter of 2026',
  openText:
    'Ordinary IEEPA entries that liquidate in the usual cycle fall into these weeks. The last of them hold the entries of February 2026.',
  all: 'Every week, by month',
  closed: closedDays,
  holiday: (name: string): string => `holiday: ${name}`,
  subscribe: 'Subscribe in a calendar',
  print: 'Printed, this page is one sheet with these weeks.',
  estimate: 'Start days count the reactivation times, which are estimates.',
};

/** Its own page. */
export const page = {
  nav: 'Fridays: the weekly groups',
  title: 'Fridays: the weekly groups and their last days',
  description:
    'For entries liquidated in the weekly posting: the day to start, to file CAPE and to protest, Friday by Friday, as a table, a poster and a calendar.',
  lead: 'Most entries liquidate on a Friday. Find yours; the row gives the day to start, to file and to protest.',
  guide: 'Find your liquidation date without ACE',
};
