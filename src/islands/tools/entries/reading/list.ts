import type { TakeRow } from './row';
import { headerScore, headOf } from './columns';
import { named } from './headers';
import { daysIn, readDay } from './day-cell';
import { plainCell } from './plain-cell';
import { numbersIn } from './number-cell';
import { readStatus } from './status-cell';

const NUMBER = /[A-Z0-9]{3}[-._/\\:·• ]?\d{7}[-._/\\:·• ]?\d/gi;
const LIQUIDATED = /li[cq]uid/i;
const OTHER_DAY =
  /\b(?:entered|entry date|paid|payment|released?|imported|filed|due|ingresad[ao]|fecha de (?:entrada|pago)|pagad[ao])\b/i;
const LONGEST = 4000;

interface Token {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

const numberTokens = (line: string): readonly Token[] =>
  [...line.matchAll(NUMBER)]
    .map((match) => ({ at: match.index, end: match.index + match[0].length, text: match[0] }))
    .filter(({ at, end, text }) => {
      const alone = !/[a-z0-9]/i.test(line[at - 1] ?? '') && !/[a-z0-9]/i.test(line[end] ?? '');
      const [found] = alone ? numbersIn(text) : [];
      // Eleven digits may be anything: an importer's number too.
      return found && (found.checkDigit || !/^\d{11}$/.test(text));
    });

/** The days of a line, none of them inside an entry number. */
function dayTokens(line: string, numbers: readonly Token[]): readonly Token[] {
  let rest = line;
  for (const { at, end } of numbers)
    rest = rest.slice(0, at) + '\u0001'.repeat(end - at) + rest.slice(end);
  return daysIn(rest).map(({ at, text }) => ({ at, end: at + text.length, text }));
}

interface Listed {
  readonly number: string;
  readonly day: string;
  /** The words beside the number, which may say that it is not liquidated. */
  readonly words: string;
  readonly line: number;
  /** Several days stand beside it and nothing says which one counts. */
  readonly unclear?: boolean;
}

/** Gives each number of a line the day that stands beside it. */
function pair(line: string, at: number): { listed: Listed[]; loose: readonly Token[] } {
  const plain = plainCell(line.slice(0, LONGEST));
  const numbers = numberTokens(plain);
  const days = dayTokens(plain, numbers);
  if (numbers.length === 0) return { listed: [], loose: days };
  // Where the day stands first in the line, each number has the day before it.
  const before = days.length > 0 && days[0]!.at < numbers[0]!.at && days.length >= numbers.length;
  const listed = numbers.map((number, index): Listed => {
    const from = before ? (numbers[index - 1]?.end ?? 0) : number.end;
    const until = before ? number.at : (numbers[index + 1]?.at ?? plain.length);
    const own = days.filter((day) => day.at >= from && day.end <= until);
    const said = own.filter((day, place) =>
      LIQUIDATED.test(plain.slice(own[place - 1]?.end ?? from, day.at)),
    );
    const others = own.filter((day, place) => {
      const between = plain.slice(own[place - 1]?.end ?? from, day.at);
      return OTHER_DAY.test(between) && !LIQUIDATED.test(between);
    });
    const chosen = said.length === 1 ? said : own.filter((day) => !others.includes(day));
    const words = own
      .reduceRight(
        (text, day) => text.slice(0, day.at - from) + text.slice(day.end - from),
        plain.slice(from, until),
      )
      .replace(/[^\p{L}\d ]+/gu, ' ');
    const says = readStatus(words);
    // "Set to liquidate" and the like: the day is still to come, or is no liquidation.
    const counts = says.liquidated !== false && !(says.held && says.liquidated === undefined);
    return {
      number: number.text,
      day: counts ? (chosen[0]?.text ?? '') : '',
      words: says.liquidated === undefined && !says.held ? '' : words.trim(),
      line: at,
      ...(counts && chosen.length > 1 && { unclear: true }),
    };
  });
  // One day behind several numbers holds for each of them.
  if (listed.length > 1 && days.length === 1 && days[0]!.at > numbers.at(-1)!.end) {
    return { listed: listed.map((one) => ({ ...one, day: listed.at(-1)!.day })), loose: [] };
  }
  return { listed, loose: [] };
}

/**
 * Whether a text without a header we know is a list: it gives more numbers, or more of them their day,
 * when it is read line by line than as a table.
 */
export function looksLikeList(start: string, rows: readonly (readonly string[])[]): boolean {
  const head = headOf(rows);
  if (head.header && headerScore(head.header) > 0) return false;
  const lines = start.split('\n').slice(0, rows.length * 2 + 20);
  let [listed, listedDays, table, tableDays] = [0, 0, 0, 0];
  for (const { day, number } of collect(lines)) {
    if (number) listed++;
    if (day) listedDays++;
  }
  for (const row of rows.slice(head.skip)) {
    for (const { number, liquidated } of head.groups) {
      if (number !== undefined) table += numbersIn(row[number] ?? '').length;
      if (liquidated !== undefined && readDay(row[liquidated] ?? '').is === 'day') tableDays++;
    }
  }
  if (listed === 0) return false;
  if (listed > table) return true;
  // Under names of columns, even such as we do not know, a day of another column is not the number's day.
  return !head.header && listed === table && listedDays > tableDays;
}

/** Whether the words before the first day of a line name another date than a liquidation's. */
function namesOther(line: string, days: readonly Token[]): boolean {
  const label = plainCell(line).slice(0, days[0]?.at);
  const name = named(label.replace(/[^\p{L}]+/gu, ' '));
  return name === 'other' || (!!name && !['liquidated', 'any-status'].includes(name.field));
}

/**
 * The numbers of lines with their days. Days on a line of their own belong to the numbers above them that
 * have none yet: one for each, unless the line names another date.
 */
function collect(lines: Iterable<string>): Listed[] {
  const found: Listed[] = [];
  let open: readonly number[] = [];
  let line = 0;
  for (const text of lines) {
    line++;
    const { listed, loose } = pair(text, line);
    if (listed.length) {
      const from = found.length;
      found.push(...listed);
      open = listed.every(({ day }) => !day) ? listed.map((_, index) => from + index) : [];
      continue;
    }
    if (loose.length && namesOther(text, loose)) continue;
    const before = open.length === 1 ? found[open[0]!] : undefined;
    const says = readStatus(text);
    if (loose.length && loose.length === open.length) {
      const counts = says.liquidated !== false;
      open.forEach((at, index) => {
        const day = counts ? loose[index]!.text : '';
        found[at] = { ...found[at]!, day, words: counts ? '' : text };
      });
      open = [];
    } else if (before && !loose.length && (says.liquidated !== undefined || says.held)) {
      found[open[0]!] = { ...before, words: plainCell(text) };
    } else if (loose.length && !before) {
      // One day of several numbers may be any number's.
      for (const at of open) found[at] = { ...found[at]!, unclear: true };
      if (!open.length) found.push({ number: '', day: loose[0]!.text, words: '', line });
      open = [];
    }
  }
  return found;
}

/** The header of the rows that a list is turned into. */
const HEADER = ['Entry Number', 'Liquidation Date', 'Liquidation Status'];

/** Hands over a list as rows of a table: number, day, what the words say. */
export function listRows(text: string, take: TakeRow): void {
  take({ cells: HEADER, line: 0 }, 0);
  const lines = text.split('\n');
  for (const { number, day, words, line, unclear } of collect(lines)) {
    const cells = [number, unclear ? '?? ??' : day, words];
    take({ cells, line, broken: false }, line / lines.length);
  }
}
