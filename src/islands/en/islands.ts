import { en } from '../../words/en';
import type { Islands } from '../wake';

/** What the English pages say. */
export const words = en;

/** The islands with words of their own, in English. */
export const islands: Islands = {
  decision: () => import('./decision'),
  entries: () => import('./entries'),
  'stay-active': () => import('./stay-active'),
  call: () => import('./call'),
  assessment: () => import('./assessment'),
  checklist: () => import('./checklist'),
  'checklist-item': () => import('./checklist-item'),
};
