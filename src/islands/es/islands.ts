import { es } from '../../words/es';
import type { Islands } from '../wake';

/** What the Spanish pages say. */
export const words = es;

/** The islands with words of their own, in Spanish. */
export const islands: Islands = {
  checklist: () => import('./checklist'),
  'checklist-item': () => import('./checklist-item'),
};
