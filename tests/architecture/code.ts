import { globSync, readFileSync } from 'node:fs';
import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';

/** Every code file of the site, by path, with its text. */
export const codeFiles: readonly (readonly [path: string, text: string])[] = globSync(
  'src/**/*.{ts,tsx,astro}',
)
  .filter((path) => !path.endsWith('.d.ts'))
  .sort()
  .map((path) => [path, readFileSync(path, 'utf8')]);

const sourceFile = (path: string, text: string) =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

/** The code of a file as syntax trees; an Astro file also holds scripts for the page. */
export function parse(path: string, text: string): readonly ts.SourceFile[] {
  if (path.endsWith('.ts')) {
    return [ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)];
  }
  if (!path.endsWith('.astro')) return [sourceFile(path, text)];
  const { code, scripts, hasParseErrors } = convertToTsx(text, { filename: path });
  if (hasParseErrors) throw new Error(`${path} cannot be read`);
  return [code, ...scripts.map(({ content }) => content)].map((one) => sourceFile(path, one));
}

/** Calls `visit` for every node of the tree, parents first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** Where a node stands, for a message: path and line. */
export const place = (path: string, node: ts.Node): string =>
  `${path}:${node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
