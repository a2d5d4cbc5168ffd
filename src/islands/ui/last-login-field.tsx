import type { Day } from '../../rules/day';
import { useWords } from '../i18n';
import { setInput } from '../situation/store';
import { useSituation } from '../situation/use-situation';
import { AccountLine } from './account-line';
import { Picker } from './day-field';
import { Frame } from './field-frame';

/** What the address says for a last sign-in that is not remembered. */
const UNKNOWN = 'unknown';

/** The last sign-in, and the state of the account that follows from it. */
export function LastLoginField({ optional = false }: { optional?: boolean }) {
  return (
    <>
      <LastLoginInput optional={optional} />
      <AccountLine />
    </>
  );
}

/** The field of the last sign-in: a day, a month, or not remembered. */
export function LastLoginInput({ optional = false }: { optional?: boolean }) {
  const words = useWords();
  const { situation, typed } = useSituation();
  const { inputs, tool } = words;
  const unknown = typed['last-login'] === UNKNOWN;
  const text = unknown ? '' : (typed['last-login'] ?? '');
  const { lastLogin, lastLoginPrecision } = situation;
  const echo = (day: Day) =>
    lastLoginPrecision ? words.monthCounted(words.calendar.medium(day)) : words.calendar.long(day);
  return (
    <>
      <Frame
        name="last-login"
        optional={optional}
        echo={lastLogin && echo(lastLogin)}
        onTake={(day: Day) => setInput('last-login', day)}
      >
        {(attributes) => (
          <span class="day-input">
            <input
              {...attributes}
              name="last-login"
              type="text"
              autocomplete="off"
              spellcheck={false}
              placeholder={tool.monthPlaceholder}
              value={text}
              onInput={(event) => setInput('last-login', event.currentTarget.value)}
            />
            <Picker
              label={inputs['last-login'].label}
              onPick={(day) => setInput('last-login', day)}
            />
          </span>
        )}
      </Frame>
      <button
        type="button"
        class="link"
        data-action="not-remembered"
        aria-pressed={unknown}
        onClick={() => setInput('last-login', unknown ? '' : UNKNOWN)}
      >
        {tool.notRemembered}
      </button>
    </>
  );
}
