import { searchWords } from '../../words/en/search';
import { startSearch } from './field';

export const start = (root: HTMLElement) => startSearch(root, 'en', searchWords);
