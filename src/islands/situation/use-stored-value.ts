import { useEffect, useRef, useState } from 'preact/hooks';
import type { OtherKey, Trouble } from '../../browser/storage';
import { useSituation } from './use-situation';

const VERSION = 1;

const stored = (key: OtherKey): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** What a text from storage keeps, or why it cannot be used. */
function parse<T>(text: string, read: (value: unknown) => T | undefined) {
  try {
    const { version, value } = JSON.parse(text) as { version?: unknown; value?: unknown };
    if (typeof version === 'number' && version > VERSION) return 'newer' as const;
    const kept = version === VERSION ? read(value) : undefined;
    return kept === undefined ? ('unreadable' as const) : { value: kept };
  } catch {
    return 'unreadable' as const;
  }
}

export interface KeptValue<T> {
  readonly value: T;
  /** Shows a value, and saves it where the reader said yes to remembering. */
  readonly set: (value: T) => void;
  /** Shows nothing again, and saves nothing: for when the device has forgotten all. */
  readonly clear: () => void;
  /** Why the device does not hold what the page shows. */
  readonly trouble: Trouble | undefined;
  readonly takeRemembered: () => void;
  readonly keepThis: () => void;
}

/**
 * A value of one page that never goes into the address. It stays in the page, and on this device only
 * while "Remember on this device" is on. `read` gives the value in what was stored, or `undefined`.
 */
export function useKept<T>(
  key: OtherKey,
  empty: T,
  read: (value: unknown) => T | undefined,
): KeptValue<T> {
  const { remembered } = useSituation();
  const [value, show] = useState(empty);
  const [trouble, setTrouble] = useState<Trouble>();
  const last = useRef<string | null>(null);
  const loaded = useRef(false);

  const save = (next: T, over = false) => {
    const there = stored(key);
    if (there !== null && parse(there, read) === 'newer') return setTrouble('newer');
    if (!over && there !== null && there !== last.current) return setTrouble('elsewhere');
    const text = JSON.stringify({ version: VERSION, value: next });
    try {
      localStorage.setItem(key, text);
      last.current = text;
      setTrouble(undefined);
    } catch {
      setTrouble('refused');
    }
  };
  const load = () => {
    const text = stored(key);
    last.current = text;
    if (text === null) return;
    const found = parse(text, read);
    if (typeof found === 'object') show(found.value);
    setTrouble(typeof found === 'object' ? undefined : found);
  };
  useEffect(load, []);
  useEffect(() => {
    // The first run sees what the page was built with, not what the reader chose.
    if (loaded.current && remembered) save(value);
    loaded.current = true;
    if (!remembered) last.current = stored(key);
  }, [remembered]);

  return {
    value,
    trouble,
    set: (next) => {
      show(next);
      if (remembered) save(next);
    },
    clear: () => {
      last.current = null;
      setTrouble(undefined);
      show(empty);
    },
    takeRemembered: load,
    keepThis: () => save(value, true),
  };
}
