import type { Answer, Step } from '../../rules/answer';
import { standingOf } from '../../rules/answer';
import type { Day } from '../../rules/day';
import { READ } from '../../rules/parameters';
import { calendar } from '../date-format';
import { standings } from './labels';
import { stepWords } from './step';
import { afterFilingWords } from './after-filing';
import { answers } from './calculator';
import { protestWarning } from './verdict';

const { long, medium, short } = calendar('en-US');

/** What the reader may take along from a calculator, in English. */
export const take = {
  calendar: 'Into your calendar',
  about:
    'The button “Add to calendar” saves these days as one .ics file, with the reminders you set here. Open it, and your calendar adds them. A newer file updates the same events.',
  nothing: 'No day lies ahead, so there is nothing to put into a calendar.',
  notPossible: 'One of the reminders above cannot be read. Correct it, then save the file.',
  saved: 'Saved.',
  reminders: 'Reminders, in days before',
  reminderRefused: (most: number) =>
    `Type whole numbers from 0 to ${most}, with commas between them, for example 7, 1.`,
  web: 'Or one by one, on the web',
  webNote:
    'These links leave this site. They carry the day and the title shown here, and nothing else that you typed.',
  google: 'Google',
  outlook: 'Outlook',
  text: 'The days as text',
  copy: 'Copy',
  copied: 'Copied',
  broker: 'Ask your broker to check',
  brokerLabel: 'Message to the broker',
  brokerNote:
    'Send it to the broker that filed the entries. Read it first, and add your entry numbers yourself.',
  fileName: 'cape-days.ics',
} as const;

/** What the days are called, those of one calculator alone included. */
export const names = { ...answers, ...afterFilingWords.labels };

/** The name of a day in a calendar: neutral, and with the liquidation day where there are several. */
export const eventTitle = (kind: keyof typeof names, liquidated?: Day): string =>
  names[kind] + (liquidated ? ` (liquidated ${short(liquidated)})` : '');

/** The same for a day that rests on an estimated liquidation. */
export const estimateTitle = (kind: keyof typeof names, entered?: Day): string =>
  `${names[kind]} (estimate${entered ? `, entered ${short(entered)}` : ''})`;

const source = (step: Step): string =>
  'parameter' in step && step.parameter
    ? ` [${step.parameter.cite}; ${standings[step.parameter.standing]}]`
    : '';

/** The count of an answer, a numbered line each step, with its source. */
export const countText = ({ because }: Answer<unknown>): string =>
  because.map((step, index) => `${index + 1}. ${stepWords(step)}${source(step)}`).join('\n');

/** The description of a day in a calendar: the rule, the count, the source. */
export const eventText = (
  kind: keyof typeof names,
  answer: Answer<Day>,
  asOf: Day,
  blocksUntil?: Day,
): string =>
  [
    `${names[kind]}: ${long(answer.value)}. How firm: ${standings[standingOf(answer.because)]}.`,
    ...(blocksUntil ? [protestWarning(blocksUntil)] : []),
    'How we counted:',
    countText(answer),
    `Seen as of ${medium(asOf)}; rules checked on ${READ}. A planning aid, not legal advice.`,
  ].join('\n');

/** The days ahead as lines of text, for a message or a note. */
export const daysText = (
  days: readonly { readonly title: string; readonly answer: Answer<Day> }[],
  asOf: Day,
): string =>
  [
    ...days.map(
      ({ title, answer }) =>
        `${title}: ${long(answer.value)} (${standings[standingOf(answer.because)]})`,
    ),
    `As of ${medium(asOf)}; rules checked on ${READ}.`,
  ].join('\n');
