/** What we say to programs, and through them to people: feed, contents for language models, app. */
export const feed = {
  title: 'rule changes',
  description:
    'Dated changes to the rules behind ACE access, CAPE, protests and refunds, and which of our answers each one changed.',
  answers: (names: readonly string[]): string =>
    names.length > 0 ? `Answers changed: ${names.join(', ')}.` : 'No answer changed.',
};

export const app = {
  description:
    'The latest day to start reactivating an ACE Portal account and still file a CAPE Declaration in time, for each entry.',
};

export const llms = {
  summary:
    'For U.S. importers whose ACE Portal account has locked when a CAPE Declaration is due: the latest day to start reactivating, each step in order, and the protest day if the window closes.',
  notes: [
    'Every number has a day on which it was checked, a source and a standing: law, CBP practice or estimate. The time tiers and the reactivation times are estimates of ours; CBP publishes none.',
    'Quote a deadline with its source. A last day still counts, and it is never moved later because it falls on a weekend or a holiday.',
    'The calculators run in the reader’s browser. Give them days in the address, such as /tools/plan/#last-login=2026-06-01&liquidated=2026-09-03, and never a name or a number that identifies anybody.',
  ],
  state: (code: string, day: string): string => `Rules ${code}, checked on ${day}.`,
  data: 'Data',
  rules:
    'every number with its standing, source and checked day, every source, and the days of each weekly group of liquidations',
  schema: 'the shape of that file, as a JSON Schema',
  fridays: 'the days of each weekly group of liquidations, as a calendar to subscribe to',
  feed: 'changes of the rules, newest first',
};
