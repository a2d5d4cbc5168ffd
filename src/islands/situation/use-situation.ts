import { useEffect, useState } from 'preact/hooks';
import type { Input } from '../../rules/answer';
import type { Checklist } from '../../rules/checklist';
import type { Day } from '../../rules/day';
import { type Plan, plan } from '../../rules/plan';
import { useHydrating } from '../i18n';
import { easternToday } from './today';
import {
  answersIn,
  type Reading,
  read,
  readFragment,
  type Typed,
  writeFragment,
} from '../../browser/url-fragment';
import { forget, onElsewhere, recall, remember, type Trouble } from '../../browser/storage';

interface State {
  typed: Typed;
  repeated: readonly Input[];
  unknown: readonly string[];
  /** Unset until the page runs: what is built never holds a clock. */
  today: Day | undefined;
  checklist: Checklist;
  /** The reader typed the checklist's days on this page: the number is her own. */
  ownDays: boolean;
  remembered: boolean;
  /** Why the device does not hold what the page shows: the reader is told. */
  trouble: Trouble | undefined;
}

const EMPTY: Omit<State, 'today'> = {
  typed: {},
  repeated: [],
  unknown: [],
  checklist: {},
  ownDays: false,
  remembered: false,
  trouble: undefined,
};

/** What a page is built with, and what each calculator first renders. */
const BUILT: State = { ...EMPTY, today: undefined };

/** The reader's situation: one for all the calculators of a page, and in its address. */
let state = BUILT;

/** The calculators on the page, each drawn again when the situation changes. */
const watchers = new Set<(state: State) => void>();

function change(part: Partial<State>) {
  state = { ...state, ...part };
  for (const watch of watchers) watch(state);
}

const NOTHING: Reading = {
  situation: {},
  denied: undefined,
  accelerated: undefined,
  asked: undefined,
  until: undefined,
  asOf: undefined,
  refused: {},
};

/** The last state that was read: every part of a calculator asks for the same one. */
let lastRead: { of: State; reading: Reading } | undefined;

function readState(of: State): Reading {
  const { typed, repeated, today } = of;
  if (lastRead?.of !== of) {
    lastRead = { of, reading: today ? read(typed, repeated, today) : NOTHING };
  }
  return lastRead.reading;
}

/** The part of the address's fragment that is a plain anchor, kept when the rest is rewritten. */
const anchor = () => /^#([^=&]+)(?=&|$)/.exec(location.hash)?.[1];

function writeAddress(others = answersIn(location.hash)) {
  const fragment = [anchor(), writeFragment(readState(state)), ...others].filter(Boolean).join('&');
  const hash = fragment && `#${fragment}`;
  // Most keys change nothing in it, and a browser takes only so many writings in a time.
  if (hash === location.hash) return;
  history.replaceState(history.state, '', hash || location.pathname + location.search);
}

/** Saves what the page shows, if the reader asked for it; over another tab's only when `over` says so. */
function store(over = false) {
  const { remembered, trouble } = state;
  if (!remembered || (!over && (trouble === 'differs' || trouble === 'elsewhere'))) return;
  const failed = remember(state, over);
  change({ trouble: failed, remembered: failed !== 'newer' && failed !== 'removed' });
}

/** The same facts, however they were typed. */
function same(one: Typed, other: Typed): boolean {
  const written = (typed: Typed) => writeFragment(readState({ ...state, typed }));
  return written(one) === written(other);
}

function readAddress() {
  // A plain anchor (a heading, the main part) says nothing about the situation.
  if (!location.hash.includes('=')) return;
  const { typed, repeated, unknown } = readFragment(location.hash);
  const { remembered } = state;
  if (remembered && !repeated.length && !unknown.length && same(typed, state.typed)) return;
  // What an address brings is shown, and stored only once the reader says so: a link that somebody
  // sent must not replace what she asked this device to remember.
  change({ typed, repeated, unknown, ownDays: false, ...(remembered && { trouble: 'differs' }) });
}

/** Shows what the device remembers in place of what the page shows. */
export function takeRemembered(): void {
  const kept = recall();
  if (typeof kept !== 'object') {
    change({ remembered: false, trouble: kept ?? 'removed' });
    return;
  }
  change({ ...EMPTY, ...kept, remembered: true });
  writeAddress();
}

