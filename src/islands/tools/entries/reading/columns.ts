import { readDay } from './day-cell';
import { type Field, FIELDS, type Mapping, named, type Named } from './headers';
import { numbersIn, readNumber } from './number-cell';
import { isPrivate, plainCell, saysNothing } from './plain-cell';
import { readClaimStatus, readStatus } from './status-cell';

type Cells = readonly string[];

/** A column that the reader must name before anything is counted. */
export type ColumnQuestion = 'entry-column' | 'liquidation-column';

export interface Head {
  /** How many of the rows stand above the first one with data, the header among them. */
  readonly skip: number;
  /** The header, its lines joined; absent where there is none. */
  readonly header: Cells | undefined;
  /** One mapping for each entry in a row: a row may hold several side by side. */
  readonly groups: readonly Mapping[];
  /** Fields found by the cells of the column and not by its header. */
  readonly guessed: readonly Field[];
  readonly questions: readonly ColumnQuestion[];
  /** The status column is not known to be that of a claim: its words are asked about. */
  readonly claimUnsure: boolean;
}

/** How many rows with data are looked at before it is said what the columns are. */
export const LOOKED_AT = 60;
/** A header may stand on so many lines. */
const HEADER_LINES = 4;
const LABEL =
  /:$|^(?:enter|run|report|page|p[aá]gina|parameters?|par[aá]metros?|filters?|prompts?|notes?|nota|totals?|sub-?totals?|grand total|count|user|date range|generated|printed)\b/i;
/** Serial numbers of days from 2015 to 2036: other numbers of five digits are codes of other kinds. */
const LIKELY_SERIAL = /^4[2-9]\d{3}(?:\.\d+)?$/;

const isWholeNumber = (cell: string): boolean => {
  if (cell.length < 11 || cell.length > 40) return false;
  const read = readNumber(cell, false);
  return read.ok && read.numbers.length > 0;
};

export const isDay = (cell: string): boolean => {
  if (cell.length < 5 || cell.length > 60) return false;
  if (/^\d+(?:\.\d+)?$/.test(cell) && cell.length !== 8 && !LIKELY_SERIAL.test(cell)) return false;
  return readDay(cell).is === 'day' && (/\d{4}/.test(cell) || /^\d{5}/.test(cell));
};

/** A row of a report's head or foot that names a value: "Run date:", "Total". */
export const isLabelled = (cells: Cells): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length <= 4 && filled.some((cell) => LABEL.test(cell.trim()));
};

const hasNumber = (cells: Cells) => cells.some(isWholeNumber);
const hasDay = (cells: Cells) => cells.some(isDay);
/** A row with an entry number or a day is no header, whatever words stand in it. */
export const hasFacts = (cells: Cells): boolean => hasNumber(cells) || hasDay(cells);
export const isBlank = (cells: Cells): boolean => cells.every((cell) => cell.trim() === '');

/** Whether a header names a field that is none of ours, such as another date. */
export const namesOther = (header: string): boolean => nameOf(header) === 'other';

const NAMES_KNOWN = new Map<string, Named>();
function nameOf(header: string): Named {
  if (header === '') return undefined;
  if (!NAMES_KNOWN.has(header)) {
    if (NAMES_KNOWN.size > 2000) NAMES_KNOWN.clear();
    NAMES_KNOWN.set(header, header.length > 120 ? undefined : named(header));
  }
  return NAMES_KNOWN.get(header);
}

/** How much a row is a header of ours: 0 where it names neither the number nor the day. */
export function headerScore(cells: Cells): number {
  const fields = new Map<string, number>();
  for (const cell of cells) {
    const name = nameOf(cell);
    if (!name || name === 'other') continue;
    fields.set(name.field, Math.min(name.distance, fields.get(name.field) ?? 9));
  }
  const event = fields.has('event') && (fields.has('event-date') || fields.has('posted'));
  if (!fields.has('number') && !fields.has('liquidated') && !event) return 0;
  let score = 0;
  for (const [field, distance] of fields) {
    score += (field === 'number' || field === 'liquidated' ? 10 : 3) - distance / 10;
  }
  return score;
}

