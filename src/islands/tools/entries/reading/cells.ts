import type { ProtestState } from '../../../../rules/entry-decision';
import { type DayError, type ParsedDay, parseDay } from '../../../../rules/day';
import { dayOfSerial } from './serial-date';

/**
 * Which comes first in dates with slashes; the reader is asked where a column leaves it open. `each`:
 * the column mixes both, so only dates that read in one way alone are taken.
 */
export type DayOrder = 'month' | 'day' | 'each';

const TIME = /[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[AP]M)?Z?$/i;
const SERIAL = /^\d{5}(\.\d+)?$/;
const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d+)$/;

const known = new Map<string, ParsedDay>();
const MOST_KNOWN = 20_000;

function read(text: string, order: DayOrder): ParsedDay {
  const clean = text.trim().replace(TIME, '');
  if (SERIAL.test(clean)) {
    const day = dayOfSerial(Number(clean));
    return day ? { ok: true, day } : { ok: false, error: 'out-of-range' };
  }
  const slashes = order !== 'month' && SLASHES.exec(clean);
  if (!slashes) return parseDay(clean);
  const [, first = '', second = '', year] = slashes;
  if (order === 'each' && either(first, second)) return { ok: false, error: 'ambiguous' };
  const turned = order === 'day' || Number(first) > 12;
  return parseDay(turned ? `${second}/${first}/${year}` : clean);
}

const either = (first: string, second: string) =>
  Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);

/** The day in a cell: as a reader types it, with an hour behind it (left out), or as a spreadsheet's serial number. */
export function readDay(text: string, order: DayOrder = 'month'): ParsedDay {
  const key = order + text;
  const before = known.get(key);
  if (before) return before;
  // Some thousands of different dates at most; a column of anything else must not fill the memory.
  if (known.size > MOST_KNOWN) known.clear();
  const found = read(text, order);
  known.set(key, found);
  return found;
}

/** What a date shows of its order: it reads in one way alone, in either, or is a spreadsheet's serial number. */
export type OrderShown = 'month-first' | 'day-first' | 'either' | 'serial' | 'nothing';

const shown = new Map<string, OrderShown>();

/** What the date in a cell shows of the order of its column. */
export function orderShown(text: string): OrderShown {
  const before = shown.get(text);
  if (before) return before;
  if (shown.size > MOST_KNOWN) shown.clear();
  const found = show(text.trim().replace(TIME, ''));
  shown.set(text, found);
  return found;
}

function show(clean: string): OrderShown {
  if (SERIAL.test(clean)) return 'serial';
  const [, first = '', second = ''] = SLASHES.exec(clean) ?? [];
  if (!first) return 'nothing';
  if (either(first, second)) return 'either';
  const monthFirst = parseDay(clean);
  if (!monthFirst.ok) return monthFirst.error === 'month-first' ? 'day-first' : 'nothing';
  return Number(second) > 12 ? 'month-first' : 'nothing';
}

export type { DayError };

/** Two digits of an entry type: "1", "01" and "01 - Consumption" are all `01`. */
export const readType = (text: string): string | undefined =>
  /^\s*'?(\d{1,2})(?!\d)/.exec(text)?.[1]?.padStart(2, '0');

const NO = /^(n|no|none|false|0|-|–|n\/?a|not? .*)$/i;

/** Yes, no, or nothing said. */
export function readFlag(text: string): boolean | undefined {
  const clean = text.trim();
  return clean === '' ? undefined : !NO.test(clean);
}

/** A protest's state in ACE's words or a reader's; `other` for words we do not know. */
export function readProtest(status: string, number: string): ProtestState | undefined {
  const clean = status.trim().toLowerCase();
  if (clean === '' || NO.test(clean))
    return readFlag(number) ? 'other' : clean ? 'none' : undefined;
  if (clean.includes('suspend')) return 'suspended';
  if (clean.includes('denied')) {
    return /further|afr|review/.test(clean) ? 'denied-review' : 'denied';
  }
  if (/withdrawn|rejected|void|cancel|approved|granted/.test(clean)) return 'none';
  return /open|pending|filed|submitted|received|review|^y(es)?$|^true$/.test(clean)
    ? 'open'
    : 'other';
}

/** What a liquidation status says: liquidated or not, and whether it is held. */
export function readStatus(text: string): { liquidated?: boolean; held?: boolean } {
  const clean = text.trim().toLowerCase();
  if (clean === '') return {};
  const held = /suspen|exten|review/.test(clean);
  if (/^(not|un|non|pending|scheduled)/.test(clean)) return { liquidated: false, held };
  return /liquidated|^liq/.test(clean) ? { liquidated: true, held } : { held };
}
