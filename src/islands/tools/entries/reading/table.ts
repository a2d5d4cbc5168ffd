import type { DayError } from '../../../../rules/day';
import type { EntryFacts } from '../../../../rules/entry-decision';
import { confirmed, type EntryNumberError, parseEntryNumber } from '../../../../rules/entry-number';
import {
  type DayOrder,
  type OrderShown,
  orderShown,
  readDay,
  readFlag,
  readProtest,
  readStatus,
  readType,
} from './cells';
import { type Field, type Head, headOf, LOOKED_AT, type Mapping } from './columns';
import { type Entry, fold } from './merge-rows';
import { ROWS } from '../../../../rules/upload-limit';
import { Refused } from './read-error';

/** What the reader decided about the reading; each change reads the input anew. */
export interface Choices {
  readonly mapping?: Mapping | undefined;
  readonly dayOrder?: DayOrder | undefined;
  /** Put back the zeros that a spreadsheet ate. */
  readonly addZeros?: boolean | undefined;
  readonly sheet?: string | undefined;
}

/** Why a row is set aside. */
export type SetAsideReason =
  `number-${EntryNumberError}` | `day-${DayError}` | 'quotes' | 'more-cells';

export interface SetAside {
  readonly line: number;
  /** The mapped cells alone: no name and no importer number. */
  readonly text: string;
  readonly reason: SetAsideReason;
  readonly proposal?: string;
}

/** All that was read: every row is used or set aside. */
export interface Table {
  readonly entries: readonly Entry[];
  readonly setAside: readonly SetAside[];
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly blankRows: number;
  readonly titleRows: number;
  readonly header: readonly string[];
  readonly mapping: Mapping;
  /** The first dates that show, or leave open, which of month and day comes first. */
  readonly orders: Readonly<Record<Exclude<OrderShown, 'nothing'>, readonly string[]>>;
  /** Entry dates that could not be read; their rows are used without them. */
  readonly enteredUnread: number;
}

const TEXT_LENGTH = 200;
const SHOWN = 3;

/** Reads rows one at a time into a table: looks at the first ones to find the header, then folds. */
export class TableReader {
  private readonly waiting: { cells: readonly string[]; line: number; broken: boolean }[] = [];
  private head: Head | undefined;
  private readonly byNumber = new Map<string, Entry>();
  private readonly entries: Entry[] = [];
  private readonly setAside: SetAside[] = [];
  private readonly orders: Record<Exclude<OrderShown, 'nothing'>, string[]> = {
    'day-first': [],
    'month-first': [],
    either: [],
    serial: [],
  };
  private mapping: Mapping = {};
  private width = 0;
  private header: readonly string[] = [];
  private titleRows = 0;
  private blankRows = 0;
  private enteredUnread = 0;
  rowsRead = 0;
  private rowsUsed = 0;

  constructor(private readonly choices: Choices) {}

  /** Takes the next row. Refuses more rows than a page can hold. */
  take(cells: readonly string[], line: number, broken = false): void {
    if (this.head) {
      this.row(cells, line, broken);
      return;
    }
    this.waiting.push({ cells, line, broken });
    if (this.waiting.length >= LOOKED_AT) this.start();
  }

  private start(): void {
    const head = headOf(this.waiting.map(({ cells }) => cells));
    this.head = head;
    this.mapping = this.choices.mapping ?? head.mapping;
    const width = Math.max(...this.waiting.map(({ cells }) => cells.length));
    this.header = Array.from({ length: width }, (_, at) => head.header?.[at]?.trim() ?? '');
    // Without a header no row can have more cells than it.
    this.width = head.header ? head.header.length : Number.POSITIVE_INFINITY;
    this.waiting.forEach(({ cells, line, broken }, index) => {
      if (index >= head.skip) this.row(cells, line, broken);
      else if (cells.some((cell) => cell.trim())) this.titleRows++;
      else this.blankRows++;
    });
    this.waiting.length = 0;
  }

  private cell(cells: readonly string[], field: Field): string {
    const at = this.mapping[field];
    return at === undefined ? '' : (cells[at] ?? '');
  }

  private aside(cells: readonly string[], line: number, reason: SetAsideReason, proposal?: string) {
    const text = [...new Set(Object.values(this.mapping))]
      .map((at) => (cells[at] ?? '').slice(0, TEXT_LENGTH))
      .join(' | ')
      .slice(0, TEXT_LENGTH);
    this.setAside.push({ line, text, reason, ...(proposal && { proposal }) });
  }

