import { useId } from 'preact/hooks';
import { type Day, parseDay } from '../../../rules/day';
import { WAYS } from '../../../rules/follow-up';
import { useWords } from '../../i18n';
import { useSituation } from '../../situation/use-situation';
import { Picker } from '../../ui/day-field';
import { emptyNote, type Log, type Note } from './contact-log';

interface LogFieldsProps {
  notes: readonly Note[];
  /** Changes the notes as they are now: several fields may be filled before the next render. */
  update: (change: (notes: readonly Note[]) => readonly Note[]) => void;
  /** The desks that a note is likely about. */
  desks: readonly string[];
  /** The desk whose script is open. */
  desk: string;
  words: Log;
}

/** Room to note each contact. None of it goes into the address. */
export function LogFields({ notes, update, desks, desk, words }: LogFieldsProps) {
  const { log } = words;
  const list = useId();
  const change = (id: number, part: Partial<Note>) =>
    update((now) => now.map((note) => (note.id === id ? { ...note, ...part } : note)));
  const next = Math.max(0, ...notes.map(({ id }) => id)) + 1;
  return (
    <>
      <datalist id={list}>
        {desks.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {notes.map((note, index) => (
        <NoteFields
          key={note.id}
          note={note}
          title={`${log.contact} ${index + 1}`}
          list={list}
          set={(part) => change(note.id, part)}
          remove={
            notes.length > 1
              ? () => update((now) => now.filter(({ id }) => id !== note.id))
              : undefined
          }
          words={words}
        />
      ))}
      <p>
        <button
          type="button"
          data-action="add-contact"
          onClick={() => update((now) => [...now, emptyNote(next, desk)])}
        >
          {log.add}
        </button>
      </p>
    </>
  );
}

interface NoteFieldsProps {
  note: Note;
  title: string;
  list: string;
  set: (part: Partial<Note>) => void;
  remove: (() => void) | undefined;
  words: Log;
}

function NoteFields({ note, title, list, set, remove, words }: NoteFieldsProps) {
  const { log, ways } = words;
  const id = useId();
  const text = (name: 'desk' | 'agent' | 'ticket') => (
    <div class="field">
      <label for={`${id}-${name}`}>{log[name]}</label>
      <input
        id={`${id}-${name}`}
        type="text"
        data-note={name}
        autocomplete="off"
        list={name === 'desk' ? list : undefined}
        value={note[name]}
        onInput={(event) => set({ [name]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <fieldset class="contact" data-contact={note.id}>
      <legend>{title}</legend>
      <div class="pair">
        <NoteDay name="time" note={note} set={set} words={words} />
        <div class="field">
          <label for={`${id}-way`}>{log.way}</label>
          <select
            id={`${id}-way`}
            data-note="way"
            value={note.way}
            onChange={(event) => set({ way: event.currentTarget.value })}
          >
            <option value="">{log.wayUnknown}</option>
            {WAYS.map((way) => (
              <option key={way} value={way}>
                {ways[way]}
              </option>
            ))}
          </select>
        </div>
      </div>
      {text('desk')}
      <div class="pair">
        {text('agent')}
        {text('ticket')}
      </div>
      <div class="field">
        <label for={`${id}-said`}>{log.said}</label>
        <textarea
          id={`${id}-said`}
          rows={3}
          data-note="said"
          value={note.said}
          onInput={(event) => set({ said: event.currentTarget.value })}
        />
      </div>
      <NoteDay name="promised" note={note} set={set} words={words} />
      <label>
        <input
          type="checkbox"
          data-note="settled"
          checked={note.settled}
          onChange={(event) => set({ settled: event.currentTarget.checked })}
        />
        {log.settled}
      </label>
      {remove && (
        <p>
          <button type="button" class="link" data-action="remove-contact" onClick={remove}>
            {log.remove}
          </button>
        </p>
      )}
    </fieldset>
  );
}

/** The day of a contact, or the day by which its answer was promised. */
function NoteDay(props: Pick<NoteFieldsProps, 'note' | 'set' | 'words'> & { name: DayName }) {
  const { name, note, set, words } = props;
  const { calendar, refusals, tool } = useWords();
  const { today } = useSituation();
  const id = useId();
  const text = note[name];
  const parsed = text.trim() ? parseDay(text) : undefined;
  const contact = parseDay(note.time);
  const errorOf = (day: Day) => {
    if (name === 'promised') return contact.ok && day < contact.day && words.log.promisedBefore;
    return today && day > today && refusals['after-today'];
  };
  const error = parsed && (parsed.ok ? errorOf(parsed.day) : refusals[parsed.error]);
  return (
    <div class="field">
      <label for={id}>{words.log[name]}</label>
      <p class="refusal" id={`${id}-e`} data-error={error ? name : undefined}>
        {error}
      </p>
      <span class="day-input">
        <input
          id={id}
          type="text"
          data-note={name}
          autocomplete="off"
          spellcheck={false}
          placeholder={tool.placeholder}
          aria-describedby={`${id}-e ${id}-o`}
          aria-invalid={error ? true : undefined}
          value={text}
          onInput={(event) => set({ [name]: event.currentTarget.value })}
        />
        <Picker label={words.log[name]} onPick={(day) => set({ [name]: day })} />
      </span>
      <p class="echo" id={`${id}-o`}>
        {parsed?.ok && !error && calendar.long(parsed.day)}
      </p>
    </div>
  );
}

type DayName = 'time' | 'promised';
