// No regular expression of the site takes longer than its text: each is analysed, none is timed.
import { beforeAll, describe, expect, it } from 'vitest';
import { codeFiles } from './code';
import { regexesOf } from './regex';

/** Milliseconds after which the analyser gives up on an expression; for what hangs. */
const LIMIT = 200_000;

let analyse: (
  source: string,
  flags: string,
  limits: { timeout: number },
) => Promise<{ status: string; complexity?: { type: string } | undefined }>;
beforeAll(async () => {
  // The analyser's own JavaScript; otherwise it looks for a program or a Java machine.
  process.env.RECHECK_BACKEND = 'pure';
  ({ check: analyse } = await import('recheck'));
});

const linear = async (source: string, flags: string) =>
  (await analyse(source, flags, { timeout: LIMIT })).status === 'safe';

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
