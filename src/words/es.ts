import { calendar } from './calendar';
import type { Words } from './en';
import * as label from './es/label';
import * as quantity from './es/quantity';
import * as refusal from './es/refusal';
import * as picture from './es/runway';
import { stale } from './es/stale';
import { stepWords } from './es/step';
import * as toolWords from './es/tool';
import * as verdict from './es/verdict';
import * as mark from './mark';

/** All that the calculators say, in Spanish. */
export const es: Words = {
  locale: 'es-US',
  calendar: calendar('es-US'),
  stale,
  stepWords,
  runway: picture,
  ...label,
  ...quantity,
  ...refusal,
  ...toolWords,
  ...verdict,
  ...mark,
  later: {
    checklist: () => import('./es/checklist'),
    take: () => import('./es/take'),
    memory: () => import('./es/memory'),
    // The sheet goes to whoever decides, and stays in English so far.
    sheet: () => import('./en/sheet'),
  },
};
