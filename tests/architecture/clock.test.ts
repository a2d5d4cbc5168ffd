import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeFiles, parse, place, walk } from './code';

/** The one reader of the clock, U.S. Eastern. */
const CLOCK = 'src/browser/clock.ts';
const CLOCK_NAMES = new Set(['performance', 'Temporal']);

/** `Date` with a fixed instant: no clock is read. */
function fixed(date: ts.Identifier): boolean {
  const { parent } = date;
  if (ts.isNewExpression(parent) && parent.expression === date) {
    return (parent.arguments?.length ?? 0) > 0;
  }
  return (
    ts.isPropertyAccessExpression(parent) &&
    parent.expression === date &&
    ['parse', 'UTC'].includes(parent.name.text)
  );
}

const isName = (node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  ((ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent)) &&
    node.parent.name === node) ||
  ts.isTypeReferenceNode(node.parent) ||
  ts.isJsxAttribute(node.parent);

/** Every reading of the clock in a file, with its line. */
function clockReadings(path: string, text: string): string[] {
  const found: string[] = [];
  for (const file of parse(path, text)) {
    walk(file, (node) => {
      const read = (): void => {
        found.push(`${place(path, node)} ${node.parent.getText().slice(0, 60)}`);
      };
      if (ts.isIdentifier(node)) {
        if (node.text === 'timeStamp' || node.text === 'lastModified') read();
        if (isName(node)) return;
        if (CLOCK_NAMES.has(node.text)) read();
        if (node.text === 'Date' && !fixed(node)) read();
      }
      // `new UTCDate()` and a formatter's `.format()` without a moment take the present one.
      if (ts.isNewExpression(node) && /^UTCDate/.test(node.expression.getText())) {
        if (!node.arguments?.length) read();
      }
      if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
        const { name } = node.expression;
        const formats = name.text === 'format' || name.text === 'formatToParts';
        if (formats && node.arguments.length === 0) read();
        if (name.text === 'toLocaleDateString' || name.text === 'toLocaleTimeString') read();
      }
    });
  }
  return found;
}

describe('the clock', () => {
  it(`is read once, by ${CLOCK}`, () => {
    const readings = codeFiles.flatMap(([path, text]) => clockReadings(path, text));
    expect(readings).toEqual([expect.stringContaining(CLOCK)]);
  });

  it.each([
    ['x.ts', 'const a = Date.now();'],
    ['x.ts', 'const a = new Date();'],
    ['x.ts', 'const a = new Date;'],
    ['x.ts', 'const a = Date();'],
    ['x.ts', 'const { now } = Date;'],
    ['x.ts', 'const clock = [Date];'],
    ['x.ts', 'globalThis["x"] = performance.now();'],
    ['x.ts', 'const a = Temporal.Now.plainDateISO();'],
    ['x.ts', "const a = new Intl.DateTimeFormat('en-US').format();"],
    ['x.ts', 'const a = new UTCDateMini();'],
    ['x.ts', 'on = (event) => event.timeStamp;'],
    ['x.ts', "const a = value.toLocaleDateString('en-US');"],
    ['x.tsx', '<time>it’s {Date.now()}</time>'],
    ['X.astro', '<p>it’s built {new Date().getFullYear()}</p>'],
    ['X.astro', '---\nconst year = new Date().getFullYear();\n---\n<p>{year}</p>'],
    ['X.astro', '<p></p><script>console.log(Date.now())</script>'],
  ])('in %s finds %s', (path, text) => {
    expect(clockReadings(path, text)).toHaveLength(1);
  });

  it.each([
    [
      'x.ts',
      'const a = new Date(2026, 0, 1); const b = Date.parse(text); const c = Date.UTC(1, 2);',
    ],
    ['x.ts', "const a = formatter.format(epoch); // new Date()\nconst s = 'Date.now()';"],
    ['x.ts', 'type A = { Date: Date }; const a = x.performance;'],
  ])('in %s lets %s pass', (path, text) => {
    expect(clockReadings(path, text)).toEqual([]);
  });
});
