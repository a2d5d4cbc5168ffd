import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Words } from '../words/en';

const WordsContext = createContext<Words | undefined>(undefined);
const HydratingContext = createContext(false);

interface Props {
  words: Words;
  /** Rendered into an empty element: there is no built markup to match. */
  fresh?: true;
  children?: ComponentChildren;
}

/** Stands around each calculator and gives it the words of the page's language. */
export function Language({ words, fresh, children }: Props) {
  const [hydrating, setHydrating] = useState(!fresh);
  useEffect(() => setHydrating(false), []);
  return (
    <HydratingContext.Provider value={hydrating}>
      <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
    </HydratingContext.Provider>
  );
}

/** The words of the page's language. Throws outside `<Language>`: a page must say which it speaks. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A calculator outside <Language>');
  return words;
}

/** Whether this is the first render of a built calculator, which has to match the built markup. */
export const useHydrating = (): boolean => useContext(HydratingContext);
