import type { Input } from '../../rules/answer';
import { type Day, parseDay } from '../../rules/day';
import { useWords } from '../i18n';
import { setInput } from '../situation/store';
import { useSituation } from '../situation/use-situation';
import { Frame } from './field-frame';

/** The browser's own calendar beside a field: a second way to a day, never the only one. */
export function Picker({ label, onPick }: { label: string; onPick: (day: string) => void }) {
  const { tool } = useWords();
  return (
    <input
      class="picker"
      type="date"
      aria-label={`${label}: ${tool.pick}`}
      title={tool.pick}
      value=""
      onChange={(event) => {
        if (event.currentTarget.value) onPick(event.currentTarget.value);
        event.currentTarget.value = '';
      }}
    />
  );
}

/** A text field for a day, with the browser's own calendar beside it. */
export function DayField({ name, optional = false }: { name: Input; optional?: boolean }) {
  const words = useWords();
  const { typed, refused, today } = useSituation();
  const text = typed[name] ?? '';
  // Emptied again, the field says what it takes; an empty one is no mistake.
  const emptied = typed[name] !== undefined && !text.trim() ? words.refusals.empty : undefined;
  const parsed = text.trim() && today && !refused[name] ? parseDay(text) : undefined;
  return (
    <Frame
      name={name}
      optional={optional}
      echo={parsed?.ok ? words.calendar.long(parsed.day) : emptied}
      onTake={(day: Day) => setInput(name, day)}
    >
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
          <Picker label={words.inputs[name].label} onPick={(day) => setInput(name, day)} />
        </span>
      )}
    </Frame>
  );
}
