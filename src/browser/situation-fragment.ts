// What the texts under the fragment's keys mean, and the fragment for what they mean.
import { TIERS, type Tier } from '../rules/account';
import type { Input } from '../rules/answer';
import { type Day, likelyDays, parseDay, parseMonth } from '../rules/day';
import { ROLES, type Role } from '../rules/route';
import { MOST_DAYS, MOST_ENTRIES, type Situation } from '../rules/situation';
import type { RefusalCode } from '../words/en/input-errors';
import { ANSWER_KEYS, fragmentItems } from './url-fragment';

/** The inputs that take several days: one row each in `Typed`, a line apart. */
export const LISTS = ['liquidated', 'entered'] as const;
export type ListInput = (typeof LISTS)[number];
export const isList = (key: Input): key is ListInput => LISTS.some((list) => list === key);

/** What the reader typed, letter by letter, under the fragment's own keys. */
export type Typed = Readonly<Partial<Record<Input, string>>>;

/** One row of a list. A list pasted into one row is read too, until the page makes rows of it. */
export interface Row {
  readonly text: string;
  readonly days: readonly Day[];
  /** The first part of it that is no day, and why. */
  readonly bad?: string;
  readonly error?: RefusalCode;
  /** What that part may have meant. */
  readonly suggestions: readonly Day[];
  /** Each of its days was given in an earlier row; it is counted once. */
  readonly repeats: boolean;
}

/**
 * What it means. A key with a refusal has no value here; a list refused for one of its rows has the days of
 * the others.
 */
export interface Reading {
  readonly situation: Situation;
  readonly rows: Readonly<Record<ListInput, readonly Row[]>>;
  readonly denied: Day | undefined;
  readonly accelerated: Day | undefined;
  readonly filed: Day | undefined;
  /** When the reader asked a desk, and until when to be reminded to sign in. */
  readonly asked: Day | undefined;
  readonly until: Day | undefined;
  readonly asOf: Day | undefined;
  readonly refused: Readonly<Partial<Record<Input, RefusalCode>>>;
  readonly suggestions: Readonly<Partial<Record<Input, readonly Day[]>>>;
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
  'filed',
  'accepted',
  'asked',
  'until',
];

/** The longest text shown back for a key we do not know. */
const SHOWN = 40;
const LONGEST_LIST = 100_000;
/** A date holds two commas at most: "Thu, Sep 24, 2026". */
const MOST_PARTS = 3;

/** Reads the page's fragment, or another one, with or without its `#`. Items without `=` are plain anchors and not ours. */
export function readFragment(hash?: string): Fragment {
  const typed: Partial<Record<Input, string>> = {};
  const repeated: Input[] = [];
  const unknown: string[] = [];
  for (const item of fragmentItems(hash)) {
    if (!item.includes('=')) continue;
    // URLSearchParams never throws on a broken escape; decodeURIComponent does.
    const [[key = '', value = ''] = []] = [...new URLSearchParams(item)];
    const known = KEYS.find((one) => one === key);
    if (ANSWER_KEYS.some((one) => one === key)) continue;
    if (!known) {
      unknown.push(key.length > SHOWN ? `${key.slice(0, SHOWN)}…` : key);
      continue;
    }
    const text = isList(known) ? splitDays(value).join('\n') : value;
    if (typed[known] === undefined) {
      typed[known] = text;
    } else {
      typed[known] += (isList(known) ? '\n' : ', ') + text;
      repeated.push(known);
    }
  }
  return { typed, repeated, unknown };
}

/** A part of a list with commas: the longest run of its pieces that is, or was to be, one day. */
function nextDay(pieces: readonly string[]): number {
  for (let length = Math.min(MOST_PARTS, pieces.length); length > 1; length -= 1) {
    const parsed = parseDay(pieces.slice(0, length).join(','));
    if (parsed.ok || !/^(?:unreadable|too-long|empty)$/.test(parsed.error)) return length;
  }
  return 1;
}

/** The rows of a text that may hold several days, typed or pasted: lines, tabs, commas and semicolons part them. */
export function splitDays(text: string): readonly string[] {
  if (text.length > LONGEST_LIST) return [text];
  const rows: string[] = [];
  for (const line of text.split(/[\n\r\t;]/)) {
    if (parseDay(line).ok) {
      rows.push(line.trim());
      continue;
    }
    const pieces = line.split(',');
    for (let at = 0; at < pieces.length;) {
      const length = nextDay(pieces.slice(at, at + MOST_PARTS));
      rows.push(
        pieces
          .slice(at, at + length)
          .join(',')
          .trim(),
      );
      at += length;
    }
  }
  const filled = rows.filter(Boolean).flatMap((row) => {
    // A column pasted into one line has spaces between its days.
    const words = row.split(' ').filter(Boolean);
    return words.length > 1 && words.every((word) => parseDay(word).ok) ? words : row;
  });
  const seen = new Set<Day>();
  const once = filled.filter((row) => {
    const parsed = parseDay(row);
    if (!parsed.ok) return true;
    const before = seen.size;
    return seen.add(parsed.day).size > before;
  });
  // Separators alone are not nothing: somebody meant a day.
  return once.length || !text.trim() ? once : [text.trim()];
}

/** What a row means, beside the days of the rows before it. */
function readRow(text: string, before: Set<Day>): Row {
  const days: Day[] = [];
  let bad: Pick<Row, 'bad' | 'error' | 'suggestions'> | undefined;
  for (const part of splitDays(text)) {
    const parsed = parseDay(part);
    if (parsed.ok) days.push(parsed.day);
    else bad ??= { bad: part, error: parsed.error, suggestions: likelyDays(part) };
  }
  const repeats = days.length > 0 && days.every((day) => before.has(day));
  for (const day of days) before.add(day);
  return { text, days, repeats, suggestions: [], ...bad };
}