/** How many fields of ours a row names. */
export const fieldsNamed = (cells: Cells): number =>
  new Set(
    cells.flatMap((cell) => {
      const name = nameOf(cell);
      return name && name !== 'other' ? name.field : [];
    }),
  ).size;

/** Lines of one header as one: with each cell as it is, or with a cell that spans several columns repeated. */
function joined(lines: readonly Cells[], spread: boolean): string[] {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const texts = lines.map((line, index) => {
    let last = '';
    return Array.from({ length: width }, (_, at) => {
      const cell = (line[at] ?? '').trim();
      if (cell) last = cell;
      return spread && index < lines.length - 1 ? last : cell;
    });
  });
  return Array.from({ length: width }, (_, at) =>
    texts
      .map((line) => line[at]!)
      .filter(Boolean)
      .join(' '),
  );
}

interface FoundHeader {
  readonly score: number;
  readonly end: number;
  readonly header: Cells;
}

/** The best header among rows that hold no facts; its lines stand one under another. */
function findHeader(rows: readonly Cells[], until: number): FoundHeader | undefined {
  let best: FoundHeader | undefined;
  const consider = (lines: readonly Cells[], end: number, spread: boolean) => {
    const header =
      lines.length === 1 ? lines[0]!.map((cell) => cell.trim()) : joined(lines, spread);
    const score = headerScore(header) - (lines.length - 1) * 0.5;
    if (score > 0 && score > (best?.score ?? 0)) best = { score, end, header };
  };
  for (let end = 0; end < until; end++) {
    for (let count = 1; count <= HEADER_LINES && count <= end + 1; count++) {
      const lines = rows.slice(end - count + 1, end + 1);
      if (isBlank(lines[0]!) || hasFacts(lines[0]!)) break;
      consider(lines, end, false);
      if (count > 1) consider(lines, end, true);
    }
  }
  return best;
}

interface Column {
  readonly at: number;
  readonly header: string;
  readonly name: Named;
  readonly filled: number;
  readonly numbers: number;
  readonly fitting: number;
  readonly distinct: number;
  readonly personal: number;
  /** Numbers that lost their zeros or were rounded: entry numbers all the same. */
  readonly damaged: number;
  readonly days: number;
  readonly flags: number;
}

const FLAG = /^(?:y|n|yes|no|true|false|x|s[ií]|0|1|(?:not |un|no |sin )?li[cq]uidad?[eo]?d?a?)$/i;

function columnOf(rows: readonly Cells[], at: number, header: string): Column {
  let [filled, numbers, fitting, personal, damaged, days, flags] = [0, 0, 0, 0, 0, 0, 0];
  const distinct = new Set<string>();
  for (const row of rows) {
    const cell = row[at] ?? '';
    if (saysNothing(cell)) continue;
    filled++;
    distinct.add(cell);
    if (isPrivate(cell)) personal++;
    if (isDay(cell)) days++;
    if (FLAG.test(plainCell(cell))) flags++;
    const found = cell.length >= 6 ? readNumber(cell, false) : undefined;
    if (found && !found.ok && (found.proposal || found.error === 'rounded')) damaged++;
    if (!found?.ok) continue;
    numbers++;
    if (found.numbers.some(({ checkDigit }) => checkDigit)) fitting++;
  }
  return {
    at,
    header,
    name: nameOf(header),
    filled,
    numbers,
    fitting,
    distinct: distinct.size,
    personal,
    damaged,
    days,
    flags,
  };
}

const distanceOf = (column: Column, field: string): number | undefined =>
  column.name && column.name !== 'other' && column.name.field === field
    ? column.name.distance
    : undefined;

/** The columns whose header names a field, the closest name first. */
const namedFor = (columns: readonly Column[], field: string): readonly Column[] =>
  columns
    .filter((column) => distanceOf(column, field) !== undefined)
    .sort((a, b) => distanceOf(a, field)! - distanceOf(b, field)!);

