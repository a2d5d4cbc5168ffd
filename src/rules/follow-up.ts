import type { Answer } from './answer';
import type { Day } from './day';
import type { EntryPlan } from './entry-plan';
import { escalateOn } from './escalation';
import type { Lead } from './lead';

/** How a desk was asked. */
export const WAYS = ['call', 'email', 'form'] as const;
export type Way = (typeof WAYS)[number];

/** One contact with a desk, as the reader noted it. */
export interface Contact {
  readonly on: Day;
  readonly desk: string;
  readonly way?: Way | undefined;
  /** The day by which the desk promised an answer. */
  readonly promised?: Day | undefined;
  /** The answer came: nothing is left to ask. */
  readonly settled?: boolean | undefined;
}

/** What was written is followed by a call; a call by one a level up, and two calls by a letter. */
export type Whom = 'by-phone' | 'level-up' | 'in-writing';

export interface FollowUp {
  readonly desk: string;
  readonly whom: Whom;
  /** Never past: a day that has passed is today, and says so. */
  readonly askOn: Answer<Day>;
}

function whomAfter(contacts: readonly Contact[], { way }: Contact): Whom {
  if (way === 'email' || way === 'form') return 'by-phone';
  return contacts.filter((one) => one.way === 'call').length > 1 ? 'in-writing' : 'level-up';
}

/**
 * For each desk whose last contact is not settled: the next day to ask, as seen on `today`, and how. The
 * earliest comes first. Our own order of asking, counted on the estimated leads: CBP publishes neither.
 */
export function followUps(
  contacts: readonly Contact[],
  lead: Lead,
  entries: readonly EntryPlan[],
  today: Day,
): readonly FollowUp[] {
  const inOrder = [...contacts].sort(byDay);
  const desks = new Set(inOrder.map(deskOf));
  return [...desks]
    .flatMap((desk) => {
      const all = inOrder.filter((contact) => deskOf(contact) === desk);
      const last = all.at(-1);
      if (!last || last.settled) return [];
      const due = escalateOn(last.on, lead, entries, last.promised);
      const askOn = due.value < today ? passed(due, today) : due;
      return [{ desk: last.desk.trim(), whom: whomAfter(all, last), askOn }];
    })
    .sort((a, b) => order(a.askOn.value, b.askOn.value));
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const byDay = (a: Contact, b: Contact): number => order(a.on, b.on);
const deskOf = ({ desk }: Contact): string => desk.trim().toLowerCase();

const passed = ({ value: day, because }: Answer<Day>, today: Day): Answer<Day> => ({
  value: today,
  because: [...because, { kind: 'passed', what: 'ask-on', day, today }],
});
