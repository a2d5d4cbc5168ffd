import type { Day } from '../rules/day';
import type { NextAction } from '../rules/next-action';
import type { Plan } from '../rules/plan';
import type { Route } from '../rules/route';

/** Somebody whom a plan needs. */
export type Who = 'you' | 'owner' | 'broker' | 'mail-admin' | 'cbp' | 'counsel' | 'backup';

/** What somebody does in a plan. */
export type What =
  | `start-${Route}`
  | 'owner-signs-in'
  | 'restore-mailbox'
  | 'answers'
  | 'sign-in-at-once'
  | 'broker-declares'
  | 'broker-declares-now'
  | 'ask-broker'
  | 'get-back-in-beside'
  | 'checklist'
  | 'file'
  | 'keep-protest-day'
  | 'prepare-protest'
  | 'file-protest'
  | 'watch'
  | 'ask-counsel'
  | 'look-up'
  | 'ask-for-date'
  | 'count-again'
  | 'write-summary'
  | 'sign-in'
  | 'signs-in-too';

/** One line of "who does what by when". A day is never past. */
export interface Duty {
  readonly who: Who;
  readonly what: What;
  readonly day?: Day | undefined;
  /** It is to be done before that day, and not on it. */
  readonly before?: true;
}

/** Who can open the account, after what the reader does first. */
const SECOND: Readonly<Partial<Record<Route, Pick<Duty, 'who' | 'what'>>>> = {
  'owner-reactivates': { who: 'owner', what: 'owner-signs-in' },
  'owner-lookup': { who: 'owner', what: 'owner-signs-in' },
  'owner-change': { who: 'mail-admin', what: 'restore-mailbox' },
};

/** Who does what by when, in three lines, for the most pressing entry. */
export function whoDoesWhat(plan: Plan, next: NextAction, today: Day): readonly Duty[] {
  const entry = plan.board[0]?.plan;
  const notPast = (day: Day | undefined) => (day && day >= today ? day : undefined);
  const fileBy = notPast(entry?.fileCapeBy.value) ?? notPast(entry?.lastCapeDay.value);
  const protestBy = notPast(entry?.fileProtestBy.value) ?? notPast(entry?.lastProtestDay.value);
  switch (next.action) {
    case 'start':
      return [
        { who: 'you', what: `start-${plan.route}`, day: next.day ?? today },
        {
          ...(SECOND[plan.route] ?? { who: 'cbp', what: 'answers' }),
          day: fileBy,
          before: true,
        },
        fileBy
          ? { who: 'broker', what: 'broker-declares', day: fileBy }
          : { who: 'broker', what: 'ask-for-date' },
      ];
    case 'file-cape':
      return next.throughBroker
        ? [
            { who: 'you', what: 'ask-broker', day: today },
            { who: 'broker', what: 'broker-declares-now', day: next.day },
            { who: 'you', what: 'get-back-in-beside' },
          ]
        : [
            { who: 'you', what: 'checklist', day: next.day },
            { who: 'you', what: 'file', day: fileBy },
            { who: 'counsel', what: 'keep-protest-day', day: protestBy },
          ];
    case 'file-protest':
      return [
        { who: 'you', what: 'ask-counsel', day: today },
        { who: 'counsel', what: 'prepare-protest', day: next.day, before: true },
        { who: 'counsel', what: 'file-protest', day: next.day },
      ];
    case 'wait':
      return [
        { who: 'you', what: 'watch' },
        {
          who: 'you',
          what: 'ask-counsel',
          day: next.protestDayNear ? today : protestBy,
          ...(!next.protestDayNear && { before: true as const }),
        },
        { who: 'counsel', what: 'keep-protest-day', day: protestBy },
      ];
    case 'look-up':
      return [
        { who: 'you', what: 'look-up', day: today },
        { who: 'broker', what: 'ask-for-date', day: today },
        { who: 'you', what: 'count-again' },
      ];
    case 'counsel':
      return [
        { who: 'you', what: 'write-summary', day: today },
        { who: 'counsel', what: 'ask-counsel' },
      ];
    case 'sign-in':
      return [
        { who: 'you', what: 'sign-in', day: next.day },
        { who: 'backup', what: 'signs-in-too', day: next.day },
        { who: 'broker', what: 'ask-for-date' },
      ];
  }
}
