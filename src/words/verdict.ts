import { leadOf } from '../rules/account';
import type { AccountPlan } from '../rules/account-plan';
import { type Day, daysBetween } from '../rules/day';
import type { EntryPlan } from '../rules/entry-plan';
import type { Lead } from '../rules/lead';
import type { ActionDay, NextAction } from '../rules/next-action';
import { outlook, type Outlook } from '../rules/outlook';
import { calendar } from './date-format';
import type { AnyText } from './any-text';
import type * as labelsEn from './en/labels';
import type * as quantityEn from './en/quantity';

/** Which sentence says how things stand. `-today`: its day is the day counted from. */
export type VerdictKey =
  | 'start'
  | 'start-today'
  | 'start-late'
  | 'start-without-entry'
  | 'checklist'
  | 'checklist-today'
  | 'file'
  | 'file-today'
  | 'file-last'
  | 'file-last-today'
  | 'broker'
  | 'broker-today'
  | 'protest'
  | 'protest-today'
  | 'counsel'
  | 'wait'
  | 'wait-near'
  | 'wait-unknown'
  | 'may-have'
  | 'probably'
  | 'sign-in'
  | 'sign-in-today';

/** Which sentence says how things stand, for what comes next. */
export function verdictKey(next: NextAction, today: Day): VerdictKey {
  const { action, day, dayIs } = next;
  const at = <K extends string>(key: K) => (day === today ? (`${key}-today` as const) : key);
  switch (action) {
    case 'start':
      if (!day) return 'start-without-entry';
      return dayIs === 'today' ? 'start-late' : at('start');
    case 'file-cape':
      if (next.throughBroker) return at('broker');
      if (dayIs === 'checklist-by') return at('checklist');
      return dayIs === 'last-cape-day' ? at('file-last') : at('file');
    case 'file-protest':
      return at('protest');
    case 'wait':
      if (!day) return 'wait-unknown';
      return next.protestDayNear ? 'wait-near' : 'wait';
    case 'look-up':
      return next.liquidation === 'probably' ? 'probably' : 'may-have';
    case 'counsel':
      return 'counsel';
    case 'sign-in':
      return at('sign-in');
  }
}

/** The name of an action's day. A broker's day is not the reader's own. */
export const dayNameKey = ({ dayIs, throughBroker }: NextAction): ActionDay | 'broker-by' =>
  throughBroker ? 'broker-by' : (dayIs ?? 'today');

/** The days that a verdict may name. */
export interface VerdictDays {
  readonly day: string;
  readonly cape: string;
  readonly protest: string;
}

interface OutlookDays {
  readonly liquidated: string;
  readonly start: string;
  readonly cape: string;
  readonly protest: string;
}

/** The sentences of one language about how things stand. */
export interface VerdictSentences {
  /** How things stand and what to do, by what comes next. */
  readonly verdicts: Readonly<Record<VerdictKey, (days: VerdictDays) => string>>;
  /** How one entry stands in a text that no screen shows, by its outlook. */
  readonly outlooks: Readonly<Record<Outlook | 'last-day', (days: OutlookDays) => string>>;
  readonly left: {
    readonly last: string;
    readonly left: (count: number, days: string) => string;
    readonly ago: (days: string) => string;
  };
  readonly away: {
    readonly today: string;
    readonly tomorrow: string;
    readonly later: (days: string) => string;
  };
  readonly account: {
    readonly active: (signInBy: string, since: string) => string;
    readonly locked: (on: string, since: string) => string;
  };
  /** What a day to start or to file rests on. */
  readonly counts: {
    readonly lead: (days: string, whose: string) => string;
    readonly own: string;
    readonly checklist: (days: string) => string;
    readonly inTimeWithin: (days: string) => string;
    readonly caseTakes: (whose: string, days: string) => string;
    readonly planned: (days: string) => string;
    readonly active: string;
    readonly noTime: string;
  };
}

/** What the sentences of a language are put together with. */
interface Language {
  readonly locale: string;
  readonly labels: Pick<AnyText<typeof labelsEn>, 'cases'>;
  readonly quantities: Pick<typeof quantityEn, 'counted' | 'quantity'>;
  readonly say: VerdictSentences;
}

/** How things stand, in one language. */
export function verdictsIn({ locale, labels, quantities, say }: Language) {
  const { counted, quantity } = quantities;
  const { long, compact, named } = calendar(locale);
  const days = (count: number) => counted(count, 'calendar-days');
  const business = (count: number) => counted(count, 'business-days');
  return {
    /** "12 days left", "last day", "3 days ago". */
    leftWords: (left: number): string =>
      left === 0
        ? say.left.last
        : left > 0
          ? say.left.left(left, days(left))
          : say.left.ago(days(-left)),

    /** "today", "tomorrow", "in 7 days". */
    awayWords: (left: number): string =>
      left === 0 ? say.away.today : left === 1 ? say.away.tomorrow : say.away.later(days(left)),

    /** What comes next, in one sentence. */
    nextWords: (next: NextAction, plan: EntryPlan | undefined, today: Day): string =>
      say.verdicts[verdictKey(next, today)]({
        day: next.day ? named(next.day, today) : '',
        cape: plan ? named(plan.lastCapeDay.value, today) : '',
        protest: plan ? named(plan.lastProtestDay.value, today) : '',
      }),

    /** How one entry stands, in one sentence. */
    entryWords: (entry: EntryPlan): string =>
      say.outlooks[outlookKey(entry)]({
        liquidated: long(entry.liquidated),
        start: long(entry.startBy.value),
        cape: long(entry.lastCapeDay.value),
        protest: long(entry.lastProtestDay.value),
      }),

    /** The state of the account in one line. */
    accountWords: (account: AccountPlan): string => {
      const since = days(account.daysSince);
      return account.state.value === 'active'
        ? say.account.active(compact(account.logInBy.value), since)
        : say.account.locked(compact(account.locksOn.value), since);
    },

    /** What the day rests on: the time to get back in and the checklist, or why neither counts. */
    countsWords: (next: NextAction, lead: Lead, checklist: number): string => {
      const forChecklist = checklist ? say.counts.checklist(business(checklist)) : '';
      if (next.throughBroker) return say.counts.noTime;
      if (next.inTimeWithin !== undefined) {
        const planned = lead.tier ? leadOf[lead.tier] : undefined;
        return (
          say.counts.inTimeWithin(business(next.inTimeWithin)) +
          (planned && lead.tier
            ? say.counts.caseTakes(labels.cases[lead.tier], quantity(planned))
            : say.counts.planned(business(lead.days))) +
          forChecklist
        );
      }
      if (next.action === 'file-cape') return say.counts.active + forChecklist;
      if (next.action !== 'start' || !next.day) return '';
      const whose = lead.tier ? labels.cases[lead.tier] : say.counts.own;
      return say.counts.lead(business(lead.days), whose) + forChecklist;
    },
  };
}

/** The last day of CAPE with no time left is a case of its own. */
function outlookKey(entry: EntryPlan): Outlook | 'last-day' {
  const key = outlook(entry);
  return key === 'too-late' && entry.capeDaysLeft.value === 0 ? 'last-day' : key;
}

/** Days from `today` to a day ahead. */
export const away = (today: Day, day: Day): number => daysBetween(today, day);
