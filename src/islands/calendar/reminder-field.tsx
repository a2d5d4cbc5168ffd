import { useId } from 'preact/hooks';
import type { DayKind } from './upcoming-days';
import { useSituation } from '../situation/use-situation';
import { MOST, parseReminders, reminderText, setReminders } from './reminders';
import type { TakeWords } from './events';

/** How many days before a day the calendar reminds the reader. */
export function ReminderField({ kind, words }: { kind: DayKind; words: TakeWords }) {
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
