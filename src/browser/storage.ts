import { type Checklist, FINDINGS, ITEMS } from '../rules/checklist';
import { KEYS, type Typed } from './url-fragment';

const KEY = 'cape-situation';
const VERSION = 1;

/** What single pages keep beside it, after the same yes. */
export type OtherKey = 'cape-seats' | 'cape-notes' | 'cape-steps';
const OTHERS: readonly OtherKey[] = ['cape-seats', 'cape-notes', 'cape-steps'];

/** What the device keeps after the reader's yes. */
export interface Kept {
  readonly typed: Typed;
  readonly checklist: Checklist;
}

/** Why the device does not hold what the page shows. */
export type Trouble = 'refused' | 'unreadable' | 'newer' | 'differs' | 'elsewhere' | 'removed';

/** What this page last read or wrote there, letter by letter: anything else came from another tab. */
let last: string | null = null;

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

const object = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;

/** The findings in a value from outside; `undefined` if it holds anything else. */
export function readChecklist(value: unknown): Checklist | undefined {
  const found = object(value);
  if (!found) return undefined;
  const known = Object.entries(found).every(
    ([item, finding]) =>
      ITEMS.some((one) => one === item) && FINDINGS.some((one) => one === finding),
  );
  return known ? { ...found } : undefined;
}

/** A text from storage: what it keeps, or why it cannot be used. */
function parse(text: string): Kept | 'unreadable' | 'newer' {
  try {
    const record = object(JSON.parse(text));
    if (typeof record?.version === 'number' && record.version > VERSION) return 'newer';
    const typed = object(record?.typed);
    const checklist = readChecklist(record?.checklist ?? {});
    if (record?.version !== VERSION || !typed || !checklist) return 'unreadable';
    const texts = KEYS.flatMap((key) =>
      Object.hasOwn(typed, key) && typeof typed[key] === 'string' ? [[key, typed[key]]] : [],
    );
    return { typed: Object.fromEntries(texts), checklist };
  } catch {
    return 'unreadable';
  }
}

/** What is stored on this device: nothing, what it keeps, or why it cannot be used. */
export function recall(): Kept | 'unreadable' | 'newer' | undefined {
  last = stored();
  return last === null ? undefined : parse(last);
}

/**
 * Stores what was typed on this device; returns why not, or `undefined`. Writes over another tab's
 * change only when `over` says that the reader chose so, and never over a newer version's.
 */
export function remember({ typed, checklist }: Kept, over = false): Trouble | undefined {
  const there = stored();
  if (there !== null && parse(there) === 'newer') return 'newer';
  if (!over && there !== last) {
    if (there !== null) return 'elsewhere';
    last = null;
    return 'removed';
  }
  const text = JSON.stringify({ version: VERSION, typed, checklist });
  try {
    localStorage.setItem(KEY, text);
  } catch {
    return 'refused';
  }
  last = text;
  return undefined;
}

/** Removes what was stored. */
export function forget(): void {
  try {
    for (const key of [KEY, ...OTHERS]) localStorage.removeItem(key);
  } catch {
    // Nothing could be stored either.
  }
  last = null;
}

/** Calls back when another tab has changed what is stored, also while this page lay in the background. */
export function onElsewhere(changed: () => void): void {
  const look = () => stored() !== last && changed();
  addEventListener('storage', look);
  addEventListener('pageshow', look);
}
