import { type StepLabels, type StepSentences, stepWordsIn } from '../step';
import { closedDays } from './closed-days';
import { cases, inputs, items } from './labels';
import { counted, quantity } from './quantity';

/** Days of a plan, as they are named once they are past. */
const passed: StepLabels['passed'] = {
  'start-by': 'The latest day to start',
  'checklist-by': 'The latest day to begin the checklist',
  'file-cape-by': 'The day to file CAPE by',
  'last-cape-day': 'The last day for CAPE',
  'file-protest-by': 'The day to file the protest by',
  'last-protest-day': 'The last day to protest',
  'ask-on': 'The day to ask',
};

/** The sentences for the steps of a reckoning. */
const steps: StepSentences = {
  given: (input, day) => `${input}: ${day}. That day is day 0.`,
  givenMonth: (input, day) =>
    `${input}: a month. Counted from its first day, ${day}, which is day 0.`,
  back: (amount, to) => `Stay ${amount} before: ${to}.`,
  add: (amount, to) => `Add ${amount}: ${to}.`,
  isBusinessDay: (day) => `${day} is a business day, so it stays.`,
  businessDayBefore: (day) => `Take the last business day before it: ${day}.`,
  notBusinessDay: (day) => `That is not a business day, so take the one before: ${day}.`,
  weekends: 'weekends',
  skipped: (days) => `Skipped: ${days}.`,
  noDaysNeeded: 'No business days are needed, so start that day at the latest.',
  countBack: (days, parts, to) => `Count back ${days}${parts}: ${to}.`,
  parts: (lead, checklist) =>
    ` (${lead > 0 ? `${lead} to reactivate and ` : ''}${checklist} for the checklist)`,
  noWait: 'You expect no wait.',
  countOn: (days, to) => `Add ${days}, after that day: ${to}.`,
  promised: (day) => `An answer was promised by ${day}.`,
  broughtForward: (limit, to) =>
    `After ${limit} even the fast case leaves no time to file, so do not wait past it: ${to}.`,
  ago: (from, to, days) => `From ${from} to ${to}: ${days} ago.`,
  elapsed: (from, to, days) => `From ${from} to ${to}: ${days}.`,
  postingDay: (weekday, to) => `Automatic liquidations are posted on a ${weekday}: ${to}.`,
  passed: (what, day, today) => `${what} was ${day}: it is past on ${today}.`,
  leadLeft: (from, days, less, lead) =>
    `From ${from} to that day: ${days}${less}. Getting back in may take ${lead}.`,
  lessChecklist: (days) => `, less ${days} for the checklist`,
  capeEnds: (day) => `CBP takes no declaration after ${day}: CAPE ends for every entry.`,
  accepted: (day) =>
    `The declaration was accepted on ${day}: no protest may be filed while it is pending, and the protest period goes on.`,
  within: (limit) => `That is inside ${limit}.`,
  beyond: (limit) => `That is no longer inside ${limit}.`,
  endsAhead: (period, end) => `${period} after the last sign-in is ${end}, still ahead.`,
  ended: (period, end) => `${period} after the last sign-in was ${end}.`,
  adds: (item, days) => `${item}: add ${days}.`,
  choseTier: (tier) => `You chose to plan for ${cases[tier]}.`,
  choseDays: (days) => `You gave ${days} to get back in.`,
};

/** One step of a reckoning as a sentence, with its sum. */
export const stepWords = stepWordsIn({
  locale: 'en-US',
  labels: { closed: closedDays, inputs, items, passed },
  quantities: { counted, quantity },
  steps,
});
