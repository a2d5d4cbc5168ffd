import type { EntriesWords } from '../../../words/en/entries';
import { Book, type Summary } from './decisions';
import { readDelimited } from './reading/csv';
import { formatOf, pasted, textOf } from './reading/file-type';
import { Refused } from './reading/read-error';
import type { Account, Download, Reply, Request, Seen, Source } from './protocol';
import { type Choices, type Table, TableReader } from './reading/table';
import { capeFiles, protestCsv, setAsideCsv, tableCsv } from './csv-files';

const PROGRESS_EVERY = 2000;
const SET_ASIDE_SHOWN = 100;

type Send = (reply: Reply) => void;

/** What a worker hears with and answers through. */
export interface Scope {
  onmessage: ((message: MessageEvent<Request>) => void) | null;
  postMessage: (reply: Reply) => void;
}

/** Reads a file or a pasted text into a table; tells how far it is on the way. */
export async function readSource(source: Source, choices: Choices, send: Send) {
  const reader = new TableReader(choices);
  let told = 0;
  const take = (cells: readonly string[], line: number, share: number, broken?: boolean) => {
    reader.take(cells, line, broken);
    if (reader.rowsRead - told < PROGRESS_EVERY) return;
    told = reader.rowsRead;
    send({ kind: 'progress', rows: told, share });
  };
  if (source.kind === 'text') {
    readDelimited(pasted(source.text), take);
    return { table: reader.end(), sheets: [], sheet: undefined };
  }
  const bytes = new Uint8Array(await source.file.arrayBuffer());
  if (formatOf(bytes) === 'text') {
    readDelimited(textOf(bytes), take);
    return { table: reader.end(), sheets: [], sheet: undefined };
  }
  const { readWorkbook } = await import('./reading/xlsx');
  const read = readWorkbook(bytes, choices.sheet, take);
  return { table: reader.end(), ...read };
}

const accountOf = (
  { entries: _, setAside, ...table }: Table,
  sheets: readonly string[],
  sheet: string | undefined,
): Account => ({
  ...table,
  setAsideCount: setAside.length,
  setAside: setAside.slice(0, SET_ASIDE_SHOWN),
  proposals: setAside.filter(({ proposal }) => proposal).length,
  sheets,
  sheet,
});

const CSV = 'text/csv;charset=utf-8';

/** The CAPE file; of several the one that was asked for, else all of them as one zip. */
async function capeDownload(
  files: readonly string[],
  part: number | undefined,
): Promise<{ name: string; blob: Blob }> {
  const csv = (name: string, text: string) => ({ name, blob: new Blob([text], { type: CSV }) });
  const nameOf = (index: number) => `cape-entries-${index + 1}.csv`;
  if (files.length === 1) return csv('cape-entries.csv', files[0]!);
  const one = part === undefined ? undefined : files[part - 1];
  if (part !== undefined && one !== undefined) return csv(nameOf(part - 1), one);
  const { strToU8, zipSync } = await import('fflate');
  const parts = files.map((text, index) => [nameOf(index), strToU8(text)] as const);
  const zip = zipSync(Object.fromEntries(parts));
  return {
    name: 'cape-entries.zip',
    blob: new Blob([zip as BlobPart], { type: 'application/zip' }),
  };
}

/** Answers the page's requests, one after another, with the entries kept here. */
export function serve(scope: Scope, words: EntriesWords): void {
  let table: Table | undefined;
  let book: Book | undefined;
  const send: Send = (reply) => scope.postMessage(reply);

  const write = async (what: Download, withUnliquidated: boolean, part?: number) => {
    if (!table || !book) return;
    const csv = (name: string, text: string) => ({ name, blob: new Blob([text], { type: CSV }) });
    const file =
      what === 'cape-csv'
        ? await capeDownload(capeFiles(book.capeNumbers(withUnliquidated)), part)
        : what === 'protest-csv'
          ? csv('protest-list.csv', protestCsv(book.protestLines(), words))
          : what === 'table-csv'
            ? csv('entries-table.csv', tableCsv(book.allLines(), words))
            : csv('rows-set-aside.csv', setAsideCsv(table.setAside, words));
    send({ kind: 'file', what, ...file });
  };

  const decideFor = ({ situation, today }: Seen): Summary | undefined => {
    book = table && new Book(table, situation, today);
    return book?.summary;
  };

  const answer = async (request: Request) => {
    switch (request.kind) {
      case 'read': {
        table = book = undefined;
        const read = await readSource(request.source, request.choices, send);
        table = read.table;
        const account = accountOf(table, read.sheets, read.sheet);
        const summary = request.seen && decideFor(request.seen);
        return send({ kind: 'read', account, summary });
      }
      case 'decide': {
        const summary = decideFor(request.seen);
        if (summary) send({ kind: 'decided', summary });
        return;
      }
      case 'lines': {
        if (!book) return;
        const { group, from, count } = request;
        return send({ kind: 'lines', group, lines: book.lines(group, from, count) });
      }
      case 'write':
        return write(request.what, request.withUnliquidated, request.part);
    }
  };

  let last: Promise<void> = Promise.resolve();
  scope.onmessage = ({ data }) => {
    last = last
      .then(() => answer(data))
      .catch((error: unknown) => {
        if (error instanceof Refused) {
          return send({ kind: 'refused', reason: error.reason, line: error.line });
        }
        console.error(error);
        send({ kind: 'refused', reason: 'failed' });
      });
  };
}
