import { useId } from 'preact/hooks';
import { TIERS } from '../../rules/account';
import type { Input } from '../../rules/answer';
import type { Role } from '../../rules/route';
import { useWords } from '../i18n';
import { setInput } from '../situation/store';
import { useSituation } from '../situation/use-situation';
import { Frame } from './field-frame';

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

/** A question with few answers, each a button that stays pressed; none is chosen for the reader. */
function ChipsField({
  name,
  options,
}: {
  name: Input;
  options: readonly (readonly [value: string, label: string])[];
}) {
  const words = useWords();
  const { typed, refused } = useSituation();
  const id = useId();
  const error = refused[name];
  return (
    <div
      class="field chips"
      role="radiogroup"
      aria-labelledby={`${id}-l`}
      aria-invalid={error ? true : undefined}
      aria-describedby={`${id}-e`}
    >
      <p class="legend" id={`${id}-l`}>
        {words.inputs[name].label}
      </p>
      <p class="refusal" id={`${id}-e`} data-error={error && name}>
        {error && words.refusals[error]}
      </p>
      {options.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            autocomplete="off"
            checked={!error && typed[name] === value}
            onChange={() => setInput(name, value)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}

/** In the order in which readers find themselves. */
const ORDER: readonly Role[] = ['owner', 'user', 'proxy', 'owner-left', 'unknown'];

/** The reader's part in the account; not known while she does not say. */
export function RoleField() {
  const { roles } = useWords();
  return <ChipsField name="role" options={ORDER.map((role) => [role, roles[role]])} />;
}

/** The tier that she wants the plan to count with, in place of the slow case. */
export function TierField() {
  const { tierName } = useWords();
  return <ChipsField name="tier" options={TIERS.map((tier) => [String(tier), tierName(tier)])} />;
}
