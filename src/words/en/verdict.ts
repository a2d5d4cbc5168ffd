import type { Day } from '../../rules/day';
import type { ActionDay, NextAction } from '../../rules/next-action';
import { calendar } from '../date-format';
import type { Mark } from '../status';
import { type VerdictKey, type VerdictSentences, verdictsIn } from '../verdict';
import { cases } from './labels';
import { counted, quantity } from './quantity';

const { medium } = calendar('en-US');

/** The word for a mark. */
export const marks: Readonly<Record<Mark, string>> = {
  open: 'Open',
  closing: 'Closing',
  protest: 'Can still protest',
  waits: 'Waiting',
  unknown: 'Date unknown',
  closed: 'Closed',
};

/** How things stand and what to do, by what comes next. */
const verdicts: VerdictSentences['verdicts'] = {
  start: ({ day }) => `You have time if you start by ${day}.`,
  'start-today': () => 'Start today: it is the latest day.',
  'start-late': ({ cape }) => `Start today. CAPE ends on ${cape}.`,
  'start-without-entry': () =>
    'Your access has ended. Start getting back in, and give a liquidation date to see by when.',
  checklist: ({ day }) => `You are in. Begin the checklist by ${day}, then file CAPE.`,
  'checklist-today': () => 'You are in. Begin the checklist today, then file CAPE.',
  file: ({ day }) => `You are in: file CAPE by ${day}.`,
  'file-today': () => 'You are in: file CAPE today.',
  'file-last': ({ day }) => `File CAPE now. The last day is ${day}.`,
  'file-last-today': () => 'File CAPE today: it is the last day.',
  broker: ({ day }) =>
    `No time is left to get back in first. Ask the broker that filed to declare it by ${day}.`,
  'broker-today': () =>
    'No time is left to get back in first. Ask the broker that filed to declare it today.',
  protest: ({ protest }) =>
    `CAPE has ended for this entry. You can still protest until ${protest}.`,
  'protest-today': ({ protest }) =>
    `CAPE has ended for this entry. File the protest today; the last day is ${protest}.`,
  counsel: () =>
    'CAPE and the protest period have both ended for this entry. Talk to a trade attorney.',
  wait: ({ protest }) =>
    `CBP has accepted the declaration. Wait for the reliquidation, and keep ${protest} in sight: the protest period does not stop.`,
  'wait-near': ({ protest }) =>
    `Accepted, not yet reliquidated, and the protest period ends on ${protest}. Ask a trade attorney now.`,
  'wait-unknown': () =>
    'CBP has accepted the declaration. Look up the liquidation date, to know when the protest period ends.',
  'may-have': () => 'This entry may have liquidated already. Look up its liquidation date today.',
  probably: () => 'This entry has probably liquidated. Look up its liquidation date today.',
  'sign-in': ({ day }) => `You are still in. Sign in by ${day}, or access may end.`,
  'sign-in-today': () => 'You are still in. Sign in today, or access may end.',
};

/** The name over a day, by what it is. */
export const dayNames: Readonly<Record<ActionDay | 'broker-by', string>> = {
  'start-by': 'Latest day to start',
  today: 'Start today',
  'checklist-by': 'Begin the checklist by',
  'file-cape-by': 'File CAPE by',
  'broker-by': 'The broker declares by',
  'last-cape-day': 'Last day for CAPE',
  'file-protest-by': 'File the protest by',
  'last-protest-day': 'Last day to protest',
  'log-in-by': 'Sign in by',
};

/** The large text where there is no day. */
export const withoutDay: Readonly<Partial<Record<NextAction['action'], string>>> = {
  'look-up': 'Look up the date',
  counsel: 'Talk to counsel',
  start: 'Start now',
  wait: 'Wait',
};

