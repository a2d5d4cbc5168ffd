import type { NextAction } from '../rules/next-action';
import type { Route } from '../rules/route';
import { type ReadyLetterId, letterOf } from './letter-of';

/** What the reader does first: the way back in, or what takes its place. */
export type DoFirst =
  | Route
  | 'broker'
  | 'file-cape'
  | 'checklist'
  | 'protest'
  | 'counsel'
  | 'wait'
  | 'look-up'
  | 'sign-in-again';

/** What to do first, for what comes next and the reader's own way back in. */
export function doFirst(next: NextAction, route: Route): DoFirst {
  switch (next.action) {
    case 'start':
      return route;
    case 'file-cape':
      if (next.throughBroker) return 'broker';
      return next.dayIs === 'checklist-by' ? 'checklist' : 'file-cape';
    case 'file-protest':
      return 'protest';
    case 'wait':
      if (!next.day) return 'look-up';
      return next.protestDayNear ? 'counsel' : 'wait';
    case 'look-up':
      return 'look-up';
    case 'counsel':
      return 'counsel';
    case 'sign-in':
      return 'sign-in-again';
  }
}

/** The letter that is ready for what to do first, where there is one. */
export const letterFor = (first: DoFirst): ReadyLetterId | undefined =>
  first === 'broker'
    ? first
    : (letterOf as Readonly<Partial<Record<DoFirst, ReadyLetterId>>>)[first];
