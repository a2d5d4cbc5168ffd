// Files and lists as readers have them, each with what the page must make of it. Questions are answered
// as the cases say; nothing is counted before those that must be asked.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Book } from '../../../../src/islands/tools/entries/decisions';
import { questionsOf } from '../../../../src/islands/tools/entries/reading/questions';
import { Refused } from '../../../../src/islands/tools/entries/reading/read-error';
import {
  readSources,
  type Reading,
  type Source,
} from '../../../../src/islands/tools/entries/reading/read-sources';
import type { Choices } from '../../../../src/islands/tools/entries/reading/table';
import { sheetsOffered } from '../../../../src/islands/tools/entries/reading/questions';
import { entriesWords } from '../../../../src/words/en/entries';
import { day } from '../../../../src/rules/day';
import { GROUPS } from '../../../../src/rules/entry-decision';

const FOLDER = join(import.meta.dirname, '../../../fixtures/cases');

interface Case {
  readonly file: string | readonly string[];
  readonly how: 'file' | 'paste';
  readonly asOf: string;
  readonly kind: string;
  readonly want: Readonly<Record<string, number | readonly number[]>>;
  readonly asks?: readonly { about: string; answer: readonly string[]; must: boolean }[];
  readonly refused?: 'yes' | 'or';
  readonly tells?: readonly string[];
}
const cases: readonly Case[] = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8'));

const filesOf = ({ file }: Case) => (typeof file === 'string' ? [file] : file);

function sourceOf(one: Case): Source {
  const files = filesOf(one).map((name) => ({ name, bytes: readFileSync(join(FOLDER, name)) }));
  if (one.how === 'paste') return { kind: 'text', text: files[0]!.bytes.toString('utf8') };
  return {
    kind: 'files',
    files: files.map(({ name, bytes }) => ({ name, blob: new Blob([new Uint8Array(bytes)]) })),
  };
}

const holds = (label: string, answers: readonly string[]) =>
  answers.some((answer) => label.toLowerCase().includes(answer.toLowerCase()));

/** The choices with a question answered, as a reader picks the label. */
function answered(
  reading: Reading,
  choices: Choices,
  about: string,
  answer: readonly string[],
): Choices {
  const { table, files } = reading;
  if (about === 'zeros') return { ...choices, addZeros: true };
  if (about === 'sheets') {
    const sheets = Object.fromEntries(sheetsOffered(files).map((key) => [key, true]));
    return { ...choices, sheets: { ...choices.sheets, ...sheets } };
  }
  const question = questionsOf(table).find(({ name }) => name === about);
  if (!question) return choices;
  if (question.name === 'claim-word') {
    const accepted = !holds('Not accepted', answer);
    const words = Object.fromEntries(question.words.map((word) => [word.toLowerCase(), accepted]));
    return { ...choices, claimWords: { ...choices.claimWords, ...words } };
  }
  const { key, header } = question.table;
  const before = choices.tables?.[key];
  const withTable = (more: object): Choices => ({
    ...choices,
    tables: { ...choices.tables, [key]: { ...before, ...more } },
  });
  if (question.name === 'day-order') {
    const order = (['month', 'day', 'both'] as const).find((one) =>
      holds(entriesWords.orders[one], answer),
    );
    return withTable({ dayOrder: order });
  }
  const field = question.name === 'entry-column' ? 'number' : 'liquidated';
  const at = header.findIndex((name, index) => holds(entriesWords.column(index, name), answer));
  const column = holds(entriesWords.noneOfThese, answer) ? 'none' : at;
  return withTable({ columns: { ...before?.columns, [field]: column } });
}

async function answersOf(one: Case) {
  const source = sourceOf(one);
  let choices: Choices = {};
  const read = () => readSources(source, choices, () => {});
  let reading = await read();
  for (const { about, answer, must } of one.asks ?? []) {
    const open = questionsOf(reading.table).some(({ name }) => name === about);
    if (must && about !== 'zeros') expect(open, `asks ${about}`).toBe(true);
    choices = answered(reading, choices, about, answer);
    reading = await read();
  }
  expect(questionsOf(reading.table).map(({ name }) => name)).toEqual([]);
  const { table } = reading;
  const { summary } = new Book(table, {}, day(one.asOf));
  return {
    'rows-read': table.rowsRead,
    'rows-used': table.rowsUsed,
    'rows-set-aside': table.setAside.length,
    entries: summary.entries,
    ...Object.fromEntries(GROUPS.map((group) => [`entries-${group}`, summary.counts[group]])),
  } as Record<string, number>;
}

describe.each([...new Set(cases.map(({ kind }) => kind))])('%s', (kind) => {
  it.each(cases.filter((one) => one.kind === kind).map((one) => [String(one.file), one] as const))(
    '%s',
    async (_, one) => {
      let answers: Record<string, number>;
      try {
        answers = await answersOf(one);
      } catch (error) {
        if (!one.refused || !(error instanceof Refused)) throw error;
        const text = entriesWords.refused[error.reason].toLowerCase();
        expect(
          one.tells!.some((tell) => text.includes(tell.toLowerCase())),
          text,
        ).toBe(true);
        return;
      }
      expect(one.refused).not.toBe('yes');
      for (const [name, want] of Object.entries(one.want)) {
        const wanted = Array.isArray(want) ? want : [want];
        expect(wanted, `${name} of ${JSON.stringify(answers)}`).toContain(answers[name]);
      }
      expect(answers['rows-read']).toBe(answers['rows-used']! + answers['rows-set-aside']!);
    },
  );
});
