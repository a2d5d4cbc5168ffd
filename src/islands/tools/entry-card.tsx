import type { ComponentChildren } from 'preact';
import type { Answer } from '../../rules/answer';
import type { Day } from '../../rules/day';
import type { EntryPlan } from '../../rules/entry-plan';
import type { Words } from '../../words/en';
import type { Mark } from '../../words/status';
import { useWords } from '../i18n';
import { useSituation } from '../situation/use-situation';
import {
  AdviceAnswer,
  AfterAnswer,
  BigAnswer,
  BigWords,
  DayAnswer,
  Verdict,
  WordAnswer,
} from '../ui/answer';
import { HowWeCounted } from '../ui/how-we-counted';
import { Runway } from '../ui/runway';

type Named<Value> = readonly [name: keyof Words['answers'], answer: Value];

/** One entry's answer where one last day is asked for: the CAPE window, the protest. */
export function EntryCard(props: {
  entry: EntryPlan;
  mark: Mark;
  verdict: string;
  last: Named<Answer<Day>>;
  /** Days left to the last day, negative after it. */
  left: Named<number>;
  /** In place of the last day once it is past: a past day stands no larger than the text. */
  ended: string;
  /** The other days, in order; each shows how it was counted. */
  days: readonly Named<Answer<Day>>[];
  /** What is said above the verdict. */
  children?: ComponentChildren;
}) {
  const { entry, last, left, days } = props;
  const { answers, awayWords, leftWords, passedNote } = useWords();
  const { today } = useSituation();
  const line = ([name, answer]: Named<Answer<Day>>) => ({ name, label: answers[name], answer });
  const over = left[1] < 0;
  const lines = days.map((named) => (
    <DayAnswer
      key={named[0]}
      {...line(named)}
      note={today && named[1].value < today ? passedNote : undefined}
    />
  ));
  return (
    <div class="card" data-liquidated={entry.liquidated}>
      {props.children}
      <Verdict mark={props.mark}>{props.verdict}</Verdict>
      {over ? (
        <BigWords>{props.ended}</BigWords>
      ) : (
        <BigAnswer {...line(last)} note={awayWords(left[1])} />
      )}
      <div class="runway-place">
        <AfterAnswer>
          <Runway entry={entry} today={today} />
        </AfterAnswer>
      </div>
      <div class="lines">
        {lines.slice(0, 1)}
        {over && <DayAnswer {...line(last)} note={passedNote} />}
        {lines.slice(1)}
        <WordAnswer
          name={left[0]}
          value={left[1]}
          label={answers[left[0]]}
          text={leftWords(left[1])}
        />
      </div>
      <AdviceAnswer entry={entry} />
      <HowWeCounted steps={days.map(([name, answer]) => [answers[name], answer])} />
    </div>
  );
}
