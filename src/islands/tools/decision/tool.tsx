import { useId } from 'preact/hooks';
import { type AskedFacts, decide, type ProtestState } from '../../../rules/entry-decision';
import { correctBy, correction } from '../../../rules/correction';
import { entryPlan } from '../../../rules/entry-plan';
import type { DecisionWords } from '../../../words/en/decision';
import { pathPages } from '../../../words/pages';
import { PageLink, SourceLink } from '../../ui/page-link';
import { DayAnswer } from '../../ui/answer';
import { CitedSteps } from '../../ui/cited-steps';
import { DayRows } from '../../ui/day-rows';
import { useWords } from '../../i18n';
import { Runway } from '../../ui/runway';
import { useHeld, useSituation } from '../../situation/use-situation';
import { Tool } from '../calculator';

type Choices = readonly (readonly [value: string, text: string])[];

function Choice(props: {
  name: string;
  label: string;
  choices: Choices;
  value: string;
  onChoose: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        name={props.name}
        value={props.value}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        {props.choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Every question before the reader has answered it. */
const UNANSWERED = {
  liquidated: '',
  type: '',
  protest: '',
  reconciliation: '',
  drawback: '',
  declared: '',
};

/** What the answers say: nothing of a question that is not answered, or answered with "I don't know". */
function factsOf(given: typeof UNANSWERED): AskedFacts {
  const known = (name: keyof typeof UNANSWERED) =>
    given[name] === 'unknown' ? undefined : given[name] || undefined;
  const questions = ['type', 'protest', 'reconciliation', 'drawback', 'declared'] as const;
  const yes = (name: 'drawback' | 'declared') => known(name) && known(name) === 'yes';
  return {
    type: known('type'),
    protest: known('protest') as ProtestState | undefined,
    reconciliation: known('reconciliation') as AskedFacts['reconciliation'],
    drawback: yes('drawback') || undefined,
    declared: yes('declared') || undefined,
    notKnown: [
      ...(given.liquidated === 'unknown' ? (['liquidation'] as const) : []),
      ...questions.filter((name) => given[name] === 'unknown'),
    ],
    unanswered: questions.filter((name) => given[name] === ''),
  };
}

/** CAPE, protest or court: the path for one entry, from its liquidation day and a few facts kept on the page alone. */
export function DecisionTool({ words }: { words: DecisionWords }) {
  const common = useWords();
  const { situation, today, refused } = useSituation();
  const [given, setGiven] = useHeld('decision', UNANSWERED);
  const known = factsOf(given);
  const asksDay = given.liquidated === '' || given.liquidated === 'yes';
  // Without a liquidation an entry goes by its entry date, if the reader gives one.
  const asksEntry = given.liquidated === 'no' || !!refused.entered;
  const entered = asksEntry && situation.entered?.length ? situation.entered : [undefined];
  const entries: readonly AskedFacts[] = asksDay
    ? (situation.liquidated ?? []).map((liquidated) => ({ ...known, liquidated }))
    : entered.map((day) => ({ ...known, entered: day }));
  const answers = today
    ? entries.map((facts) => decide(facts, (day) => entryPlan(day, situation, today), today))
    : [];
  const choice = (name: keyof typeof UNANSWERED, label: string, choices: Choices) => (
    <Choice
      name={name === 'liquidated' ? 'is-liquidated' : name}
      label={label}
      choices={choices}
      value={given[name]}
      onChoose={(value) => setGiven({ ...given, [name]: value })}
    />
  );
  return (
    <Tool
      name="decision"
      limit={words.limit}
      fields={
        <>
          <div class="pair">
            {choice('liquidated', words.liquidated, words.liquidatedChoices)}
            {asksDay && <DayRows name="liquidated" unknown={false} />}
            {asksEntry && <DayRows name="entered" />}
            {choice('type', words.type, words.types)}
            {choice('protest', words.protest, words.protests)}
            {choice('reconciliation', words.reconciliation, words.reconciliations)}
            {choice('drawback', words.drawback, words.yesNo)}
            {choice('declared', words.declared, words.yesNo)}
          </div>
        </>
      }
      answered={answers.length > 0}
      announcement={
        refused.liquidated ? '' : answers.map(({ path }) => `${words.paths[path]}.`).join(' ')
      }
    >
      {answers.length > 0 &&
        answers.map((answer, index) => {
          const { path, plan, blocks, cautions } = answer;
          const { liquidated, entered } = entries[index] ?? {};
          const { text, link: title } = words.explained[path];
          const reasons = [
            ...blocks.map((one) => [words.blocks[one.code], one] as const),
            ...cautions.map((one) => [words.cautions[one.code], one] as const),
          ];
          const open = path === 'cape' || path === 'withdraw-then-cape' || path === 'find-out';
          const protests = path === 'protest' || path === 'wait' || path === 'find-out';
          return (
            <section
              class="entry"
              key={liquidated ?? entered ?? 'no'}
              data-liquidated={liquidated}
              data-entered={entered}
            >
              <div data-answer="path" data-value={path}>
                <p class={`verdict ${open ? 'open' : path === 'protest' ? 'closing' : 'closed'}`}>
                  <b>{words.paths[path]}.</b> {text}
                </p>
              </div>
              {plan?.advice?.value === 'cape-first' && open && (
                <DayAnswer
                  name="last-cape-day"
                  label={common.answers['last-cape-day']}
                  answer={plan.lastCapeDay}
                  note={common.leftWords(plan.capeDaysLeft.value)}
                />
              )}
              {plan && !plan.scheduled && plan.protestDaysLeft.value >= 0 && protests && (
                <DayAnswer
                  name="last-protest-day"
                  label={common.answers['last-protest-day']}
                  answer={plan.lastProtestDay}
                  note={common.leftWords(plan.protestDaysLeft.value)}
                />
              )}
              {entered && today && correction({ entered }, today).value === 'possible' && (
                <DayAnswer name="correct-by" label={words.correctBy} answer={correctBy(entered)} />
              )}
              {plan && <Runway entry={plan} today={today} />}
              {(reasons.length > 0 || plan?.advice) && (
                <>
                  <p class="box-title">{words.why}</p>
                  <ul>
                    {reasons.map(([reason, { code, source, cite }]) => (
                      <li key={code} data-reason={code}>
                        {reason} <SourceLink source={source} cite={cite} />
                      </li>
                    ))}
                  </ul>
                  {plan?.advice && <CitedSteps because={plan.advice.because} />}
                </>
              )}
              <p>
                <PageLink to={pathPages[path]}>{title}</PageLink>
              </p>
            </section>
          );
        })}
    </Tool>
  );
}
