import { calendar } from './calendar';
import * as label from './en/label';
import * as quantity from './en/quantity';
import * as refusal from './en/refusal';
import { stale } from './en/stale';
import { stepWords } from './en/step';
import * as picture from './en/runway';
import * as toolWords from './en/tool';
import * as verdict from './en/verdict';
import * as mark from './mark';

/** All that the calculators say, in English. Another language is another object of this shape. */
export const en = {
  locale: 'en-US',
  calendar: calendar('en-US'),
  stale,
  stepWords,
  runway: picture,
  ...label,
  ...quantity,
  ...refusal,
  ...toolWords,
  ...verdict,
  /** Words that few pages need: fetched with the part that says them. */
  later: {
    checklist: () => import('./en/checklist'),
    memory: () => import('./en/memory'),
    take: () => import('./en/take'),
    sheet: () => import('./en/sheet'),
  },
  ...mark,
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
