import { calendar } from './calendar';
import type { Words } from './en';
import { closed, inputs, items, roles, standings } from './es/label';
import { counted, figure, quantity } from './es/quantity';
import { refusals, unknownKey } from './es/refusal';
import { asOf, describe, late } from './es/runway';
import { oldCheck } from './es/stale';
import { stepWords } from './es/step';
import {
  advices,
  answers,
  checklistLine,
  limits,
  moreGiven,
  seenAsOf,
  states,
  tierName,
  titles,
  tool,
} from './es/tool';
import {
  accountWords,
  entryWords,
  leftWords,
  marks,
  planWords,
  protestVerdict,
  protestWarning,
  routes,
  windowVerdict,
} from './es/verdict';
import { markOf, markOfDays } from './mark';

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
  closed,
  counted,
  entryWords,
  figure,
  inputs,
  items,
  leftWords,
  limits,
  markOf,
  markOfDays,
  marks,
  moreGiven,
  oldCheck,
  planWords,
  protestVerdict,
  protestWarning,
  quantity,
  refusals,
  roles,
  routes,
  seenAsOf,
  standings,
  states,
  tierName,
  titles,
  tool,
  unknownKey,
  windowVerdict,
  later: {
    checklist: () => import('./es/checklist'),
    take: () => import('./es/take'),
    memory: () => import('./es/memory'),
  },
};
