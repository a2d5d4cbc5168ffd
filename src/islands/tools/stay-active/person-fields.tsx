import { useId } from 'preact/hooks';
import { parseDay } from '../../../rules/day';
import type { StayWords } from '../../../words/en/stay-active';
import { DayField } from '../../ui/day-field';
import { useWords } from '../../i18n';
import { clip, type Seat } from './people';
import { useSituation } from '../../situation/use-situation';

interface SeatFieldsProps {
  seats: readonly Seat[];
  set: (seats: readonly Seat[]) => void;
  words: StayWords;
}

/** The seats: a word for each, and its last sign-in. Neither the word nor a further seat's day goes into the address. */
export function SeatFields({ seats, set, words }: SeatFieldsProps) {
  const { stay } = words;
  const change = (id: number, part: Partial<Seat>) =>
    set(seats.map((seat) => (seat.id === id ? { ...seat, ...part } : seat)));
  return (
    <>
      {seats.map((seat, index) => (
        <fieldset
          key={seat.id}
          class="ticks"
          data-seat-fields={seat.id}
          aria-label={seat.name.trim() || words.stay.seatName}
        >
          <div class="pair">
            <NameField seat={seat} words={words} type={(name) => change(seat.id, { name })} />
            {index === 0 ? (
              <DayField name="last-login" />
            ) : (
              <SeatDay seat={seat} words={words} type={(day) => change(seat.id, { day })} />
            )}
          </div>
          {index > 0 && (
            <button
              type="button"
              data-action="remove-seat"
              onClick={() => set(seats.filter(({ id }) => id !== seat.id))}
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
  seat: Seat;
  words: StayWords;
  type: (text: string) => void;
}

function NameField({ seat, words, type }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.stay.seatName}</label>
      <input
        id={id}
        type="text"
        data-field="seat"
        autocomplete="off"
        aria-describedby={`${id}-h`}
        value={seat.name}
        onInput={(event) => type(clip(event.currentTarget.value))}
      />
      <p class="hint" id={`${id}-h`}>
        {seat.id === 1 && words.stay.seatHint}
      </p>
    </div>
  );
}

function SeatDay({ seat, words, type }: FieldProps) {
  const { calendar, refusals } = useWords();
  const { today } = useSituation();
  const id = useId();
  const parsed = seat.day.trim() ? parseDay(seat.day) : undefined;
  const late = parsed?.ok && today && parsed.day > today;
  const error = parsed && !parsed.ok ? parsed.error : late ? 'after-today' : undefined;
  return (
    <div class="field">
      <label for={id}>{words.stay.seatDay}</label>
      <p class="refusal" id={`${id}-e`} data-error={error && 'seat'}>
        {error && refusals[error]}
      </p>
      <input
        id={id}
        type="text"
        data-field="seat-day"
        autocomplete="off"
        spellcheck={false}
        placeholder="MM/DD/YYYY"
        aria-describedby={`${id}-e ${id}-h`}
        aria-invalid={error ? true : undefined}
        value={seat.day}
        onInput={(event) => type(clip(event.currentTarget.value))}
      />
      <p class="hint" id={`${id}-h`}>
        {parsed?.ok && !error && calendar.long(parsed.day)}
      </p>
    </div>
  );
}
