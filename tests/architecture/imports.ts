import { posix } from 'node:path';
import ts from 'typescript';
import { parse, walk } from './code';

const isImportMeta = (node: ts.Node): boolean => ts.isMetaProperty(node);

/** What a node imports, if it is any of the forms that reach another module. */
function specifier(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return node.argument.literal;
  if (ts.isCallExpression(node)) {
    const { expression, arguments: given } = node;
    if (expression.kind === ts.SyntaxKind.ImportKeyword) return given[0];
    if (ts.isPropertyAccessExpression(expression) && isImportMeta(expression.expression))
      return given[0];
  }
  // new Worker(new URL('./worker.ts', import.meta.url))
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL' && node.arguments?.[1]) {
    const [target, base] = node.arguments;
    if (ts.isPropertyAccessExpression(base) && isImportMeta(base.expression)) return target;
  }
  return undefined;
}

/** Everything a file imports: static, dynamic, types, re-exports, workers. A computed one is named `?`. */
export function importsOf(path: string, text: string): readonly string[] {
  const found: string[] = [];
  for (const file of parse(path, text)) {
    walk(file, (node) => {
      const what = specifier(node);
      if (what) found.push(ts.isStringLiteralLike(what) ? what.text : '?');
    });
  }
  // What the conversion of an Astro file adds by itself.
  return found.filter((one) => !(path.endsWith('.astro') && one === 'astro'));
}

/** The path of the imported file from the project's root, or the package's name as it stands. */
export const resolve = (path: string, specifier: string): string =>
  specifier.startsWith('.')
    ? posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''))
    : specifier;
