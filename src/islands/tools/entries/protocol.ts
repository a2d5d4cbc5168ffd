import type { Day } from '../../../rules/day';
import type { Situation } from '../../../rules/situation';
import type { Line, Shown, SortBy, Summary } from './decisions';
import type { Question } from './reading/questions';
import type { RefusalReason } from './reading/read-error';
import type { FileRead, Source } from './reading/read-sources';
import type { Choices, SetAside, Table } from './reading/table';

/** What the rules are run for. */
export interface Seen {
  readonly situation: Situation;
  readonly today: Day;
}

export type Download = 'cape-csv' | 'protest-csv' | 'table-csv' | 'set-aside-csv' | 'split-zip';

/** How the files are split: by the first three characters of the numbers, or by importer. */
export type SplitBy = 'filer' | 'importer';

/** One part of a split: its label, which the reader may change, and what it holds. */
export interface SplitPart {
  readonly label: string;
  readonly entries: number;
  /** An entry of it, so that the reader knows whose it is. */
  readonly first: string;
}

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
      readonly sort: SortBy;
    }
  | { readonly kind: 'split'; readonly by: SplitBy }
  | {
      readonly kind: 'write';
      readonly what: Download;
      readonly withUnliquidated: boolean;
      /** Which one of several CAPE files, from 1; all of them as one zip where absent. */
      readonly part?: number | undefined;
      /** How the zip is split, and the label of each part. */
      readonly split?: { readonly by: SplitBy; readonly labels: readonly string[] } | undefined;
    };

/** What was read, without the entries themselves: those stay in the worker. */
export interface Account extends Pick<
  Table,
  | 'rowsRead'
  | 'rowsUsed'
  | 'blankRows'
  | 'titleRows'
  | 'tables'
  | 'enteredUnread'
  | 'hiddenRows'
  | 'struckRows'
  | 'lateDays'
  | 'importers'
> {
  readonly files: readonly FileRead[];
  /** Open questions: while there is one, nothing is counted. */
  readonly questions: readonly Question[];
  readonly setAsideCount: number;
  /** The first rows set aside. */
  readonly setAside: readonly SetAside[];
  /** How many rows would be used if lost zeros were put back. */
  readonly proposals: number;
  /** Entry numbers that stand where no entry is read from: how many, and the first of them. */
  readonly ignored: { readonly count: number; readonly first: readonly string[] };
  /** No column gives liquidation days. */
  readonly noDays: boolean;
  /** It is an export of a claim: numbers with their states, and no days. */
  readonly isClaimExport: boolean;
  readonly notEligible: number;
  readonly claimRefused: number;
  /** The first of them, with what the export says. */
  readonly refusals: readonly { readonly number: string; readonly text: string }[];
  readonly voided: number;
  readonly reliquidated: number;
}

/** What the worker answers. */
export type Reply =
  | { readonly kind: 'progress'; readonly rows: number; readonly share: number }
  | {
      readonly kind: 'refused';
      readonly reason: RefusalReason | 'not-loaded';
      readonly line?: number | undefined;
    }
  | { readonly kind: 'read'; readonly account: Account; readonly summary: Summary | undefined }
  | { readonly kind: 'decided'; readonly summary: Summary }
  | { readonly kind: 'lines'; readonly lines: readonly Line[]; readonly group: Shown }
  | { readonly kind: 'split'; readonly by: SplitBy; readonly parts: readonly SplitPart[] }
  | { readonly kind: 'file'; readonly what: Download; readonly name: string; readonly blob: Blob };
