import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, plusDays } from '../../../../src/rules/day';
import { dayPlans, GROUPS } from '../../../../src/rules/entry-decision';
import {
  checkDigitOf,
  type EntryNumber,
  parseEntryNumber,
} from '../../../../src/rules/entry-number';
import { fileEntries, fileSize } from '../../../../src/rules/parameters';
import { Book } from '../../../../src/islands/tools/entries/decisions';
import { eventsOf, sharedDays } from '../../../../src/islands/tools/entries/shared-days';
import { setReminders } from '../../../../src/islands/calendar/reminders';
import * as takeWords from '../../../../src/words/en/calendar-export';
import { Refused } from '../../../../src/islands/tools/entries/reading/read-error';
import type { Table } from '../../../../src/islands/tools/entries/reading/table';
import { capeFiles } from '../../../../src/islands/tools/entries/csv-files';
import { entriesWords } from '../../../../src/words/en/entries';
import { paste as read } from './read';
import { delimited, exportRow, HEADER } from '../../../fixtures/make.mjs';

const TODAY = day('2026-11-22');
const paste = async (text: string) => (await read(text)).table;

const numbers = fc
  .tuple(fc.stringMatching(/^[A-Z1-9][A-Z0-9]{2}$/), fc.stringMatching(/^\d{7}$/))
  .map(([filer, seven]) => `${filer}${seven}${checkDigitOf(filer + seven)}` as EntryNumber);
const days = fc.integer({ min: -300, max: 60 }).map((back) => plusDays(TODAY, back));
const cells = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  numbers,
  days,
  fc.constantFrom('', '9/3/26', '=1+1', '46283', 'Open', 'Total', '\r', 'a\rb', '"'),
);
const rows = fc.array(
  fc.record({
    number: fc.oneof({ weight: 4, arbitrary: numbers }, cells),
    liquidated: fc.oneof({ weight: 4, arbitrary: days }, cells),
    type: fc.constantFrom('01', '23', ''),
    protest: fc.constantFrom('', 'Open', 'Denied', 'Withdrawn'),
  }),
  { minLength: 1, maxLength: 40 },
);
const textOf = (made: { number: string; liquidated: string; type: string; protest: string }[]) =>
  delimited([
    HEADER,
    ...made.map(({ number, liquidated, ...more }, at) => exportRow(number, at, liquidated, more)),
  ]);

const accounted = (table: Table) => {
  expect(table.rowsRead).toBe(table.rowsUsed + table.setAside.length);
  // One cell may hold several numbers; each row that is used stands with one entry at least.
  expect(table.rowsUsed).toBeLessThanOrEqual(
    table.entries.reduce((sum, entry) => sum + entry.rows, 0),
  );
};

