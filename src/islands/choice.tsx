import type { Input } from '../rules/answer';
import { Frame } from './field';
import { type, useSituation } from './situation';

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
          onInput={(event) => type(name, event.currentTarget.value)}
        />
      )}
    </Frame>
  );
}

/** A list to choose from. */
export function ChoiceField({
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
          onChange={(event) => type(name, event.currentTarget.value)}
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