/** Remembers what the page shows in place of what the device remembers. */
export const keepThis = (): void => store(true);

/** Follows another tab where all of this page was saved; else keeps the page, and says so. */
function followOtherTab() {
  const { remembered, trouble } = state;
  if (!remembered || trouble === 'differs') return;
  if (trouble) change({ trouble: 'elsewhere' });
  else takeRemembered();
}

let started = false;

/** Reads clock, address and storage once a page, after the first paint; then follows all three. */
function start() {
  if (started) return;
  started = true;
  const kept = recall();
  const found = typeof kept === 'object' ? { ...kept, remembered: true } : { trouble: kept };
  change({ today: easternToday(), ...found });
  readAddress();
  onElsewhere(followOtherTab);
  addEventListener('hashchange', readAddress);
  // A page left open overnight counts from the new day as soon as it is looked at.
  addEventListener('visibilitychange', () => change({ today: easternToday() }));
}

/** Takes what the reader typed under one key, and writes what is valid into the address. */
export function type(
  key: Input,
  text: string,
  also: Partial<State> = { ...(key === 'checklist-days' && { ownDays: true }) },
): void {
  // She may type before the calculator has read anything: what an address says comes first.
  start();
  change({
    typed: { ...state.typed, [key]: text },
    repeated: state.repeated.filter((one) => one !== key),
    ...also,
  });
  writeAddress();
  store();
}

/** Takes the findings of the checklist, with the business days that the plan is to count for them. */
export function setChecklist(checklist: Checklist, days: number | undefined): void {
  type('checklist-days', days === undefined ? '' : String(days), { checklist, ownDays: false });
}

/** Forgets everything: fields, ticks, address and device. */
export function clear(): void {
  forget();
  change(EMPTY);
  writeAddress([]);
}

/** Switches remembering on this device on or off. Off also forgets what was stored. */
export function setRemembered(on: boolean): void {
  if (!on) forget();
  change({ remembered: on, trouble: undefined });
  store();
}

export interface Facts extends Reading {
  readonly typed: Typed;
  /** Today for every count: the `as-of` day where one is given. Unset before the page runs. */
  readonly today: Day | undefined;
  /** The reader's own day, whatever `as-of` says: whether a check is old hangs on it. */
  readonly clock: Day | undefined;
  readonly unknown: readonly string[];
  readonly checklist: Checklist;
  readonly ownDays: boolean;
  readonly remembered: boolean;
  readonly trouble: Trouble | undefined;
}

/** What a state says. */
function factsIn(of: State): Facts {
  const reading = readState(of);
  // A day that cannot be read must not silently become today.
  const today = reading.refused['as-of'] ? undefined : (reading.asOf ?? of.today);
  return { ...of, ...reading, clock: of.today, today };
}

/** The reader's situation as it stands. */
export const facts = (): Facts => factsIn(state);

/** Calls back whenever the situation changes, for as long as the page stands. */
export const watch = (draw: () => void): void => void watchers.add(draw);

/** The reader's situation, for a component; it is read anew whenever anything in it changes. */
export function useSituation(): Facts {
  const hydrating = useHydrating();
  const [, draw] = useState(state);
  useEffect(() => {
    watchers.add(draw);
    start();
    // What changed before this calculator was there.
    draw(state);
    return () => {
      watchers.delete(draw);
    };
  }, []);
  return factsIn(hydrating ? BUILT : state);
}

/** What the reader gave, and the day it is counted from. */
export type Counted = Reading & { readonly today: Day | undefined };

/**
 * The plan for the reader's situation, or nothing while no day is given. Nothing, too, while a figure
 * of the plan's own cannot be read: it must not become the default in silence.
 */
export function madePlan({ situation, refused, today }: Counted): Plan | undefined {
  const given = situation.lastLogin || situation.liquidated?.length || situation.entered;
  const broken = refused.tier || refused['lead-days'] || refused['checklist-days'] || refused.role;
  return today && given && !broken ? plan(situation, today) : undefined;
}
