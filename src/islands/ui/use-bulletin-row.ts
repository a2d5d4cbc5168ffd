import { useState } from 'preact/hooks';
import type { ListInput } from '../../browser/situation-fragment';
import { useWords } from '../i18n';
import { setRow } from '../situation/store';

/** Cells side by side, and what a bulletin writes into one of them, or an entry number. */
const CELLS = /\t| {2}\S/;
const WORDS = /li[cq]uid|exten[ds]|suspen|pr[oó]rroga|\b[a-z\d]{3}[- ]?\d{7}[- ]?\d\b/i;
const LONGEST = 5000;

/**
 * A row of the liquidation bulletin in place of a day: its own day is taken, never another one of its
 * cells. `take` is true for a text that it reads; the notice says what became of it.
 */
export function useBulletinRow(key: ListInput) {
  const words = useWords();
  const [notice, setNotice] = useState<{ readonly index: number; readonly text: string }>();
  const take = (index: number, text: string): boolean => {
    setNotice(undefined);
    if (key !== 'liquidated' || !CELLS.test(text) || !WORDS.test(text)) return false;
    const read = async () => {
      const [reader, { rowNotice }] = await Promise.all([
        import('./bulletin-row'),
        words.later.bulletin(),
      ]);
      const found = reader.readBulletinRow(text.slice(0, LONGEST));
      if ('day' in found) setRow(key, index, found.day);
      setNotice({ index, text: rowNotice(found) });
    };
    read().catch(() => setNotice({ index, text: words.tool.notLoaded }));
    return true;
  };
  return { take, notice };
}
