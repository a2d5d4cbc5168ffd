import { useRef } from 'preact/hooks';
import type { Input } from '../../rules/answer';
import { CountField, RoleField, TierField } from './choice-field';
import { DayField } from './day-field';
import { KEYS } from '../../browser/url-fragment';
import { useSituation } from '../situation/use-situation';

/**
 * A field for each input that came with the address, cannot be read, and has no field of its own in
 * this calculator: the reader sees what is wrong, and mends it here. It stays until it is cleared, so
 * that it does not vanish under her fingers.
 */
export function StrayFields({ own }: { own: readonly Input[] }) {
  const { refused, typed } = useSituation();
  const seen = useRef(new Set<Input>());
  const strays = KEYS.filter((key) => {
    if (own.includes(key)) return false;
    if (refused[key]) seen.current.add(key);
    return seen.current.has(key) && typed[key] !== undefined;
  });
  return strays.length > 0 ? (
    <div class="pair" data-part="strays">
      {strays.map((key) => (
        <StrayField key={key} name={key} />
      ))}
    </div>
  ) : null;
}

/** The field of one input. */
function StrayField({ name }: { name: Input }) {
  switch (name) {
    case 'role':
      return <RoleField />;
    case 'tier':
      return <TierField />;
    case 'lead-days':
    case 'checklist-days':
      return <CountField name={name} />;
    default:
      return <DayField name={name} several={name === 'liquidated'} />;
  }
}