/** Two columns of one meaning that disagree in some row. */
const disagree = (
  rows: readonly Cells[],
  a: number,
  b: number,
  value: (cell: string) => string | undefined,
): boolean =>
  rows.some((row) => {
    const [one, other] = [value(row[a] ?? ''), value(row[b] ?? '')];
    return one !== undefined && other !== undefined && one !== other;
  });

const numberValue = (cell: string) => numbersIn(cell)[0]?.number;
const dayValue = (cell: string) => {
  const read = readDay(cell);
  return read.is === 'day' ? read.day : undefined;
};

interface Chosen {
  readonly at: readonly number[];
  readonly guessed?: boolean;
  readonly ask?: boolean;
}

/** A column that holds entry numbers beyond doubt: their check digits fit, and they are not one value over and over. */
const isCertain = ({ filled, numbers, fitting, distinct, personal }: Column): boolean =>
  personal === 0 &&
  numbers >= filled * 0.6 &&
  numbers > 0 &&
  fitting >= numbers / 2 &&
  (distinct > 1 || filled === 1);

/** The columns with the number: by header, else by their cells. */
function numberColumns(
  columns: readonly Column[],
  rows: readonly Cells[],
  headed: boolean,
): Chosen {
  const byName = namedFor(columns, 'number');
  const hasFiler = namedFor(columns, 'filer').length > 0;
  const [closest] = byName;
  const certain = columns.filter(isCertain);
  if (closest) {
    const valued = byName.filter(({ numbers }) => numbers > 0);
    if (valued.length === 0) {
      const elsewhere = certain.filter(({ name }) => name !== 'other');
      return elsewhere.length && !hasFiler
        ? { at: [elsewhere[0]!.at], ask: true }
        : { at: [closest.at] };
    }
    const same = valued.filter(({ header }) => plainCell(header) === plainCell(valued[0]!.header));
    if (same.length > 1) return { at: same.map(({ at }) => at) };
    const [first, ...others] = valued;
    const ask = others.some(({ at }) => disagree(rows, first!.at, at, numberValue));
    return { at: [first!.at], ask };
  }
  const open = columns.filter(
    ({ name }) =>
      !headed || name === undefined || (name !== 'other' && name.field === 'any-status'),
  );
  const sure = open.filter((column) => certain.includes(column));
  if (sure.length === 1) return { at: [sure[0]!.at], guessed: true };
  if (sure.length > 1) {
    return headed
      ? { at: [sure[0]!.at], ask: true }
      : { at: sure.map(({ at }) => at), guessed: true };
  }
  const likely = open
    .filter(
      ({ numbers, filled, personal, distinct }) =>
        numbers > 0 && personal === 0 && numbers >= filled / 2 && (filled < 3 || distinct > 1),
    )
    .sort((a, b) => b.fitting - a.fitting || b.distinct - a.distinct || b.numbers - a.numbers);
  const [best, second] = likely;
  if (best) {
    const ask = !!second && second.fitting === best.fitting && second.distinct === best.distinct;
    return { at: [best.at], guessed: true, ask };
  }
  const other = certain.find(({ name }) => name === 'other');
  if (other) return { at: [other.at], ask: true };
  const broken = open.find(
    ({ damaged, filled, personal, days }) =>
      damaged > 0 && damaged >= filled / 2 && personal === 0 && days === 0,
  );
  return broken ? { at: [broken.at], guessed: true } : { at: [] };
}

