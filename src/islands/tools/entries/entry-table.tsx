import { useState } from 'preact/hooks';
import { GROUPS, isAgain } from '../../../rules/entry-decision';
import type { Day } from '../../../rules/day';
import { dashed } from '../../../rules/entry-number';
import { PageLink, SourceLink } from '../../ui/page-link';
import { Pill } from '../../ui/answer';
import { CitedSteps } from '../../ui/cited-steps';
import { useWords } from '../../i18n';
import { type Line, type Shown, SORTS, type SortBy, type Summary } from './decisions';
import type { Entries } from './use-entries';
import { useEntriesWords } from './i18n';
import { refusalPage } from './refusal-page';
import { MARKS } from './summary';

interface ListProps {
  summary: Summary;
  entries: Entries;
  today: Day;
}

/** The entries: how many of each state on one bar, which filters, and a table that sorts. */
export function List({ summary, entries, today }: ListProps) {
  const { figure } = useWords();
  const words = useEntriesWords();
  const { lines, group, sort } = entries;
  const counts: Readonly<Record<Shown, number>> = {
    all: summary.entries,
    ...summary.counts,
    'check-digit': summary.checkDigitMisses,
    differing: summary.differing,
  };
  const all = counts[group];
  // What there is none of is no choice, save the one that is shown.
  const shown = (['all', ...GROUPS, 'check-digit', 'differing'] as const).filter(
    (one) => one === 'all' || counts[one] > 0 || one === group,
  );
  const choice = (one: Shown, label: string, mark?: string) => (
    <button
      key={one}
      type="button"
      class={mark}
      data-group={one}
      aria-pressed={group === one}
      onClick={() => entries.show(one)}
    >
      {label}
    </button>
  );
  return (
    <section class="entries-list">
      <h2>{words.listTitle(summary.makesPlanned, summary.counts.open, summary.entries)}</h2>
      <div class="stack" aria-hidden="true">
        {GROUPS.filter((one) => counts[one] > 0).map((one) => (
          <span key={one} class={`pill ${MARKS[one]}`} style={{ flex: counts[one] }}>
            {figure(counts[one])}
          </span>
        ))}
      </div>
      <p class="filters" data-choice="group">
        {shown.map((one) => choice(one, `${words.shownTitles[one]} ${figure(counts[one])}`))}
      </p>
      <section
        class="table"
        aria-label={words.tableHeads.map(([, label]) => label).join(', ')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it.
        tabIndex={0}
      >
        <table data-table="entries">
          <thead>
            <tr>
              {words.tableHeads.map(([key, label]) => (
                <Head key={key} name={key} label={label} sort={sort} entries={entries} />
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Row key={line.number ?? line.line} line={line} today={today} />
            ))}
          </tbody>
        </table>
      </section>
      {all > lines.length && (
        <p class="actions">
          <button type="button" data-action="more" onClick={entries.showMore}>
            {words.moreRows}
          </button>
        </p>
      )}
      <p class="quiet">{words.shown(lines.length, all)}</p>
    </section>
  );
}

/** A head of the table; those that sort are buttons. */
function Head(props: { name: string; label: string; sort: SortBy; entries: Entries }) {
  const { name, label, sort, entries } = props;
  const by = SORTS.find((one) => one === name);
  return (
    <th scope="col" aria-sort={by && by === sort ? 'ascending' : undefined}>
      {by ? (
        <button type="button" class="link" data-sort={by} onClick={() => entries.sortBy(by)}>
          {label}
        </button>
      ) : (
        label
      )}
    </th>
  );
}

function Row({ line, today }: { line: Line; today: Day }) {
  const { calendar } = useWords();
  const words = useEntriesWords();
  const [open, setOpen] = useState(false);
  const { number, decision, facts } = line;
  const { group, next, plan } = decision;
  const again = isAgain(facts, plan);
  const late = group === 'open' && plan && plan.startBy.value < today;
  const day = (value: Day | undefined) =>
    value && (
      <time class={value < today ? 'past' : undefined} dateTime={value}>
        {calendar.near(value)}
      </time>
    );
  const [firstBlock] = decision.blocks;
  const short = line.refusal
    ? words.refusalOf(line.refusal)
    : firstBlock
      ? words.blocks[firstBlock.code]
      : facts.notEligible
        ? words.cautions['not-eligible']
        : again
          ? words.cautions.reliquidated
          : '';
  return (
    <tr data-group={group}>
      <th scope="row">{number ? dashed(number) : words.row(line.line)}</th>
      <td data-label={words.columns.liquidated}>
        {day(facts.liquidated)}
        {facts.reliquidated && (
          <small>
            {words.again} {day(facts.reliquidated)}
          </small>
        )}
      </td>
      <td>{late ? <Pill mark="closing" /> : <GroupPill group={group} />}</td>
      <td data-label={words.columns.next}>
        {next && (
          <>
            {words.nextDays[next.what]} <b>{day(next.day)}</b>
          </>
        )}
      </td>
      <td data-label={words.columns.cape}>{!again && day(plan?.lastCapeDay.value)}</td>
      <td data-label={words.columns.protest}>{day(plan?.lastProtestDay.value)}</td>
      <td>
        {short && <span class="reason">{short}</span>}
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.columns.why}</summary>
          {open && <Why line={line} />}
        </details>
      </td>
    </tr>
  );
}

/** The state of an entry: its group's name in its group's shape. */
function GroupPill({ group }: { group: Line['decision']['group'] }) {
  const words = useEntriesWords();
  return <span class={`pill ${MARKS[group]}`}>{words.groups[group].title}</span>;
}

/** The reasons for one entry's group, with their sources. */
function Why({ line }: { line: Line }) {
  const { calendar, leftWords } = useWords();
  const words = useEntriesWords();
  const { decision, differences, facts } = line;
  const { plan } = decision;
  const reasons = [
    ...decision.blocks.map((one) => [words.blocks[one.code], one] as const),
    ...decision.cautions.map((one) => [words.cautions[one.code], one] as const),
  ];
  const again = isAgain(facts, plan);
  const shut = plan && (again || plan.capeDaysLeft.value < 0);
  return (
    <div class="reasons">
      <p>
        <b>{words.paths[decision.path]}.</b>
      </p>
      {reasons.length > 0 && (
        <ul>
          {reasons.map(([text, { code, source, cite }]) => (
            <li key={code}>
              {text} <SourceLink source={source} cite={cite} />
            </li>
          ))}
        </ul>
      )}
      {differences.map(([what, values]) => (
        <p key={what}>{words.difference(what, values)}</p>
      ))}
      {line.refusal && (
        <p>
          <PageLink to={refusalPage(line.refusal)}>{words.refusalOf(line.refusal)}</PageLink>
        </p>
      )}
      {!line.checkDigit && <p>{words.checkDigitMiss}</p>}
      {plan && (
        <>
          <p>
            {!again && (
              <>
                {words.nextDays['last-cape-day']}: {calendar.compact(plan.lastCapeDay.value)},{' '}
                {leftWords(plan.capeDaysLeft.value)}.{' '}
              </>
            )}
            {words.nextDays['last-protest-day']}: {calendar.compact(plan.lastProtestDay.value)},{' '}
            {leftWords(plan.protestDaysLeft.value)}.
          </p>
          <CitedSteps because={(shut ? plan.fileProtestBy : plan.startBy).because} />
        </>
      )}
      <p class="quiet">
        {words.rowsOf(line.rows, line.line)}
        {facts.type && ` · ${words.fields.type} ${facts.type}`}
      </p>
    </div>
  );
}
