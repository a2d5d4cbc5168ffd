import { calendar } from './date-format';
import type { Words } from './en';
import { closed, inputs, items, roles, standings } from './es/labels';
import { counted, figure, quantity } from './es/quantity';
import { clockErrors, refusals, unknownKey } from './es/input-errors';
import { asOf, describe, late } from './es/runway';
import { oldCheck } from './es/freshness';
import { stepWords } from './es/step';
import {
  advices,
  answers,
  checklistLine,
  seenAsOf,
  states,
  tierName,
  titles,
  tool,
} from './es/calculator';
import { accountWords, entryWords, leftWords, marks, protestWarning } from './es/verdict';
import { markOf, markOfDays } from './status';

/** All that the calculators say, in Spanish. */
export const es: Words = {
  locale: 'es-US',
  calendar: calendar('es-US'),
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
  later: {
    checklist: () => import('./es/checklist'),
    take: () => import('./es/calendar-export'),
    memory: () => import('./es/storage'),
  },
};
