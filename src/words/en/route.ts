import type { Route } from '../../rules/route';

/** What to do first, by route: its name and one line. */
export const routes: Readonly<Record<Route, { title: string; first: string }>> = {
  'log-in': {
    title: 'Sign in',
    first: 'Sign in now: it restarts the count.',
  },
  'owner-email': {
    title: 'You are the owner: write to ACE Support',
    first:
      'Write to ACE Support from the e-mail address on the account, with “reactivation” in the subject.',
  },
  'owner-reactivates': {
    title: 'Ask your Trade Account Owner',
    first: 'Ask your Trade Account Owner to reactivate you, then sign in at once.',
  },
  'owner-lookup': {
    title: 'Find out who the owner is',
    first: 'Ask ACE Support who the Trade Account Owner is.',
  },
  'owner-change': {
    title: 'The owner has left: change the owner',
    first: 'Send the ACE Portal Account Application form to name a new Trade Account Owner.',
  },
  'service-desk': {
    title: 'Call the service desk',
    first: 'Call the service desk and ask for a ticket.',
  },
  'ior-number': {
    title: 'The number is inactive, not you',
    first:
      'Check the number’s status, and try the upload: we know of no rule that an inactive number stops CAPE. For new entries, ask your broker to reactivate it.',
  },
  'new-account': {
    title: 'Open an account',
    first: 'Apply for an ACE Portal account.',
  },
};
