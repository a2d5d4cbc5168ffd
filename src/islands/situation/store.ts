// The reader's situation: one for all the calculators of a page, and in its address. Facts go one way:
// what she does changes the state, the state is read into facts, and every calculator renders those.
import { onTime } from '../../browser/clock';
import {
  type Reading,
  read,
  readFragment,
  type ListInput,
  situationItems,
  splitDays,
  type Typed,
} from '../../browser/situation-fragment';
import { forget, type Trouble } from '../../browser/storage';
import { readToday, type Today } from '../../browser/today';
import {
  answersIn,
  factItems,
  onFragmentChange,
  placeItems,
  writeFragment,
} from '../../browser/url-fragment';
import type { Input } from '../../rules/answer';
import type { Checklist } from '../../rules/checklist';
import type { Day } from '../../rules/day';
import type { ClockError } from '../../words/en/input-errors';
import { remembered as stored } from './remembered';

interface State {
  typed: Typed;
  repeated: readonly Input[];
  unknown: readonly string[];
  /** Unset until the page runs: what is built never holds a clock. */
  clock: Today | undefined;
  checklist: Checklist;
  /** The reader typed the checklist's days on this page: the number is her own. */
  ownDays: boolean;
  /** What single tools hold that never goes into the address, by name. */
  held: Readonly<Record<string, unknown>>;
  remembered: boolean;
  /** Why the device does not hold what the page shows: the reader is told. */
  trouble: Trouble | undefined;
  /** What was cleared last, until something else changes. */
  cleared: Cleared | undefined;
}

interface Cleared {
  readonly state: State;
  readonly items: readonly string[];
  readonly putBack: () => void;
}

const EMPTY: Omit<State, 'clock'> = {
  typed: {},
  repeated: [],
  unknown: [],
  checklist: {},
  ownDays: false,
  held: {},
  remembered: false,
  trouble: undefined,
  cleared: undefined,
};

/** What a page is built with, and what each calculator is hydrated with. */
const BUILT: State = { ...EMPTY, clock: undefined };

let state = BUILT;

/** The calculators on the page, each rendered again when the situation changes. */
const watchers = new Set<() => void>();

/** Calls back whenever the situation changes, until the function it returns is called. */
export function watch(render: () => void): () => void {
  watchers.add(render);
  return () => void watchers.delete(render);
}

function change(part: Partial<State>) {
  state = { ...state, ...part };
  for (const render of watchers) render();
}

/** The last state that was read: every part of a calculator asks for the same one. */
let lastRead: { state: State; reading: Reading } | undefined;

function readState(from: State): Reading {
  if (lastRead?.state !== from) {
    const { typed, repeated, clock } = from;
    // Nothing is read before the page runs: the markup that was built knows no facts.
    const reading = clock ? read(typed, repeated, clock.day) : read({}, [], undefined);
    lastRead = { state: from, reading };
  }
  return lastRead.reading;
}

const writeAddress = (answers = answersIn()) =>
  writeFragment([...placeItems(), ...situationItems(readState(state)), ...answers]);

/** Saves what the page shows, if the reader asked for it; over another tab's only when `over` says so. */
function save(over = false) {
  const { remembered, trouble, typed, checklist } = state;
  if (!remembered || (!over && (trouble === 'differs' || trouble === 'elsewhere'))) return;
  const failed = stored.save({ typed, checklist }, over);
  change({ trouble: failed, remembered: failed !== 'newer' && failed !== 'removed' });
}

/** The same facts, however they were typed. */
function same(one: Typed, other: Typed): boolean {
  const written = (typed: Typed) => situationItems(readState({ ...state, typed })).join('&');
  return written(one) === written(other);
}

function readAddress() {
  // A plain anchor (a heading, the main part) says nothing about the situation.
  if (!factItems().length) return;
  const { typed, repeated, unknown } = readFragment();
  const { remembered } = state;
  if (remembered && !repeated.length && !unknown.length && same(typed, state.typed)) return;
  // What an address brings is shown, and stored only once the reader says so: a link that somebody
  // sent must not replace what she asked this device to remember.
  change({
    typed,
    repeated,
    unknown,
    ownDays: false,
    cleared: undefined,
    ...(remembered && { trouble: 'differs' }),
  });
}

/** Shows what the device remembers in place of what the page shows. */
export function takeRemembered(): void {
  const found = stored.load();
  if (typeof found !== 'object') {
    change({ remembered: false, trouble: found ?? 'removed' });
    return;
  }
  const { held, clock } = state;
  change({ ...EMPTY, held, clock, ...found.value, remembered: true });
  writeAddress();
}

/** Remembers what the page shows in place of what the device remembers. */
export const keepThis = (): void => save(true);

/** Follows another tab where all of this page was saved; else keeps the page, and says so. */
function followOtherTab() {
  const { remembered, trouble } = state;
  if (!remembered || trouble === 'differs') return;
  if (trouble) change({ trouble: 'elsewhere' });
  else takeRemembered();
}

