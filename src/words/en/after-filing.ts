import type { Stage } from '../../rules/after-filing';

/** What the calculator of the days after filing says and no other. */
export const afterFilingWords = {
  /** Where the declaration stands, in one sentence. */
  stages: {
    filed: 'Filed, and not accepted yet: look under Claim Status in the CAPE tab each day.',
    review: 'Accepted: CBP reviews it. Nothing to do but keep your access.',
    'refund-due': 'The review should be over: look for the liquidation and the refund.',
    'refund-late': 'Later than CBP says is usual: ask.',
    'payment-due': 'Liquidated: the money tends to come within these weeks.',
    'payment-late': 'The money is later than usual: ask, and check the bank data.',
  } satisfies Record<Stage, string>,
  labels: {
    'ask-on': 'Next day to ask',
    'review-until': 'CBP’s review ends about',
    'refund-from': 'Refund generally from',
    'refund-until': 'Refund generally until',
    'stay-active-until': 'Keep signing in at least until',
    'counsel-from': 'Not reliquidated by then: ask counsel',
  },
  wait: 'Look under Claim Status',
  keepOpen: 'Reminders to sign in until then',
  limit:
    'CBP’s times are what it says is usual, and no promise. An accepted declaration does not stop the days for a protest.',
  caption: 'Next day to ask',
};

/** Its own page. */
export const page = {
  nav: 'After filing: when to ask',
  title: 'After filing: when to ask, and how long to keep ACE open',
  description:
    'From the day CBP accepted the declaration: when its review and the refund are due, the next day to ask, and the protest day of each entry.',
  lead: 'Type the day your declaration was accepted. Keep signing in until the money is there.',
  guide: 'After filing: what each status means',
  needs: 'The day CBP accepted the declaration. The liquidation dates add each protest day.',
  limit: afterFilingWords.limit,
};
