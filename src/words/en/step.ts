import { stepWordsIn } from '../step';
import * as labels from './labels';
import * as quantities from './quantity';

/** The sentences for the steps of a reckoning. */
export const steps = {
  given: (input: string, day: string): string => `${input}: ${day}. That day is day 0.`,
  givenMonth: (input: string, day: string): string =>
    `${input}: a month. Counted from its first day, ${day}, which is day 0.`,
  back: (amount: string, to: string): string => `Stay ${amount} before: ${to}.`,
  add: (amount: string, to: string): string => `Add ${amount}: ${to}.`,
  isBusinessDay: (day: string): string => `${day} is a business day, so it stays.`,
  businessDayBefore: (day: string): string => `Take the last business day before it: ${day}.`,
  notBusinessDay: (day: string): string =>
    `That is not a business day, so take the one before: ${day}.`,
  weekends: 'weekends',
  skipped: (days: string): string => `Skipped: ${days}.`,
  noDaysNeeded: 'No business days are needed, so start that day at the latest.',
  countBack: (days: string, parts: string, to: string): string =>
    `Count back ${days}${parts}: ${to}.`,
  parts: (lead: number, checklist: number): string =>
    ` (${lead > 0 ? `${lead} to reactivate and ` : ''}${checklist} for the checklist)`,
  noWait: 'You expect no wait.',
  countOn: (days: string, to: string): string => `Add ${days}, after that day: ${to}.`,
  promised: (day: string): string => `An answer was promised by ${day}.`,
  broughtForward: (limit: string, to: string): string =>
    `After ${limit} even the fast case leaves no time to file, so do not wait past it: ${to}.`,
  ago: (from: string, to: string, days: string): string => `From ${from} to ${to}: ${days} ago.`,
  elapsed: (from: string, to: string, days: string): string => `From ${from} to ${to}: ${days}.`,
  postingDay: (weekday: string, to: string): string =>
    `Automatic liquidations are posted on a ${weekday}: ${to}.`,
  passed: (what: string, day: string, today: string): string =>
    `${what} was ${day}: it is past on ${today}.`,
  leadLeft: (from: string, days: string, less: string, lead: string): string =>
    `From ${from} to that day: ${days}${less}. Getting back in may take ${lead}.`,
  lessChecklist: (days: number): string => `, less ${days} for the checklist`,
  accepted: (day: string): string =>
    `The declaration was accepted on ${day}: no protest may be filed while it is pending, and the protest period goes on.`,
  within: (limit: string): string => `That is inside ${limit}.`,
  beyond: (limit: string): string => `That is no longer inside ${limit}.`,
  endsAhead: (period: string, end: string): string =>
    `${period} after the last sign-in is ${end}, still ahead.`,
  ended: (period: string, end: string): string => `${period} after the last sign-in was ${end}.`,
  adds: (item: string, days: string): string => `${item}: add ${days}.`,
  choseTier: (tier: 1 | 2 | 3): string => `You chose to plan for ${labels.cases[tier]}.`,
  choseDays: (days: string): string => `You gave ${days} to get back in.`,
} as const;

/** One step of a reckoning as a sentence, with its sum. */
export const stepWords = stepWordsIn({ locale: 'en-US', labels, quantities, steps });
