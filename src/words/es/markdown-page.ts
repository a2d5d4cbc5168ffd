import type { TwinWords } from '../en/markdown-page';

/** What the Markdown twin of a page says beside the page's own text, in Spanish. */
export const twin: TwinWords = {
  tool: 'Calculadora',
  here: 'en la página misma',
  tables: 'Tablas de fechas, que no necesitan JavaScript',
  page: 'La página',
};