/** Reads the clock anew; the day it gives is the same most of the time. */
function lookAtClock() {
  const clock = readToday();
  if (clock.day !== state.clock?.day || clock.error !== state.clock?.error) change({ clock });
}

let started = false;

/** Reads clock, address and storage once a page, after the first paint; then follows all three. */
export function start(): void {
  if (started) return;
  started = true;
  // The timer first: midnight may fall between the two.
  onTime(lookAtClock);
  const found = stored.load();
  change({
    clock: readToday(),
    ...(typeof found === 'object' ? { ...found.value, remembered: true } : { trouble: found }),
  });
  readAddress();
  stored.onElsewhere(followOtherTab);
  onFragmentChange(readAddress, () => writeAddress());
}

/** Takes what the reader typed under one key, and writes what is valid into the address. */
export function setInput(
  key: Input,
  text: string,
  also: Partial<State> = { ...(key === 'checklist-days' && { ownDays: true }) },
): void {
  // She may type before the calculator has read anything: what an address says comes first.
  start();
  change({
    clock: readToday(),
    typed: { ...state.typed, [key]: text },
    repeated: state.repeated.filter((one) => one !== key),
    cleared: undefined,
    ...also,
  });
  writeAddress();
  save();
}

/** Puts rows in the place of one row of a list. A list has one row at least, to type in. */
function replaceRow(key: ListInput, index: number, rows: readonly string[]) {
  const before = (state.typed[key] ?? '').split('\n');
  setInput(key, [...before.slice(0, index), ...rows, ...before.slice(index + 1)].join('\n'));
}

/** Takes what the reader typed in one row of a list. */
export const setRow = (key: ListInput, index: number, text: string): void =>
  replaceRow(key, index, [text.replaceAll('\n', ' ')]);

/** Adds a row to the end of a list. */
export const addRow = (key: ListInput, text = ''): void =>
  setInput(key, `${state.typed[key] ?? ''}\n${text}`);

/** Removes a row; the last one is emptied. */
export const removeRow = (key: ListInput, index: number): void => replaceRow(key, index, []);

/**
 * Puts several days in the place of one row: a list or a column that was pasted, each day once. Returns the
 * number of rows that it became; 1 where the text holds one day or none, and nothing is changed.
 */
export function pasteRows(key: ListInput, index: number, text: string): number {
  const days = splitDays(text);
  if (days.length < 2) return 1;
  replaceRow(key, index, days);
  return days.length;
}

/** Takes a value that a tool holds in the page alone. */
export const hold = (name: string, value: unknown): void =>
  change({ held: { ...state.held, [name]: value }, cleared: undefined });

/** Takes the findings of the checklist, with the business days that the plan is to count for them. */
export function setChecklist(checklist: Checklist, days: number | undefined): void {
  setInput('checklist-days', days === undefined ? '' : String(days), { checklist, ownDays: false });
}

/** Clears everything: fields, choices, ticks, address and device. */
export function clearAll(): void {
  start();
  const before = state;
  const items = factItems();
  change({ ...EMPTY, cleared: { state: before, items, putBack: forget() } });
  writeAddress([]);
}

/** Takes the last clearing back. */
export function undoClear(): void {
  const { cleared } = state;
  if (!cleared) return;
  cleared.putBack();
  change({ ...cleared.state, clock: readToday() });
  writeAddress(answersIn(cleared.items.join('&')));
}

/** Switches remembering on this device on or off. Off also forgets what was stored. */
export function setRemembered(on: boolean): void {
  if (!on) forget();
  change({ remembered: on, trouble: undefined, cleared: undefined });
  save();
}

export interface Facts extends Reading {
  readonly typed: Typed;
  /** Today for every count: the `as-of` day where one is given. Unset before the page runs. */
  readonly today: Day | undefined;
  /** The reader's own day, whatever `as-of` says: whether a check is old hangs on it. */
  readonly clock: Day | undefined;
  /** Why her device's clock gives none. */
  readonly clockError: ClockError | undefined;
  /** `as-of` is set, and lies before the reader's own day. */
  readonly asOfPast: boolean;
  readonly unknown: readonly string[];
  readonly checklist: Checklist;
  readonly ownDays: boolean;
  readonly held: Readonly<Record<string, unknown>>;
  readonly remembered: boolean;
  readonly trouble: Trouble | undefined;
  /** Everything was cleared just now, and can come back. */
  readonly cleared: boolean;
}

function factsIn(from: State): Facts {
  const reading = readState(from);
  const { day, error } = from.clock ?? {};
  // A day that cannot be read must not silently become today, and no day is counted with a broken `Date`.
  const refused = reading.refused['as-of'] || error === 'replaced-date';
  return {
    ...from,
    ...reading,
    clock: day,
    clockError: error,
    today: refused ? undefined : (reading.asOf ?? day),
    asOfPast: !!reading.asOf && !!day && reading.asOf < day,
    cleared: from.cleared !== undefined,
  };
}

/** What a page is built with. */
export const builtFacts = (): Facts => factsIn(BUILT);

/** The reader's situation as it stands. */
export const facts = (): Facts => factsIn(state);
