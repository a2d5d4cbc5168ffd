import type { CapeEnd } from './cape-end';
import { type Day, plusDays, plusMonths } from './day';
import {
  businessDayOnOrBefore,
  businessDaysBefore,
  type ClosedDay,
  type Reached,
} from './business-day';
import { type Figure, inForce, type Parameter, type Standing } from './parameter';
import { fileMargin } from './parameters';

/** What the reader gives: the names are also the keys of the address's fragment. */
export type Input =
  | 'as-of'
  | 'last-login'
  | 'liquidated'
  | 'entered'
  | 'role'
  | 'tier'
  | 'lead-days'
  | 'checklist-days'
  | 'denied'
  | 'accelerated'
  | 'filed'
  | 'accepted'
  | 'asked'
  | 'until';

/** The five things to check between the first sign-in and the filing, in the order of the guide. */
export type Item = 'owner' | 'broker' | 'ach' | 'ior' | 'roles';

/** A day that may have passed, by the name of its answer. */
export type PassedDay =
  | 'start-by'
  | 'checklist-by'
  | 'file-cape-by'
  | 'last-cape-day'
  | 'file-protest-by'
  | 'last-protest-day'
  | 'ask-on';

/** One step of a reckoning, as data. Words for it are a floor above. */
export type Step =
  /** A day the reader gave. */
  | { readonly kind: 'given'; readonly input: Input; readonly day: Day }
  /** A month the reader gave: it counts from its first day. */
  | { readonly kind: 'given-month'; readonly input: Input; readonly day: Day }
  /** `from` plus (or, for `back`, minus) the parameter, calendar days or months: the last day counts. */
  | {
      readonly kind: 'count';
      readonly parameter: Figure;
      readonly back?: true;
      readonly from: Day;
      readonly to: Day;
    }
  /** The nearest business day: `on-or-before` the day, or strictly `before` it. Our own margin wherever it moves. */
  | {
      readonly kind: 'business-day';
      readonly pick: 'before' | 'on-or-before';
      readonly parameter?: Figure;
      readonly from: Day;
      readonly to: Day;
      readonly skipped: readonly ClosedDay[];
    }
  /** Business days counted back: the lead of a tier (or the reader's own) and the open checklist items. */
  | {
      readonly kind: 'count-back';
      readonly lead: number;
      readonly parameter?: Figure;
      readonly checklist: number;
      readonly from: Day;
      readonly to: Day;
      readonly skipped: readonly ClosedDay[];
    }
  /** Business days counted on: the lead of a tier, or the reader's own. */
  | {
      readonly kind: 'count-on';
      readonly lead: number;
      readonly parameter?: Figure;
      readonly from: Day;
      readonly to: Day;
      readonly skipped: readonly ClosedDay[];
    }
  /** The day by which a desk promised an answer. */
  | { readonly kind: 'promised'; readonly day: Day }
  /** A day that would come after the last one with room for the fastest tier, brought forward to it. */
  | {
      readonly kind: 'brought-forward';
      readonly from: Day;
      readonly limit: Day;
      readonly to: Day;
    }
  /** Calendar days from one day to another. */
  | { readonly kind: 'elapsed'; readonly from: Day; readonly to: Day; readonly days: number }
  /** The first day on or after another one that falls on the parameter's day of the week. */
  | {
      readonly kind: 'weekday';
      readonly parameter: Figure;
      readonly from: Day;
      readonly to: Day;
    }
  /** A day that would have come before and is past. */
  | { readonly kind: 'passed'; readonly what: PassedDay; readonly day: Day; readonly today: Day }
  /** Business days from today up to a file-by day, less those of the checklist: what reactivation may take. */
  | {
      readonly kind: 'lead-left';
      readonly from: Day;
      readonly to: Day;
      readonly days: number;
      readonly checklist: number;
      readonly lead: number;
    }
  /** CBP ends CAPE before the window of the entry does. */
  | {
      readonly kind: 'cape-ends';
      readonly parameter: CapeEnd;
      readonly from: Day;
      readonly to: Day;
    }
  /** CBP accepted the declaration, which bars a protest and does not stop its period. */
  | { readonly kind: 'accepted'; readonly day: Day }
  /** A number held against a limit. */
  | {
      readonly kind: 'compare';
      readonly parameter: Figure;
      readonly days: number;
      readonly within: boolean;
    }
  /** A day held against the day on which a period ends. */
  | {
      readonly kind: 'ends';
      readonly parameter: Figure;
      readonly day: Day;
      readonly end: Day;
      readonly before: boolean;
    }
  /** An open item of the checklist adds the parameter's larger figure. */
  | { readonly kind: 'adds'; readonly item: Item; readonly parameter: Figure }
  /** The reader's own choice stands in for a figure. */
  | { readonly kind: 'chosen'; readonly input: Input; readonly value: string | number };

