import type { AccountPlan } from './account-plan';
import type { Answer, PassedDay, Step } from './answer';
import { type Day, daysBetween } from './day';
import type { EntryPlan } from './entry-plan';
import type { ExpectedEntry } from './expected-entry';
import { protestDayNear } from './protest';
import type { Situation } from './situation';

/** What the reader does next. */
export type Action =
  'wait' | 'file-cape' | 'start' | 'file-protest' | 'counsel' | 'look-up' | 'sign-in';

/** Which of the days an action's day is. */
export type ActionDay = Exclude<PassedDay, 'ask-on'> | 'today' | 'log-in-by';

/** The next thing to do, the day on which it can still be done, and why. */
export interface NextAction {
  readonly action: Action;
  /** Never past; absent where there is none to show. */
  readonly day: Day | undefined;
  readonly dayIs: ActionDay | undefined;
  readonly because: readonly Step[];
  /** It rests on an estimated liquidation day. */
  readonly estimate: boolean;
  /** `start` after the start-by day: in time if reactivation takes so many business days or fewer. */
  readonly inTimeWithin?: number;
  /** `file-cape` with no time left to reactivate: the broker that filed the entry declares it. */
  readonly throughBroker?: true;
  /** `wait` with the last protest day near: ask counsel. */
  readonly protestDayNear?: true;
  /** The entry may have liquidated, or probably has: its day is to be looked up. */
  readonly liquidation?: 'may-have' | 'probably';
}

type Candidate = readonly [Exclude<PassedDay, 'ask-on'>, Answer<Day>];

/** The action on the first of its days that is not past; the days that are stand among the reasons. */
function onFirstAhead(
  action: Action,
  candidates: readonly Candidate[],
  today: Day,
): NextAction | undefined {
  const passed: Step[] = [];
  for (const [dayIs, { value: day, because }] of candidates) {
    if (day >= today) {
      return { action, day, dayIs, because: [...because, ...passed], estimate: false };
    }
    passed.push({ kind: 'passed', what: dayIs, day, today });
  }
  return undefined;
}

const withoutDay = (action: Action, because: readonly Step[]): NextAction => ({
  action,
  day: undefined,
  dayIs: undefined,
  because,
  estimate: false,
});

/** An accepted declaration bars a protest and does not stop its period (19 USC 1514(c)(3)). */
function whileAccepted(entry: EntryPlan, accepted: Day, today: Day): NextAction {
  const { value: day, because } = entry.lastProtestDay;
  const reasons: Step[] = [...because, { kind: 'accepted', day: accepted }];
  if (day < today) {
    return withoutDay('counsel', [
      ...reasons,
      { kind: 'passed', what: 'last-protest-day', day, today },
    ]);
  }
  return {
    action: 'wait',
    day,
    dayIs: 'last-protest-day',
    because: reasons,
    estimate: false,
    ...(protestDayNear(entry.liquidated, today) && { protestDayNear: true as const }),
  };
}

/** What to do up to day 80, or before liquidation: whoever is in files, whoever is not gets back in. */
function whileCapeIsOpen(entry: EntryPlan, today: Day): NextAction | undefined {
  const { startBy, leadLeft, checklistBy, fileCapeBy, lastCapeDay } = entry;
  const filing: readonly Candidate[] = [
    ['file-cape-by', fileCapeBy],
    ['last-cape-day', lastCapeDay],
  ];
  if (!leadLeft) {
    const hasItems = checklistBy.value < fileCapeBy.value;
    const first: readonly Candidate[] = hasItems ? [['checklist-by', checklistBy]] : [];
    return onFirstAhead('file-cape', [...first, ...filing], today);
  }
  const start = onFirstAhead('start', [['start-by', startBy]], today);
  if (start) return start;
  const left = leadLeft.because.slice(-1);
  if (leadLeft.value >= 1) {
    return {
      action: 'start',
      day: today,
      dayIs: 'today',
      because: [
        ...startBy.because,
        { kind: 'passed', what: 'start-by', day: startBy.value, today },
        ...left,
      ],
      estimate: false,
      inTimeWithin: leadLeft.value,
    };
  }
  const file = onFirstAhead('file-cape', filing, today);
  return file && { ...file, because: [...file.because, ...left], throughBroker: true };
}

/** What comes next for an entry with a liquidation day, as seen on `today` (U.S. Eastern). */
export function nextAction(entry: EntryPlan, situation: Situation, today: Day): NextAction {
  const { accepted } = situation;
  if (accepted && accepted <= today) return whileAccepted(entry, accepted, today);
  const cape = entry.capeDaysLeft.value >= 0 && whileCapeIsOpen(entry, today);
  if (cape) return cape;
  const protest = onFirstAhead(
    'file-protest',
    [
      ['file-protest-by', entry.fileProtestBy],
      ['last-protest-day', entry.lastProtestDay],
    ],
    today,
  );
  return protest ?? withoutDay('counsel', entry.advice?.because ?? []);
}

/**
 * What comes next for an entry whose liquidation day is not known: the same from the expected day
 * while that lies ahead, and no day once it has come, since a deadline must not rest on a past estimate.
 */
export function nextActionExpected(
  entry: ExpectedEntry,
  situation: Situation,
  today: Day,
): NextAction {
  if (entry.plan) return { ...nextAction(entry.plan, situation, today), estimate: true };
  const { accepted } = situation;
  const waits = accepted && accepted <= today;
  const expected = entry.liquidation.value;
  const because: Step[] = [
    ...entry.friday.because,
    { kind: 'elapsed', from: expected, to: today, days: daysBetween(expected, today) },
    ...(waits ? [{ kind: 'accepted', day: accepted } as const] : []),
  ];
  return {
    ...withoutDay(waits ? 'wait' : 'look-up', because),
    estimate: true,
    liquidation: entry.likelihood,
  };
}

/** What comes next while no entry is given; nothing where nothing is known of the account either. */
export function nextActionWithoutEntry(
  account: AccountPlan | undefined,
  situation: Situation,
): NextAction | undefined {
  if (account?.state.value === 'active') {
    const { value: day, because } = account.logInBy;
    return { action: 'sign-in', day, dayIs: 'log-in-by', because, estimate: false };
  }
  const locked = account || situation.lastLoginPrecision === 'unknown';
  return locked ? withoutDay('start', account?.state.because ?? []) : undefined;
}
