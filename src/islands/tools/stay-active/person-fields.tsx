import { useId } from 'preact/hooks';
import { parseDay } from '../../../rules/day';
import type { StayWords } from '../../../words/en/stay-active';
import { DayField } from '../../ui/day-field';
import { useWords } from '../../i18n';
import { clip, type Person } from './people';
import { useSituation } from '../../situation/use-situation';

interface PeopleFieldsProps {
  people: readonly Person[];
  set: (people: readonly Person[]) => void;
  words: StayWords;
}

/** The people: a word for each, and its last sign-in. Neither the word nor a further person's day goes into the address. */
export function PeopleFields({ people, set, words }: PeopleFieldsProps) {
  const { stay } = words;
  const change = (id: number, part: Partial<Person>) =>
    set(people.map((person) => (person.id === id ? { ...person, ...part } : person)));
  return (
    <>
      {people.map((person, index) => (
        <fieldset
          key={person.id}
          class="ticks"
          data-person-fields={person.id}
          aria-label={person.name.trim() || words.stay.name}
        >
          <div class="pair">
            <NameField person={person} words={words} type={(name) => change(person.id, { name })} />
            {index === 0 ? (
              <DayField name="last-login" />
            ) : (
              <PersonDay person={person} words={words} type={(day) => change(person.id, { day })} />
            )}
          </div>
          {index > 0 && (
            <button
              type="button"
              data-action="remove-person"
              onClick={() => set(people.filter(({ id }) => id !== person.id))}
            >
              {stay.remove}
            </button>
          )}
        </fieldset>
      ))}
    </>
  );
}

interface FieldProps {
  person: Person;
  words: StayWords;
  type: (text: string) => void;
}

function NameField({ person, words, type }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.stay.name}</label>
      <input
        id={id}
        type="text"
        data-field="person"
        autocomplete="off"
        aria-describedby={`${id}-h`}
        value={person.name}
        onInput={(event) => type(clip(event.currentTarget.value))}
      />
      <p class="hint" id={`${id}-h`}>
        {person.id === 1 && words.stay.nameHint}
      </p>
    </div>
  );
}

function PersonDay({ person, words, type }: FieldProps) {
  const { calendar, refusals, tool } = useWords();
  const { today } = useSituation();
  const id = useId();
  const parsed = person.day.trim() ? parseDay(person.day) : undefined;
  const late = parsed?.ok && today && parsed.day > today;
  const error = parsed && !parsed.ok ? parsed.error : late ? 'after-today' : undefined;
  return (
    <div class="field">
      <label for={id}>{words.stay.lastSignIn}</label>
      <p class="refusal" id={`${id}-e`} data-error={error && 'person'}>
        {error && refusals[error]}
      </p>
      <input
        id={id}
        type="text"
        data-field="person-day"
        autocomplete="off"
        spellcheck={false}
        placeholder={tool.placeholder}
        aria-describedby={`${id}-e ${id}-h`}
        aria-invalid={error ? true : undefined}
        value={person.day}
        onInput={(event) => type(clip(event.currentTarget.value))}
      />
      <p class="hint" id={`${id}-h`}>
        {parsed?.ok && !error && calendar.long(parsed.day)}
      </p>
    </div>
  );
}
