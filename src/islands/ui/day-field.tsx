import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Input } from '../../rules/answer';
import { useWords } from '../i18n';
import { splitDays } from '../../browser/situation-fragment';
import { parseDay } from '../../rules/day';
import { setInput } from '../situation/store';
import { useSituation } from '../situation/use-situation';

interface FrameProps {
  name: Input;
  hint?: string | undefined;
  /** The typed day in words, or nothing. */
  echo?: string | undefined;
  children: (attributes: {
    id: string;
    'aria-describedby': string;
    'aria-invalid': true | undefined;
  }) => ComponentChildren;
}

/** The frame of a field: label above, error between label and field, hint and echo below. */
export function Frame({ name, hint, echo, children }: FrameProps) {
  const words = useWords();
  const { refused } = useSituation();
  const id = useId();
  const error = refused[name];
  return (
    <div class="field">
      <label for={id}>{words.inputs[name].label}</label>
      <p class="refusal" id={`${id}-e`} data-error={error && name}>
        {error && words.refusals[error]}
      </p>
      {children({
        id,
        'aria-describedby': `${id}-e ${id}-h`,
        'aria-invalid': error ? true : undefined,
      })}
      <p class="hint" id={`${id}-h`}>
        {echo ?? hint ?? words.inputs[name].hint}
      </p>
    </div>
  );
}

/** A text field for a day, or for several, with the browser's own calendar beside it. */
export function DayField({ name, several = false }: { name: Input; several?: boolean }) {
  const words = useWords();
  const { typed } = useSituation();
  const text = (typed[name] ?? '').replaceAll('\n', ', ');
  const days = splitDays(text).flatMap((part) => {
    const parsed = parseDay(part);
    return parsed.ok ? [parsed.day] : [];
  });
  // Emptied again, the field says what it takes; an empty one is no mistake.
  const emptied = typed[name] !== undefined && !text.trim() ? words.refusals.empty : undefined;
  const echo = days.length ? days.map(words.calendar.compact).join('; ') : emptied;
  const pick = (day: string) =>
    day && setInput(name, several && text.trim() ? `${text.trim()}, ${day}` : day);
  return (
    <Frame name={name} hint={several ? words.tool.severalHint : undefined} echo={echo}>
      {(attributes) => (
        <span class="day-input">
          <input
            {...attributes}
            name={name}
            type="text"
            autocomplete="off"
            spellcheck={false}
            placeholder={words.tool.placeholder}
            value={text}
            onInput={(event) => setInput(name, event.currentTarget.value)}
          />
          <input
            class="picker"
            type="date"
            aria-label={`${words.inputs[name].label}: ${words.tool.pick}`}
            value=""
            onChange={(event) => {
              pick(event.currentTarget.value);
              event.currentTarget.value = '';
            }}
          />
        </span>
      )}
    </Frame>
  );
}
