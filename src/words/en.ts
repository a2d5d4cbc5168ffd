import { calendar } from './date-format';
import { closed, inputs, items, roles, standings } from './en/labels';
import { counted, figure, quantity } from './en/quantity';
import { clockErrors, refusals, unknownKey } from './en/input-errors';
import { oldCheck } from './en/freshness';
import { stepWords } from './en/step';
import { asOf, describe, late } from './en/runway';
import {
  advices,
  answers,
  checklistLine,
  seenAsOf,
  states,
  tierName,
  titles,
  tool,
} from './en/calculator';
import { accountWords, entryWords, leftWords, marks, protestWarning } from './en/verdict';
import { markOf, markOfDays } from './status';

/**
 * All that the calculators say, in English. Another language is another object of this shape. Each name
 * stands here once more: a module taken whole would keep all its names as texts beside their values.
 */
export const en = {
  locale: 'en-US',
  calendar: calendar('en-US'),
  stepWords,
  runway: { asOf, describe, late },
  accountWords,
  advices,
  answers,
  checklistLine,
  clockErrors,
  closed,
  counted,
  entryWords,
  figure,
  inputs,
  items,
  leftWords,
  markOf,
  markOfDays,
  marks,
  oldCheck,
  protestWarning,
  quantity,
  refusals,
  roles,
  seenAsOf,
  standings,
  states,
  tierName,
  titles,
  tool,
  unknownKey,
  /** Words that few pages need: fetched with the part that says them. */
  later: {
    checklist: () => import('./en/checklist'),
    memory: () => import('./en/storage'),
    take: () => import('./en/calendar-export'),
  },
};

/** The shape of some words, with any text in their places. */
export type AnyText<T> = T extends string
  ? string
  : T extends () => Promise<infer Later>
    ? () => Promise<AnyText<Later>>
    : T extends (...given: never[]) => unknown
      ? T
      : { readonly [Key in keyof T]: AnyText<T[Key]> };

/** What a language must say: all that English says. */
export type Words = AnyText<typeof en>;
