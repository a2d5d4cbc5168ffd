/** What the components of the guides say around the data files. */
export const guide = {
  errors: {
    /** Before what the words of a message mean; an English page needs none. */
    gloss: '',
    todo: 'What to do:',
    not: 'What not to do:',
    goOn: 'Go on',
    firm: {
      agency: 'From a text of CBP.',
      firm: 'From firms that quote CBP.',
      report: 'From reports alone, not confirmed.',
    },
  },
  phases: {
    name: 'Phases',
    entries: 'Entries',
    stands: 'Where it stands',
    source: 'Source',
    checked: 'checked',
  },
  /** Before the answers that a change of the rules changed. */
  changed: 'Answers changed:',
  sources: {
    kinds: {
      law: 'Statutes and regulations',
      agency: 'CBP and other agencies',
      court: 'Courts',
      press: 'Trade press, brokers, law firms',
      article: 'The original guide',
      method: 'Our own method',
    },
    for: 'We rely on it for:',
    read: 'Read',
  },
  more: (term: string) => `More on ${term}`,
};

export type GuideWords = typeof guide;
