import { describe, expect, it } from 'vitest';
import { codeFiles } from './code';
import { importsOf, resolve } from './imports';

type Graph = ReadonlyMap<string, readonly string[]>;

/** Each code file of `src` with the code files that it imports; a specifier has no extension. */
function graphOf(files: readonly (readonly [path: string, text: string])[]): Graph {
  const paths = new Set(files.map(([path]) => path));
  const file = (target: string) =>
    [target, `${target}.ts`, `${target}.tsx`, `${target}.mjs`].find((one) => paths.has(one));
  return new Map(
    files.map(([path, text]) => [
      path,
      importsOf(path, text).flatMap((specifier) => file(resolve(path, specifier)) ?? []),
    ]),
  );
}

/** The circles of a graph, each by its files in the order in which they import each other. */
function circles(graph: Graph): string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (path: string, above: readonly string[]) => {
    const at = above.indexOf(path);
    if (at >= 0) {
      const circle = above.slice(at);
      const first = circle.indexOf([...circle].sort()[0]!);
      found.add([...circle.slice(first), ...circle.slice(0, first)].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...above, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return [...found].sort();
}

describe('imports', () => {
  it('form no circle, those of types included', () => {
    const graph = graphOf(codeFiles);
    expect([...graph.values()].flat().length).toBeGreaterThan(500);
    expect(circles(graph)).toEqual([]);
  });

  it.each([
    ['two files', { 'src/a.ts': "import './b';", 'src/b.ts': "import type { A } from './a';" }, 1],
    [
      'three files',
      {
        'src/a.ts': "import './b';",
        'src/b.ts': "type C = import('./c').C;",
        'src/c.tsx': "export { a } from './a';",
      },
      1,
    ],
    ['one file', { 'src/a.ts': "import type { A } from './a';" }, 1],
    [
      'a file reached in two ways',
      { 'src/a.ts': "import './b';\nimport './c';", 'src/b.ts': "import './c';", 'src/c.ts': '' },
      0,
    ],
  ])('are walked: %s', (_, files, count) => {
    expect(circles(graphOf(Object.entries(files)))).toHaveLength(count);
  });
});