  private row(cells: readonly string[], line: number, broken: boolean): void {
    if (cells.every((cell) => cell.trim() === '')) {
      this.blankRows++;
      return;
    }
    this.rowsRead++;
    if (this.rowsRead > ROWS) throw new Refused('too-many-rows', line);
    if (broken) {
      this.aside(cells, line, 'quotes');
      return;
    }
    if (cells.length > this.width && cells.slice(this.width).some((cell) => cell.trim())) {
      this.aside(cells, line, 'more-cells');
      return;
    }
    const number = this.number(cells, line);
    if (number === 'aside') return;
    const facts = this.facts(cells, line, number === undefined);
    if (facts === 'aside') return;
    this.rowsUsed++;
    const known = number && this.byNumber.get(number.number);
    if (known) {
      fold(known, facts);
      return;
    }
    const entry: Entry = {
      number: number?.number,
      line,
      rows: 1,
      checkDigit: number?.checkDigit ?? true,
      facts,
      differences: new Map(),
    };
    this.entries.push(entry);
    if (number) this.byNumber.set(number.number, entry);
  }

  private number(cells: readonly string[], line: number) {
    if (this.mapping.number === undefined) return undefined;
    const parsed = parseEntryNumber(this.cell(cells, 'number'));
    if (parsed.ok) return parsed;
    if (parsed.proposal && this.choices.addZeros) return confirmed(parsed.proposal);
    this.aside(cells, line, `number-${parsed.error}`, parsed.proposal);
    return 'aside' as const;
  }

  private facts(cells: readonly string[], line: number, dayNeeded: boolean): EntryFacts | 'aside' {
    const { dayOrder = 'month' } = this.choices;
    const liquidatedText = this.cell(cells, 'liquidated');
    const liquidated = readDay(liquidatedText, dayOrder);
    this.lookAtOrder(liquidatedText);
    if (!liquidated.ok && (liquidated.error !== 'empty' || dayNeeded)) {
      this.aside(cells, line, `day-${liquidated.error}`);
      return 'aside';
    }
    const enteredText = this.cell(cells, 'entered');
    const entered = readDay(enteredText, dayOrder);
    // One program wrote both columns: what the one shows of its order holds for the other.
    this.lookAtOrder(enteredText);
    if (!entered.ok && entered.error !== 'empty') this.enteredUnread++;
    const status = readStatus(this.cell(cells, 'status'));
    const filed = readFlag(this.cell(cells, 'reconciliation-filed'));
    const flag = this.cell(cells, 'reconciliation');
    const flagged = readFlag(flag);
    const summary = this.cell(cells, 'summary-status');
    const control = this.cell(cells, 'control').trim();
    return {
      liquidated: liquidated.ok ? liquidated.day : undefined,
      entered: entered.ok ? entered.day : undefined,
      type: readType(this.cell(cells, 'type')),
      protest: readProtest(this.cell(cells, 'protest-status'), this.cell(cells, 'protest-number')),
      reconciliation:
        filed || /filed|on file/i.test(flag)
          ? 'filed'
          : flagged
            ? 'flagged'
            : (flagged ?? filed) === false
              ? 'none'
              : undefined,
      drawback: readFlag(this.cell(cells, 'drawback')),
      declared: readFlag(this.cell(cells, 'claim')),
      tradeControl: /trade|filer|broker/i.test(control) || undefined,
      cancelled: /cancel|reject/i.test(summary) || undefined,
      saysLiquidated: status.liquidated,
      held: status.held,
    };
  }

  /** Notes dates that show, or leave open, which of month and day comes first. */
  private lookAtOrder(text: string): void {
    const found = orderShown(text);
    if (found === 'nothing') return;
    const before = this.orders[found];
    if (before.length < SHOWN) before.push(text.trim());
  }

  /** The whole table. Refuses one with no rows under its header, and one whose columns say nothing we know. */
  end(): Table {
    if (!this.head) {
      if (this.waiting.every(({ cells }) => cells.every((cell) => cell.trim() === ''))) {
        throw new Refused('empty');
      }
      this.start();
    }
    const { mapping, rowsRead } = this;
    if (rowsRead === 0) throw new Refused('header-only');
    if (!this.choices.mapping && mapping.number === undefined && mapping.liquidated === undefined) {
      throw new Refused('nothing-known');
    }
    const { entries, setAside, rowsUsed, blankRows, titleRows, header, orders, enteredUnread } =
      this;
    return {
      entries,
      setAside,
      rowsRead,
      rowsUsed,
      blankRows,
      titleRows,
      header,
      mapping,
      orders,
      enteredUnread,
    };
  }
}
