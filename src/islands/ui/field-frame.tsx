import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Input } from '../../rules/answer';
import type { Day } from '../../rules/day';
import { useWords } from '../i18n';
import { useSituation } from '../situation/use-situation';

/** The attributes that bind a field to its error and its hint. */
export interface FieldAttributes {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': true | undefined;
}

interface FrameProps {
  name: Input;
  hint?: string | undefined;
  /** The typed day in words, or nothing. */
  echo?: string | undefined;
  optional?: boolean;
  /** Takes a likely day in place of what cannot be read. */
  onTake?: (day: Day) => void;
  children: (attributes: FieldAttributes) => ComponentChildren;
}

/** The frame of a field: label and hint, the error below them over the full width, the field, its echo. */
export function Frame(props: FrameProps) {
  const { name, hint, echo, optional, onTake, children } = props;
  const words = useWords();
  const { refused, suggestions, typed } = useSituation();
  const id = useId();
  const error = refused[name];
  return (
    <div class="field">
      <label for={id}>
        {words.inputs[name].label} {optional && <small>{words.tool.optional}</small>}
      </label>
      <p class="hint" id={`${id}-h`}>
        {hint ?? words.inputs[name].hint}
      </p>
      {/* Another key at each keystroke: the error is shown once typing pauses. */}
      <div class="mistake" key={error && typed[name]}>
        <p class="refusal" id={`${id}-e`} data-error={error && name}>
          {error && words.refusals[error]}
        </p>
        {error && onTake && <Suggestions days={suggestions[name] ?? []} onTake={onTake} />}
      </div>
      {children({
        id,
        'aria-describedby': `${id}-e ${id}-h ${id}-o`,
        'aria-invalid': error ? true : undefined,
      })}
      <p class="echo" id={`${id}-o`}>
        {echo}
      </p>
    </div>
  );
}

/** The likely days in place of one that cannot be read, each a tap away. */
export function Suggestions({
  days,
  onTake,
}: {
  days: readonly Day[];
  onTake: (day: Day) => void;
}) {
  const { calendar, tool } = useWords();
  if (!days.length) return null;
  return (
    <p class="suggestions">
      {days.map((day) => (
        <button
          key={day}
          type="button"
          class="link"
          data-suggestion={day}
          onClick={() => onTake(day)}
        >
          {tool.didYouMean(calendar.compact(day))}
        </button>
      ))}
    </p>
  );
}
