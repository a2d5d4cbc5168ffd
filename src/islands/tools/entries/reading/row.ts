/** One row of a table as it is read. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  /** Its quotation marks do not fit. */
  readonly broken?: boolean | undefined;
  /** Hidden by a filter or by hand. */
  readonly hidden?: boolean | undefined;
  /** Crossed out. */
  readonly struck?: boolean | undefined;
}

/** Takes one row and the share of the input read so far. */
export type TakeRow = (row: Row, share: number) => void;
