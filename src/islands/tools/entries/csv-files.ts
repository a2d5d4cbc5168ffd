import Papa from 'papaparse';
import { fileEntries, fileSize } from '../../../rules/parameters';
import { lastProtestDay } from '../../../rules/protest';
import { isAgain } from '../../../rules/entry-decision';
import type { EntryNumber } from '../../../rules/entry-number';
import type { EntriesWords } from '../../../words/en/entries';
import type { Line } from './decisions';
import type { SetAside } from './reading/table';

/** The one column's header, exactly as CBP asks for it. */
export const CAPE_HEADER = 'Entry Number';
const END = '\r\n';
const MEGABYTE = 1_000_000;

/**
 * The upload files of a CAPE Declaration: one column, no dashes, each number once, no file over the
 * limit of entries or of size. Source: CBP, IEEPA Duty Refunds, upload file.
 */
export function capeFiles(numbers: readonly EntryNumber[]): readonly string[] {
  const unique = [...new Set(numbers)];
  const perRow = (unique[0]?.length ?? 0) + END.length;
  const bySize = Math.floor((fileSize.value * MEGABYTE - CAPE_HEADER.length - END.length) / perRow);
  const most = Math.min(fileEntries.value, bySize || 1);
  const files: string[] = [];
  for (let at = 0; at < unique.length; at += most) {
    files.push([CAPE_HEADER, ...unique.slice(at, at + most), ''].join(END));
  }
  return files;
}

/**
 * Where a spreadsheet may begin a cell that it runs: at the start of ours, and behind every character
 * that separates cells or rows somewhere, since a spreadsheet of another language splits at another one.
 */
const RUNS = /(^|[,;\t|\r\n\u0085\u2028\u2029])([\s"']{0,20})(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
const BLANK_START = /^[\t\r\n]/;

/** A cell that no spreadsheet runs as a formula, however it parts the text. */
export const disarmed = (cell: string): string =>
  cell
    .replace(RUNS, (_, before: string, between: string) => `${before}${between}'`)
    .replace(BLANK_START, (first) => `'${first}`);

/** A table as CSV that no spreadsheet runs as a formula. */
const csv = (fields: readonly string[], data: readonly (readonly string[])[]) =>
  `\ufeff${Papa.unparse({ fields: [...fields], data: data.map((row) => row.map(disarmed)) }, { newline: END })}${END}`;

const numberOf = ({ number }: Line) => number ?? '';

/** The entries to protest, with their days. */
export const protestCsv = (lines: readonly Line[], words: EntriesWords): string =>
  csv(
    words.protestColumns,
    lines.map((line) => {
      const { plan, blocks } = line.decision;
      return [
        numberOf(line),
        plan?.liquidated ?? '',
        plan?.fileProtestBy.value ?? '',
        plan ? lastProtestDay(plan.liquidated).value : '',
        blocks.map(({ code }) => words.blocks[code]).join(' '),
      ];
    }),
  );

/** Every entry with every day and reason. */
export const tableCsv = (lines: readonly Line[], words: EntriesWords): string =>
  csv(
    words.tableColumns,
    lines.map((line) => {
      const { facts, decision, rows, checkDigit, differences, refusal } = line;
      const { plan, group, path, next, blocks, cautions } = decision;
      // CAPE counts from the first liquidation alone.
      const cape = isAgain(facts, plan) ? undefined : plan;
      return [
        numberOf(line),
        words.groups[group].title,
        words.paths[path],
        next?.day ?? '',
        next ? words.nextDays[next.what] : '',
        facts.liquidated ?? '',
        facts.reliquidated ?? '',
        cape?.startBy.value ?? '',
        cape?.fileCapeBy.value ?? '',
        cape?.lastCapeDay.value ?? '',
        cape?.reliquidationLimit.value ?? '',
        plan?.fileProtestBy.value ?? '',
        plan?.lastProtestDay.value ?? '',
        facts.entered ?? '',
        facts.type ?? '',
        [
          ...blocks.map(({ code }) => words.blocks[code]),
          ...cautions.map(({ code }) => words.cautions[code]),
          ...(refusal ? [words.refusalOf(refusal)] : []),
        ].join(' '),
        differences.map(([what, values]) => words.difference(what, values)).join(' '),
        checkDigit ? '' : words.checkDigitMiss,
        String(rows),
      ];
    }),
  );

/** Every row set aside, with its line, its reason and the text of its mapped cells. */
export const setAsideCsv = (rows: readonly SetAside[], words: EntriesWords): string =>
  csv(
    words.setAsideColumns,
    rows.map(({ line, reason, text, proposal, file, sheet }) => [
      [file, sheet, String(line)].filter(Boolean).join(', '),
      words.setAside[reason],
      text,
      proposal ?? '',
    ]),
  );