describe('for any table', () => {
  it('of any cells, with any header or none: rows read are used or set aside', async () => {
    const cell = fc.oneof(cells, fc.constantFrom(...HEADER, '9/18/2026', 'ABC-1234567-6'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 30 }),
        async (made) => {
          const read = await paste(delimited(made)).catch((error: unknown) => error);
          if (read instanceof Error) expect(read).toBeInstanceOf(Refused);
          else accounted(read as Table);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('every row read is used or set aside, and every entry is in one group', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (made) => {
        const table = await paste(textOf(made));
        accounted(table);
        const { counts, entries } = new Book(table, {}, TODAY).summary;
        expect(GROUPS.reduce((sum, group) => sum + counts[group], 0)).toBe(entries);
        expect(entries).toBe(table.entries.length);
      }),
      { numRuns: 60 },
    );
  });

  it('the order of rows and columns does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.infiniteStream(fc.nat()), async (made, stream) => {
        const lines = [
          HEADER,
          ...made.map(({ number, liquidated, ...more }, at) =>
            exportRow(number, at, liquidated, more),
          ),
        ];
        const order = HEADER.map((_, at) => [stream.next().value!, at] as const)
          .sort(([a], [b]) => a - b)
          .map(([, at]) => at);
        const [head, ...body] = lines.map((row) => order.map((at) => row[at]!));
        const turned = await paste(delimited([head!, ...body.reverse()]));
        const straight = await paste(delimited(lines));
        const [one, other] = [new Book(turned, {}, TODAY), new Book(straight, {}, TODAY)];
        expect(one.summary).toEqual(other.summary);
        const decided = (book: Book) =>
          book
            .allLines()
            .map(({ number, decision, differences }) => ({ number, decision, differences }))
            .sort((a, b) => (a.number ?? '').localeCompare(b.number ?? ''));
        expect(decided(one)).toEqual(decided(other));
        expect([...one.capeNumbers(true)].sort()).toEqual([...other.capeNumbers(true)].sort());
      }),
      { numRuns: 40 },
    );
  });

  it('arbitrary text is read or refused, never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        const read = await paste(text).catch((error: unknown) => error);
        if (read instanceof Error) expect(read).toBeInstanceOf(Refused);
        else accounted(read as Table);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the CAPE file', () => {
  it('written and read again gives the same entries, each once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(numbers, { minLength: 1, maxLength: 60 }), async (made) => {
        const [file = '', ...others] = capeFiles(made);
        expect(others).toEqual([]);
        const { entries, setAside } = await paste(file);
        expect(entries.map(({ number }) => number)).toEqual([...new Set(made)]);
        expect(setAside).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps to the limits of CBP: entries and size a file, one header each, nothing lost between files', () => {
    const made = Array.from({ length: 25_000 }, (_, at) => {
      const parsed = parseEntryNumber(`ABC${String(1_000_000 + at)}0`);
      if (!parsed.ok) throw new Error(parsed.error);
      return parsed.number;
    });
    const files = capeFiles(made).map((file) => file.split('\r\n'));
    expect(files).toHaveLength(3);
    for (const [header, ...lines] of files) {
      expect(header).toBe('Entry Number');
      expect(lines.pop()).toBe('');
      expect(lines.length).toBeLessThanOrEqual(fileEntries.value);
      expect(lines.join('').length).toBeLessThan(fileSize.value * 1_000_000);
      expect(lines.every((line) => /^[A-Z0-9]{11}$/.test(line))).toBe(true);
    }
    expect(files.flatMap(([, ...lines]) => lines.filter(Boolean))).toEqual(made);
  });

  it('holds only what the rules let through', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (made) => {
        const book = new Book(await paste(textOf(made)), {}, TODAY);
        const open = book.lines('open', 0, 999).flatMap(({ number }) => number ?? []);
        expect([...book.capeNumbers(false)].sort()).toEqual([...open].sort());
        for (const { decision } of book.lines('open', 0, 999)) {
          expect(decision.blocks).toEqual([]);
          expect(decision.plan && decision.plan.lastCapeDay.value >= TODAY).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the calendar', () => {
  it('has one event for each day that matters, and counts every entry in it', async () => {
    const made = ['2026-09-18', '2026-09-18', '2026-09-17', '2026-07-10'].map((liquidated, at) =>
      exportRow(`ABC-100000${at}-0`, 1, liquidated),
    );
    const { summary } = new Book(await paste(delimited([HEADER, ...made])), {}, TODAY);
    const shared = sharedDays(summary, dayPlans({}, TODAY), TODAY);
    const events = eventsOf(shared, TODAY, entriesWords, takeWords) ?? [];
    const days = events.map((event) => event.day);
    expect(new Set(days).size).toBe(days.length);
    expect(days).toEqual([...days].sort());
    const filed = events.filter(({ title }) => title.includes('File CAPE by'));
    expect(filed.map(({ day, title }) => [day, title])).toEqual([
      ['2026-12-04', 'File CAPE by: 3 entries'],
    ]);
    expect(events.every(({ title }) => !title.includes('ABC'))).toBe(true);
    const [{ description, alarms } = { description: '', alarms: [] }] = filed;
    // Two liquidation days share it: the rule, the count and the source of each stand in it.
    expect(description.match(/How we counted/g)).toHaveLength(2);
    expect(description).toContain('Add 80 days: Sunday, December 6, 2026.');
    expect(description).toContain('[CBP');
    expect(alarms).toEqual([7, 1, 0]);
    setReminders('file-cape-by', 'soon');
    expect(eventsOf(shared, TODAY, entriesWords, takeWords)).toBeUndefined();
    setReminders('file-cape-by', '7, 1, 0');
  });
});