/** The column with the liquidation day: by header, else by its cells. */
function liquidatedColumn(
  columns: readonly Column[],
  rows: readonly Cells[],
  headed: boolean,
  numbers: readonly number[],
): Chosen {
  const byName = namedFor(columns, 'liquidated');
  const valued = byName.filter(({ days }) => days > 0);
  const [first, ...others] = valued;
  if (first) {
    const ask = others.some(({ at }) => disagree(rows, first.at, at, dayValue));
    return { at: [first.at], ask };
  }
  const dated = byName.filter(({ filled, flags }) => filled === 0 || flags < filled);
  if (dated[0]) return { at: [dated[0].at] };
  const open = columns.filter(
    ({ name, at, days, filled }) =>
      !numbers.includes(at) && days > 0 && days >= filled / 2 && (!headed || name === undefined),
  );
  if (open.length === 0) return { at: [] };
  return { at: [open[0]!.at], guessed: true, ask: headed || open.length > 1 };
}

const CLAIM_WORD = /accept|reject|fail|draft|updated|aceptad|rechaz|borrador/i;

/** What the words of a column headed "Status" alone are about. */
function statusKind(
  rows: readonly Cells[],
  at: number,
  hasClaim: boolean,
): 'status' | 'claim-status' | undefined {
  let [liquidation, claim] = [0, 0];
  for (const row of rows) {
    const cell = row[at] ?? '';
    const says = readStatus(cell);
    if (says.liquidated !== undefined || says.held) liquidation++;
    if (CLAIM_WORD.test(cell) || (hasClaim && readClaimStatus(cell, false))) claim++;
  }
  if (liquidation > 0 && liquidation >= claim) return 'status';
  return claim > 0 || hasClaim ? 'claim-status' : undefined;
}

type Open = Partial<Record<Field, number>>;

/** What the columns hold, by their headers first. */
function mapColumns(
  header: Cells | undefined,
  rows: readonly Cells[],
): Pick<Head, 'groups' | 'guessed' | 'questions' | 'claimUnsure'> {
  const width = [...rows, header ?? []].reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, at) => columnOf(rows, at, header?.[at] ?? ''));
  const headed = header !== undefined;
  const numbers = numberColumns(columns, rows, headed);
  const mapping: Open = {};
  for (const field of FIELDS) {
    if (field === 'number' || field === 'liquidated') continue;
    const found = namedFor(columns, field);
    const valued = found.find(({ filled }) => filled > 0) ?? found[0];
    if (valued) mapping[field] = valued.at;
  }
  const hasClaim = mapping.claim !== undefined || mapping['claim-status'] !== undefined;
  // "Message" or "Reason" is the error of a claim only where there is a claim.
  const error = mapping['claim-error'];
  if (error !== undefined && distanceOf(columns[error]!, 'claim-error')! > 2 && !hasClaim) {
    delete mapping['claim-error'];
  }
  const bulletin =
    mapping.event !== undefined &&
    (mapping['event-date'] !== undefined || mapping.posted !== undefined);
  const byName = namedFor(columns, 'liquidated').length > 0;
  const liquidated: Chosen =
    bulletin && !byName ? { at: [] } : liquidatedColumn(columns, rows, headed, numbers.at);
  if (!bulletin) {
    for (const field of ['event-date', 'posted'] as const) delete mapping[field];
    // "Liquidation Type" beside the day tells a reliquidation from the first one.
    if (liquidated.at.length === 0) delete mapping.event;
  }
  // "Liquidated" with Y and N, beside a column of days or alone, is a status.
  const flag = namedFor(columns, 'liquidated').find(
    ({ at, flags, days }) => flags > 0 && days === 0 && at !== liquidated.at[0],
  );
  if (flag && mapping.status === undefined) mapping.status = flag.at;
  let claimUnsure = false;
  for (const { at } of namedFor(columns, 'any-status')) {
    const claims = hasClaim || mapping['claim-error'] !== undefined;
    const kind = statusKind(rows, at, claims);
    if (kind && mapping[kind] === undefined) {
      mapping[kind] = at;
      if (kind === 'claim-status' && !claims) claimUnsure = true;
    }
  }
  const guessed: Field[] = [];
  if (numbers.guessed && numbers.at.length) guessed.push('number');
  if (liquidated.guessed && liquidated.at.length) guessed.push('liquidated');
  const questions: ColumnQuestion[] = [];
  if (numbers.ask) questions.push('entry-column');
  if (liquidated.ask && numbers.at.length < 2) questions.push('liquidation-column');
  return {
    groups:
      numbers.at.length > 1
        ? sideBySide(numbers.at, columns, mapping, headed)
        : [
            {
              ...(numbers.at[0] !== undefined && { number: numbers.at[0] }),
              ...(liquidated.at[0] !== undefined && { liquidated: liquidated.at[0] }),
              ...mapping,
            },
          ],
    guessed,
    questions,
    claimUnsure,
  };
}