/** A value and the reasons for it, first to last. */
export interface Answer<T> {
  readonly value: T;
  readonly because: readonly Step[];
}

/** An answer that is the end of its own chain of steps. */
export const answerOf = (
  because: readonly (Step & { readonly to?: Day; readonly day?: Day })[],
): Answer<Day> => {
  const last = because[because.length - 1];
  const value = last && (last.to ?? last.day);
  if (!value) throw new Error('A reckoning without a last day');
  return { value, because };
};

/** The answer with the reasons for the day it starts from in place of that day given. */
export const basedOn = <T>(
  reasons: readonly Step[],
  { value, because: [, ...rest] }: Answer<T>,
): Answer<T> => ({ value, because: [...reasons, ...rest] });

/** The step for a day the reader gave. */
export const given = (input: Input, on: Day): Step => ({ kind: 'given', input, day: on });

type Counted = Extract<Step, { kind: 'count' }>;

/** `from` plus a figure, in the figure's own unit. Refuses units that are not a stretch of the calendar. */
export function countFigure(parameter: Figure, from: Day, back?: true): Counted {
  const amount = back ? -parameter.value : parameter.value;
  const days = { 'calendar-days': 1, weeks: 7 }[parameter.unit as string];
  const months = { months: 1, years: 12 }[parameter.unit as string];
  if (!days && !months) {
    throw new Error(`"${parameter.id}" counts ${parameter.unit}, not calendar time`);
  }
  const to = days ? plusDays(from, amount * days) : plusMonths(from, amount * (months ?? 0));
  return { kind: 'count', parameter, ...(back && { back }), from, to };
}

/** The same with the parameter's figure in force on `from`. */
export const count = (parameter: Parameter, from: Day, back?: true): Counted =>
  countFigure(inForce(parameter, from), from, back);

/** The step to the nearest business day, never a later one. */
export function businessDay(
  from: Day,
  pick: 'before' | 'on-or-before',
): Step & { readonly to: Day } {
  const margin = inForce(fileMargin, from);
  const { day: to, skipped }: Reached =
    pick === 'before' ? businessDaysBefore(from, margin.value) : businessDayOnOrBefore(from);
  // No law names an earlier day: that it is one is our own advice.
  const moved = from !== to && { parameter: margin };
  return { kind: 'business-day', pick, ...moved, from, to, skipped };
}

const SOFTNESS: readonly Standing[] = ['statute', 'agency', 'margin', 'estimate'];

const ESTIMATES: readonly Step['kind'][] = ['count-back', 'count-on', 'lead-left', 'given-month'];

/**
 * How firm an answer is: as firm as its softest step. A lead is an estimate whoever gave the figure,
 * and so is a day counted from a month; a day that we put before the last one is our own margin.
 * A reckoning without a parameter is law, as calendar arithmetic is.
 */
export function standingOf(because: readonly Step[]): Standing {
  let softest = 0;
  for (const step of because) {
    if (ESTIMATES.includes(step.kind)) return 'estimate';
    if ('parameter' in step && step.parameter) {
      softest = Math.max(softest, SOFTNESS.indexOf(step.parameter.standing));
    }
  }
  return SOFTNESS[softest]!;
}
