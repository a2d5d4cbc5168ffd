import type { Answer } from '../../rules/answer';
import { type Checklist, ITEMS } from '../../rules/checklist';
import type { Day } from '../../rules/day';
import type { Plan } from '../../rules/plan';
import type { Role } from '../../rules/route';
import { calendar } from '../date-format';
import { roles } from './labels';
import { routes } from './route';
import { itemWords, leadWords } from './basis';
import { accountWords, nextWords } from './verdict';

const { long } = calendar('en-US');

const title = 'Summary of my ACE Portal and CAPE situation';
const label = 'Your summary: change any word';
const empty = 'Give a day above, and the summary writes itself here.';
const again = 'Write it anew from the facts';
const edited = 'You changed this text. It no longer follows the facts above.';
const copy = 'Copy text';
const copied = 'Copied';
const written = 'The summary is written below.';
const save = 'Save as text';
const mail = 'Open in my mail program';
const tooLong = 'This is long for a mail program. If it cuts the text off, copy it instead.';

export interface Told {
  readonly today: Day;
  readonly role: Role | undefined;
  readonly lastLogin: Day | undefined;
  readonly checklist: Checklist;
  readonly checklistDays: number;
  readonly plan: Plan;
  readonly rules: string;
  readonly checked: Day;
}

/** The situation as a plain text for whoever advises: days and states, no name and no number of hers. */
function summary(told: Told): string {
  const { plan, today } = told;
  /** No day that is past is asked for. */
  const ahead = (label: string, { value }: Answer<Day>, note = ''): readonly string[] =>
    value >= today ? [`- ${label} ${long(value)}${note}`] : [];
  const entries = plan.board.flatMap(({ given, input, plan: entry, next }) => [
    '',
    `${input === 'entered' ? 'Entered' : 'Liquidated'} ${long(given)}:`,
    `- ${nextWords(next, entry, today)}`,
    ...(entry
      ? [
          ...(next.action === 'start' ? ahead('Start by', entry.startBy, ' (estimate)') : []),
          ...ahead('File CAPE by', entry.fileCapeBy),
          ...ahead('Last day for CAPE', entry.lastCapeDay),
          ...ahead('File the protest by', entry.fileProtestBy),
          ...ahead('Last day to protest', entry.lastProtestDay),
        ]
      : []),
  ]);
  const open = ITEMS.filter((item) => told.checklist[item]);
  return [
    title,
    `As of ${long(today)} (U.S. Eastern)`,
    '',
    'Account',
    `- Role: ${told.role ? roles[told.role] : 'not given'}`,
    `- Last sign-in: ${told.lastLogin ? long(told.lastLogin) : 'not given'}`,
    ...(plan.account ? [`- ${accountWords(plan.account)}`] : []),
    `- First step: ${routes[plan.route].first}`,
    `- Planned for ${leadWords(plan, told.checklistDays)}`,
    '',
    'Entries',
    ...(plan.board.length ? entries.slice(1) : ['- No liquidation date given']),
    '',
    'Checklist before filing',
    ...(open.length
      ? ITEMS.map((item) => `- ${itemWords(item, told.checklist[item])}`)
      : ['- Not answered']),
    '',
    `Counted with rules ${told.rules}, checked on ${long(told.checked)}. Not legal advice.`,
  ].join('\n');
}

/** All that the summary says, in one object. */
export const assessmentWords = {
  title,
  label,
  empty,
  again,
  edited,
  copy,
  copied,
  written,
  save,
  mail,
  tooLong,
  summary,
};
