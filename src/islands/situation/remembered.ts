import { KEYS, type Typed } from '../../browser/situation-fragment';
import { fieldsOf, storedValue } from '../../browser/storage';
import { type Checklist, FINDINGS, ITEMS } from '../../rules/checklist';

/** What the device keeps of the situation after the reader's yes. */
interface Remembered {
  readonly typed: Typed;
  readonly checklist: Checklist;
}

/** The findings in a value from outside; `undefined` if it holds anything else. */
export function readChecklist(value: unknown): Checklist | undefined {
  const found = fieldsOf(value);
  if (!found) return undefined;
  const known = Object.entries(found).every(
    ([item, finding]) =>
      ITEMS.some((one) => one === item) && FINDINGS.some((one) => one === finding),
  );
  return known ? { ...found } : undefined;
}

export const remembered = storedValue<Remembered>('cape-situation', (found) => {
  const typed = fieldsOf(found.typed);
  const checklist = readChecklist(found.checklist ?? {});
  if (!typed || !checklist) return undefined;
  const texts = KEYS.flatMap((key) =>
    Object.hasOwn(typed, key) && typeof typed[key] === 'string' ? [[key, typed[key]]] : [],
  );
  return { typed: Object.fromEntries(texts), checklist };
});
