import { useRef } from 'preact/hooks';
import type { Input } from '../rules/answer';
import { KEYS } from './fragment';
import { useWords } from './language';
import { useLater } from './later';
import { useSituation } from './situation';

/**
 * A field for each input that came with the address, cannot be read, and has no field of its own in
 * this calculator: the reader sees what is wrong, and mends it here. It stays until it is cleared, so
 * that it does not vanish under her fingers. The fields are fetched with the first of them.
 */
export function StrayFields({ own }: { own: readonly Input[] }) {
  const { tool } = useWords();
  const { refused, typed } = useSituation();
  const seen = useRef(new Set<Input>());
  const strays = KEYS.filter((key) => {
    if (own.includes(key)) return false;
    if (refused[key]) seen.current.add(key);
    return seen.current.has(key) && typed[key] !== undefined;
  });
  const { part, failed } = useLater(() => import('./stray-field'), strays.length > 0);
  return strays.length > 0 ? (
    <div class="pair" data-part="strays">
      {part && strays.map((key) => <part.StrayField key={key} name={key} />)}
      {failed && <p class="refusal">{tool.notLoaded}</p>}
    </div>
  ) : null;
}
