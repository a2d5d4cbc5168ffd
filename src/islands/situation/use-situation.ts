import { useEffect, useState } from 'preact/hooks';
import { useHydrating } from '../i18n';
import { builtFacts, type Facts, facts, hold, start, watch } from './store';

/** The reader's situation, for a component; it is read anew whenever anything in it changes. */
export function useSituation(): Facts {
  const hydrating = useHydrating();
  const [, render] = useState({});
  useEffect(() => {
    const unwatch = watch(() => render({}));
    start();
    // What changed before this calculator was there.
    render({});
    return unwatch;
  }, []);
  return hydrating ? builtFacts() : facts();
}

/** A value that a tool holds in the page alone: never in the address, gone with Clear, and back with its undo. */
export function useHeld<T>(name: string, empty: T): readonly [T, (value: T) => void] {
  const { held } = useSituation();
  return [(held[name] as T | undefined) ?? empty, (value) => hold(name, value)];
}
