import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type StoredKey, storedValue, type Trouble } from '../../browser/storage';
import { facts } from './store';
import { useHeld, useSituation } from './use-situation';

export interface StoredValue<T> {
  readonly value: T;
  /** Shows a value, and saves it where the reader said yes to remembering. */
  readonly set: (value: T) => void;
  /** Why the device does not hold what the page shows. */
  readonly trouble: Trouble | undefined;
  readonly takeRemembered: () => void;
  readonly keepThis: () => void;
}

/**
 * A value of one page that never goes into the address. It stays in the page, and on this device only
 * while "Remember on this device" is on. `read` gives the value in what was stored, or `undefined`.
 */
export function useStoredValue<T>(
  key: StoredKey,
  empty: T,
  read: (value: unknown) => T | undefined,
): StoredValue<T> {
  const { remembered, cleared } = useSituation();
  const [value, show] = useHeld(key, empty);
  const [trouble, setTrouble] = useState<Trouble>();
  const stored = useMemo(() => storedValue(key, (found) => read(found.value)), [key]);
  /** Whether the device remembered before: only a yes on this page saves what the page shows. */
  const before = useRef(false);

  const save = (next: T, over = false) => setTrouble(stored.save({ value: next }, over));
  const load = () => {
    const found = stored.load();
    if (typeof found === 'object') show(found.value);
    setTrouble(typeof found === 'object' ? undefined : found);
  };
  useEffect(() => {
    load();
    before.current = facts().remembered;
  }, []);
  useEffect(() => {
    if (remembered && !before.current) save(value);
    before.current = remembered;
  }, [remembered]);
  useEffect(() => {
    if (cleared) setTrouble(undefined);
  }, [cleared]);

  return {
    value,
    trouble,
    set: (next) => {
      show(next);
      if (remembered) save(next);
    },
    takeRemembered: load,
    keepThis: () => save(value, true),
  };
}
