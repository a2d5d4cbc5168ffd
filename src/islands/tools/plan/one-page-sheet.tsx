import type { ComponentType } from 'preact';
import { ITEMS } from '../../../rules/checklist';
import { daysBetween } from '../../../rules/day';
import { whoDoesWhat } from '../../../words/one-page-plan';
import { dayNameKey } from '../../../words/verdict';
import { siteName } from '../../../browser/site-name';
import type { Facts } from '../../situation/store';
import { BigDay, BigWords, Pill } from '../../ui/answer';
import { Bar, Runway, scaleOf } from '../../ui/runway';
import { byWords, daysOf, notesOf, type OnePage, planText, rowWords } from './one-page-text';

/** More entries than these would not stay on one page with the rest. */
const MOST_ENTRIES = 3;
/** The entries after those, a line each. */
const MOST_IN_BRIEF = 18;
const NOTE_LINES = 12;

/**
 * The plan on one page: on paper for somebody who has to decide, and on the screen, with what can be done
 * with it, once the reader asked for it.
 */
export function Sheet(props: {
  page: OnePage;
  facts: Facts;
  /** What can be done with it; none on paper. */
  actions: ComponentType<{ page: OnePage; text: string }> | undefined;
  onClose: () => void;
}) {
  const { page, facts, actions: Actions, onClose } = props;
  const { plan, next, today, words, say } = page;
  const { onePage, people, duties } = say;
  const { calendar, awayWords, dayNames, withoutDay, roles } = words;
  const [first] = plan.board;
  const shown = plan.board.slice(0, MOST_ENTRIES);
  const brief = plan.board.slice(MOST_ENTRIES, MOST_ENTRIES + MOST_IN_BRIEF);
  const left = plan.board.length - shown.length - brief.length;
  const counts = words.countsWords(next, plan.lead, page.checklistDays);
  const findings = ITEMS.filter((item) => facts.checklist[item]);
  const { role } = facts.situation;
  return (
    <>
      {Actions && (
        <nav class="crumb">
          <button type="button" class="link" data-action="close-plan" onClick={onClose}>
            ← {onePage.back}
          </button>
        </nav>
      )}
      <div class="sheet-columns">
        <article class="plan-page">
          <header>
            <b>{siteName()}</b>
            <span>{onePage.made(calendar.compact(today), plan.board.length)}</span>
          </header>
          <h1 tabIndex={-1}>{onePage.title}</h1>
          {facts.asOf && <p>{onePage.countedFrom(calendar.long(facts.asOf))}</p>}
          <p class="caption">
            {[
              dayNames[dayNameKey(next)],
              first && plan.board.length > 1 && `${onePage.given} ${calendar.short(first.given)}`,
              next.estimate && onePage.estimate,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {next.day ? (
            <BigDay day={next.day} note={awayWords(daysBetween(today, next.day))} />
          ) : (
            <BigWords>{withoutDay[next.action]}</BigWords>
          )}
          <p class="say">
            {words.nextWords(next, first?.plan, today)} {counts}
            {next.action === 'start' && counts && <sup>1</sup>}
          </p>
          <h2>{onePage.whoDoesWhat}</h2>
          <table class="who">
            <thead>
              <tr>
                <th scope="col">{onePage.who}</th>
                <th scope="col">{onePage.what}</th>
                <th scope="col">{onePage.by}</th>
              </tr>
            </thead>
            <tbody>
              {whoDoesWhat(plan, next, today).map((duty) => (
                <tr key={duty.what}>
                  <th scope="row">{people[duty.who]}</th>
                  <td>{duties[duty.what]}</td>
                  <td class="by">{byWords(duty, page)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {first?.plan && (
            <>
              <h2>{onePage.drawing}</h2>
              <Runway entry={first.plan} today={today} />
            </>
          )}
          {shown.length > 0 && (
            <>
              <h2>{onePage.entries}</h2>
              <Entries page={page} />
            </>
          )}
          {brief.length > 0 && (
            <ul class="sheet-brief">
              {brief.map((row) => (
                <li key={`${row.input}${row.given}`}>
                  <b>{calendar.near(row.given)}</b> {rowWords(row, page)}
                </li>
              ))}
            </ul>
          )}
          {left > 0 && <p>{onePage.others(left)}</p>}
          {plan.board.some(({ plan: entry }) => entry && entry.capeDaysLeft.value >= 0) && (
            <p class="say">{onePage.order}</p>
          )}
          {(role || findings.length > 0) && (
            <>
              <h2>{onePage.restsOn}</h2>
              <p>
                {[
                  role && `${onePage.role}: ${roles[role]}`,
                  ...findings.map((item) => words.itemWords(item, facts.checklist[item])),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </>
          )}
          <h2>{onePage.notes}</h2>
          <ol class="sources">
            {notesOf(page).map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ol>
          <section class="note-lines" aria-label={onePage.ours}>
            {Array.from({ length: NOTE_LINES }, (_, line) => (
              <hr key={line} />
            ))}
          </section>
          <footer>
            <p>
              {onePage.caution} {page.rules}
            </p>
            <p class="address">{page.address}</p>
          </footer>
        </article>
        {Actions && (
          <aside>
            <h2>{onePage.sendTo}</h2>
            <ul>
              {onePage.receivers.map((receiver) => (
                <li key={receiver}>{receiver}</li>
              ))}
            </ul>
            <h2>{onePage.leavesOut}</h2>
            <p class="why">{onePage.leftOut}</p>
          </aside>
        )}
      </div>
      {Actions && <Actions page={page} text={planText(page)} />}
    </>
  );
}

/** All entries on one scale, and their days in a table; days that are past are marked so. */
function Entries({ page }: { page: OnePage }) {
  const { plan, today, words, say } = page;
  const { calendar, markOfNext, passedNote, tool } = words;
  const rows = plan.board.slice(0, MOST_ENTRIES);
  const scale = scaleOf(
    rows.flatMap((row) => row.plan ?? []),
    today,
  );
  return (
    <ul class="sheet-entries">
      {rows.map((row) => (
        <li key={`${row.input}${row.given}`}>
          <p>
            <b>
              {row.input === 'entered' ? tool.entered : say.onePage.given}{' '}
              {calendar.near(row.given)}
            </b>{' '}
            <Pill mark={markOfNext(row.next, today)} /> <span>{rowWords(row, page)}</span>
          </p>
          {row.plan && scale && rows.length > 1 && (
            <Bar entry={row.plan} scale={scale} today={today} mark={markOfNext(row.next, today)} />
          )}
          <p class="sheet-days">
            {row.expected && !row.plan && say.onePage.unknown}
            {daysOf(row, page).map(({ name, label, day: value, passed }) => (
              <span key={name}>
                {label}{' '}
                <b>
                  <time dateTime={value}>{calendar.near(value)}</time>
                </b>
                {passed && ` (${passedNote})`}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
