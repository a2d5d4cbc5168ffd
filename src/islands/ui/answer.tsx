import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Answer, type Step, standingOf } from '../../rules/answer';
import type { Day } from '../../rules/day';
import type { EntryPlan } from '../../rules/entry-plan';
import { freshUntil } from '../../rules/freshness';
import type { Standing } from '../../rules/parameter';
import type { Mark } from '../../words/status';
import { useWords } from '../i18n';
import { useSituation } from '../situation/use-situation';

/** The state as a word in a shape of its own. */
export function Pill({ mark }: { mark: Mark }) {
  return <span class={`pill ${mark}`}>{useWords().marks[mark]}</span>;
}

/** The state and a sentence: the first line of every answer. */
export function Verdict({ mark, children }: { mark: Mark; children: ComponentChildren }) {
  return (
    <div class="verdict">
      <Pill mark={mark} /> <p>{children}</p>
    </div>
  );
}

/** A day set large: weekday, day and month, year, and how far away it is. */
export function BigDay({ day, note }: { day: Day; note?: string | undefined }) {
  const { weekday, date, year } = useWords().calendar.parts(day);
  return (
    <div class="big">
      <time dateTime={day}>
        <small>{weekday}</small> <b>{date}</b> <small>{year}</small>
      </time>{' '}
      {note && <span class="away">{note}</span>}
    </div>
  );
}

/** A day that answers, set large under its name. */
export function BigAnswer(props: {
  name: string;
  label: ComponentChildren;
  answer: Answer<Day>;
  note?: string | undefined;
}) {
  const { name, label, answer, note } = props;
  return (
    <div data-answer={name} data-value={answer.value}>
      <p class="caption">
        {label} <OldCheck because={answer.because} />
      </p>
      <BigDay day={answer.value} note={note} />
    </div>
  );
}

/** A few words set large where no day answers. */
export function BigWords({ children }: { children: ComponentChildren }) {
  return (
    <p class="big words">
      <b>{children}</b>
    </p>
  );
}

/** Says that an answer uses a check past its review date, by the reader's own date. */
function OldCheck({ because }: { because: readonly Step[] }) {
  const { clock } = useSituation();
  const { oldCheck } = useWords();
  return isOld(because, clock) ? <small class="stale">{oldCheck}</small> : null;
}

/** Whether a count uses a check past its review date. */
export const isOld = (because: readonly Step[], clock: Day | undefined): boolean =>
  because.some(
    (step) => 'parameter' in step && step.parameter && clock && clock > freshUntil(step.parameter),
  );

interface DayAnswerProps {
  name: string;
  label: string;
  answer: Answer<Day>;
  /** In place of how firm the day is. */
  note?: string | undefined;
}

/** One day as a line: its name, the day, and at its end one quiet note. */
export function DayAnswer({ name, label, answer, note }: DayAnswerProps) {
  const { calendar, notes } = useWords();
  return (
    <div class="line" data-answer={name} data-value={answer.value}>
      <span class="name">{label}</span>{' '}
      <b>
        <time dateTime={answer.value}>{calendar.compact(answer.value)}</time>
      </b>{' '}
      <small class="firm">{note ?? notes[standingOf(answer.because)]}</small>
    </div>
  );
}

/** A keyword or a number as an answer, in words for people. */
export function WordAnswer(props: {
  name: string;
  value: string | number;
  label: string;
  text: string;
  standing?: Standing | undefined;
}) {
  const { notes } = useWords();
  return (
    <div class="line" data-answer={props.name} data-value={props.value}>
      <span class="name">{props.label}</span> <b>{props.text}</b>{' '}
      {props.standing && <small class="firm">{notes[props.standing]}</small>}
    </div>
  );
}

/** Which path an entry has now; nothing for one that is not liquidated yet. */
export function AdviceAnswer({ entry }: { entry: EntryPlan }) {
  const { advices } = useWords();
  return (
    entry.advice && (
      <p class="advice" data-answer="advice" data-value={entry.advice.value}>
        {advices[entry.advice.value]}
      </p>
    )
  );
}

/** How firm a figure is, as one word. */
export function Badge({ standing }: { standing: Standing }) {
  return <span class={`badge ${standing}`}>{useWords().standings[standing]}</span>;
}

/** Draws its content a frame later, at first and at each change, so that the answer paints before it. */
export function AfterAnswer({ children }: { children: VNode | null | false | undefined }) {
  const [shown, show] = useState<VNode | null | false | undefined>(null);
  useEffect(() => {
    const timer = setTimeout(() => show(children));
    return () => clearTimeout(timer);
  }, [children]);
  return shown || null;
}