/** What to do on the day, short enough for a line of the board. */
export const boardActions: Readonly<Record<VerdictKey, string>> = {
  start: 'Start by',
  'start-today': 'Start',
  'start-late': 'Start',
  'start-without-entry': 'Start now',
  checklist: 'Checklist by',
  'checklist-today': 'Checklist',
  file: 'File by',
  'file-today': 'File',
  'file-last': 'File by',
  'file-last-today': 'File',
  broker: 'Broker files by',
  'broker-today': 'Broker files',
  protest: 'Protest by',
  'protest-today': 'Protest',
  counsel: 'Talk to counsel',
  wait: 'Wait; protest ends',
  'wait-near': 'Counsel; protest ends',
  'wait-unknown': 'Wait; look up the date',
  'may-have': 'Look it up',
  probably: 'Look it up',
  'sign-in': 'Sign in by',
  'sign-in-today': 'Sign in',
};

/** How one entry stands in a text that no screen shows, by its outlook. */
const outlooks: VerdictSentences['outlooks'] = {
  scheduled: ({ liquidated }) =>
    `Scheduled to liquidate on ${liquidated}: no CAPE or protest clock runs before that day.`,
  'in-time': ({ start }) => `You have time if you start by ${start}.`,
  'start-today': ({ start }) => `Start today, ${start}: it is the latest day.`,
  'faster-tier': () => 'Too late for a slow case, still in time for a faster one. Start now.',
  'too-late': () =>
    'Getting back in may take longer than CAPE stays open. Ask the broker that filed the entry to declare it.',
  'last-day': () =>
    'This is the last day for CAPE. Ask the broker that filed the entry to declare it.',
  protest: ({ cape, protest }) =>
    `CAPE ended for this entry after ${cape}. You can still protest until ${protest}.`,
  counsel: () =>
    'CAPE and the protest period have both ended for this entry. Talk to a trade attorney.',
};

const left: VerdictSentences['left'] = {
  last: 'last day',
  left: (_count, days) => `${days} left`,
  ago: (days) => `${days} ago`,
};

const away: VerdictSentences['away'] = {
  today: 'today',
  tomorrow: 'tomorrow',
  later: (days) => `in ${days}`,
};

const account: VerdictSentences['account'] = {
  active: (signInBy, since) =>
    `Still open: ${since} since that sign-in. Sign in again by ${signInBy}.`,
  locked: (on, since) => `Locked since ${on}: ${since} since that sign-in.`,
};

/** A last sign-in that is known by its month, or not at all. */
export const monthCounted = (first: string): string =>
  `Counted from ${first}, the earliest it can be.`;
export const lastLoginUnknown = 'Not remembered: the plan counts the slow case.';

/** What a day to start or to file rests on. */
const counts: VerdictSentences['counts'] = {
  lead: (days, whose) => `Counts ${days} to get back in: ${whose}.`,
  own: 'your own figure',
  checklist: (days) => ` Counts ${days} for the checklist.`,
  inTimeWithin: (days) => `Still in time if getting back in takes ${days} or fewer.`,
  caseTakes: (whose, days) => ` ${whose[0]?.toUpperCase()}${whose.slice(1)} takes ${days}.`,
  planned: (days) => ` You planned ${days}.`,
  active: 'You are still in, so no time to get back in is counted.',
  noTime: 'No business day is left to get back in and still file in time.',
};

export const { leftWords, awayWords, nextWords, entryWords, accountWords, countsWords } =
  verdictsIn({
    locale: 'en-US',
    labels: { cases },
    quantities: { counted, quantity },
    say: { verdicts, outlooks, left, away, account, counts },
  });

/** The verdict of several entries in one sentence, for a screen reader: the most pressing one speaks. */
export const mostPressing = (count: number, verdict: string): string =>
  count > 1 ? `Most pressing of ${counted(count, 'entries')}: ${verdict}` : verdict;

/** A protest filed while CAPE is open shuts CAPE. */
export const protestWarning = (lastCape: Day): string =>
  `CAPE is open for this entry until ${medium(lastCape)}. File CAPE first. A protest now would block it.`;
