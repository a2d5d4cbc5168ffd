import { render } from 'preact';
import { ITEMS } from '../../../rules/checklist';
import { day } from '../../../rules/day';
import { READ } from '../../../rules/parameters';
import type { EntryPlan } from '../../../rules/entry-plan';
import type { Plan } from '../../../rules/plan';
import type { AnyText, Words } from '../../../words/en';
import { link } from '../../ui/answer';
import { situationFragment } from '../../../browser/situation-fragment';
import { Language, useWords } from '../../i18n';
import { Runway, scaleOf } from '../../ui/runway';
import { madePlan } from '../../situation/made-plan';
import { type Facts, facts, watch } from '../../situation/store';

/** What to do first, by route. */
export type Routes = AnyText<typeof import('../../../words/en/route').routes>;
type SheetWords = AnyText<typeof import('../../../words/en/one-page-plan')> & {
  readonly routes: Routes;
};

/** More lines than these would not stay on one page with the rest; nor would a bar for each of several. */
const MOST_LINES = 4;
const FEW = 2;
const NOTE_LINES = 12;

/** The plan as one printed page, for somebody who has to decide. It shows on paper alone. */
function Sheet({ say, facts }: { say: SheetWords; facts: Facts }) {
  const words = useWords();
  const made = madePlan(facts);
  const { today, checklist } = facts;
  if (!made || !today) return null;
  const expected = made.expected[0]?.plan;
  const all = [...made.entries, ...(expected ? [expected] : [])];
  const [first] = all;
  const drawn = all.slice(0, all.length > FEW ? 1 : FEW);
  const scale = scaleOf(drawn, today);
  const answered = ITEMS.some((item) => checklist[item]);
  const code = document.querySelector<HTMLElement>('[data-rules]')?.dataset.rules ?? '';
  const address = new URL(link('/tools/plan/'), location.href);
  address.hash = situationFragment(facts);
  return (
    <>
      <header>
        <b>{say.title}</b> <span>{say.asOf(words.calendar.long(today))}</span>
      </header>
      <section class="decision">
        <h3>{say.decision}</h3>
        <p>{say.decisionWords(made)}</p>
      </section>
      <Given say={say} facts={facts} made={made} />
      {all.length > 0 && <Dates say={say} all={all} expected={expected} />}
      {scale && drawn.map((entry) => <Runway key={entry.liquidated} entry={entry} scale={scale} />)}
      {answered && <p>{ITEMS.map((item) => say.itemWords(item, checklist[item])).join(' · ')}</p>}
      {first && (
        <section>
          <h3>{say.risk}</h3>
          {say.riskWords(first).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
      {first && <Counting say={say} entry={first} several={all.length > 1} />}
      <section class="note-lines">
        <h3>{say.notes}</h3>
        {Array.from({ length: NOTE_LINES }, (_, line) => (
          <hr key={line} />
        ))}
      </section>
      <footer>
        <p>
          {say.rules(code, words.calendar.medium(day(READ)))}. {say.caution}
        </p>
        <p class="address">{address.href}</p>
      </footer>
    </>
  );
}

/** The facts the plan rests on, as the reader gave them. */
function Given({ say, facts, made }: { say: SheetWords; facts: Facts; made: Plan }) {
  const { inputs, roles, calendar, accountWords } = useWords();
  const { situation } = facts;
  const rows = [
    [inputs['last-login'].label, situation.lastLogin && calendar.compact(situation.lastLogin)],
    [inputs.entered.label, situation.entered?.map(calendar.compact).join('; ')],
    [say.role, situation.role && roles[situation.role]],
  ] as const;
  return (
    <section>
      <h3>{say.given}</h3>
      <p>
        {rows
          .filter(([, value]) => value)
          .map(([label, value]) => `${label}: ${value}. `)
          .join('')}
        {made.account && `${accountWords(made.account)} `}
        {say.leadWords(made, situation.checklistDays ?? 0)}. {say.routes[made.route].first}
      </p>
    </section>
  );
}

/** The days of each entry in a line, most urgent first. */
function Dates(props: {
  say: SheetWords;
  all: readonly EntryPlan[];
  expected: EntryPlan | undefined;
}) {
  const { say, all, expected } = props;
  const { answers, calendar, standings } = useWords();
  return (
    <section>
      <h3>{say.dates}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.liquidated}</th>
            <th scope="col">{answers['start-by']}</th>
            <th scope="col">{answers['file-cape-by']}</th>
            <th scope="col">{answers['last-cape-day']}</th>
            <th scope="col">{answers['file-protest-by']}</th>
            <th scope="col">{answers['last-protest-day']}</th>
          </tr>
        </thead>
        <tbody>
          {all.slice(0, MOST_LINES).map((entry) => (
            <tr key={entry.liquidated}>
              <th scope="row">
                {calendar.compact(entry.liquidated)}
                {entry === expected && ` (${standings.estimate})`}
              </th>
              {[
                entry.startBy,
                entry.fileCapeBy,
                entry.lastCapeDay,
                entry.fileProtestBy,
                entry.lastProtestDay,
              ].map(({ value }, column) => (
                <td key={column}>
                  <time dateTime={value}>{calendar.compact(value)}</time>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {all.length > MOST_LINES && <p>{say.others(all.length - MOST_LINES)}</p>}
    </section>
  );
}

/** The steps from the liquidation day to the start, and to the protest. */
function Counting(props: { say: SheetWords; entry: EntryPlan; several: boolean }) {
  const { say, entry, several } = props;
  const { stepWords, standings } = useWords();
  const steps = several
    ? entry.startBy.because
    : [...entry.startBy.because, ...entry.fileProtestBy.because.slice(1)];
  return (
    <section class="counting">
      <h3>{say.counting}</h3>
      {several && <p>{say.sameWay}</p>}
      <ol>
        {steps.map((step, index) => {
          const parameter = 'parameter' in step ? step.parameter : undefined;
          return (
            <li key={index}>
              {stepWords(step)}{' '}
              {parameter && (
                <small>
                  {parameter.cite} ({standings[parameter.standing]})
                </small>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

let paper: HTMLElement | undefined;

/** Puts the sheet into the page, as things stand. `own`: paper shows it in place of the page that it stands on. */
export function mountSheet(words: Words, say: SheetWords, own: boolean): HTMLElement {
  const sheet = paper ?? document.createElement('div');
  const draw = () =>
    render(
      <Language words={words} fresh>
        <Sheet say={say} facts={facts()} />
      </Language>,
      sheet,
    );
  if (!paper) {
    paper = sheet;
    sheet.className = 'sheet';
    document.body.append(sheet);
    // Nobody sees it while she types: it follows a frame after the screen, and at once for paper.
    watch(() => requestAnimationFrame(() => setTimeout(draw)));
    addEventListener('beforeprint', draw);
  }
  draw();
  sheet.toggleAttribute('data-own', own);
  return sheet;
}
