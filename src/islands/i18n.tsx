import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Words } from '../words/en';

const Spoken = createContext<Words | undefined>(undefined);
const Waking = createContext(false);

interface Props {
  value: Words;
  /** Drawn into an empty place, and not over what was built. */
  fresh?: true;
  children?: ComponentChildren;
}

/** Stands around each calculator: gives it the page's words, and wakes it as it was built. */
function Provider({ value, fresh, children }: Props) {
  const [waking, setWaking] = useState(!fresh);
  useEffect(() => setWaking(false), []);
  return (
    <Waking.Provider value={waking}>
      <Spoken.Provider value={value}>{children}</Spoken.Provider>
    </Waking.Provider>
  );
}

/** The words of the page's language; each entry point provides its own. */
export const Language = { Provider };

/** The words of the page's language. Refuses to render without: a page must say which it speaks. */
export function useWords(): Words {
  const words = useContext(Spoken);
  if (!words) throw new Error('A calculator outside <Language.Provider>');
  return words;
}

/**
 * Whether the calculator is being brought to life: it then has to draw what stands in the page, since
 * what differs would be left as it was built.
 */
export const useWaking = (): boolean => useContext(Waking);
