import type { ComponentChildren, VNode } from 'preact';
import { type Answer, standingOf } from '../../../rules/answer';
import { TIERS } from '../../../rules/account';
import type { BoardRow } from '../../../rules/board';
import type { Day } from '../../../rules/day';
import type { EntryPlan } from '../../../rules/entry-plan';
import { useWords } from '../../i18n';
import { AdviceAnswer, AfterAnswer } from '../../ui/answer';
import { HowWeCounted } from '../../ui/how-we-counted';
import { ExpectedDays } from '../../ui/expected-days';
import { Runway } from '../../ui/runway';
import type { PlanWords } from './words';

type DayName =
  | 'start-by'
  | 'checklist-by'
  | 'file-cape-by'
  | 'last-cape-day'
  | 'file-protest-by'
  | 'last-protest-day';

/** Days in the order of time; those that fall on one day share a line. */
type Line = readonly [day: Day, answers: readonly (readonly [DayName, Answer<Day>])[]];

/** The days of an entry. With an account that is open there is nothing to start. */
function linesOf(plan: EntryPlan): readonly Line[] {
  const capeEnded = plan.capeDaysLeft.value < 0;
  const days: readonly (readonly [DayName, Answer<Day>])[] = [
    ...(plan.leadLeft || capeEnded ? [['start-by', plan.startBy] as const] : []),
    ...(!plan.leadLeft && !capeEnded && plan.checklistBy.value !== plan.fileCapeBy.value
      ? [['checklist-by', plan.checklistBy] as const]
      : []),
    ['file-cape-by', plan.fileCapeBy],
    ['last-cape-day', plan.lastCapeDay],
    ['file-protest-by', plan.fileProtestBy],
    ['last-protest-day', plan.lastProtestDay],
  ];
  const lines = new Map<Day, (readonly [DayName, Answer<Day>])[]>();
  for (const named of days)
    lines.set(named[1].value, [...(lines.get(named[1].value) ?? []), named]);
  return [...lines];
}

/** The answers that fall on a day, each around the next, so that all share one line. */
function Nested(props: { day: Day; names: readonly string[]; children: ComponentChildren }): VNode {
  const { day, names, children } = props;
  const [name, ...rest] = names;
  return (
    <span data-answer={name} data-value={day}>
      {rest.length ? (
        <Nested day={day} names={rest}>
          {children}
        </Nested>
      ) : (
        children
      )}
    </span>
  );
}

/** The days of an entry, a line each, with at most one quiet note; past ones are marked so. */
function Days({ row, plan, today }: { row: BoardRow; plan: EntryPlan; today: Day }) {
  const { answers: labels, calendar, notes, passedNote } = useWords();
  return (
    <ol class="days">
      {linesOf(plan).map(([day, answers]) => {
        // The day that the law or CBP sets names the line; our own earlier day is on it too.
        const [name, answer] = answers[answers.length - 1]!;
        const set = name === 'last-protest-day' || name === 'last-cape-day';
        const names: string[] = answers.map(([one]) => one);
        if (row.expected && names.includes('start-by')) names.push('expected-start-by');
        return (
          <li key={name} class={day < today ? 'passed' : day === row.next.day ? 'now' : undefined}>
            <Nested day={day} names={names}>
              <span class="name">
                {set ? labels[name] : answers.map(([one]) => labels[one]).join(' · ')}
              </span>{' '}
              <b>
                <time dateTime={day}>{calendar.compact(day)}</time>
              </b>{' '}
              <small class="firm">
                {day < today ? passedNote : notes[standingOf(answer.because)]}
              </small>
            </Nested>
          </li>
        );
      })}
    </ol>
  );
}

/** The latest day to start in the fast, the usual and the slow case. */
function Cases({ plan, today }: { plan: EntryPlan; today: Day }) {
  const { calendar, passedNote, tierName, tool } = useWords();
  return (
    <>
      <p class="box-title">{tool.startInEachCase}</p>
      <ul class="cases">
        {TIERS.map((tier) => {
          const day = plan.startByTier[tier].value;
          return (
            <li key={tier} data-answer={`start-by-${tier}`} data-value={day}>
              {tierName(tier)}: <time dateTime={day}>{calendar.compact(day)}</time>
              {day < today && ` (${passedNote})`}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** All about one entry below its next day: the drawing, its days in order, how they were counted. */
export function EntryDays(props: {
  row: BoardRow;
  today: Day;
  words: PlanWords;
  /** What else belongs into "How we counted". */
  children?: ComponentChildren;
}) {
  const { row, today, words, children } = props;
  const common = useWords();
  const { answers } = common;
  const { plan, expected } = row;
  const steps = plan
    ? ([
        [
          plan.leadLeft ? answers['start-by'] : answers['file-cape-by'],
          plan.leadLeft ? plan.startBy : plan.fileCapeBy,
        ],
        [answers['file-protest-by'], plan.fileProtestBy],
      ] as const)
    : expected
      ? ([[answers['expected-liquidation-friday'], expected.friday]] as const)
      : [];
  return (
    <>
      {expected && plan && (
        <p class="why">{words.estimated(common.calendar.medium(plan.liquidated))}</p>
      )}
      {plan?.scheduled && !expected && <p class="why">{common.entryWords(plan)}</p>}
      {plan && (
        <div class="runway-place">
          <AfterAnswer>
            <Runway entry={plan} today={today} />
          </AfterAnswer>
        </div>
      )}
      {expected && <ExpectedDays expected={expected} />}
      {plan && <Days row={row} plan={plan} today={today} />}
      {plan && <AdviceAnswer entry={plan} />}
      <HowWeCounted steps={steps}>
        {plan && <Cases plan={plan} today={today} />}
        {children}
      </HowWeCounted>
    </>
  );
}
