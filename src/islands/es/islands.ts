import type { Islands } from '../mount';

/** The islands of the Spanish pages. */
export const islands: Islands = {
  plan: () => import('./plan'),
  tier: () => import('./tier'),
  window: () => import('./window'),
  protest: () => import('./protest'),
  checklist: () => import('./checklist'),
  'checklist-item': () => import('./checklist-item'),
  hours: () => import('./hours'),
};
