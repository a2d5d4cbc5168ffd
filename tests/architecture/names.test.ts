import { globSync } from 'node:fs';
import { basename, extname } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeFiles, parse } from './code';

const NAMELESS = /^(utils?|libs?|helpers?|types?|constants?|common|misc)$/i;

/** A name that says nothing of what stands in the file, or in the folder. */
const nameless = (path: string): boolean =>
  path
    .split('/')
    .some((part) => NAMELESS.test(part) || NAMELESS.test(basename(part, extname(part))));

/** A file that hands on what others hold. */
function handsOn(path: string, text: string): boolean {
  if (/(^|\/)index\.tsx?$/.test(path)) return true;
  return parse(path, text).some((file) =>
    file.statements.some(
      (statement) => ts.isExportDeclaration(statement) && !!statement.moduleSpecifier,
    ),
  );
}

describe('names', () => {
  it('say what a file or folder holds', () => {
    expect(globSync('{src,tests,scripts,content}/**/*').filter(nameless)).toEqual([]);
  });

  it('lead to the thing itself: no barrel', () => {
    expect(codeFiles.filter(([path, text]) => handsOn(path, text))).toEqual([]);
  });

  it.each(['src/utils.ts', 'src/rules/types.ts', 'src/lib/day.ts', 'src/words/Constants.ts'])(
    'refuses %s',
    (path) => expect(nameless(path)).toBe(true),
  );

  it.each([
    ['src/rules/index.ts', ''],
    ['src/rules/all.ts', "export * from './day';"],
    ['src/rules/all.ts', "export { day } from './day';"],
    ['src/rules/all.ts', "export type { Day } from './day';"],
  ])('sees the barrel %s: %s', (path, text) => expect(handsOn(path, text)).toBe(true));

  it.each(['src/rules/parameters.ts', 'src/words/en/labels.ts', 'src/rules/typed-day.ts'])(
    'lets %s pass',
    (path) => expect(nameless(path)).toBe(false),
  );
});
