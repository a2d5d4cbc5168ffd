/** What the Markdown twin of a page says beside the page's own text. Imports nothing: the build reads it as it is. */
export const twin = {
  tool: 'Calculator',
  here: 'on the page itself',
  tables: 'Date tables, which need no JavaScript',
  page: 'The page',
};

/** What a language must say in its twins. */
export type TwinWords = typeof twin;
