/** Said on a page that the browser brings from its own copy. */
export const noNetwork = (checked: string): string =>
  `No network. This copy is kept in your browser; its rules were checked on ${checked}. Everything works but links to other sites.`;

/** Said on a page for which the copy stood in, since the site did not answer, or not in time. */
export const noAnswer = (checked: string): string =>
  `The site did not answer. This is the copy kept in your browser; its rules were checked on ${checked}.`;

export const askAgain: string = 'Ask the site again';

/** Said on a page that counts by other rules than the guide does now. */
export const newerRules = (checked: string): string =>
  `The guide has newer rules. This page still counts by those checked on ${checked}.`;

export const reload: string = 'Reload to use the newer rules';

export const file = {
  title: 'offline copy',
  lead: 'One file with four calculators and the contacts. It needs no network, and nothing you type leaves it.',
  rules: 'Its rules were checked on',
  code: 'rules version',
  newer: 'Rules change. Before you rely on a day, compare it with the guide.',
  noScript: 'The calculators need JavaScript. The contacts below do not.',
  contacts: 'Contacts',
} as const;
