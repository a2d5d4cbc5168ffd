import { searchWords } from '../../words/en/search';
import { startSearch } from './field';

/** Starts the search of an English page, which looks into the English pages. */
export const start = (root: HTMLElement) => startSearch(root, searchWords, ['en']);
