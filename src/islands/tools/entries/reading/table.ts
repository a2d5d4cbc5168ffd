import type { DayError } from '../../../../rules/day';
import type { EntryNumber, EntryNumberError } from '../../../../rules/entry-number';
import { COLUMNS, ROWS } from '../../../../rules/upload-limit';
import {
  type ColumnQuestion,
  fieldsNamed,
  hasFacts,
  type Head,
  headerScore,
  headOf,
  isBlank,
  isDay,
  isLabelled,
  LOOKED_AT,
  namesOther,
} from './columns';
import { type DayOrder, orderShown, type OrderShown, readDay } from './day-cell';
import type { Field, Mapping } from './headers';
import { type Entry, fold } from './merge-rows';
import {
  type FoundNumber,
  joinedNumber,
  type NumberCell,
  numbersIn,
  readNumber,
  withZeros,
} from './number-cell';
import { masked } from './plain-cell';
import { Refused } from './read-error';
import type { Row } from './row';
import { readRow, type RowReading, type RowRules } from './row-reader';

/** What the reader decided about tables with one header; each change reads the input anew. */
export interface TableChoices {
  /** A column for a field, or `none`. */
  readonly columns?: Readonly<Partial<Record<Field, number | 'none'>>> | undefined;
  readonly dayOrder?: DayOrder | undefined;
}

/** What the reader decided about the reading. */
export interface Choices {
  /** By the key of the table. */
  readonly tables?: Readonly<Record<string, TableChoices>> | undefined;
  /** Put back the zeros that a spreadsheet ate. */
  readonly addZeros?: boolean | undefined;
  /** Which sheets are read, by file and name, where that is not left to the tool. */
  readonly sheets?: Readonly<Record<string, boolean>> | undefined;
  /** Whether a word in a claim's status means accepted. */
  readonly claimWords?: Readonly<Record<string, boolean>> | undefined;
}

/** Why a row is set aside. */
export type SetAsideReason =
  | `number-${EntryNumberError | 'none'}`
  | `day-${DayError | 'formula'}`
  | 'quotes'
  | 'more-cells'
  | 'fewer-cells'
  | 'voided';

export interface SetAside {
  readonly line: number;
  /** The mapped cells alone: no name and no importer number. */
  readonly text: string;
  readonly reason: SetAsideReason;
  readonly proposal?: EntryNumber;
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
}

/** Where a table stands. */
export interface Place {
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  /** Its cells have places of their own, as in a workbook: a row may end early. */
  readonly positioned: boolean;
}

export type Orders = Readonly<Record<OrderShown, readonly string[]>>;

/** One table of the input, for what the page says of it. */
export interface TableRead {
  /** The same for every table with this header, so that an answer holds for all of them. */
  readonly key: string;
  readonly file: string | undefined;
  readonly sheet: string | undefined;
  readonly header: readonly string[];
  readonly mapping: Mapping;
  readonly guessed: readonly Field[];
  readonly questions: readonly ColumnQuestion[];
  /** The first days that show, or leave open, which of month and day comes first. */
  readonly orders: Orders;
  readonly dayOrder: DayOrder | undefined;
  readonly rows: number;
}

/** All that was read: every row is used or set aside. */
export interface Table {
  readonly entries: readonly Entry[];
  readonly setAside: readonly SetAside[];
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly blankRows: number;
  readonly titleRows: number;
  readonly tables: readonly TableRead[];
  /** Words of claims that nobody knows: whether they mean accepted is asked. */
  readonly claimWords: readonly string[];
  /** Entry dates that could not be read; their rows are used without them. */
  readonly enteredUnread: number;
  readonly hiddenRows: number;
  readonly struckRows: number;
  /** Liquidation days with an hour seconds before midnight. */
  readonly lateDays: number;
  /** Entry numbers that stand elsewhere than in the number's column. */
  readonly ignored: readonly EntryNumber[];
  readonly importers: number;
}

