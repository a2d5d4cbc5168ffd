import type { Standing } from '../../rules/parameter';
import { fileMargin } from '../../rules/parameters';
import type { Tier } from '../../rules/account';
import { counted } from './quantity';

/** The names of the answers, as they stand beside a day. */
export const answers = {
  'locks-on': 'Locks on',
  'log-in-by': 'Sign in by',
  'account-state': 'Account',
  tier: 'Getting back in',
  'lead-days': 'Getting back in tends to take',
  'last-cape-day': 'Last day for CAPE',
  'file-cape-by': 'File CAPE by',
  'reliquidation-limit': 'CBP may reliquidate until',
  'last-protest-day': 'Last day to protest',
  'file-protest-by': 'File the protest by',
  'start-by': 'Start by',
  'checklist-by': 'Begin the checklist by',
  'expected-liquidation': 'Expected to liquidate on',
  'expected-liquidation-friday': 'Posted at the latest on',
  'deemed-denied': 'Counts as denied on',
  'summons-by': 'Summons by',
  advice: 'What to do',
  'checklist-days': 'Counted for the checklist',
  'cape-days-left': 'Days left for CAPE',
  'protest-days-left': 'Days left to protest',
} as const;

/** How firm a day is, at the end of its line. */
export const notes: Readonly<Record<Standing, string>> = {
  statute: 'law',
  agency: 'CBP practice',
  margin: `${counted(fileMargin.value, fileMargin.unit)} early`,
  estimate: 'estimate',
};
/** In place of how firm it is, once the day is past. */
export const passedNote = 'passed';

/** Stands over answers that were not counted from today. */
export const seenAsOf = (day: string): string => `Counted from ${day}.`;
/** The same, where that day is past for the reader. */
export const seenAsOfPast = (day: string): string => `Counted from ${day}, which is past.`;

export const states = { active: 'Open', locked: 'Locked' } as const;
export const tierName = (tier: Tier | 'none'): string =>
  tier === 'none' ? 'not needed' : { 1: 'Fast case', 2: 'Usual case', 3: 'Slow case' }[tier];

export const titles = {
  plan: 'Find the last day you can start and still file CAPE',
  tier: 'Is my access locked, and since when?',
  window: 'The last day for CAPE',
  protest: 'The last day to protest',
  decision: 'CAPE, protest or court',
  'after-filing': 'After filing: when to ask',
} as const;

/** The checklist in a line: how many items are open and unanswered, and the days the plan counts for them. */
export const checklistLine = (open: number, none: number, days: number): string =>
  [
    'Checklist before filing',
    ...(open ? [`${open} open`] : []),
    ...(none ? [`${none} not answered`] : []),
    ...(days ? [`counts ${counted(days, 'business-days')}`] : []),
  ].join(' · ');

export const advices = {
  'cape-first': 'File CAPE first. A protest now would block it.',
  protest: 'CAPE has ended for this entry. You can still protest.',
  counsel: 'Both periods have ended. Talk to a trade attorney.',
} as const;

export const tool = {
  howWeCounted: 'How we counted',
  backToDays: 'Back to my days',
  notChecked: 'What this does not check',
  startInEachCase: 'Start by, in each case',
  more: 'Change the assumptions',
  clear: 'Clear',
  copyLink: 'Copy link',
  cleared: 'Everything is cleared.',
  undo: 'Undo',
  copy: 'Copy',
  copySelected: 'This browser did not let us copy. The text is selected: copy it by hand.',
  copied: 'Copied',
  copyByHand: 'This browser did not let us copy. Select this and copy it by hand:',
  print: 'Print',
  remember: 'Remember on this device',
  pick: 'Pick from a calendar',
  notLoaded: 'This part could not be loaded. Reload the page once you are online.',
  reload: 'Reload',
  placeholder: '9/24/2026',
  monthPlaceholder: 'April 2026',
  take: 'Send or save in other ways',
  calendarFile: 'Add to calendar',
  countToday: 'Count from today',
  waiting: 'Type a day to see the answer.',
  noScript: 'The calculator needs JavaScript. The date tables answer without it.',
  dateTables: 'Date tables',
  entry: 'Liquidated',
  entered: 'Entered',
  afterProtest: 'After a protest: denial and court',
  didYouMean: (day: string): string => `Did you mean ${day}?`,
  notRemembered: 'I don’t remember',
  dates: (count: number): string => (count === 1 ? '1 date' : `${count} dates`),
  change: 'change',
  changeInputs: 'Change the dates',
  addDate: 'Add another date',
  removeDate: (label: string): string => `Remove: ${label}`,
  useFile: 'Use a file',
  dateUnknown: 'I don’t know it',
  findDate: 'Find the liquidation date without ACE',
  orEntered: 'or give the entry date, and we estimate it.',
  optional: 'optional',
  /** Beside a link to a page that is in English alone. */
  elsewhere: '(in English)',
  example: 'Example',
  exampleTitle: 'Example, with a made-up date. Yours replaces it.',
} as const;
