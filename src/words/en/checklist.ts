import type { Finding } from '../../rules/checklist';
import { findings } from './labels';
import { counted } from './quantity';

/** "7 business days". */
const days = (count: number): string => counted(count, 'business-days');

const title = 'Your checklist';
const yours = 'What did you see?';
const unanswered = 'not answered';
const takeBack = 'Take back';
const startOver = 'Take all five back';
const save = 'Save as a file';
const load = 'Load a file';
const whole = 'All five on one page';
const toPlan = 'Count the days';
const countTicks = (sum: number): string => `Count ${days(sum)}, as ticked here`;

/** What one item does to the plan. */
function itemAdds(finding: Finding | undefined, most: number): string {
  if (!finding) return `While it is open, this item adds ${days(most)} to your plan.`;
  if (finding === 'pass') return 'Passed: it adds nothing to your plan.';
  const why = finding === 'fail' ? 'Open' : 'Not known, so it counts as open';
  return `${why}: it adds ${days(most)} to your plan.`;
}

/** Open, passed and unanswered in one sentence, with the sum. */
const tally = (open: number, none: number, sum: number): string =>
  `${open} open, ${5 - open - none} passed, ${none} not answered. The open items add ${days(sum)}.`;

/** The plan counts more than the ticks of this page explain. */
const more = (extra: number): string =>
  `Your plan counts ${days(extra)} more than these ticks. They came with the address or were typed, so they stay until you answer all five here or leave them out.`;

/** The plan counts less than the ticks add. */
const fewer = (counts: number, sum: number): string =>
  `Your plan counts ${days(counts)}, as the address or the field says. These ticks add ${days(sum)}.`;

const oneByOne =
  'We add the items up as if they were worked one after another, each by its larger figure.';

/** Where the ticks are, and where they are not. */
const kept = {
  page: 'These ticks stay on this page. The address carries the number of days to other pages, not the ticks.',
  device:
    'These ticks are remembered in this browser. The address carries the number of days, not the ticks.',
} as const;

const fileTroubles = {
  large: 'This file is too large for a checklist. Nothing was changed.',
  unreadable: 'This is not a checklist file of this guide. Nothing was changed.',
  newer:
    'This file was saved by a newer version of this guide. Reload the page and load it again. Nothing was changed.',
} as const;
const loaded = (count: number): string =>
  `Loaded: ${count} of the five items. The plan counts them now.`;

/** All that the checklist says, in one object. */
export const checklistWords = {
  findings,
  days,
  title,
  yours,
  unanswered,
  takeBack,
  startOver,
  save,
  load,
  whole,
  toPlan,
  countTicks,
  itemAdds,
  tally,
  more,
  fewer,
  oneByOne,
  kept,
  fileTroubles,
  loaded,
};
