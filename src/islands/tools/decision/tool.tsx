import { useId } from 'preact/hooks';
import { decide, type EntryFacts, type ProtestState } from '../../../rules/entry-decision';
import { entryPlan } from '../../../rules/entry-plan';
import type { DecisionWords } from '../../../words/en/decision';
import { CitedSteps, DayAnswer, link } from '../../ui/answer';
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

/** The choices before the reader has made any. */
const NOTHING_CHOSEN = {
  liquidated: 'yes',
  type: '',
  protest: 'none',
  reconciliation: 'none',
  drawback: false,
  declared: false,
};

/** CAPE, protest or court: the path for one entry, from its liquidation day and a few facts kept on the page alone. */
export function DecisionTool({ own }: { own: DecisionWords }) {
  const words = useWords();
  const { situation, today, refused } = useSituation();
  const [given, setGiven] = useHeld('decision', NOTHING_CHOSEN);
  const set = (more: Partial<typeof given>) => setGiven({ ...given, ...more });
  const known: EntryFacts = {
    type: given.type || undefined,
    protest: given.protest as ProtestState,
    reconciliation: given.reconciliation as 'none' | 'flagged' | 'filed',
    drawback: given.drawback,
    declared: given.declared,
  };
  const days = given.liquidated === 'no' ? [undefined] : (situation.liquidated ?? []);
  const answers = today
    ? days.map((liquidated) =>
        decide({ ...known, liquidated }, (day) => entryPlan(day, situation, today), today),
      )
    : [];
  const check = (name: 'drawback' | 'declared') => (
    <label>
      <input
        type="checkbox"
        name={name}
        checked={given[name]}
        onChange={(event) => set({ [name]: event.currentTarget.checked })}
      />
      {own[name]}
    </label>
  );
  return (
    <Tool
      name="decision"
      limit={own.limit}
      fields={
        <>
          <div class="pair">
            <Choice
              name="is-liquidated"
              label={own.liquidated}
              choices={own.liquidatedChoices}
              value={given.liquidated}
              onChoose={(liquidated) => set({ liquidated })}
            />
            {given.liquidated === 'yes' && <DayRows name="liquidated" unknown={false} />}
            <Choice
              name="type"
              label={own.type}
              choices={own.types}
              value={given.type}
              onChoose={(type) => set({ type })}
            />
            <Choice
              name="protest"
              label={own.protest}
              choices={own.protests}
              value={given.protest}
              onChoose={(protest) => set({ protest })}
            />
            <Choice
              name="reconciliation"
              label={own.reconciliation}
              choices={own.reconciliations}
              value={given.reconciliation}
              onChoose={(reconciliation) => set({ reconciliation })}
            />
          </div>
          <p class="actions">
            {check('drawback')}
            {check('declared')}
          </p>
        </>
      }
      answered={answers.length > 0}
      announcement={
        refused.liquidated ? '' : answers.map(({ path }) => `${own.paths[path]}.`).join(' ')
      }
    >
      {answers.length > 0 &&
        answers.map((answer, index) => {
          const { path, plan, blocks, cautions } = answer;
          const { text, page, link: title } = own.explained[path];
          const reasons = [
            ...blocks.map((one) => [own.blocks[one.code], one] as const),
            ...cautions.map((one) => [own.cautions[one.code], one] as const),
          ];
          const open = path === 'cape' || path === 'withdraw-then-cape';
          return (
            <section class="entry" key={days[index] ?? 'no'} data-liquidated={days[index]}>
              <div data-answer="path" data-value={path}>
                <p class={`verdict ${open ? 'open' : path === 'protest' ? 'closing' : 'closed'}`}>
                  <b>{own.paths[path]}.</b> {text}
                </p>
              </div>
              {plan && !plan.scheduled && open && (
                <DayAnswer
                  name="last-cape-day"
                  label={words.answers['last-cape-day']}
                  answer={plan.lastCapeDay}
                  note={words.leftWords(plan.capeDaysLeft.value)}
                />
              )}
              {plan && !plan.scheduled && plan.protestDaysLeft.value >= 0 && path === 'protest' && (
                <DayAnswer
                  name="last-protest-day"
                  label={words.answers['last-protest-day']}
                  answer={plan.lastProtestDay}
                  note={words.leftWords(plan.protestDaysLeft.value)}
                />
              )}
              {plan && <Runway entry={plan} today={today} />}
              {(reasons.length > 0 || plan?.advice) && (
                <>
                  <p class="box-title">{own.why}</p>
                  <ul>
                    {reasons.map(([reason, { code, source, cite }]) => (
                      <li key={code} data-reason={code}>
                        {reason}{' '}
                        <a class="cite" href={link(`/sources/#${source}`)}>
                          {cite}
                        </a>
                      </li>
                    ))}
                  </ul>
                  {plan?.advice && <CitedSteps because={plan.advice.because} />}
                </>
              )}
              <p>
                <a href={link(page)}>{title}</a>
              </p>
            </section>
          );
        })}
    </Tool>
  );
}
