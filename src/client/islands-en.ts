import { en } from '../words/en';
import type { Islands } from './wake';

/** What the English pages say. */
export const words = en;

/** The islands with words of their own, in English. */
export const islands: Islands = {
  decision: () => import('../islands/tools/decision/en'),
  entries: () => import('../islands/tools/entries/en'),
  'stay-active': () => import('../islands/tools/stay-active/en'),
  call: () => import('../islands/tools/phone-script/en'),
  assessment: () => import('../islands/tools/assessment/en'),
  checklist: () => import('../islands/tools/checklist/en'),
  'checklist-item': () => import('../islands/tools/checklist/item-en'),
};