/** Entries that stand side by side in a row: each number has the columns up to the next one. */
function sideBySide(
  numbers: readonly number[],
  columns: readonly Column[],
  mapping: Open,
  headed: boolean,
): readonly Mapping[] {
  return numbers.map((number, index) => {
    const own = columns.slice(number + 1, numbers[index + 1] ?? columns.length);
    const day =
      own.find((column) => distanceOf(column, 'liquidated') !== undefined && column.days > 0) ??
      own.find(({ days, name }) => days > 0 && (!headed || name === undefined));
    const group: Open = { number, ...(day && { liquidated: day.at }) };
    for (const [field, at] of Object.entries(mapping) as [Field, number][]) {
      const found = own.find((column) => distanceOf(column, field) !== undefined);
      if (found) group[field] = found.at;
      else if (index === 0 && at < number) group[field] = at;
    }
    return group;
  });
}

/** The rows up to the header of another table below. */
function untilNextHeader(rows: readonly Cells[]): readonly Cells[] {
  const next = rows.findIndex(
    (row) => headerScore(row) > 0 && fieldsNamed(row) > 1 && !hasFacts(row),
  );
  return next > 0 ? rows.slice(0, next) : rows;
}

/** A row of names right above the data: as many cells as the data have, none of them a value. */
function isHeading(row: Cells, data: Cells): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  const values = data.filter((cell) => cell.trim() !== '').length;
  return (
    !hasFacts(row) &&
    !isLabelled(row) &&
    filled.length >= Math.max(2, values / 2) &&
    filled.every((cell) => /\p{L}/u.test(cell))
  );
}

/** What the first rows say of a table. */
export function headOf(rows: readonly Cells[]): Head {
  const data = (row: Cells) => !isLabelled(row);
  let first = rows.findIndex((row) => data(row) && hasNumber(row));
  const header = findHeader(rows, first < 0 ? rows.length : first);
  if (first < 0) {
    // No number that can be read: the rows under the header, else those with a day.
    first = header ? header.end + 1 : rows.findIndex((row) => data(row) && hasDay(row));
  }
  if (header) {
    const below = untilNextHeader(rows.slice(header.end + 1).filter((row) => !isBlank(row)));
    return { skip: header.end + 1, header: header.header, ...mapColumns(header.header, below) };
  }
  const from = Math.max(0, first);
  const above = rows[from - 1];
  // Names that we do not know are a header all the same: they tell other columns of days apart.
  if (above && isHeading(above, rows[from]!)) {
    const named = above.map((cell) => cell.trim());
    const below = untilNextHeader(rows.slice(from).filter((row) => !isBlank(row)));
    return { skip: from, header: named, ...mapColumns(named, below) };
  }
  const below = rows.slice(from).filter((row) => !isBlank(row));
  return { skip: from, header: undefined, ...mapColumns(undefined, below) };
}

/** How much rows look like a table of entries: a known header weighs most, then each number and day. */
export function likeness(rows: readonly Cells[]): number {
  const { header, groups, skip } = headOf(rows);
  const known = header ? fieldsNamed(header) * 1000 : 0;
  let cells = 0;
  for (const row of rows.slice(skip)) {
    for (const { number, liquidated } of groups) {
      if (number !== undefined && numbersIn(row[number] ?? '').length) cells++;
      if (liquidated !== undefined && isDay(row[liquidated] ?? '')) cells++;
    }
  }
  return known + cells;
}
