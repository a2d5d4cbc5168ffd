import type { Day } from '../../../../rules/day';
import { type ReadOrder, readDay } from './day-cell';
import { headOf } from './columns';
import { numbersIn } from './number-cell';
import { plainCell, saysNothing } from './plain-cell';

/** What a row of CBP's liquidation bulletin tells of an entry. */
export type BulletinEvent = 'liquidated' | 'reliquidated' | 'extended' | 'suspended' | 'other';

/** The event of a bulletin row, in the words of the page or of a report; both languages. */
export function readEvent(text: string): BulletinEvent | undefined {
  if (saysNothing(text)) return undefined;
  const clean = plainCell(text).toLowerCase();
  if (/exten[ds]|prórroga|prorroga/.test(clean)) return 'extended';
  if (/suspen/.test(clean)) return 'suspended';
  if (/re-? ?li[cq]uid/.test(clean)) return 'reliquidated';
  return /li[cq]uid/.test(clean) ? 'liquidated' : 'other';
}

/** The day of a bulletin row: of the event's and the posting's the earlier one, so that nothing is counted too late. */
export function eventDay(event: string, posted: string, order: ReadOrder): Day | undefined {
  const days = [event, posted].flatMap((text) => {
    const read = readDay(text, order);
    return read.is === 'day' ? read.day : [];
  });
  return days.sort()[0];
}

export interface BulletinRow {
  readonly event: BulletinEvent;
  /** Absent where the event gives none that counts, and where the row was voided. */
  readonly day: Day | undefined;
  readonly voided: boolean;
  readonly number: string | undefined;
}

const COLUMNS = [
  'Posted Date',
  'Event Date',
  'Voided Date',
  'Event',
  'Basis',
  'Action',
  'Entry Number',
  'Port of Entry',
  'Entry Date',
  'Entry Type',
  'Team',
];

/**
 * One row copied from the bulletin, with its header or without: the cells stand in the order of CBP's
 * page, parted by tabs or by two blanks. `undefined` where the text is no such row.
 */
export function parseBulletinRow(text: string): BulletinRow | undefined {
  const rows = text
    .split(/\r\n|\n|\r/)
    .map((line) => (line.includes('\t') ? line.split('\t') : line.split(/ {2,8}/)))
    .filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const { header, groups, skip } = headOf(rows);
  const cells = rows[header ? skip : 0];
  if (!cells || rows.length > skip + 1) return undefined;
  const [mapping = {}] =
    header && groups[0]?.event !== undefined ? groups : headOf([COLUMNS, cells]).groups;
  const cell = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? ''));
  const event = readEvent(cell(mapping.event));
  if (!event || event === 'other') return undefined;
  const voided = !saysNothing(cell(mapping.voided));
  const counts = !voided && (event === 'liquidated' || event === 'reliquidated');
  return {
    event,
    voided,
    day: counts ? eventDay(cell(mapping['event-date']), cell(mapping.posted), 'habit') : undefined,
    number: numbersIn(cell(mapping.number))[0]?.number,
  };
}
