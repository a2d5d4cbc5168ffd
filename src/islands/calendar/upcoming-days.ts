import type { BoardRow } from '../../rules/board';
import type { Action } from '../../rules/next-action';
import type { Answer } from '../../rules/answer';
import type { Day } from '../../rules/day';
import { accountPlan } from '../../rules/account-plan';
import { type EntryPlan, entryPlans } from '../../rules/entry-plan';
import { afterFiling, afterFilingDays } from '../../rules/after-filing';
import { counselFrom, summonsBy } from '../../rules/protest';
import { type Counted, madePlan } from '../situation/made-plan';

/** The days of a calculator that a reader may want in a calendar, by the name of their answer. */
export type DayKind =
  | 'start-by'
  | 'file-cape-by'
  | 'last-cape-day'
  | 'file-protest-by'
  | 'last-protest-day'
  | 'summons-by'
  | 'log-in-by'
  | 'counsel-from'
  | ReturnType<typeof afterFilingDays>[number]['name'];

export interface DayAhead {
  readonly kind: DayKind;
  readonly answer: Answer<Day>;
  /** The entry's liquidation day, for the days of an entry. */
  readonly liquidated?: Day;
  /** The entry date, for the days of an entry that rest on an estimated liquidation. */
  readonly entered?: Day;
  /** A protest filed on or before this day blocks CAPE. */
  readonly blocksUntil?: Day;
}

export type Calculator = 'plan' | 'tier' | 'window' | 'protest' | 'after-filing';

const CAPE = ['file-cape-by', 'last-cape-day'] as const;
const PROTEST = ['file-protest-by', 'last-protest-day'] as const;
const isProtest = (kind: DayKind): boolean => PROTEST.some((one) => one === kind);

function ofEntry(entry: EntryPlan, kinds: readonly DayKind[]): DayAhead[] {
  const answers: Readonly<Partial<Record<DayKind, Answer<Day>>>> = {
    'start-by': entry.startBy,
    'file-cape-by': entry.fileCapeBy,
    'last-cape-day': entry.lastCapeDay,
    'file-protest-by': entry.fileProtestBy,
    'last-protest-day': entry.lastProtestDay,
  };
  const { liquidated, capeDaysLeft, lastCapeDay } = entry;
  return kinds.flatMap((kind) => {
    const answer = answers[kind];
    const open = isProtest(kind) && capeDaysLeft.value >= 0;
    return answer
      ? [{ kind, answer, liquidated, ...(open && { blocksUntil: lastCapeDay.value }) }]
      : [];
  });
}

/** The days that go with what comes next. */
const KINDS: Readonly<Record<Action, readonly DayKind[]>> = {
  start: ['start-by', ...CAPE, ...PROTEST],
  'file-cape': [...CAPE, ...PROTEST],
  'file-protest': PROTEST,
  // No protest may be filed while an accepted declaration is pending; its last day stays in sight.
  wait: ['last-protest-day'],
  'look-up': [],
  counsel: [],
  'sign-in': [],
};

/** The days of an entry that its plan still goes by. On an estimate no protest is prepared. */
function ofRow({ plan, expected, given, next }: BoardRow): DayAhead[] {
  if (!plan) return [];
  if (!expected) return ofEntry(plan, KINDS[next.action]);
  const kinds = KINDS[next.action].filter((kind) => !isProtest(kind));
  return ofEntry(plan, kinds).map(({ kind, answer }) => ({ kind, answer, entered: given }));
}

/** All the days of a calculator, past ones too. */
function daysOf(name: Calculator, facts: Counted, today: Day): DayAhead[] {
  const { situation, refused, denied, accelerated } = facts;
  const entries = () => entryPlans(situation, today);
  const signIn = (lastLogin: Day): DayAhead => ({
    kind: 'log-in-by',
    answer: accountPlan(lastLogin, today).logInBy,
  });
  switch (name) {
    case 'plan': {
      const made = madePlan(facts);
      return [
        ...(made?.board ?? []).flatMap(ofRow),
        ...(made && situation.lastLogin ? [signIn(situation.lastLogin)] : []),
      ];
    }
    case 'after-filing': {
      const { filed, situation } = facts;
      const { accepted } = situation;
      const found = afterFiling({ filed, accepted }, today);
      if (!found) return [];
      return [
        ...afterFilingDays(found).map(({ name: kind, answer }) => ({ kind, answer })),
        ...entries().flatMap(({ liquidated, lastProtestDay }): DayAhead[] => [
          ...(accepted
            ? [{ kind: 'counsel-from' as const, answer: counselFrom(liquidated), liquidated }]
            : []),
          { kind: 'last-protest-day', answer: lastProtestDay, liquidated },
        ]),
      ];
    }
    case 'tier':
      return situation.lastLogin ? [signIn(situation.lastLogin)] : [];
    case 'window':
      return entries().flatMap((entry) => ofEntry(entry, CAPE));
    case 'protest': {
      const summons =
        refused.denied || refused.accelerated
          ? undefined
          : summonsBy({ ...(denied && { denied }), ...(accelerated && { accelerated }) });
      return [
        ...entries().flatMap((entry) => ofEntry(entry, PROTEST)),
        ...(summons ? [{ kind: 'summons-by' as const, answer: summons }] : []),
      ];
    }
  }
}

/** The days that a calculator shows and that are not past on the day it counts from, by day. */
export function daysAhead(name: Calculator, facts: Counted): readonly DayAhead[] {
  const { today } = facts;
  if (!today) return [];
  return daysOf(name, facts, today)
    .filter(({ answer }) => answer.value >= today)
    .sort((a, b) => a.answer.value.localeCompare(b.answer.value));
}
