/** What the search says, in English. */
export const searchWords = {
  title: 'Search the guide',
  description:
    'Find a message by its words, whole or in part, a form, a report or an answer to a question. What you type stays in the page.',
  label: 'What do you see, or what do you want to know?',
  hint: 'Paste the message, or type a form number, a report or a question. It stays in this page.',
  results: 'What we found',
  /** Said once she pauses. */
  found: (count: number) =>
    count === 1
      ? 'Found in one place. Enter opens it.'
      : `Found in ${count} places, the best first. Enter opens it.`,
  nothing: 'Nothing here has these words. Try fewer of them, or look in the lists below.',
  failed: 'The search did not load. Try again, load the page again, or look in the lists below.',
  retry: 'Try again',
  /** Where nothing was found: the text to send us. */
  letterLabel: 'If the guide should answer this, copy this text and send it to us',
  letter: (text: string, path: string) =>
    `I searched your guide (${path}) for:\n“${text}”\nIt found nothing. I hoped to learn: `,
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'This browser did not copy. The text is selected: copy it by hand.',
  /** Shown while the field is empty. */
  common: 'Messages that readers often meet',
  /** Behind a place that is in the site’s other language. */
  foreign: '(in Spanish)',
  noScript: 'The search needs JavaScript. The lists below do not.',
  lists: 'Lists to look through',
  /** What each list is good for, by the address of its page. */
  list: {
    '/errors/': 'Error messages: each with its meaning and what to do',
    '/glossary/': 'Glossary: forms, reports and terms',
    '/contacts/': 'Contacts: whom to call or to write to',
    '/sources/': 'Sources: laws, bulletins and forms that we cite',
  },
};

/** What a language must say on its search page. */
export type SearchWords = typeof searchWords;
