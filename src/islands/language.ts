import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../words/en';

/** The words of the page's language; each entry point provides its own. */
export const Language = createContext<Words | undefined>(undefined);

/** The words of the page's language. Refuses to render without: a page must say which it speaks. */
export function useWords(): Words {
  const words = useContext(Language);
  if (!words) throw new Error('A calculator outside <Language.Provider>');
  return words;
}
