import { es } from '../words/es';
import type { Islands } from './wake';

/** What the Spanish pages say. */
export const words = es;

/** The islands with words of their own, in Spanish. */
export const islands: Islands = {
  checklist: () => import('../islands/tools/checklist/es'),
  'checklist-item': () => import('../islands/tools/checklist/item-es'),
};
