import type { Answer, Step } from '../../rules/answer';
import { standingOf } from '../../rules/answer';
import type { Day } from '../../rules/day';
import { READ } from '../../rules/parameters';
import type { Plan } from '../../rules/plan';
import { calendar } from '../date-format';
import { standings } from './labels';
import { counted } from './quantity';
import { stepWords } from './step';
import { answers } from './calculator';
import { protestWarning } from './verdict';

const { long, medium, short } = calendar('en-US');

/** What the reader may take along from a calculator, in English. */
export const take = {
  calendar: 'Into your calendar',
  about:
    'The button “Calendar file” below saves these days as one .ics file, with the reminders you set here. Open it, and your calendar adds them. A newer file moves the days and doubles nothing.',
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

export type TakeWords = typeof import('./calendar-export');

/** The name of a day in a calendar: neutral, and with the liquidation day where there are several. */
export const eventTitle = (kind: keyof typeof answers, liquidated?: Day): string =>
  answers[kind] + (liquidated ? ` (liquidated ${short(liquidated)})` : '');

const source = (step: Step): string =>
  'parameter' in step && step.parameter
    ? ` [${step.parameter.cite}; ${standings[step.parameter.standing]}]`
    : '';

/** The count of an answer, a numbered line each step, with its source. */
export const countText = ({ because }: Answer<unknown>): string =>
  because.map((step, index) => `${index + 1}. ${stepWords(step)}${source(step)}`).join('\n');

/** What stands in the description of a day in a calendar: the rule, the count, the source. */
export const eventText = (
  kind: keyof typeof answers,
  answer: Answer<Day>,
  asOf: Day,
  blocksUntil?: Day,
): string =>
  [
    `${answers[kind]}: ${long(answer.value)}. How firm: ${standings[standingOf(answer.because)]}.`,
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

const leadText = ({ lead }: Plan): string =>
  lead.from === 'lead-days'
    ? `${counted(lead.days, 'business-days')} to reactivate our ACE account, our own figure`
    : `${counted(lead.days, 'business-days')} to reactivate our ACE account, the larger estimate for tier ${lead.tier}`;

/** A message to the broker that filed the entries: the days, what they rest on, four things to confirm. */
export function brokerText({ entries, ...plan }: Plan, checklistDays: number, asOf: Day): string {
  const made = { entries, ...plan };
  const lines = entries.flatMap((entry) => [
    `Liquidated ${medium(entry.liquidated)}:`,
    ...(entry.capeDaysLeft.value >= 0
      ? [
          `- File CAPE by ${long(entry.fileCapeBy.value)}; last CAPE day ${long(entry.lastCapeDay.value)}.`,
          `- We start reactivating by ${long(entry.startBy.value)} at the latest.`,
        ]
      : [`- CAPE closed after ${long(entry.lastCapeDay.value)}.`]),
    `- Last protest day ${long(entry.lastProtestDay.value)}; file by ${long(entry.fileProtestBy.value)}.`,
  ]);
  return [
    'Hello,',
    '',
    'We are preparing a CAPE Declaration for entries that your office filed. Please check these days with us.',
    '',
    ...lines,
    '',
    `We assume: ${leadText(made)}; ${counted(checklistDays, 'business-days')} for our checklist; calendar days counted from the liquidation day as day 0; the last day still counts. Counted as of ${medium(asOf)}, with rules checked on ${READ}.`,
    '',
    'Please confirm four facts:',
    '1. The liquidation day of each entry as the bulletin notice gives it, and no later reliquidation.',
    '2. That your office filed these entries, and whether you or we will declare them in CAPE.',
    '3. That nothing blocks them: no open or suspended protest, reconciliation flag, drawback, extension or suspension.',
    '4. That the importer number on each entry summary is the one of our ACE account, and who is to receive the refund.',
    '',
    'If a day differs in your records, please tell us which one and why before we file.',
    '',
    'Thank you',
  ].join('\n');
}
