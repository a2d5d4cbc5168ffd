import { useId } from 'preact/hooks';
import type { CallWords } from '../../../words/en/phone-script';
import type { Notes } from './data';
import { Copyable } from '../../ui/copyable';

interface NotesProps {
  notes: Notes;
  set: (notes: Notes) => void;
  words: CallWords;
}

/** Room to note who said what. None of it goes into the address. */
export function CallNotes({ notes, set, words }: NotesProps) {
  const { call } = words;
  const id = useId();
  const short = ['agent', 'ticket', 'time'] as const;
  return (
    <div class="notes-of-call">
      <h2>{call.notes}</h2>
      <p class="hint">{call.notesHint}</p>
      {short.map((name) => (
        <div key={name} class="field">
          <label for={`${id}-${name}`}>{call[name]}</label>
          <input
            id={`${id}-${name}`}
            type="text"
            data-note={name}
            autocomplete="off"
            value={notes[name]}
            onInput={(event) => set({ ...notes, [name]: event.currentTarget.value })}
          />
        </div>
      ))}
      <div class="field">
        <label for={`${id}-said`}>{call.said}</label>
        <textarea
          id={`${id}-said`}
          rows={4}
          data-note="said"
          value={notes.said}
          onInput={(event) => set({ ...notes, said: event.currentTarget.value })}
        />
      </div>
      {Object.values(notes).some(Boolean) && (
        <Copyable name="notes" label={call.copyNotes} text={words.notesText(notes)} words={call} />
      )}
    </div>
  );
}
