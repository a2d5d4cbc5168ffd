import { useId } from 'preact/hooks';
import type { DayKind } from './upcoming-days';
import { useSituation } from '../situation/use-situation';
import { MOST, parseReminders, reminderText, setReminders } from './reminders';
import type { TakeWords } from './events';

/** How many days before a day the calendar reminds the reader. */
function ReminderField({ kind, words }: { kind: DayKind; words: TakeWords }) {
  // The text is held with the situation.
  useSituation();
  const id = useId();
  const text = reminderText(kind);
  const wrong = !parseReminders(text);
  return (
    <div class="field">
      <label for={id}>{words.names[kind]}</label>
      <p class="refusal" id={`${id}-e`}>
        {wrong && words.take.reminderRefused(MOST)}
      </p>
      <input
        id={id}
        type="text"
        data-reminders={kind}
        autocomplete="off"
        aria-describedby={`${id}-e`}
        aria-invalid={wrong || undefined}
        value={text}
        onInput={(event) => setReminders(kind, event.currentTarget.value)}
      />
    </div>
  );
}

/** The reminders of the calendar file for each kind of day, and the title of the links for one day that follow. */
export function TakeFields({ kinds, words }: { kinds: readonly DayKind[]; words: TakeWords }) {
  const { take } = words;
  return (
    <>
      <p class="name">{take.reminders}</p>
      <div class="pair">
        {kinds.map((kind) => (
          <ReminderField key={kind} kind={kind} words={words} />
        ))}
      </div>
      <p class="box-title">{take.web}</p>
      <p class="hint">{take.webNote}</p>
    </>
  );
}
