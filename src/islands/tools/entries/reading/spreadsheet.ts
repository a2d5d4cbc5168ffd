import { read } from '@e965/xlsx';
import { COLUMNS } from '../../../../rules/upload-limit';
import { Refused } from './read-error';
import { EPOCH_1904 } from './serial-date';
import type { OpenWorkbook } from './workbook';

/** Excel writes a number in a mark of its web page's cell, and shows it cut short: "9/18/26". The number counts. */
function withNumbers(page: string): string {
  const [first = '', ...cells] = page.split(/x:num="/i);
  return cells.reduce((html, cell) => {
    const [value, open, close] = [cell.indexOf('"'), cell.indexOf('>'), cell.indexOf('<')];
    if (value < 0 || open < value || close < open) return `${html}x:num="${cell}`;
    return `${html}x:num="${cell.slice(0, open + 1)}${cell.slice(0, value)}${cell.slice(close)}`;
  }, first);
}

/** A web page may leave out the ends of its cells, which the library splits by. */
function withEnds(page: string): string {
  const [starts = [], ends = []] = [page.match(/<t[dh]\b/gi), page.match(/<\/t[dh]\b/gi)];
  if ((starts ?? []).length <= (ends ?? []).length) return page;
  return page
    .replace(/<t[dh]\b|<\/?tr\b|<\/table\b/gi, '</td>$&')
    .replace(/(<tr[^<>]{0,1000}>)\s{0,100}<\/td>/gi, '$1');
}

/** Opens a workbook of another format through SheetJS; this file is loaded only then. Days come as serial numbers or as their text. */
export function openSpreadsheet(data: Uint8Array | string): OpenWorkbook {
  let book: ReturnType<typeof read>;
  try {
    book = read(typeof data === 'string' ? withNumbers(withEnds(data)) : data, {
      type: typeof data === 'string' ? 'string' : 'array',
      dense: true,
      // Cells of a web page and the like stay texts: the library would take days apart by its own order.
      raw: true,
      cellHTML: false,
      cellText: false,
      cellFormula: true,
    });
  } catch (error) {
    if (typeof data === 'string' && data.trimStart().startsWith('<') && !/<table/i.test(data)) {
      throw new Refused('web-page');
    }
    throw new Refused(
      /password|encryption (?:flag|type|version)|encrypted/i.test(String(error))
        ? 'locked'
        : 'damaged',
    );
  }
  const from1904 = !!book.Workbook?.WBProps?.date1904;
  const sheets = book.SheetNames.map((name, index) => ({
    name,
    hidden: !!book.Workbook?.Sheets?.[index]?.Hidden,
  }));
  if (!sheets.length) throw new Refused('no-sheet');
  return {
    sheets,
    read(index, take) {
      const sheet = book.Sheets[sheets[index]!.name];
      const data = (sheet?.['!data'] ?? []) as (Cell[] | undefined)[];
      const rows = sheet?.['!rows'];
      data.forEach((row, at) => {
        const cells = (row ?? []).map((cell) => textOf(cell, from1904));
        // A hole in the row is an empty cell.
        for (let column = 0; column < cells.length; column++) cells[column] ??= '';
        while (cells.length && cells.at(-1) === '') cells.pop();
        if (cells.length > COLUMNS) throw new Refused('too-many-columns', at + 1);
        const hidden = !!rows?.[at]?.hidden;
        take({ cells, line: at + 1, ...(hidden && { hidden }) }, at / data.length);
      });
    },
  };
}

interface Cell {
  /** Kind: boolean, number, error, text, date, empty. */
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
  /** Formula. */
  readonly f?: string;
}

function textOf(cell: Cell | undefined, from1904: boolean): string {
  if (!cell) return '';
  const { t, v } = cell;
  if (v === undefined || v === null) return cell.f === undefined ? '' : '=';
  if (t === 'b') return v ? 'TRUE' : 'FALSE';
  if (t === 'e') return cell.w ?? '#N/A';
  if (t === 'n' && typeof v === 'number') {
    return String(from1904 && v > 0 && v < 100_000 ? v + EPOCH_1904 : v);
  }
  return String(v);
}
