import type { Route } from '../../rules/route';

/** What to do first, by route: one line and the page that goes on from there. */
export const routes: Readonly<Record<Route, { title: string; first: string; page: string }>> = {
  'log-in': {
    title: 'Sign in',
    first: 'Sign in now: it restarts the count.',
    page: '/reactivate/sign-in/',
  },
  'owner-email': {
    title: 'You are the owner: write to ACE Support',
    first:
      'Write to ACE Support from the e-mail address on the account, with “reactivation” in the subject.',
    page: '/reactivate/reset-password/#owner-email',
  },
  'owner-reactivates': {
    title: 'Ask your Trade Account Owner',
    first: 'Ask your Trade Account Owner to reactivate you, then sign in at once.',
    page: '/reactivate/reset-password/#owner-reactivates',
  },
  'owner-lookup': {
    title: 'Find out who the owner is',
    first: 'Ask ACE Support who the Trade Account Owner is.',
    page: '/reactivate/reset-password/#owner-lookup',
  },
  'owner-change': {
    title: 'The owner has left: change the owner',
    first: 'Send the ACE Portal Account Application form to name a new Trade Account Owner.',
    page: '/checklist/trade-account-owner/',
  },
  'service-desk': {
    title: 'Call the service desk',
    first: 'Call the service desk and ask for a ticket.',
    page: '/reactivate/technology-service-desk/#service-desk',
  },
  'ior-number': {
    title: 'The number is inactive, not you',
    first:
      'Check the number’s status, and try the upload: we know of no rule that an inactive number stops CAPE. For new entries, ask your broker to reactivate it.',
    page: '/checklist/ior-number/',
  },
  'new-account': {
    title: 'Open an account',
    first: 'Apply for an ACE Portal account.',
    page: '/set-up-account/',
  },
};
