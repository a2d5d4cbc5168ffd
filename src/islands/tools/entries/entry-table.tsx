import { useState } from 'preact/hooks';
import { GROUPS } from '../../../rules/entry-decision';
import { dashed } from '../../../rules/entry-number';
import { CitedSteps, link } from '../../ui/answer';
import { useWords } from '../../i18n';
import type { Line, Shown, Summary } from './decisions';
import type { Entries } from './use-entries';
import { useEntriesWords } from './i18n';
import { refusalPage } from './refusal-page';

/** The entries, sorted by the day that matters next: the first ones, and more on demand. */
export function List({ summary, entries }: { summary: Summary; entries: Entries }) {
  const { figure } = useWords();
  const words = useEntriesWords();
  const { lines, group } = entries;
  const counts: Readonly<Record<Shown, number>> = {
    all: summary.entries,
    ...summary.counts,
    'check-digit': summary.checkDigitMisses,
    differing: summary.differing,
  };
  const all = counts[group];
  // What there is none of is no choice, save the groups, which say so.
  const shown = [
    ...(['all', ...GROUPS] as const),
    ...(['check-digit', 'differing'] as const).filter((one) => counts[one] > 0 || one === group),
  ];
  return (
    <section>
      <h2>{words.table}</h2>
      <label class="field">
        <span>{words.show}</span>
        <select
          data-choice="group"
          value={group}
          onChange={(event) => entries.show(event.currentTarget.value as Shown)}
        >
          {shown.map((one) => (
            <option key={one} value={one}>
              {words.shownTitles[one]} ({figure(counts[one])})
            </option>
          ))}
        </select>
      </label>
      <div class="table">
        <table data-table="entries">
          <thead>
            <tr>
              <th scope="col">{words.columns.number}</th>
              <th scope="col">{words.columns.group}</th>
              <th scope="col">{words.columns.next}</th>
              <th scope="col">{words.columns.why}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Row key={line.number ?? line.line} line={line} />
            ))}
          </tbody>
        </table>
      </div>
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

function Row({ line }: { line: Line }) {
  const { calendar } = useWords();
  const words = useEntriesWords();
  const [open, setOpen] = useState(false);
  const { number, decision } = line;
  const { group, next } = decision;
  return (
    <tr data-group={group}>
      <th scope="row">{number ? dashed(number) : words.row(line.line)}</th>
      <td>{words.groups[group].title}</td>
      <td>
        {next && (
          <>
            <time dateTime={next.day}>{calendar.near(next.day)}</time>{' '}
            <small>{words.nextDays[next.what]}</small>
          </>
        )}
      </td>
      <td>
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.columns.why}</summary>
          {open && <Why line={line} />}
        </details>
      </td>
    </tr>
  );
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
  const shut = plan && plan.capeDaysLeft.value < 0;
  return (
    <div class="why">
      <p>
        <b>{words.paths[decision.path]}.</b>
      </p>
      {reasons.length > 0 && (
        <ul>
          {reasons.map(([text, { code, source, cite }]) => (
            <li key={code}>
              {text}{' '}
              <a class="cite" href={link(`/sources/#${source}`)}>
                {cite}
              </a>
            </li>
          ))}
        </ul>
      )}
      {differences.map(([what, values]) => (
        <p key={what}>{words.difference(what, values)}</p>
      ))}
      {line.refusal && (
        <p>
          <a href={link(refusalPage(line.refusal))}>{words.refusalOf(line.refusal)}</a>
        </p>
      )}
      {!line.checkDigit && <p>{words.checkDigitMiss}</p>}
      {plan && (
        <>
          <p>
            {words.nextDays['last-cape-day']}: {calendar.compact(plan.lastCapeDay.value)},{' '}
            {leftWords(plan.capeDaysLeft.value)}. {words.nextDays['last-protest-day']}:{' '}
            {calendar.compact(plan.lastProtestDay.value)}, {leftWords(plan.protestDaysLeft.value)}.
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
