import type { Input } from '../../rules/answer';
import { ROLES } from '../../rules/route';
import { TIERS } from '../../rules/account';
import { Frame } from './day-field';
import { useWords } from '../i18n';
import { setInput } from '../situation/store';
import { useSituation } from '../situation/use-situation';

/** A field for a count of business days. */
export function CountField({ name }: { name: Input }) {
  const { typed } = useSituation();
  return (
    <Frame name={name}>
      {(attributes) => (
        <input
          {...attributes}
          class="count"
          name={name}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={typed[name] ?? ''}
          onInput={(event) => setInput(name, event.currentTarget.value)}
        />
      )}
    </Frame>
  );
}

/** A list to choose from. */
function ChoiceField({
  name,
  standard = '',
  options,
}: {
  name: Input;
  /** The choice that holds when nothing is chosen. */
  standard?: string;
  options: readonly (readonly [value: string, label: string])[];
}) {
  const { typed, refused } = useSituation();
  return (
    <Frame name={name}>
      {(attributes) => (
        <select
          {...attributes}
          name={name}
          autocomplete="off"
          value={(!refused[name] && typed[name]) || standard}
          onChange={(event) => setInput(name, event.currentTarget.value)}
        >
          {options.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}

/** The reader's part in the account; unknown while she does not say. */
export function RoleField() {
  const { roles } = useWords();
  return (
    <ChoiceField
      name="role"
      standard="unknown"
      options={ROLES.map((role) => [role, roles[role]])}
    />
  );
}

/** The tier that she wants the plan to count with, in place of the one that her sign-in gives. */
export function TierField() {
  const { tierName, tool } = useWords();
  return (
    <ChoiceField
      name="tier"
      options={[
        ['', tool.tierDefault],
        ...TIERS.map((tier) => [String(tier), tierName(tier)] as const),
      ]}
    />
  );
}
