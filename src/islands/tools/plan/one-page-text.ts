import type { BoardRow } from '../../../rules/board';
import type { Day } from '../../../rules/day';
import type { NextAction } from '../../../rules/next-action';
import { capeWindow, protestWindow } from '../../../rules/parameters';
import type { Plan } from '../../../rules/plan';
import type { Words } from '../../../words/en';
import { type Duty, whoDoesWhat } from '../../../words/one-page-plan';
import { verdictKey } from '../../../words/verdict';

export type OnePageWords = Awaited<ReturnType<Words['later']['onePage']>>;

/** What the one-page plan shows, and the words for it. */
export interface OnePage {
  readonly plan: Plan;
  readonly next: NextAction;
  readonly today: Day;
  readonly checklistDays: number;
  /** The code of the rules and the day of their check, as the page shows them. */
  readonly rules: string;
  readonly address: string;
  readonly words: Words;
  readonly say: OnePageWords;
}

/** By when somebody does something. */
export const byWords = (
  { day, before }: Duty,
  { say, today, words: { awayWords, calendar } }: OnePage,
): string => {
  if (!day) return '';
  if (before) return say.onePage.before(calendar.near(day));
  return day === today ? awayWords(0) : calendar.near(day);
};

/** What comes next for an entry, in a few words. */
export const rowWords = (row: BoardRow, { today, words }: OnePage): string => {
  const { next } = row;
  const day = next.day && (next.day === today ? words.awayWords(0) : words.calendar.near(next.day));
  return [words.boardActions[verdictKey(next, today)], day].filter(Boolean).join(' ');
};

/** The days of an entry: those that a plan may promise, and no past one. */
export function daysOf({ plan, next }: BoardRow, { today, words }: OnePage) {
  if (!plan) return [];
  const named = [
    ...(next.action === 'start' ? [['start-by', plan.startBy] as const] : []),
    ['file-cape-by', plan.fileCapeBy] as const,
    ['last-cape-day', plan.lastCapeDay] as const,
    ['file-protest-by', plan.fileProtestBy] as const,
    ['last-protest-day', plan.lastProtestDay] as const,
  ];
  // Our own earlier day is left out where it is the last day itself.
  const own = named.filter(
    ([, { value }], index) => !named.slice(index + 1).some(([, later]) => later.value === value),
  );
  return own.map(([name, { value }]) => ({
    name,
    label: words.answers[name],
    day: value,
    passed: value < today,
  }));
}

/** The notes at the foot: what the plan rests on, each with its source. */
export function notesOf({ plan, words, say, checklistDays }: OnePage): readonly string[] {
  return [
    say.onePage.noteLead(words.leadWords(plan, checklistDays)),
    say.onePage.noteMargin,
    say.onePage.noteCape(capeWindow.cite),
    say.onePage.noteProtest(protestWindow.cite),
  ];
}

/** The whole plan as plain text, to copy, to save or to send. */
export function planText(page: OnePage): string {
  const { plan, next, today, words, say, rules, address } = page;
  const { calendar } = words;
  const { onePage, people, duties } = say;
  return [
    onePage.title,
    onePage.made(calendar.long(today), plan.board.length),
    '',
    words.nextWords(next, plan.board[0]?.plan, today),
    words.countsWords(next, plan.lead, page.checklistDays),
    '',
    onePage.whoDoesWhat,
    ...whoDoesWhat(plan, next, today).map((duty) => {
      const by = byWords(duty, page);
      return `- ${people[duty.who]}${by && ` (${by})`}: ${duties[duty.what]}`;
    }),
    ...(plan.board.length ? ['', onePage.entries] : []),
    ...plan.board.flatMap((row) => [
      `- ${row.input === 'entered' ? words.tool.entered : onePage.given} ${calendar.medium(row.given)}: ${rowWords(row, page)}`,
      ...daysOf(row, page)
        .filter(({ passed }) => !passed)
        .map(({ label, day }) => `    ${label}: ${calendar.compact(day)}`),
    ]),
    '',
    onePage.notes,
    ...notesOf(page).map((note, index) => `${index + 1}. ${note}`),
    '',
    `${onePage.caution} ${rules}`,
    address,
  ].join('\n');
}
