import type { ComponentChildren } from 'preact';
import type { BoardRow } from '../../../rules/board';
import { type Day, daysBetween } from '../../../rules/day';
import type { NextAction } from '../../../rules/next-action';
import type { Plan } from '../../../rules/plan';
import { doFirst } from '../../../words/do-first';
import { dayNameKey } from '../../../words/verdict';
import { useWords } from '../../i18n';
import { useSituation } from '../../situation/use-situation';
import { BigDay, BigWords, Verdict } from '../../ui/answer';
import { Board, entryAttributes } from './board';
import { PlanChecklist } from '../checklist/folded';
import { DoFirstBox, type Letters } from './do-first';
import { EntryDays } from './entry-days';
import { LeadQuestion } from './lead-question';
import type { PlanWords } from './words';

/** The answer of the plan: what to do next and by when, for the most pressing entry, then the others. */
export function PlanAnswer(props: {
  plan: Plan | undefined;
  today: Day;
  words: PlanWords;
  letters: Letters | undefined;
}) {
  const { plan, today, words, letters } = props;
  const { countsWords } = useWords();
  const { situation } = useSituation();
  const checklistDays = situation.checklistDays ?? 0;
  const [first] = plan?.board ?? [];
  const single = plan?.board.length === 1 ? first : undefined;
  const next = plan?.next;
  const counts = plan && next ? countsWords(next, plan.lead, checklistDays) : '';
  return (
    <div class="card" {...(single && entryAttributes(single))}>
      {plan && next && (
        <Next key="next" next={next} row={first} several={!single} today={today} words={words} />
      )}
      {!plan || next?.action === 'start' ? (
        <LeadQuestion
          key="lead"
          counts={counts}
          lead={plan?.lead}
          entry={first?.plan}
          today={today}
          words={words}
        />
      ) : (
        counts && (
          <p key="counts" class="why">
            {counts}
          </p>
        )
      )}
      {plan && next && <Rest key="rest" {...{ plan, next, single, today, words, letters }} />}
    </div>
  );
}

/** An answer for one entry alone is its own, too. */
function EntryAnswer(props: {
  name: 'next-action' | 'next-day';
  value: string;
  single: boolean;
  children: ComponentChildren;
}) {
  const { name, value, single, children } = props;
  return (
    <div data-answer={name} data-value={value}>
      {single ? (
        <div data-answer={`entry-${name}`} data-value={value}>
          {children}
        </div>
      ) : (
        children
      )}
    </div>
  );
}

/** The state, the verdict, and the next day, large. */
function Next(props: {
  next: NextAction;
  row: BoardRow | undefined;
  several: boolean;
  today: Day;
  words: PlanWords;
}) {
  const { next, row, several, today, words } = props;
  const { awayWords, calendar, dayNames, markOfNext, nextWords, notes, withoutDay } = useWords();
  const single = !!row && !several;
  const ofEntry =
    row && several
      ? (row.input === 'entered' ? words.ofEntered : words.ofLiquidated)(calendar.short(row.given))
      : undefined;
  return (
    <>
      <EntryAnswer name="next-action" value={next.action} single={single}>
        <Verdict mark={markOfNext(next, today)}>{nextWords(next, row?.plan, today)}</Verdict>
      </EntryAnswer>
      {next.day ? (
        <EntryAnswer name="next-day" value={next.day} single={single}>
          <p class="caption">
            {[dayNames[dayNameKey(next)], ofEntry, next.estimate && notes.estimate]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <BigDay day={next.day} note={awayWords(daysBetween(today, next.day))} />
        </EntryAnswer>
      ) : (
        <>
          {ofEntry && <p class="caption">{ofEntry}</p>}
          <BigWords>{withoutDay[next.action]}</BigWords>
        </>
      )}
    </>
  );
}

function Rest(props: {
  plan: Plan;
  next: NextAction;
  single: BoardRow | undefined;
  today: Day;
  words: PlanWords;
  letters: Letters | undefined;
}) {
  const { plan, next, single, today, words, letters } = props;
  // The way back in, where something else comes first.
  const route = doFirst(next, plan.route) !== plan.route && (
    <p data-answer="route" data-value={plan.route}>
      {words.toGetBackIn} {words.firsts[plan.route].say}
    </p>
  );
  return (
    <>
      <DoFirstBox plan={plan} next={next} today={today} words={words} letters={letters} />
      {single ? (
        <EntryDays row={single} today={today} words={words}>
          {route}
        </EntryDays>
      ) : (
        <>
          {plan.board.length > 0 && <Board rows={plan.board} today={today} words={words} />}
          {route && <div class="why">{route}</div>}
        </>
      )}
      <PlanChecklist />
    </>
  );
}
