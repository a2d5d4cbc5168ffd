import { describe, expect, it } from 'vitest';
import { data, files, type Guide, guide, type Node, nodes } from './guide';

interface Term {
  readonly en: string;
  readonly es: string;
  readonly forms?: readonly string[];
  readonly not?: readonly string[];
}
const terms = data('terms') as unknown as readonly Term[];
const spanish = files('content/guides/es/**/*.mdx');

const word = (texts: readonly string[]) =>
  new RegExp(`(?<![\\p{L}])(?:${texts.join('|')})(?![\\p{L}])`, 'iu');
const textOf = ({ type, value, children = [] }: Node): string =>
  type === 'text' ? (value ?? '') : children.map(textOf).join('');

/** The blocks of running text, in order: a row of a table is one; what stands in a quotation is an English letter. */
function blocks(tree: Node): string[] {
  if (tree.type === 'heading' || tree.type === 'yaml') return [];
  if (tree.type === 'paragraph' || tree.type === 'tableRow') return [textOf(tree)];
  const direct = (tree.children ?? []).filter(({ type }) => type === 'text');
  const own = tree.type === 'mdxJsxFlowElement' && direct.length > 0 ? [textOf(tree)] : [];
  return [...own, ...(tree.children ?? []).flatMap(blocks)];
}

/** Terms whose first use on a page stands in a paragraph without the English term. */
const unglossed = ({ path, tree }: Guide): string[] => {
  const said = blocks(tree);
  return terms.flatMap(({ en, es, forms = [] }) => {
    const first = said.find((text) => word([es, ...forms]).test(text));
    return first === undefined || word([en, `${en}s`]).test(first)
      ? []
      : [`${path}: ${es} (${en})`];
  });
};

/** Words for a term that the site does not use. */
const foreign = (text: string, where: string): string[] =>
  terms.flatMap(({ es, not = [] }) =>
    not.filter((other) => word([other]).test(text)).map((other) => `${where}: ${other}, not ${es}`),
  );
const everyText = ({ tree, front }: Guide) =>
  [...nodes(tree).map(({ value = '' }) => value), JSON.stringify(front)].join(' ');

describe('the Spanish terms', () => {
  it('are one for each thing', () => {
    for (const key of ['en', 'es'] as const) {
      expect(new Set(terms.map((term) => term[key])).size).toBe(terms.length);
    }
  });

  it('stand beside the English term at their first use on each page', () => {
    expect(spanish.flatMap(unglossed)).toEqual([]);
  });

  it('are the only words for it, in pages and data', () => {
    const inPages = spanish.flatMap((page) => foreign(everyText(page), page.path));
    const inData = ['contacts.es', 'errors.es', 'phases.es', 'glossary.es', 'changes.es'].flatMap(
      (name) => foreign(JSON.stringify(data(name)), name),
    );
    expect([...inPages, ...inData]).toEqual([]);
  });

  it.each([
    ['Presente una protesta.', 'no English term'],
    ['## La protesta (protest)\n\nLa protesta es otra cosa.', 'a heading is no use of it'],
    ['Las protestas.\n\nUna protesta (protest).', 'not at the first use'],
  ])('refuse %j (%s)', (text) => expect(unglossed(guide('x.mdx', text))).toHaveLength(1));

  it.each([
    ['Una protesta (<En>protest</En>).\n\nLa protesta.', 'at the first use alone'],
    ['Protestar cuesta poco.', 'another word'],
  ])('let %j pass (%s)', (text) => expect(unglossed(guide('x.mdx', text))).toEqual([]));

  it('refuse another word for the same thing', () => {
    expect(foreign('Pida el número de reclamo.', 'x')).toHaveLength(1);
    expect(foreign('La reconciliación', 'x')).toEqual([]);
  });
});
