import type { Day } from '../../../rules/day';
import type { Situation } from '../../../rules/situation';
import type { Line, Shown, Summary } from './decisions';
import type { Mapping } from './reading/columns';
import type { RefusalReason } from './reading/read-error';
import type { Choices, SetAside, Table } from './reading/table';

export type Source =
  | { readonly kind: 'file'; readonly file: Blob }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The made-up export of ours. */
      readonly sample?: boolean;
    };

/** What the rules are run for. */
export interface Seen {
  readonly situation: Situation;
  readonly today: Day;
}

export type Download = 'cape-csv' | 'protest-csv' | 'table-csv' | 'set-aside-csv';

/** What the page asks of the worker. */
export type Request =
  | {
      readonly kind: 'read';
      readonly source: Source;
      readonly choices: Choices;
      /** Where the rules may run, the answer comes with the reading. */
      readonly seen: Seen | undefined;
    }
  | { readonly kind: 'decide'; readonly seen: Seen }
  | {
      readonly kind: 'lines';
      readonly group: Shown;
      readonly from: number;
      readonly count: number;
    }
  | {
      readonly kind: 'write';
      readonly what: Download;
      readonly withUnliquidated: boolean;
      /** Which one of several CAPE files, from 1; all of them as one zip where absent. */
      readonly part?: number | undefined;
    };

/** What was read, without the entries themselves: those stay in the worker. */
export interface Account extends Pick<
  Table,
  | 'rowsRead'
  | 'rowsUsed'
  | 'blankRows'
  | 'titleRows'
  | 'header'
  | 'mapping'
  | 'orders'
  | 'enteredUnread'
> {
  readonly setAsideCount: number;
  /** The first rows set aside. */
  readonly setAside: readonly SetAside[];
  /** How many rows would be used if lost zeros were put back. */
  readonly proposals: number;
  readonly sheets: readonly string[];
  readonly sheet: string | undefined;
}

/** What the worker answers. */
export type Reply =
  | { readonly kind: 'progress'; readonly rows: number; readonly share: number }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly line?: number | undefined }
  | { readonly kind: 'read'; readonly account: Account; readonly summary: Summary | undefined }
  | { readonly kind: 'decided'; readonly summary: Summary }
  | { readonly kind: 'lines'; readonly lines: readonly Line[]; readonly group: Shown }
  | { readonly kind: 'file'; readonly what: Download; readonly name: string; readonly blob: Blob };

export type { Mapping };
