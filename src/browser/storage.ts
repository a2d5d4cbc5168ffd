// The only door to what the device keeps. Nothing is stored before the reader says yes to it.

/** What is kept: the situation, and after the same yes what single pages hold beside it. */
export type StoredKey = 'cape-situation' | 'cape-seats' | 'cape-notes' | 'cape-steps';
const KEYS: readonly StoredKey[] = ['cape-situation', 'cape-seats', 'cape-notes', 'cape-steps'];

/** Every older version is read; a newer one is left alone. */
const VERSION = 1;

/** Why the device does not hold what the page shows. */
export type Trouble = 'refused' | 'unreadable' | 'newer' | 'differs' | 'elsewhere' | 'removed';

/** A stored value as an object: what it holds beside its version is for whoever reads it. */
export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;

/** What this page last read or wrote, letter by letter: anything else came from another tab. */
const last = new Map<StoredKey, string | null>();

function stored(key: StoredKey): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function fields(text: string): Fields | 'unreadable' | 'newer' {
  try {
    const found = fieldsOf(JSON.parse(text));
    if (typeof found?.version !== 'number') return 'unreadable';
    return found.version > VERSION ? 'newer' : found;
  } catch {
    return 'unreadable';
  }
}

/** Whether the device remembers the situation; nothing else is kept without it. */
export const isRemembered = (): boolean => stored('cape-situation') !== null;

/** What is stored under a key, for whoever only shows it. */
export function storedFields(key: StoredKey): Fields | undefined {
  const text = stored(key);
  const found = text === null ? undefined : fields(text);
  return typeof found === 'object' ? found : undefined;
}

export interface Stored<T> {
  /** What is stored: nothing, a value, or why it cannot be used. */
  readonly load: () => { readonly value: T } | 'unreadable' | 'newer' | undefined;
  /**
   * Stores a value; returns why not, or `undefined`. Writes over another tab's change only when `over`
   * says that the reader chose so, and never over a newer version's.
   */
  readonly save: (value: Fields, over?: boolean) => Trouble | undefined;
  /** Calls back when another tab has changed what is stored, also while this page was in the background. */
  readonly onElsewhere: (changed: () => void) => void;
}

/** One stored value. `read` gives the value in the stored fields, or `undefined` if they hold anything else. */
export function storedValue<T>(key: StoredKey, read: (found: Fields) => T | undefined): Stored<T> {
  const seen = () => last.get(key) ?? null;
  return {
    load: () => {
      const text = stored(key);
      last.set(key, text);
      if (text === null) return undefined;
      const found = fields(text);
      if (typeof found === 'string') return found;
      const value = read(found);
      return value === undefined ? 'unreadable' : { value };
    },
    save: (value, over = false) => {
      const there = stored(key);
      if (there !== null && fields(there) === 'newer') return 'newer';
      if (!over && there !== seen()) {
        if (there !== null) return 'elsewhere';
        last.delete(key);
        return 'removed';
      }
      const text = JSON.stringify({ version: VERSION, ...value });
      try {
        localStorage.setItem(key, text);
      } catch {
        return 'refused';
      }
      last.set(key, text);
      return undefined;
    },
    onElsewhere: (changed) => {
      const look = () => stored(key) !== seen() && changed();
      addEventListener('storage', look);
      addEventListener('pageshow', look);
    },
  };
}

/** Removes all that is stored; returns what puts it back, for a reader who takes that back. */
export function forget(): () => void {
  const texts = KEYS.map((key) => [key, stored(key)] as const);
  last.clear();
  try {
    for (const key of KEYS) localStorage.removeItem(key);
  } catch {
    // Nothing could be stored either.
  }
  return () => {
    try {
      for (const [key, text] of texts) {
        if (text !== null && stored(key) === null) localStorage.setItem(key, text);
        last.set(key, stored(key));
      }
    } catch {
      // The page shows it again all the same.
    }
  };
}
