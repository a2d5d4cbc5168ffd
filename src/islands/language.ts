import { type ComponentChildren, createContext, h } from 'preact';
import { useContext, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Words } from '../words/en';

const Spoken = createContext<Words | undefined>(undefined);
const Waking = createContext(false);

/** Fields of calculators that still sleep. Only those whose text a browser does not bring back itself. */
const ASLEEP =
  ':is([data-island]:not([data-awake]), astro-island[ssr]) :is(input, select)[autocomplete=off]';

function typedEarly(field: HTMLInputElement | HTMLSelectElement): boolean {
  if (field instanceof HTMLInputElement) return field.value !== field.defaultValue;
  const built = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
  return field.selectedIndex !== Math.max(0, built);
}

/** What the reader typed before the program was there counts as typed now. */
function hearAgain() {
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(ASLEEP)) {
    if (!typedEarly(field)) continue;
    for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
  }
}

interface Props {
  value: Words;
  /** Drawn into an empty place, and not over what was built. */
  fresh?: true;
  children: ComponentChildren;
}

/** Stands around each calculator: gives it the page's words, and wakes it as it was built. */
function Provider({ value, fresh, children }: Props) {
  const [waking, setWaking] = useState(!fresh);
  useLayoutEffect(hearAgain, []);
  useEffect(() => setWaking(false), []);
  return h(Waking.Provider, { value: waking }, h(Spoken.Provider, { value }, children));
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
