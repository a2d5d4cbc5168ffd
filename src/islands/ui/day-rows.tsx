import { PageLink } from './page-link';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Day } from '../../rules/day';
import { useWords } from '../i18n';
import { addRow, pasteRows, removeRow, setRow } from '../situation/store';
import { useSituation } from '../situation/use-situation';
import { Picker } from './day-field';
import { Suggestions } from './field-frame';
import { useBulletinRow } from './use-bulletin-row';

/** From this many dates on a file is less work. */
const FILE_FROM = 5;
/** The pause between leaving the dates and folding them, so that a tap lands where it was aimed. */
const FOLD_AFTER = 250;

type Key = 'liquidated' | 'entered';

/** The dates of the entries, one row each. Two or more that are answered fold on a narrow screen. */
export function DayRows({ name, unknown = true }: { name: Key; unknown?: boolean }) {
  const words = useWords();
  const { inputs, tool } = words;
  const { refused, rows: lists, typed } = useSituation();
  const rows = lists[name];
  const id = useId();
  const bulletin = useBulletinRow(name);
  const box = useRef<HTMLDivElement>(null);
  const [editing, edit] = useState(false);
  const [added, add] = useState(false);
  const answered = rows.filter(({ days }) => days.length).length;
  // An entry date stands for a liquidation date that is not known.
  const estimated = unknown ? lists.entered.filter(({ days }) => days.length).length : 0;
  const count = answered + estimated;
  const bad = [...rows, ...(unknown ? lists.entered : [])].some(({ error }) => error);
  const folded = !editing && !bad && (count > 1 || (estimated > 0 && answered === 0));
  const { label, hint } = inputs[name];
  // Emptied again, the field says what it takes; an empty one is no mistake.
  const emptied = typed[name] !== undefined && rows.every(({ text }) => !text.trim());
  // What is wrong with all of them together.
  const whole = rows.some(({ error }) => error) ? undefined : refused[name];

  useEffect(() => {
    if (!added) return;
    add(false);
    const fields = box.current?.querySelectorAll<HTMLInputElement>(`[name="${name}"]`);
    fields?.[fields.length - 1]?.focus();
  }, [added]);

  const leave = () =>
    setTimeout(() => {
      if (!box.current?.contains(document.activeElement)) edit(false);
    }, FOLD_AFTER);

  return (
    <div
      class={folded ? 'day-rows folded' : 'day-rows'}
      ref={box}
      onFocusIn={({ target }) => {
        if (!(target as Element).matches('.unfold')) edit(true);
      }}
      onFocusOut={leave}
    >
      <button
        type="button"
        class="unfold"
        data-action="change-dates"
        aria-expanded={!folded}
        aria-controls={id}
        onClick={() => {
          edit(true);
          add(true);
        }}
      >
        <b>{tool.dates(count)}</b> · <u>{tool.change}</u>
      </button>
      <fieldset id={id} class="field" data-rows={name}>
        <legend>{label}</legend>
        <p class="hint" id={`${id}-h`}>
          {hint}
        </p>
        {whole && (
          <p class="refusal" id={`${id}-w`} data-error={name}>
            {words.refusals[whole]}
          </p>
        )}
        {rows.map(({ text, days, error, suggestions }, index) => {
          const rowLabel = rows.length > 1 ? `${label} ${index + 1}` : label;
          const described = `${id}-e${index} ${whole ? `${id}-w ` : ''}${id}-h ${id}-o${index}`;
          return (
            // Rows keep their order; only the last is added, and a removed one moves the others up.
            <div class="row" key={index}>
              {/* Another key at each keystroke: the error is shown once typing pauses. */}
              <div class="mistake" key={error && text}>
                <p class="refusal" id={`${id}-e${index}`} data-error={error && name}>
                  {error && words.refusals[error]}
                </p>
                {error && (
                  <Suggestions days={suggestions} onTake={(day: Day) => setRow(name, index, day)} />
                )}
              </div>
              <span class="day-input">
                <input
                  name={name}
                  type="text"
                  autocomplete="off"
                  spellcheck={false}
                  aria-label={rowLabel}
                  aria-describedby={described}
                  aria-invalid={error || whole ? true : undefined}
                  placeholder={tool.placeholder}
                  value={text}
                  onInput={({ currentTarget }) => {
                    if (!bulletin.take(index, currentTarget.value)) {
                      setRow(name, index, currentTarget.value);
                    } else {
                      // An entry number is not kept, and its row's other days are not counted.
                      currentTarget.value = text;
                    }
                  }}
                  onPaste={(event) => {
                    const pasted = event.clipboardData?.getData('text/plain') ?? '';
                    // A list or a column becomes rows; one date is left to the browser.
                    if (bulletin.take(index, pasted)) {
                      event.preventDefault();
                    } else if (pasteRows(name, index, pasted) > 1) {
                      event.preventDefault();
                      add(true);
                    }
                  }}
                />
                <Picker label={rowLabel} onPick={(day) => setRow(name, index, day)} />
                {(rows.length > 1 || text) && (
                  <button
                    type="button"
                    class="remove"
                    data-action="remove-date"
                    aria-label={tool.removeDate(rowLabel)}
                    onClick={() => removeRow(name, index)}
                  >
                    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                      <path d="M3 3l10 10M13 3L3 13" />
                    </svg>
                  </button>
                )}
              </span>
              {bulletin.notice?.index === index && (
                <p class="hint" role="status" data-notice="bulletin">
                  {bulletin.notice.text}
                </p>
              )}
              <p class="echo" id={`${id}-o${index}`}>
                {emptied ? words.refusals.empty : days.map(words.calendar.long).join('; ')}
              </p>
            </div>
          );
        })}
        <p class="row-actions">
          <button
            type="button"
            class="link"
            data-action="add-date"
            onClick={() => {
              addRow(name);
              add(true);
            }}
          >
            + {tool.addDate}
          </button>
          {rows.length >= FILE_FROM && <PageLink to="/tools/entries/">{tool.useFile}</PageLink>}
        </p>
      </fieldset>
      {unknown && <UnknownDate />}
    </div>
  );
}

/** For whoever does not know the liquidation date: the entry date, and where to look the other up. */
function UnknownDate() {
  const { tool } = useWords();
  const given = useSituation().rows.entered.some(({ text }) => text);
  const [open, setOpen] = useState(false);
  return (
    <details
      class="unknown-date"
      open={open || given}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{tool.dateUnknown}</summary>
      <p class="hint">
        <PageLink to="/find-liquidation-date/">{tool.findDate}</PageLink> {tool.orEntered}
      </p>
      <DayRows name="entered" unknown={false} />
    </details>
  );
}
