import { calendar } from './date-format';
import type { Words } from './en';
import { cases, inputs, items, roles, standings } from './es/labels';
import { counted, figure, quantity } from './es/quantity';
import { clockErrors, refusals, unknownKey } from './es/input-errors';
import { stepWords } from './es/step';
import { itemWords, leadWords } from './es/basis';
import { describe, marksOfDays } from './es/runway';
import { oldCheck } from './es/freshness';
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
} from './es/calculator';
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
} from './es/verdict';
import { LANGUAGES } from './languages';
import { markOf, markOfDays, markOfNext } from './status';

/** All that the calculators say, in Spanish. */
export const es: Words = {
  language: 'es',
  locale: LANGUAGES.es.locale,
  calendar: calendar(LANGUAGES.es.locale),
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
  later: {
    bulletin: () => import('./es/bulletin'),
    checklist: () => import('./es/checklist').then(({ checklistWords }) => checklistWords),
    letters: () => import('./es/letters'),
    onePage: () => import('./es/one-page-plan'),
    take: () => import('./es/calendar-export'),
    memory: () => import('./es/storage'),
  },
};
