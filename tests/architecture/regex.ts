import ts from 'typescript';
import { parse, place, walk } from './code';

/** Every regular expression written in the code, and each `new RegExp`, which nobody could analyse. */
export function regexesOf(path: string, text: string) {
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
