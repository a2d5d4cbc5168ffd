import type { Day } from '../rules/day';
import type { Plan } from '../rules/plan';
import type { Route } from '../rules/route';

/** The letters that a calculator opens. */
const READY = ['owner', 'reactivation', 'owner-lookup', 'mailbox', 'broker', 'center'] as const;
export type ReadyLetterId = (typeof READY)[number];

/** All letters, in the order of their page. */
export const LETTERS = [...READY, 'surety', 'cape-support'] as const;
export type LetterId = (typeof LETTERS)[number];

/** The letter that starts each way back in; a call or a form where there is none. */
export const letterOf: Readonly<Partial<Record<Route, ReadyLetterId>>> = {
  'owner-email': 'reactivation',
  'owner-reactivates': 'owner',
  'owner-lookup': 'owner-lookup',
  'owner-change': 'mailbox',
  'ior-number': 'center',
};

/** An entry of the letter to the broker: dates only. */
export interface LetterEntry {
  readonly liquidated: Day;
  /** The day asked for. Give none that has passed. */
  readonly by?: Day | undefined;
}

/** What a letter may say besides its blanks. Give no day that has passed. */
export interface LetterDays {
  readonly fileBy?: Day | undefined;
  readonly entries?: readonly LetterEntry[] | undefined;
}

/** What a letter may say of a plan: no day that is past, and none that rests on an estimate. */
export function letterDays({ board }: Plan, today: Day): LetterDays {
  const entries = board.flatMap(({ plan, expected, given }) => {
    if (!plan || expected || plan.lastCapeDay.value < today) return [];
    const by = plan.fileCapeBy.value >= today ? plan.fileCapeBy.value : plan.lastCapeDay.value;
    return [{ liquidated: given, by }];
  });
  return { fileBy: entries.map(({ by }) => by).sort()[0], entries };
}

/** One of some letters by its id. */
export function letterIn<One extends { readonly id: string }>(
  letters: readonly One[],
  id: One['id'],
): One {
  const found = letters.find((one) => one.id === id);
  if (!found) throw new Error(`No letter is called "${id}"`);
  return found;
}

/** The text of a letter, by its lines. */
export const text = (...lines: readonly string[]): string => lines.join('\n');