const TEXT_LENGTH = 200;
const SHOWN = 3;
const SHOWN_LENGTH = 60;
/** Different rows that are remembered, and words of claims that are asked about. */
const MOST_KNOWN = 20_000;
const MOST_WORDS = 100;
/** Rows that are held back while nothing in them is known; then they are read as they are. */
const MOST_WAITING = 3000;
const MOST_IGNORED = 10_000;
const PERSONAL =
  /import|ior\b|consign|\bein\b|\bssn\b|\birs\b|\btax|phone|tel[eé]fono|surety|bond|name|nombre/i;
/** Rows of one length make it the length of the table's rows, from this share on. */
const DOMINANT = 2 / 3;

const noOrders = (): Record<OrderShown, string[]> => ({
  'day-first': [],
  'month-first': [],
  'either-slash': [],
  'either-dash': [],
  serial: [],
});

const lengthOf = (cells: readonly string[]): number => {
  let length = cells.length;
  while (length > 0 && cells[length - 1]!.trim() === '') length--;
  return length;
};

/** The length that most of the rows have; undefined where none prevails. */
function commonLength(rows: readonly (readonly string[])[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  return best && best[1] >= rows.length * 0.5 ? best[0] : undefined;
}

interface Segment {
  readonly place: Place;
  readonly key: string;
  readonly head: Head;
  readonly groups: readonly Mapping[];
  readonly header: readonly string[];
  readonly dayOrder: DayOrder | undefined;
  /** The reader named its columns. */
  readonly chosen: boolean;
  /** Columns about persons and companies, in which digits alone are no entry number. */
  readonly personal: ReadonlySet<number>;
  readonly orders: Record<OrderShown, string[]>;
  /** How many cells a row has; undefined where the rows differ or have places of their own. */
  readonly width: number | undefined;
  readonly dominant: boolean;
  /** The last column that is mapped. */
  readonly reach: number;
  readonly mapped: ReadonlySet<number>;
  /** The columns with the numbers. */
  readonly numbers: ReadonlySet<number | undefined>;
  readonly rules: RowRules;
  /** Rows that were read before, by the cells that matter, for each entry of a row. */
  readonly known: ReadonlyMap<
    Mapping,
    { readonly columns: readonly number[]; readonly rows: Map<string, RowReading> }
  >;
  rows: number;
  /** A row has reached the last mapped column. */
  reached: boolean;
  readonly short: Row[];
}

/** Reads rows one at a time into one list of entries, from as many tables as there are. */
export class TableReader {
  private waiting: Row[] = [];
  private withFacts = 0;
  private place: Place = { positioned: false };
  private segment: Segment | undefined;
  private readonly segments: Segment[] = [];
  private readonly byNumber = new Map<string, Entry>();
  private readonly entries: Entry[] = [];
  private readonly setAside: SetAside[] = [];
  private readonly unknownWords = new Map<string, string>();
  private readonly elsewhere = new Set<EntryNumber>();
  private readonly bulletinHeld = new Set<Entry>();
  /** Importers' numbers as keys; they stay in here. */
  private readonly importers = new Map<string, number>();
  private blankRows = 0;
  private titleRows = 0;
  private enteredUnread = 0;
  private hiddenRows = 0;
  private struckRows = 0;
  private lateDays = 0;
  private rowsUsed = 0;
  rowsRead = 0;
  private lastAside = false;
  /** Whether any row held something, before any header was found. */
  private something = false;

  constructor(private readonly choices: Choices) {}

  /** Begins another file or sheet. */
  startPlace(place: Place): void {
    this.endPlace();
    this.place = place;
  }

  /** Takes the next row. Refuses more rows than a page can hold. */
  take(row: Row): void {
    if (!this.segment) {
      this.waiting.push(row);
      if (!isLabelled(row.cells) && hasFacts(row.cells)) this.withFacts++;
      const { length } = this.waiting;
      if (length >= MOST_WAITING || (length >= LOOKED_AT && this.withFacts >= LOOKED_AT / 2)) {
        this.start();
      }
      return;
    }
    if (this.startsTable(row)) {
      this.endSegment();
      this.waiting = [row];
      this.withFacts = 0;
      return;
    }
    this.row(row, this.segment);
  }

  /** Whether a row is the header of another table below; the same header once more is passed over. */
  private startsTable({ cells }: Row): boolean {
    const segment = this.segment!;
    const [first] = segment.groups;
    const own = first?.number === undefined ? '' : (cells[first.number] ?? '');
    // A row with a number is data; that is nearly every row.
    if (own.length > 10 && numbersIn(own).length) return false;
    if (headerScore(cells) === 0 || hasFacts(cells)) return false;
    return fieldsNamed(cells) > 1 || (lengthOf(cells) === 1 && segment.header.length <= 1);
  }

  private start(): void {
    const rows = this.waiting;
    this.waiting = [];
    this.withFacts = 0;
    const head = headOf(rows.map(cellsOf));
    const width = Math.max(0, ...rows.map(({ cells }) => lengthOf(cells)));
    const header = Array.from({ length: Math.min(width, COLUMNS) }, (_, at) =>
      masked((head.header?.[at] ?? '').trim()),
    );
    const key = head.header ? header.join('\u001f').toLowerCase() : `\u001f${width}`;
    const chosen = this.choices.tables?.[key];
    const groups = withChoices(head.groups, chosen?.columns);
    const mapped = new Set(groups.flatMap((group) => Object.values(group)));
    const data = rows.slice(head.skip).filter(({ cells }) => !isBlank(cells));
    const numbered = data.filter(({ cells }) => hasFacts(cells));
    const common = commonLength((numbered.length ? numbered : data).map(cellsOf));
    const sharing = numbered.filter(({ cells }) => cells.length === common).length;
    const segment: Segment = {
      place: this.place,
      key,
      head,
      groups,
      header,
      dayOrder: chosen?.dayOrder,
      chosen: chosen?.columns !== undefined,
      personal: new Set(header.flatMap((name, at) => (PERSONAL.test(name) ? at : []))),
      orders: noOrders(),
      width: this.place.positioned || !head.header ? undefined : (common ?? head.header.length),
      dominant: numbered.length > 1 && sharing >= numbered.length * DOMINANT,
      reach: this.place.positioned || !head.header ? -1 : Math.max(-1, ...mapped),
      mapped,
      numbers: new Set(groups.map(({ number }) => number)),
      rules: {
        dayOrder: chosen?.dayOrder ?? 'habit',
        claimUnsure: head.claimUnsure,
        claimWord: this.claimWord,
      },
      known: new Map(
        groups.map((group) => {
          const { number: _, ...others } = group;
          return [
            group,
            { columns: [...new Set(Object.values(others))], rows: new Map() },
          ] as const;
        }),
      ),
      rows: 0,
      reached: false,
      short: [],
    };
    this.segment = segment;
    this.segments.push(segment);
    rows.forEach((row, index) => {
      if (isBlank(row.cells)) this.blankRows++;
      else if (index < head.skip) this.title(row);
      // Another table may begin within the rows that were looked at.
      else this.take(row);
    });
  }

  /** A row above the data: a title, the header, or a parameter of the report. */
  private title({ cells, line }: Row): void {
    this.something = true;
    // A list has a header of ours, on no line.
    if (line > 0) this.titleRows++;
    for (const cell of cells) this.note(cell);
  }

  /** Notes entry numbers that stand where no entry is read from. */
  private note(cell: string, personal = false): void {
    if (cell.length < 11 || this.elsewhere.size >= MOST_IGNORED || !/\d{4}/.test(cell)) return;
    for (const { number, checkDigit } of numbersIn(cell)) {
      // Digits alone may be the number of a company; with a letter in front they are not.
      if (checkDigit && !(personal && /^\d{3}/.test(number))) this.elsewhere.add(number);
    }
  }

  private aside(row: Row, reason: SetAsideReason, proposal?: EntryNumber): void {
    const { cells, line } = row;
    const { place, groups } = this.segment!;
    const shown = [...new Set(groups.flatMap(({ importer: _, ...group }) => Object.values(group)))]
      .map((at) => (cells[at] ?? '').slice(0, TEXT_LENGTH))
      .filter((text) => text.trim() !== '');
    // Where the columns are not certain, the number may stand in another one.
    const found = cells
      .flatMap((cell) => numbersIn(cell.slice(0, 4000)))
      .filter(
        ({ number }) => !shown.some((text) => numbersIn(text).some((one) => one.number === number)),
      );
    const text = [...found.slice(0, 20).map(({ number }) => number), ...shown]
      .map((one) => (proposal ? one : masked(one)))
      .join(' | ')
      .slice(0, TEXT_LENGTH * 2);
    const { file, sheet } = place;
    this.setAside.push({ line, text, reason, ...(proposal && { proposal }), file, sheet });
  }

  private row(row: Row, segment: Segment): void {
    const { cells, line } = row;
    if (isBlank(cells) || isRuled(cells)) {
      this.blankRows++;
      return;
    }
    // The header once more, as on each page of a report.
    if (segment.head.header && isSame(cells, segment.head.header)) {
      this.titleRows++;
      return;
    }
    if (lengthOf(cells) > COLUMNS) throw new Refused('too-many-columns', line);
    if (segment.reach >= 0 && !segment.reached) {
      if (cells.length > segment.reach) {
        segment.reached = true;
        for (const short of segment.short.splice(0)) this.count(short, segment);
      } else if (segment.short.length < MOST_WAITING) {
        // Whether it ends early shows once another row goes further.
        segment.short.push(row);
        return;
      }
    }
    this.count(row, segment);
  }

  /** Counts a row: it is used or set aside. */
  private count(row: Row, segment: Segment): void {
    const { cells, line } = row;
    const { groups, chosen } = segment;
    // Nothing is known of this table: it is told of and not read.
    if (!isKnown(groups[0]) && !chosen) {
      this.title(row);
      return;
    }
    this.something = true;
    const before = this.setAside.length;
    const several = groups.length > 1;
    for (const group of groups) {
      const number = row.broken ? undefined : this.number(cells, group, segment);
      // Side by side, a row may hold fewer entries than another; each of them counts as a row.
      if (several && !row.broken && number && !number.ok && number.error === 'empty') continue;
      this.rowsRead++;
      segment.rows++;
      if (this.rowsRead > ROWS) throw new Refused('too-many-rows', line);
      if (row.broken) {
        this.aside(row, 'quotes');
        break;
      }
      const misfit = this.misfit(cells, segment);
      if (number && !number.ok) this.zeros(row, number, group, segment);
      else if (misfit && !(number === undefined && isLabelled(cells))) this.aside(row, misfit);
      else this.facts(row, number?.numbers, group, segment);
    }
    this.lastAside = this.setAside.length > before;
    if (row.hidden) this.hiddenRows++;
    if (row.struck) this.struckRows++;
    cells.forEach((cell, at) => {
      if (!segment.numbers.has(at)) this.note(cell, segment.personal.has(at));
    });
  }

  /** A row of a text with more or fewer cells than the rows around it: its columns are not certain. */
  private misfit(
    cells: readonly string[],
    segment: Segment,
  ): 'more-cells' | 'fewer-cells' | undefined {
    const { width, head, reach, reached, dominant } = segment;
    if (width === undefined) return undefined;
    const headed = head.header!.length;
    const most = Math.max(width, headed);
    if (cells.length > headed && lengthOf(cells) > most) return 'more-cells';
    if (cells.length > headed && cells.length > width) return 'more-cells';
    // A shift shows where no day stands in a column of days, and one stands behind the last column.
    const { entered, liquidated } = segment.groups[0] ?? {};
    if (liquidated !== undefined && !cells[liquidated]?.trim()) {
      if (cells.slice(headed).some((cell) => readDay(cell).is === 'day')) return 'more-cells';
    }
    if (cells.length > headed && entered !== undefined) {
      if (readDay(cells[entered] ?? '').is === 'error') return 'more-cells';
    }
    if (reached && cells.length <= reach) return 'fewer-cells';
    // Behind the last name of a column nothing is missing.
    const missing = head.header!.slice(cells.length).some((name) => name.trim());
    if (dominant && width === headed && missing) return 'fewer-cells';
    return undefined;
  }

  private number(
    cells: readonly string[],
    group: Mapping,
    segment: Segment,
  ): NumberCell | undefined {
    if (group.number === undefined) return undefined;
    const cell = (field: Field) => {
      const at = group[field];
      return at === undefined ? '' : (cells[at] ?? '');
    };
    const sure = segment.head.header !== undefined && !segment.head.guessed.includes('number');
    const read = readNumber(cell('number'), sure);
    if (read.ok || group.filer === undefined || group.filer === group.number) return read;
    return joinedNumber(cell('filer'), cell('number'), cell('check-digit')) ?? read;
  }

  /** A row whose number is cut short: used where the reader put the zeros back, else set aside. */
  private zeros(
    row: Row,
    { proposal, error }: Extract<NumberCell, { ok: false }>,
    group: Mapping,
    segment: Segment,
  ): void {
    if (proposal && this.choices.addZeros) this.facts(row, [withZeros(proposal)], group, segment);
    else this.aside(row, `number-${error}`, proposal);
  }

  /** What a row tells beside its number. Rows of an export repeat each other, so each is read once. */
  private read(cells: readonly string[], group: Mapping, segment: Segment): RowReading {
    const known = segment.known.get(group)!;
    let key = '';
    for (const at of known.columns) key += `${cells[at] ?? ''}\u001f`;
    const before = known.rows.get(key);
    if (before) return before;
    for (const field of ['liquidated', 'reliquidated', 'event-date', 'entered'] as const) {
      const at = group[field];
      // One program wrote all columns: what one shows of its order holds for the others.
      if (at !== undefined) this.lookAtOrder(cells[at] ?? '', segment);
    }
    const read = readRow(cells, group, segment.rules, this.importer);
    if (known.rows.size >= MOST_KNOWN) known.rows.clear();
    known.rows.set(key, read);
    return read;
  }

  /** An importer's count for its number. */
  private readonly importer = (key: string): number => {
    const count = this.importers.get(key) ?? this.importers.size;
    this.importers.set(key, count);
    return count;
  };

  /** Whether a claim's word means accepted, where the reader has said so. */
  private readonly claimWord = (word: string): boolean | undefined => {
    const key = word.toLowerCase();
    const known = this.choices.claimWords?.[key];
    if (known === undefined && this.unknownWords.size < MOST_WORDS) {
      this.unknownWords.set(key, masked(word));
    }
    return known;
  };

  private facts(
    row: Row,
    numbers: readonly FoundNumber[] | undefined,
    group: Mapping,
    segment: Segment,
  ): void {
    const { cells, line } = row;
    const read = this.read(cells, group, segment);
    if ('error' in read) {
      this.aside(row, `day-${read.error}`);
      return;
    }
    if (!numbers && !read.facts.liquidated && !read.facts.reliquidated) {
      this.aside(row, 'day-empty');
      return;
    }
    if (read.enteredUnread) this.enteredUnread++;
    if (read.late) this.lateDays++;
    const used = !read.voided;
    if (used) this.rowsUsed++;
    else this.aside(row, 'voided');
    for (const number of numbers ?? [undefined]) {
      const known = number && this.byNumber.get(number.number);
      if (known) fold(known, read.facts, read.notes, used);
      else {
        const made: Entry = {
          number: number?.number,
          line,
          rows: used ? 1 : 0,
          checkDigit: number?.checkDigit ?? true,
          facts: read.facts,
          ...read.notes,
          differences: new Map(),
        };
        this.entries.push(made);
        if (number) this.byNumber.set(number.number, made);
      }
      const entry = number && this.byNumber.get(number.number);
      if (entry && group.event !== undefined && read.facts.held) this.bulletinHeld.add(entry);
    }
  }

  /** Notes days that show, or leave open, which of month and day comes first. */
  private lookAtOrder(text: string, { orders }: Segment): void {
    const found = orderShown(text);
    if (!found) return;
    const before = orders[found];
    if (before.length < SHOWN) before.push(masked(text.trim().slice(0, SHOWN_LENGTH)));
  }

  private endSegment(): void {
    const { segment } = this;
    // No row goes further: the cells that are missing are blank in all of them, unless a day stands under
    // another name, as where a comma in the header shifts it.
    if (segment) {
      const shifted = segment.short.some(({ cells }) =>
        cells.some(
          (cell, at) =>
            !segment.mapped.has(at) && !namesOther(segment.header[at] ?? '') && isDay(cell),
        ),
      );
      segment.reached = shifted;
      for (const row of segment.short.splice(0)) this.count(row, segment);
    }
    this.segment = undefined;
  }

  /** Ends the file or sheet; gives the count of all rows so far. */
  endPlace(): number {
    if (!this.segment && this.waiting.some(({ cells }) => !isBlank(cells))) this.start();
    // Rows that were waiting may have begun another table.
    while (this.waiting.length) {
      this.endSegment();
      this.start();
    }
    this.endSegment();
    return this.rowsRead;
  }

  /** Whether the last row of the place is set aside: a file that ends within a row is cut off there. */
  endsAside(): boolean {
    this.endPlace();
    return this.lastAside;
  }

  /** The whole table. Refuses one with no rows under its header, and one whose columns say nothing we know. */
  end(): Table {
    this.endPlace();
    if (!this.something) throw new Refused('empty');
    if (!this.segments.some(({ groups, chosen }) => chosen || isKnown(groups[0]))) {
      throw new Refused('nothing-known');
    }
    if (this.rowsRead === 0) throw new Refused('header-only');
    for (const entry of this.bulletinHeld) {
      // Liquidated after all: the extension is over.
      if (entry.facts.liquidated) entry.facts = { ...entry.facts, held: undefined };
    }
    const aside = new Set(
      this.setAside.flatMap(({ text }) => numbersIn(text).map(({ number }) => number)),
    );
    return {
      entries: this.entries,
      setAside: this.setAside,
      rowsRead: this.rowsRead,
      rowsUsed: this.rowsUsed,
      blankRows: this.blankRows,
      titleRows: this.titleRows,
      tables: this.segments
        .filter(({ groups, rows }) => isKnown(groups[0]) || rows > 0)
        .map(({ place, key, head, groups, header, orders, dayOrder, rows }) => ({
          key,
          file: place.file,
          sheet: place.sheet,
          header,
          mapping: groups[0] ?? {},
          guessed: head.guessed,
          questions: head.questions.filter((name) => !isAnswered(name, this.choices.tables?.[key])),
          orders,
          dayOrder,
          rows,
        })),
      claimWords: [...this.unknownWords.values()],
      enteredUnread: this.enteredUnread,
      hiddenRows: this.hiddenRows,
      struckRows: this.struckRows,
      lateDays: this.lateDays,
      ignored: [...this.elsewhere].filter(
        (number) => !this.byNumber.has(number) && !aside.has(number),
      ),
      importers: this.importers.size,
    };
  }
}

const cellsOf = ({ cells }: Row) => cells;

const isKnown = (mapping: Mapping | undefined): boolean =>
  mapping?.number !== undefined ||
  mapping?.liquidated !== undefined ||
  mapping?.event !== undefined;

/** A line of dashes under a header, as in tables of plain text. */
const isRuled = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^[-=+|: ]*$/.test(cell));

const isSame = (cells: readonly string[], header: readonly string[]): boolean =>
  cells.every((cell, at) => cell.trim() === (header[at] ?? '').trim());

const FIELD_OF: Readonly<Record<ColumnQuestion, Field>> = {
  'entry-column': 'number',
  'liquidation-column': 'liquidated',
};

const isAnswered = (name: ColumnQuestion, chosen: TableChoices | undefined): boolean =>
  chosen?.columns?.[FIELD_OF[name]] !== undefined;

/** The mappings with the columns that the reader chose. */
function withChoices(
  groups: readonly Mapping[],
  columns: TableChoices['columns'],
): readonly Mapping[] {
  if (!columns) return groups;
  const mapping: Partial<Record<Field, number>> = { ...groups[0] };
  for (const [field, at] of Object.entries(columns) as [Field, number | 'none'][]) {
    if (at === 'none') delete mapping[field];
    else mapping[field] = at;
  }
  return [mapping];
}
