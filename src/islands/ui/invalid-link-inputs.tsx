import { useRef } from 'preact/hooks';
import type { Input } from '../../rules/answer';
import { ClockNotice } from './clock-notice';
import { CountField, RoleField, TierField } from './choice-field';
import { DayField } from './day-field';
import { DayRows } from './day-rows';
import { LastLoginInput } from './last-login-field';
import { isList, KEYS } from '../../browser/situation-fragment';
import { useSituation } from '../situation/use-situation';

/**
 * A field for each input that is refused and has no field of its own in this calculator, or that must
 * stand in for a clock that gives no day: the reader sees what is wrong, and corrects it here. It stays
 * until it is cleared, so that it does not vanish while she types.
 */
export function InvalidLinkInputs({ own }: { own: readonly Input[] }) {
  const { clockError, refused, typed } = useSituation();
  const seen = useRef(new Set<Input>());
  const noClock = clockError && clockError !== 'replaced-date';
  const strays = KEYS.filter((key) => {
    if (own.includes(key)) return false;
    if (key === 'as-of' && noClock) return true;
    if (refused[key]) seen.current.add(key);
    return seen.current.has(key) && typed[key] !== undefined;
  });
  return (
    <>
      <ClockNotice />
      {strays.length > 0 && (
        <div data-part="strays">
          {strays.map((key) => (
            <StrayField key={key} name={key} />
          ))}
        </div>
      )}
    </>
  );
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
    case 'last-login':
      return <LastLoginInput />;
    default:
      return isList(name) ? <DayRows name={name} unknown={false} /> : <DayField name={name} />;
  }
}
