import { searchWords } from '../../words/es/search';
import { startSearch } from './field';

/** Starts the search of a Spanish page: the Spanish pages first, and the English ones marked as such. */
export const start = (root: HTMLElement) => startSearch(root, searchWords, ['es', 'en']);
