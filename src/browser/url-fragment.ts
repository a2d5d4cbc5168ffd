import type { Input } from '../rules/answer';
import { type Day, parseDay } from '../rules/day';
import { MOST_DAYS, type Situation } from '../rules/situation';
import { ROLES, type Role } from '../rules/route';
import type { Asked } from '../rules/sign-in-question';
import { TIERS, type Tier } from '../rules/account';
import type { RefusalCode } from '../words/en/input-errors';

/** What the reader typed, letter by letter, under the fragment's own keys. */
export type Typed = Readonly<Partial<Record<Input, string>>>;

/** What it means. A key with a refusal has no value here. */
export interface Reading {
  readonly situation: Situation;
  readonly denied: Day | undefined;
  readonly accelerated: Day | undefined;
  /** When the reader asked a desk, and until when to be reminded to sign in. */
  readonly asked: Day | undefined;
  readonly until: Day | undefined;
  readonly asOf: Day | undefined;
  readonly refused: Readonly<Partial<Record<Input, RefusalCode>>>;
}

/** What an address's fragment holds: texts for our keys, keys given twice, and keys we do not know. */
export interface Fragment {
  readonly typed: Typed;
  readonly repeated: readonly Input[];
  readonly unknown: readonly string[];
}

/** Every key of the fragment. */
export const KEYS: readonly Input[] = [
  'as-of',
  'last-login',
  'liquidated',
  'entered',
  'role',
  'tier',
  'lead-days',
  'checklist-days',
  'denied',
  'accelerated',
  'asked',
  'until',
];

/** Keys that no calculator reads: the answers to the questions at the sign-in. They stay as they are. */
export const ANSWER_KEYS: readonly Asked[] = ['see', 'who', 'then'];

/** The items of a fragment that answer those questions. */
export const answersIn = (hash: string): readonly string[] =>
  hash
    .slice(1)
    .split('&')
    .filter((item) => ANSWER_KEYS.some((key) => item.startsWith(`${key}=`)));

/** The longest text shown back for a key we do not know. */
const SHOWN = 40;

/** Separates days by commas, semicolons or lines, but not inside "Sep 3, 2026". */
const BETWEEN_DAYS = /[;\n]|,(?!\s?\d{4}(?![-\d]))/;

/** Reads a fragment, with or without its `#`. Items without `=` are plain anchors and not ours. */
export function readFragment(hash: string): Fragment {
  const typed: Partial<Record<Input, string>> = {};
  const repeated: Input[] = [];
  const unknown: string[] = [];
  for (const item of hash.replace(/^#/, '').split('&')) {
    if (!item.includes('=')) continue;
    // URLSearchParams never throws on a broken escape; decodeURIComponent does.
    const [[key = '', value = ''] = []] = [...new URLSearchParams(item)];
    const known = KEYS.find((one) => one === key);
    if (ANSWER_KEYS.some((one) => one === key)) continue;
    if (!known) {
      unknown.push(key.length > SHOWN ? `${key.slice(0, SHOWN)}…` : key);
    } else if (typed[known] === undefined) {
      typed[known] = value;
    } else {
      typed[known] += `, ${value}`;
      repeated.push(known);
    }
  }
  return { typed, repeated, unknown };
}

const wholeNumber = (text: string): number | undefined => {
  const clean = text.trim();
  return /^\d{1,3}$/.test(clean) && Number(clean) <= MOST_DAYS ? Number(clean) : undefined;
};

/** The days in a text that may hold several, or why one of them is none. */
export function parseDays(
  text: string,
): { ok: true; days: readonly Day[] } | { ok: false; error: RefusalCode } {
  if (text.length > 100_000) return { ok: false, error: 'too-long' };
  const days: Day[] = [];
  for (const part of text.split(BETWEEN_DAYS)) {
    if (part.trim() === '') continue;
    const parsed = parseDay(part);
    if (!parsed.ok) return parsed;
    days.push(parsed.day);
  }
  // Separators alone are not nothing: somebody meant a day.
  return days.length || !text.trim() ? { ok: true, days } : { ok: false, error: 'empty' };
}

/** What the typed texts mean on `today`. An empty text is no answer and no error. */
export function read(typed: Typed, repeated: readonly Input[], today: Day): Reading {
  const refused: Partial<Record<Input, RefusalCode>> = {};
  for (const key of repeated) refused[key] = 'repeated';

  const text = (key: Input) => (refused[key] ? '' : (typed[key] ?? '').trim());
  const refuse = (key: Input, error: RefusalCode): undefined => {
    refused[key] = error;
  };
  const oneDay = (key: Input): Day | undefined => {
    if (text(key) === '') return undefined;
    const parsed = parseDay(typed[key] ?? '');
    return parsed.ok ? parsed.day : refuse(key, parsed.error);
  };
  const choice = <T extends string | number>(key: Input, from: readonly T[]): T | undefined => {
    if (text(key) === '') return undefined;
    return from.find((one) => String(one) === text(key)) ?? refuse(key, 'not-a-choice');
  };
  const number = (key: Input): number | undefined =>
    text(key) === '' ? undefined : (wholeNumber(text(key)) ?? refuse(key, 'not-a-count'));

  const asOf = oneDay('as-of');
  let lastLogin = oneDay('last-login');
  if (lastLogin && lastLogin > (asOf ?? today)) lastLogin = refuse('last-login', 'after-today');
  const entered = oneDay('entered');
  const several = text('liquidated') ? parseDays(typed.liquidated ?? '') : undefined;
  if (several && !several.ok) refuse('liquidated', several.error);

  return {
    situation: {
      lastLogin,
      liquidated: several?.ok ? several.days : undefined,
      entered: entered && [entered],
      role: choice<Role>('role', ROLES),
      tier: choice<Tier>('tier', TIERS),
      leadDays: number('lead-days'),
      checklistDays: number('checklist-days'),
    },
    denied: oneDay('denied'),
    accelerated: oneDay('accelerated'),
    asked: oneDay('asked'),
    until: oneDay('until'),
    asOf,
    refused,
  };
}

/** The fragment for a reading, without its `#`: valid values alone, so that nothing else travels. */
export function writeFragment({ situation: s, asOf, ...reading }: Reading): string {
  const values: Partial<Record<Input, string | number | undefined>> = {
    'last-login': s.lastLogin,
    liquidated: s.liquidated?.join(','),
    entered: s.entered?.join(','),
    role: s.role,
    tier: s.tier,
    'lead-days': s.leadDays,
    'checklist-days': s.checklistDays,
    denied: reading.denied,
    accelerated: reading.accelerated,
    asked: reading.asked,
    until: reading.until,
    'as-of': asOf,
  };
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
}
