import { render } from 'preact';
import { day } from '../../../rules/day';
import { READ } from '../../../rules/parameters';
import type { Words } from '../../../words/en';
import { situationFragment } from '../../../browser/situation-fragment';
import { Language } from '../../i18n';
import { madePlan } from '../../situation/made-plan';
import { type Facts, facts, hold, watch } from '../../situation/store';
import { PLAN } from '../../../words/pages';
import { ON_SCREEN } from '../../ui/actions';
import { link } from '../../ui/page-link';
import type { SheetActions } from './one-page-actions';
import { Sheet } from './one-page-sheet';
import type { OnePage, OnePageWords } from './one-page-text';

/** What the page shows now, as a plan on one page; nothing while there is nothing to do next. */
function onePageOf(given: Facts, words: Words, say: OnePageWords): OnePage | undefined {
  const plan = madePlan(given);
  const { today, situation } = given;
  if (!plan?.next || !today) return undefined;
  const code = document.querySelector<HTMLElement>('[data-rules]')?.dataset.rules ?? '';
  const address = new URL(link(PLAN), location.href);
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

/** The sheet, drawn again with the situation. It takes the focus when it comes on the screen. */
function Drawn(props: {
  words: Words;
  say: OnePageWords;
  actions: Actions | undefined;
  onClose: () => void;
}) {
  const given = facts();
  const page = onePageOf(given, props.words, props.say);
  return page ? (
    <Sheet
      page={page}
      facts={given}
      actions={given.held[ON_SCREEN] ? props.actions : undefined}
      onClose={props.onClose}
    />
  ) : null;
}

type Actions = typeof SheetActions;

const root = document.documentElement;

interface Mounted {
  readonly element: HTMLElement;
  /** Shows the plan on the screen, with what can be done with it. */
  readonly show: (actions: Actions) => void;
}
let made: Mounted | undefined;

/** Puts the plan into the page, as things stand. `own`: paper shows it in place of the page that it stands on. */
export function mount(words: Words, say: OnePageWords, own: boolean): Mounted {
  if (made) return made;
  const element = document.createElement('div');
  element.className = 'sheet';
  element.dataset.sheet = '';
  element.toggleAttribute('data-own', own);
  let actions: Actions | undefined;
  const draw = () =>
    render(
      <Language words={words} fresh>
        <Drawn words={words} say={say} actions={actions} onClose={close} />
      </Language>,
      element,
    );
  function close() {
    delete root.dataset.show;
    hold(ON_SCREEN, false);
    // The buttons of the page are drawn again with the next frame.
    setTimeout(() => document.querySelector<HTMLElement>('[data-action="one-page-plan"]')?.focus());
  }
  const show = (shown: Actions) => {
    actions = shown;
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
