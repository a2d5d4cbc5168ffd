import { globSync, readFileSync } from 'node:fs';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { parse as parseYaml } from 'yaml';

/** The parts of a Markdown tree that the checks look at. */
export interface Node {
  readonly type: string;
  readonly name?: string;
  readonly value?: string;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: string | object | null | undefined;
  }[];
  readonly children?: readonly Node[];
}

/** A page or note as its editor wrote it. */
export interface Guide {
  readonly path: string;
  readonly front: Readonly<Record<string, unknown>>;
  readonly tree: Node;
}

/** Reads MDX with the parser that builds the site; Markdown where the path says so. */
export function guide(path: string, text: string): Guide {
  const read = path.endsWith('.md') ? markdownToMdast : mdxToMdast;
  const tree = read(text, { features: { frontmatter: true } }) as unknown as Node;
  const front = tree.children?.find(({ type }) => type === 'yaml')?.value ?? '';
  return { path, front: (parseYaml(front) ?? {}) as Guide['front'], tree };
}

/** The pages or notes at a pattern's paths, in the order of their paths. */
export const files = (pattern: string): readonly Guide[] =>
  globSync(pattern)
    .sort()
    .map((path) => guide(path, readFileSync(path, 'utf8')));

export const guides = files('content/guides/en/**/*.mdx');
export const notes = files('content/method/*.md');

/** A data file's entries. */
export const data = (name: string): readonly Readonly<Record<string, unknown>>[] =>
  parseYaml(readFileSync(`content/${name}.yaml`, 'utf8'));

/** Every node of a tree, parents first. */
export const nodes = (tree: Node): readonly Node[] => [
  tree,
  ...(tree.children ?? []).flatMap(nodes),
];

/** What stands in an attribute of every component with this name; absent ones are left out. */
export const used = ({ tree }: Guide, component: string, attribute: string): readonly string[] =>
  nodes(tree)
    .filter(({ name }) => name === component)
    .flatMap(({ attributes = [] }) => attributes.filter(({ name }) => name === attribute))
    .flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
