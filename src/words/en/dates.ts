/** The page of the date tables. */
export const page = {
  nav: 'Date tables, no JavaScript',
  title: 'Date tables',
  description:
    'For every liquidation day: the last CAPE day, the last protest day and the safer days to file by. Works without JavaScript.',
  lead: 'Find the liquidation date of your entry; its row gives the last days. Each last day still counts. “File by” is the business day to aim for.',
};

export const dates = {
  liquidated: 'Liquidated',
  day: (number: string): string => `Day ${number}`,
};
