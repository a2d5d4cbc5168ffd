import { searchWords } from '../../words/es/search';
import { startSearch } from './field';

export const start = (root: HTMLElement) => startSearch(root, 'es', searchWords);
