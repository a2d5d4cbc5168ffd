import type { EntriesWords } from '../../../words/en/entries';
import { accountOf } from './account';
import { capeFiles, protestCsv, setAsideCsv, tableCsv } from './csv-files';
import { Book, type Summary } from './decisions';
import type { Reply, Request, Seen } from './protocol';
import { Refused } from './reading/read-error';
import { readSources } from './reading/read-sources';
import type { Table } from './reading/table';
import { splitFiles, splitParts } from './split';

const PROGRESS_EVERY = 2000;

/** What a worker hears with and answers through. */
export interface Scope {
  onmessage: ((message: MessageEvent<Request>) => void) | null;
  postMessage: (reply: Reply) => void;
}

const CSV = 'text/csv;charset=utf-8';

/** Several files as one zip, by their paths in it. */
async function zipped(name: string, files: Readonly<Record<string, string>>) {
  const { strToU8, zipSync } = await import('fflate');
  const parts = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  const zip = zipSync(Object.fromEntries(parts));
  return { name, blob: new Blob([zip as BlobPart], { type: 'application/zip' }) };
}

/** The CAPE file; of several the one that was asked for, else all of them as one zip. */
async function capeDownload(files: readonly string[], part: number | undefined) {
  const csv = (name: string, text: string) => ({ name, blob: new Blob([text], { type: CSV }) });
  const nameOf = (index: number) => `cape-entries-${index + 1}.csv`;
  if (files.length === 1) return csv('cape-entries.csv', files[0]!);
  const one = part === undefined ? undefined : files[part - 1];
  if (part !== undefined && one !== undefined) return csv(nameOf(part - 1), one);
  return zipped(
    'cape-entries.zip',
    Object.fromEntries(files.map((text, index) => [nameOf(index), text])),
  );
}

/** Answers the page's requests, one after another, with the entries kept here. */
export function serve(scope: Scope, words: EntriesWords): void {
  let table: Table | undefined;
  let book: Book | undefined;
  const send = (reply: Reply) => scope.postMessage(reply);

  const write = async (request: Extract<Request, { kind: 'write' }>) => {
    if (!table || !book) return;
    const { what, withUnliquidated, part, split } = request;
    const csv = (name: string, text: string) => ({ name, blob: new Blob([text], { type: CSV }) });
    const make = {
      'cape-csv': () => capeDownload(capeFiles(book!.capeNumbers(withUnliquidated)), part),
      'protest-csv': () => csv('protest-list.csv', protestCsv(book!.protestLines(), words)),
      'table-csv': () => csv('entries-table.csv', tableCsv(book!.allLines(), words)),
      'set-aside-csv': () => csv('rows-set-aside.csv', setAsideCsv(table!.setAside, words)),
      'split-zip': () =>
        zipped(
          'cape-by-client.zip',
          splitFiles(
            book!.split(split?.by ?? 'filer'),
            split?.labels ?? [],
            withUnliquidated,
            words,
          ),
        ),
    };
    send({ kind: 'file', what, ...(await make[what]()) });
  };

  const decideFor = ({ situation, today }: Seen): Summary | undefined => {
    book = table && new Book(table, situation, today);
    return book?.summary;
  };

  const answer = async (request: Request) => {
    switch (request.kind) {
      case 'read': {
        table = book = undefined;
        let told = 0;
        const reading = await readSources(request.source, request.choices, (rows, share) => {
          if (rows - told < PROGRESS_EVERY) return;
          told = rows;
          send({ kind: 'progress', rows, share });
        });
        const account = accountOf(reading);
        // While a question is open nothing is counted.
        if (account.questions.length === 0) table = reading.table;
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
        const { group, from, count, sort } = request;
        return send({ kind: 'lines', group, lines: book.lines(group, from, count, sort) });
      }
      case 'split': {
        if (!book) return;
        const { by } = request;
        return send({ kind: 'split', by, parts: splitParts(book.split(by), by) });
      }
      case 'write':
        return write(request);
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
        // A reader that is loaded only now did not arrive.
        const missing = error instanceof TypeError && /import|fetch|module/i.test(error.message);
        send({ kind: 'refused', reason: missing ? 'not-loaded' : 'failed' });
      });
  };
}
