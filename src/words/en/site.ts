/** The texts around the content of every page, in English. */
export const site = {
  home: 'Home',
  skip: 'Skip to the content',
  search: 'Search',
  menu: 'Menu',
  allPages: 'All pages',
  pages: {
    title: 'All pages',
    description:
      'Every page of the guide and every calculator, part by part, with a line on what each is for.',
  },
  calculators: 'Calculators',
  /** The parts in the header. */
  primary: {
    label: 'Main',
    days: 'My days',
    backIn: 'Get back in',
    before: 'Before you file',
    tools: 'Tools',
    contacts: 'Contacts',
  },
  first: {
    lead: 'Give the liquidation date of each entry. You get the day to start, the first thing to do, and the protest day if CAPE closes.',
    trust: [
      'Nothing you type leaves this page',
      'Every date shows its source',
    ] as readonly string[],
    tools: 'Tools',
  },
  toolPage: { needs: 'What you need', limit: 'What it does not do', related: 'Related' },
  toolIndex: {
    all: 'All tools',
    title: 'Tools',
    description: 'Each calculator and table of this guide. What you type stays in the page.',
  },
  trail: 'You are here',
  onThisPage: 'On this page',
  /** Where the reader is among the numbered pages of a group. */
  stepOf: {
    reactivate: (step: number, of: number) => `Step ${step} of ${of}`,
    checklist: (item: number, of: number) => `Item ${item} of ${of}`,
  },
  stepDone: 'done',
  tickStep: 'I have done this step',
  tickRefused: 'This browser did not keep the tick.',
  neighbours: 'Previous and next page',
  previous: 'Previous',
  next: 'Next',
  /** What the site is, by who runs it. */
  operator: {
    disclaimers: {
      none: 'This guide is not a law firm, a customs broker or a government agency.',
      broker:
        'This guide is run by a customs broker. It is not a law firm or a government agency, and reading it makes nobody a client.',
      'law-firm':
        'This guide is run by a law firm, and is no advice on your case: reading it makes nobody a client. It is not a customs broker or a government agency.',
      association:
        'This guide is run by an association. It is not a law firm, a customs broker or a government agency.',
    },
    trust: {
      none: 'Not CBP, not a law firm, no fee',
      broker: 'Run by a customs broker, not by CBP',
      'law-firm': 'Run by a law firm, not by CBP',
      association: 'Run by an association, not by CBP',
    },
    about: {
      none: 'This guide is no law firm, no customs broker and no government agency. Nothing here is legal advice, and CBP has not approved it.',
      broker:
        'It is run by a customs broker. Nothing here is legal advice or an offer to file for you, and CBP has not approved it.',
      'law-firm':
        'It is run by a law firm. Nothing here is advice on your case, reading it makes nobody a client, and CBP has not approved it.',
      association:
        'It is run by an association. Nothing here is legal advice, and CBP has not approved it.',
    },
    duty: 'Setting up and keeping an ACE Portal account is the importer’s own responsibility. Where a case is complex, work it through with your customs broker and with CBP’s Account Service Desk.',
    form: {
      request: 'Request an assessment',
      write: 'Write a summary to send',
      away: 'It opens another site, and nothing you typed goes with you. Take your summary along yourself, if you want to.',
      who: 'Who answers',
      within: 'How soon',
      cost: 'What it costs',
      notStated: 'not stated',
    },
    contacts: 'Contacts of this site',
    hours: 'Hours',
    maintainer: 'Who keeps this site',
    report: 'Report an error',
  },
  rules: 'Rules',
  checkedOn: 'checked on',
  offline: 'Offline file',
  /** The name of the feed. */
  changes: 'Rule changes (RSS)',
  missing: 'There is no such page',
  sources: 'Sources',
  howWeCount: 'How we count',
  privacy: 'Privacy',
  about: 'About and limits',
  /** Behind a link to a page in the other language, and over a list of such pages. */
  elsewhere: '(in Spanish)',
  onlyElsewhere: 'In Spanish only',
  groups: {
    start: 'Start',
    reactivate: 'Reactivate in five steps',
    checklist: 'Checklist before filing',
    file: 'File CAPE',
    past: 'Past the window',
    help: 'Help',
    about: 'About',
  },
  filter: { none: 'Nothing here holds these words. Try fewer.', some: '{n} of {of} shown' },
  boxes: {
    done: 'Done when',
    fails: 'If it fails',
    know: 'Good to know',
    ready: 'What to have ready',
    warning: 'Warning',
  },
  status: {
    result: 'Result',
    see: 'What you see',
    pass: 'Pass',
    fail: 'Fail',
    unknown: 'Don’t know',
  },
  contact: {
    menu: 'Menu',
    hours: 'Hours (Eastern)',
    ready: 'Have ready',
    agency: 'CBP',
    old: 'from an old guide of CBP',
    press: 'not confirmed by CBP',
    checked: 'checked',
    extension: 'ext.',
    sameNumber: 'The same number as',
  },
  notes: {
    label: 'Sources of this page',
    sources: 'Sources',
    read: 'Page read against its sources on',
    /** On a page whose original was read again after it was translated. */
    behind: '',
  },
};

/** What a language must say around the text of a page. */
export type SiteWords = typeof site;
