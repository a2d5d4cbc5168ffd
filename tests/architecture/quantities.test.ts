import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { codeFiles, parse, walk } from './code';
import { data, files, guide, guides, notes } from './guide';
import { textsOf, typedInSpanish, typedQuantities } from './quantity';

const found = (texts: readonly string[], where: string, typed = typedQuantities) =>
  texts.flatMap((text) => typed(text).map((quantity) => `${where}: ${quantity}`));

/** Keys whose text is not ours to word, or is none. */
const NOT_PROSE = new Set([
  'id',
  'source',
  'checked',
  'page',
  'see',
  'email',
  'phone',
  'extension',
  'gloss',
]);

/** Every text of a data file's entry; CBP's own messages stand as CBP wrote them. */
function strings(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return NOT_PROSE.has(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => strings(one, key));
  if (value === null || typeof value !== 'object') return [];
  const { kind } = value as { kind?: unknown };
  return Object.entries(value)
    .filter(([name]) => !(name === 'message' && (kind === 'file' || kind === 'entry')))
    .flatMap(([name, inside]) => strings(inside, name));
}

/** Every text in code that a reader may see; what is put into a template stands as `#`. */
function literals(path: string, text: string): string[] {
  const texts: string[] = [];
  for (const file of parse(path, text)) {
    walk(file, (node) => {
      if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) texts.push(node.text);
      if (ts.isTemplateExpression(node)) {
        texts.push(
          [node.head, ...node.templateSpans.map(({ literal }) => literal)]
            .map(({ text }) => text)
            .join('#'),
        );
      }
    });
  }
  // A key, a class or an option is one word; what people read has spaces.
  return texts.filter((one) => /\S\s\S/.test(one));
}

describe('quantities', () => {
  it('come from the parameters in every guide and note', () => {
    expect(guides.length).toBeGreaterThan(20);
    const typed = [...guides, ...notes].flatMap((page) => found(textsOf(page), page.path));
    expect(typed).toEqual([]);
  });

  it.each(['contacts', 'errors', 'glossary', 'phases', 'changes'])(
    'come from the parameters in %s.yaml',
    (name) => {
      const typed = data(name).flatMap((entry) => found(strings(entry), String(entry.id)));
      expect(typed).toEqual([]);
    },
  );

  it('come from the parameters in every Spanish guide, note and data file', () => {
    const pages = ['content/guides/es/**/*.mdx', 'content/method/es/*.md'].flatMap(files);
    const typed = pages.flatMap((page) => found(textsOf(page), page.path, typedInSpanish));
    const inData = ['contacts.es', 'errors.es', 'phases.es', 'glossary.es', 'changes.es'].flatMap(
      (name) =>
        data(name).flatMap((entry) => found(strings(entry), String(entry.id), typedInSpanish)),
    );
    expect([...typed, ...inData]).toEqual([]);
  });

  it.each([
    ['Antes de 45 días', 'figures'],
    ['Ciento ochenta días', 'words'],
    ['el día 80', 'a day by its number'],
    ['de 60 a 90 días', 'a range'],
    ['medio año', 'a half'],
    ['9,999 entradas', 'no time at all'],
  ])('finds %j in Spanish (%s)', (text) => expect(typedInSpanish(text)).not.toEqual([]));

  it.each([
    ['El 10 de junio de 2026', 'a date'],
    ['cinco pasos', 'parts of the guide'],
    ['un día antes', 'an article'],
    ['los tipos 31 y 32', 'names'],
    ['el día 0', 'where a count begins'],
  ])('lets %j pass in Spanish (%s)', (text) => expect(typedInSpanish(text)).toEqual([]));

  it('come from the parameters in what the calculators and pages say', () => {
    const typed = codeFiles
      .filter(([path]) => path !== 'src/rules/parameters.ts')
      .flatMap(([path, text]) => found(literals(path, text), path));
    expect(typed).toEqual([]);
  });

  it.each([
    ['x.ts', "const a = 'Wait 45 days';"],
    ['x.ts', 'const a = `${' + 'n} waits 45 days`;'],
    ['x.tsx', '<p>It’s day 80</p>'],
    ['X.astro', '---\n---\n<p>It’s day 80</p>'],
    ['X.astro', "---\nconst a = 'Day 90';\n---\n<p>{a}</p>"],
  ])('finds one in %s: %s', (path, text) => {
    expect(found(literals(path, text), path)).toHaveLength(1);
  });

  it.each([
    ['Sign in within 45 days.', 'figures'],
    ['The forty-five days have passed.', 'words'],
    ['CBP may take two years to decide.', 'years'],
    ['Up to day 80 it is in.', 'a day by its number'],
    ['It is in until days 79–80.', 'days by their numbers'],
    ['The 45-day limit', 'with a hyphen'],
    ['An eighty-day window', 'words with a hyphen'],
    ['5 business days', 'business days'],
    ['one hundred and eighty calendar days', 'a long number'],
    ['1,000 entries or 10 characters', 'no time at all'],
    ['On the 180th day', 'an ordinal'],
    ['On the eightieth day', 'an ordinal in words'],
    ['It lasts half a year.', 'a half'],
    ['A file of 1 MB', 'size'],
    ['A file of 1MB', 'size without a space'],
    ['In **two** years', 'set in bold'],
    ['In two\nyears', 'over the end of a line'],
    ['<Status pass="Signed in 40 days ago" />', 'in an attribute'],
    ['<Warning>\n\nWait 3 weeks.\n\n</Warning>', 'in a box'],
    ['<Done>Wait 3 weeks.</Done>', 'in a box of one line'],
    ['| a |\n|---|\n| 6 months |', 'in a table'],
  ])('finds %j (%s)', (text) => {
    expect(found(textsOf(guide('x.mdx', text)), 'x').length).toBeGreaterThan(0);
  });

  it('finds one in the front matter', () => {
    const page = guide('x.mdx', '---\ntitle: Wait 45 days\n---\n\nText.');
    expect(found(textsOf(page), 'x')).toEqual(['x: 45 days']);
  });

  it('finds one in a data file, but not in a message of CBP', () => {
    const entry = { kind: 'entry', message: 'more than 80 days ago', fix: 'Wait 3 days.' };
    expect(found(strings(entry), 'x')).toEqual(['x: 3 days']);
  });

  it.each([
    ['Up to day <Value of="cape-window" as="number" /> it is in.', 'from a parameter'],
    ['CAPE opened on April 20, 2026, at 8:00 a.m.', 'a date'],
    ['Three tiers, five steps, one page.', 'parts of the guide'],
    ['Entry types 01 and 02, phase 2, CBP Form 19', 'names'],
    ['On the first day you try, call once a day.', 'no count'],
    ['Liquidation is day 0, the day after it day 1.', 'where a count begins'],
    ['The number on CBP Form 7501, digit by digit', 'a name'],
  ])('lets %j pass (%s)', (text) => {
    expect(found(textsOf(guide('x.mdx', text)), 'x')).toEqual([]);
  });
});
