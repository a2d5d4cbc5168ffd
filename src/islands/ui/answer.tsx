import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Answer, type Step, standingOf } from '../../rules/answer';
import type { Day } from '../../rules/day';
import { freshUntil } from '../../rules/freshness';
import type { Standing } from '../../rules/parameters';
import type { EntryPlan } from '../../rules/entry-plan';
import { useWords } from '../i18n';
import { useSituation } from '../situation/use-situation';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of the site as a link's target, under whatever folder the site is served from. */
export const link = (address: string): string => base + address;

/** A day that answers something, set large: weekday, day and month, year. */
export function BigDay({ day }: { day: Day }) {
  const { weekday, date, year } = useWords().calendar.parts(day);
  return (
    <time class="big-day" dateTime={day}>
      <small>{weekday}</small> <b>{date}</b> <small>{year}</small>
    </time>
  );
}

interface DayAnswerProps {
  name: string;
  label: string;
  answer: Answer<Day>;
  /** A few words on the day, such as the days left. */
  note?: string | undefined;
}

/** Marks what leans on a check that has grown old by the reader's own date. */
function OldCheck({ of }: { of: readonly Step[] }) {
  const { clock } = useSituation();
  const { oldCheck } = useWords();
  const old = of.some(
    (step) => 'parameter' in step && step.parameter && clock && clock > freshUntil(step.parameter),
  );
  return old ? <small class="stale">{oldCheck}</small> : null;
}

/** One day as an answer, in a row: its name, the day, how many days are left, how firm it is. */
export function DayAnswer({ name, label, answer, note }: DayAnswerProps) {
  const { calendar } = useWords();
  return (
    <div class="answer" data-answer={name} data-value={answer.value}>
      <span class="name">
        {label} <Badge standing={standingOf(answer.because)} /> <OldCheck of={answer.because} />
      </span>
      <span>
        <time dateTime={answer.value}>{calendar.compact(answer.value)}</time>
        {note && <small> {note}</small>}
      </span>
    </div>
  );
}

/** The day that answers, set large. */
export function BigAnswer({ name, label, answer, note }: DayAnswerProps) {
  return (
    <div class="answer big" data-answer={name} data-value={answer.value}>
      <span class="name">
        {label} <Badge standing={standingOf(answer.because)} /> <OldCheck of={answer.because} />
      </span>
      <BigDay day={answer.value} />
      {note && <span class="note">{note}</span>}
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
  return (
    <div class="answer" data-answer={props.name} data-value={props.value}>
      <span class="name">
        {props.label} {props.standing && <Badge standing={props.standing} />}
      </span>
      <b>{props.text}</b>
    </div>
  );
}

/** Which path is open for an entry; nothing for one that is not liquidated yet. */
export function AdviceAnswer({ entry }: { entry: EntryPlan }) {
  const words = useWords();
  return (
    entry.advice && (
      <WordAnswer
        name="advice"
        value={entry.advice.value}
        label={words.answers.advice}
        text={words.advices[entry.advice.value]}
      />
    )
  );
}

/** How firm a figure is, as one word. */
export function Badge({ standing }: { standing: Standing }) {
  return <span class={`badge ${standing}`}>{useWords().standings[standing]}</span>;
}

/** The steps of a reckoning: a sentence with its sum, its source and how firm it is. */
export function CitedSteps({ because }: { because: readonly Step[] }) {
  const words = useWords();
  return (
    <ol>
      {because.map((step, index) => {
        const parameter = 'parameter' in step ? step.parameter : undefined;
        return (
          // The steps of an answer never change places.
          <li key={index}>
            {words.stepWords(step)}{' '}
            {parameter && (
              <>
                <a class="cite" lang="en" href={link(`/sources/#${parameter.source}`)}>
                  {parameter.cite}
                </a>{' '}
                <Badge standing={parameter.standing} /> <OldCheck of={[step]} />
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What stands below an answer and comes a frame after it: the days are on the screen first. */
export function Then({ children }: { children: VNode }) {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted && children;
}

/** "How we counted": open where there is room, a disclosure where there is not. */
export function HowWeCounted(props: {
  of: readonly (readonly [label: string, Answer<unknown>])[];
}) {
  return (
    <Then>
      <Counted {...props} />
    </Then>
  );
}

function Counted({ of }: Parameters<typeof HowWeCounted>[0]) {
  const words = useWords();
  const [open, setOpen] = useState(() => matchMedia('(min-width: 60rem)').matches);
  return (
    <details class="how" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.tool.howWeCounted}</summary>
      {of.map(([label, answer]) => (
        <section key={label}>
          <p class="box-title">{label}</p>
          <CitedSteps because={answer.because} />
        </section>
      ))}
    </details>
  );
}

const PAUSE = 900;

/** Says a sentence to a screen reader once the typing pauses; never on the first paint. */
export function Announce({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const first = useRef(true);
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="hidden" role="status">
      {said}
    </p>
  );
}
