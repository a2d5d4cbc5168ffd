import type { AnyText } from './any-text';
import { calendar } from './date-format';
import { cases, inputs, items, roles, standings } from './en/labels';
import { counted, figure, quantity } from './en/quantity';
import { clockErrors, refusals, unknownKey } from './en/input-errors';
import { oldCheck } from './en/freshness';
import { stepWords } from './en/step';
import { itemWords, leadWords } from './en/basis';
import { describe, marksOfDays } from './en/runway';
import {
  advices,
  answers,
  checklistLine,
  notes,
  passedNote,
  seenAsOf,
  seenAsOfPast,
  states,
  tierName,
  titles,
  tool,
} from './en/calculator';
import {
  accountWords,
  awayWords,
  boardActions,
  countsWords,
  dayNames,
  entryWords,
  lastLoginUnknown,
  leftWords,
  marks,
  monthCounted,
  mostPressing,
  nextWords,
  protestWarning,
  withoutDay,
} from './en/verdict';
import { type Language, LANGUAGES } from './languages';
import { markOf, markOfDays, markOfNext } from './status';

/**
 * All that the calculators say, in English. Another language is another object of this shape. Names are
 * imported one by one: a namespace object would ship every name of its module.
 */
export const en = {
  language: 'en' as const,
  locale: LANGUAGES.en.locale,
  calendar: calendar(LANGUAGES.en.locale),
  stepWords,
  runway: { describe, marksOfDays },
  accountWords,
  advices,
  answers,
  awayWords,
  boardActions,
  cases,
  checklistLine,
  clockErrors,
  counted,
  countsWords,
  dayNames,
  entryWords,
  figure,
  inputs,
  items,
  itemWords,
  lastLoginUnknown,
  leadWords,
  leftWords,
  markOf,
  markOfDays,
  marks,
  markOfNext,
  monthCounted,
  mostPressing,
  nextWords,
  notes,
  oldCheck,
  passedNote,
  protestWarning,
  quantity,
  refusals,
  roles,
  seenAsOf,
  seenAsOfPast,
  standings,
  states,
  tierName,
  titles,
  tool,
  unknownKey,
  withoutDay,
  /** Words that few pages need: fetched with the part that says them. */
  later: {
    bulletin: () => import('./en/bulletin'),
    checklist: () => import('./en/checklist').then(({ checklistWords }) => checklistWords),
    letters: () => import('./en/letters'),
    onePage: () => import('./en/one-page-plan'),
    memory: () => import('./en/storage'),
    take: () => import('./en/calendar-export'),
  },
};

/** What a language must say: all that English says. */
export interface Words extends AnyText<typeof en> {
  readonly language: Language;
}
