import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EntriesWords } from '../../../words/en/entries';

/** The entries tool's own words; other pages do not carry them. */
export const EntriesLanguage = createContext<EntriesWords | undefined>(undefined);

/** The words of the entries tool. Refuses to render without. */
export function useEntriesWords(): EntriesWords {
  const words = useContext(EntriesLanguage);
  if (!words) throw new Error('A part of the entries tool outside <EntriesLanguage.Provider>');
  return words;
}
