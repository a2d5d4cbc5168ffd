// No regular expression of the site takes longer than its text: each is analysed, none is timed.
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeFiles, parse, place, walk } from './code';

/** Every regular expression written in the code, and each `new RegExp`, which nobody could analyse. */
function regexesOf(path: string, text: string) {
  const literals: { at: string; source: string; flags: string }[] = [];
  const made: string[] = [];
  for (const file of parse(path, text)) {
    walk(file, (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        literals.push({
          at: place(path, node),
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
        });
      } else if (
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        node.expression.getText() === 'RegExp'
      ) {
        made.push(place(path, node));
      }
    });
  }
  return { literals, made };
}

let analyse: (
  source: string,
  flags: string,
) => Promise<{ status: string; complexity?: { type: string } | undefined }>;
beforeAll(async () => {
  // The analyser's own JavaScript; otherwise it looks for a program or a Java machine.
  process.env.RECHECK_BACKEND = 'pure';
  ({ check: analyse } = await import('recheck'));
});

const linear = async (source: string, flags: string) =>
  (await analyse(source, flags)).status === 'safe';

describe('regular expressions', () => {
  it('are linear in the length of the text', async () => {
    const all = codeFiles.flatMap(([path, text]) => regexesOf(path, text).literals);
    expect(all.length).toBeGreaterThan(10);
    const slow: string[] = [];
    for (const { at, source, flags } of all) {
      if (!(await linear(source, flags))) slow.push(`${at} /${source}/${flags}`);
    }
    expect(slow).toEqual([]);
  });

  it('are never put together from text', () => {
    expect(codeFiles.flatMap(([path, text]) => regexesOf(path, text).made)).toEqual([]);
  });

  it.each([
    ['^(a+)+$', false],
    ['\\s+$', false],
    ['^(\\d+)-(\\d+)$', true],
    ['\\s+', true],
  ])('%s is linear: %s', async (source, expected) =>
    expect(await linear(source, '')).toBe(expected),
  );
});
