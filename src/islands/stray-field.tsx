import type { Input } from '../rules/answer';
import { ROLES } from '../rules/route';
import { TIERS } from '../rules/tier';
import { ChoiceField, CountField } from './choice';
import { DayField } from './field';
import { useWords } from './language';

/** The field for an input, whichever it is. */
export function StrayField({ name }: { name: Input }) {
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