const wholeNumber = (text: string): number | undefined => {
  const clean = text.trim();
  return /^\d{1,3}$/.test(clean) && Number(clean) <= MOST_DAYS ? Number(clean) : undefined;
};

/** What the typed texts mean on `today` (unset where the clock is no use). An empty text is no answer and no error. */
export function read(typed: Typed, repeated: readonly Input[], today: Day | undefined): Reading {
  const refused: Partial<Record<Input, RefusalCode>> = {};
  const suggestions: Partial<Record<Input, readonly Day[]>> = {};
  for (const key of repeated) refused[key] = 'repeated';

  const text = (key: Input) => (refused[key] ? '' : (typed[key] ?? '').trim());
  const refuse = (key: Input, error: RefusalCode): undefined => {
    refused[key] = error;
  };
  const refuseDay = (key: Input, error: RefusalCode): undefined => {
    suggestions[key] = likelyDays(typed[key] ?? '');
    return refuse(key, error);
  };
  const oneDay = (key: Input): Day | undefined => {
    if (text(key) === '') return undefined;
    const parsed = parseDay(typed[key] ?? '');
    return parsed.ok ? parsed.day : refuseDay(key, parsed.error);
  };
  const choice = <T extends string | number>(key: Input, from: readonly T[]): T | undefined => {
    if (text(key) === '') return undefined;
    return from.find((one) => String(one) === text(key)) ?? refuse(key, 'not-a-choice');
  };
  const number = (key: Input): number | undefined =>
    text(key) === '' ? undefined : (wholeNumber(text(key)) ?? refuse(key, 'not-a-count'));

  const asOf = oneDay('as-of');
  const countedFrom = asOf ?? today;
  /** A day of something that the reader has done. */
  const pastDay = (key: Input): Day | undefined => {
    const day = oneDay(key);
    return day && countedFrom && day > countedFrom ? refuse(key, 'after-today') : day;
  };
  const lastLogin = (): Pick<Situation, 'lastLogin' | 'lastLoginPrecision'> => {
    const given = text('last-login');
    if (given.toLowerCase() === 'unknown') return { lastLoginPrecision: 'unknown' };
    const month = given ? parseMonth(given) : undefined;
    if (!month || (!month.ok && month.error === 'unreadable')) {
      return { lastLogin: pastDay('last-login') };
    }
    if (!month.ok) refuse('last-login', month.error);
    else if (countedFrom && month.day > countedFrom) refuse('last-login', 'after-today');
    else return { lastLogin: month.day, lastLoginPrecision: 'month' };
    return {};
  };

  const rowsOf = (key: ListInput): readonly Row[] => {
    const before = new Set<Day>();
    const lines = (typed[key] ?? '').split('\n');
    if (lines.length > MOST_ENTRIES || (typed[key] ?? '').length > LONGEST_LIST) {
      refuse(key, 'too-many');
      return [];
    }
    return lines.map((line) => readRow(line, before));
  };
  const rows = { liquidated: rowsOf('liquidated'), entered: rowsOf('entered') };
  const daysIn = (key: ListInput, most = MOST_ENTRIES): readonly Day[] | undefined => {
    const given = [...new Set(rows[key].flatMap(({ days }) => days))];
    if (given.length > most) refuse(key, 'too-many');
    const whole = refused[key];
    const bad = rows[key].find(({ error }) => error)?.error;
    if (bad) refused[key] ??= bad;
    return given.length && !whole ? given : undefined;
  };
  const liquidated = daysIn('liquidated');

  return {
    situation: {
      ...lastLogin(),
      liquidated,
      entered: daysIn('entered', MOST_ENTRIES - (liquidated?.length ?? 0)),
      role: choice<Role>('role', ROLES),
      tier: choice<Tier>('tier', TIERS),
      leadDays: number('lead-days'),
      checklistDays: number('checklist-days'),
      accepted: pastDay('accepted'),
    },
    rows,
    denied: oneDay('denied'),
    accelerated: oneDay('accelerated'),
    filed: pastDay('filed'),
    asked: oneDay('asked'),
    until: oneDay('until'),
    asOf,
    refused,
    suggestions,
  };
}

/** The last sign-in as the fragment gives it: a day, a month, or that the reader does not remember it. */
const writtenLogin = ({ lastLogin, lastLoginPrecision }: Situation) =>
  lastLoginPrecision === 'unknown'
    ? 'unknown'
    : lastLogin?.slice(0, lastLoginPrecision === 'month' ? 7 : undefined);

/** The fragment's items for a reading: valid values alone, so that nothing else travels. */
export function situationItems({ situation: s, asOf, ...reading }: Reading): readonly string[] {
  const values: Partial<Record<Input, string | number | undefined>> = {
    'last-login': writtenLogin(s),
    liquidated: s.liquidated?.join(','),
    entered: s.entered?.join(','),
    role: s.role,
    tier: s.tier,
    'lead-days': s.leadDays,
    'checklist-days': s.checklistDays,
    denied: reading.denied,
    accelerated: reading.accelerated,
    filed: reading.filed,
    accepted: s.accepted,
    asked: reading.asked,
    until: reading.until,
    'as-of': asOf,
  };
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${value}`);
}

/** The same as one text, without the `#`: for links that a reader copies. */
export const situationFragment = (reading: Reading): string => situationItems(reading).join('&');
