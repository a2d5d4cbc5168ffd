import { siteName } from '../../../browser/site-name';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { ITEMS } from '../../../rules/checklist';
import { day, daysBetween } from '../../../rules/day';
import { READ } from '../../../rules/parameters';
import { whoDoesWhat } from '../../../words/one-page-plan';
import { dayNameKey } from '../../../words/verdict';
import type { Words } from '../../../words/en';
import { download } from '../../../browser/download';
import { pageToPaper } from '../../../browser/print';
import { situationFragment } from '../../../browser/situation-fragment';
import { Language } from '../../i18n';
import { madePlan } from '../../situation/made-plan';
import { type Facts, facts, hold, watch } from '../../situation/store';
import { CopyLink, ON_SCREEN } from '../../ui/actions';
import { BigDay, BigWords, link, Pill } from '../../ui/answer';
import { mailLink } from '../../../words/mail-link';
import { Bar, Runway, scaleOf } from '../../ui/runway';
import {
  byWords,
  daysOf,
  notesOf,
  type OnePage,
  type OnePageWords,
  planText,
  rowWords,
} from './one-page-text';

/** More entries than these would not stay on one page with the rest. */
const MOST_ENTRIES = 3;
const NOTE_LINES = 12;

/** What the page shows now, as a plan on one page; nothing while there is nothing to do next. */
function onePageOf(given: Facts, words: Words, say: OnePageWords): OnePage | undefined {
  const plan = madePlan(given);
  const { today, situation } = given;
  if (!plan?.next || !today) return undefined;
  const code = document.querySelector<HTMLElement>('[data-rules]')?.dataset.rules ?? '';
  const address = new URL(link('/tools/plan/'), location.href);
  // The day it was counted from goes along only where the reader set one.
  address.hash = situationFragment(given);
  return {
    plan,
    next: plan.next,
    today,
    checklistDays: situation.checklistDays ?? 0,
    rules: say.onePage.rules(code, words.calendar.medium(day(READ))),
    address: address.href,
    words,
    say,
  };
}

/**
 * The plan on one page: on paper for somebody who has to decide, and on the screen, with what can be done
 * with it, once the reader asked for it.
 */
function Sheet(props: { page: OnePage; facts: Facts; onScreen: boolean; onClose: () => void }) {
  const { page, facts, onScreen, onClose } = props;
  const { plan, next, today, words, say } = page;
  const { onePage, people, duties } = say;
  const { calendar, awayWords, dayNames, withoutDay, roles } = words;
  const [first] = plan.board;
  const shown = plan.board.slice(0, MOST_ENTRIES);
  const counts = words.countsWords(next, plan.lead, page.checklistDays);
  const findings = ITEMS.filter((item) => facts.checklist[item]);
  const { role } = facts.situation;
  return (
    <>
      {onScreen && (
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
          {plan.board.length > shown.length && (
            <p>{onePage.others(plan.board.length - shown.length)}</p>
          )}
          {plan.board.some(({ plan: entry }) => entry && entry.capeDaysLeft.value >= 0) && (
            <p class="say">{onePage.order}</p>
          )}
          {(role || findings.length > 0) && (
            <>
              <h2>{onePage.restsOn}</h2>
              <p>
                {[
                  role && `${onePage.role}: ${roles[role]}`,
                  ...findings.map((item) => say.itemWords(item, facts.checklist[item])),
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
        {onScreen && (
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
      {onScreen && <SheetActions page={page} />}
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

/** Print, save, copy, send. What the browser does not copy is shown, to copy by hand. */
function SheetActions({ page }: { page: OnePage }) {
  const { words, say } = page;
  const { tool } = words;
  const { onePage } = say;
  const [state, setState] = useState<{ copied?: string; byHand?: string }>({});
  const text = planText(page);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState({ copied: text });
    } catch {
      setState({ byHand: text });
    }
  };
  return (
    <div class="actions share">
      <button
        type="button"
        class="filled"
        data-action="print"
        onClick={() => {
          document.documentElement.dataset.print = 'sheet';
          pageToPaper();
        }}
      >
        {tool.print}
      </button>
      <button
        type="button"
        data-action="save-text"
        onClick={() => download(onePage.fileName, 'text/plain;charset=utf-8', `${text}\n`)}
      >
        {onePage.save}
      </button>
      <button type="button" data-action="copy-text" onClick={copy}>
        {state.copied === text ? tool.copied : onePage.copyText}
      </button>
      <a class="button" data-action="mail" href={mailLink('', onePage.title, text)}>
        {onePage.mail}
      </a>
      <CopyLink />
      {state.byHand && (
        <div class="by-hand" role="alert">
          {tool.copyByHand}
          <textarea
            readOnly
            rows={10}
            aria-label={onePage.copyText}
            value={state.byHand}
            ref={(field) => field?.select()}
          />
        </div>
      )}
    </div>
  );
}

/** The sheet, drawn again with the situation. It takes the focus when it comes on the screen. */
function Drawn(props: { words: Words; say: OnePageWords; onClose: () => void }) {
  const given = facts();
  const page = onePageOf(given, props.words, props.say);
  const onScreen = !!given.held[ON_SCREEN];
  return page ? (
    <Sheet page={page} facts={given} onScreen={onScreen} onClose={props.onClose} />
  ) : null;
}

const root = document.documentElement;

interface Mounted {
  readonly element: HTMLElement;
  readonly show: () => void;
}
let made: Mounted | undefined;

/** Puts the plan into the page, as things stand. `own`: paper shows it in place of the page that it stands on. */
export function mount(words: Words, say: OnePageWords, own: boolean): Mounted {
  if (made) return made;
  const element = document.createElement('div');
  element.className = 'sheet';
  element.dataset.sheet = '';
  element.toggleAttribute('data-own', own);
  const draw = () =>
    render(
      <Language words={words} fresh>
        <Drawn words={words} say={say} onClose={close} />
      </Language>,
      element,
    );
  function close() {
    delete root.dataset.show;
    hold(ON_SCREEN, false);
    // The buttons of the page are drawn again with the next frame.
    setTimeout(() => document.querySelector<HTMLElement>('[data-action="one-page-plan"]')?.focus());
  }
  const show = () => {
    hold(ON_SCREEN, true);
    draw();
    root.dataset.show = 'sheet';
    scrollTo(0, 0);
    element.querySelector('h1')?.focus();
  };
  document.body.append(element);
  // It follows a frame after the answer, and at once for paper.
  watch(() => requestAnimationFrame(() => setTimeout(draw)));
  addEventListener('beforeprint', draw);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && root.dataset.show) close();
  });
  draw();
  made = { element, show };
  return made;
}
