import { useRef } from 'preact/hooks';
import type { Input } from '../rules/answer';
import { ROLES } from '../rules/route';
import { TIERS } from '../rules/tier';
import { ChoiceField, CountField } from './choice';
import { DayField } from './field';
import { KEYS } from './fragment';
import { useWords } from './language';
import { useSituation } from './situation';

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

function StrayField({ name }: { name: Input }) {
  const words = useWords();
  switch (name) {
    case 'role':
      return (
        <ChoiceField
          name={name}
          standard="unknown"
          options={ROLES.map((role) => [role, words.roles[role]])}
        />
      );
    case 'tier':
      return (
        <ChoiceField
          name={name}
          options={[
            ['', words.tool.tierDefault],
            ...TIERS.map((tier) => [String(tier), words.tierName(tier)] as const),
          ]}
        />
      );
    case 'lead-days':
    case 'checklist-days':
      return <CountField name={name} />;
    default:
      return <DayField name={name} several={name === 'liquidated'} />;
  }
}
