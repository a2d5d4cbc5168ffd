// A tool is added in at most six places. Where one is forgotten, its name stands in the message.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registry, type Tool, type ToolName } from '../../src/islands/registry';

type Files = Readonly<Record<string, string>>;
const paths = 'src/{islands/tools/*/*.tsx,words/*/*.ts,components/**/*.{astro,ts}}';
const files: Files = Object.fromEntries(
  globSync(paths).map((path) => [path.replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
);

/** What a tool of the registry lacks, by file. A table has no calculator. */
function missing(name: string, tool: Tool, all: Files): readonly string[] {
  const room = `src/islands/tools/${name}`;
  const say = (lacks: boolean, what: string) => (lacks ? [what] : []);
  const hasPage = (language: string) =>
    all[`src/words/${language}/${name}.ts`]?.includes('export const page') ?? false;
  const spanish = `${room}/es.tsx` in all || hasPage('es');
  const languages = spanish ? ['en', 'es'] : ['en'];
  const wrappers = Object.entries(all).filter(([path]) => path.endsWith('.astro'));
  const map = all['src/components/tool-pages.ts'] ?? '';
  return [
    ...(tool.page ? languages : []).flatMap((language) =>
      say(!hasPage(language), `src/words/${language}/${name}.ts: export const page`),
    ),
    ...(tool.table
      ? []
      : [`${room}/tool.tsx`, ...languages.map((one) => `${room}/${one}.tsx`)]
    ).filter((path) => !(path in all)),
    ...(tool.table ? [] : languages).flatMap((language) =>
      say(
        !wrappers.some(([, text]) => text.includes(`islands/tools/${name}/${language}'`)),
        `src/components/tools: a wrapper that imports ${room}/${language}`,
      ),
    ),
    ...say(
      !!tool.page && !tool.ownFile && !new RegExp(`^  '?${name}'?: `, 'm').test(map),
      `src/components/tool-pages.ts: ${name}`,
    ),
  ];
}

describe('a tool of the registry', () => {
  it.each(Object.entries(registry) as [ToolName, Tool][])('%s is whole', (name, tool) => {
    expect(missing(name, tool, files)).toEqual([]);
  });

  const without = (path: string): Files =>
    Object.fromEntries(Object.entries(files).filter(([one]) => one !== path));
  const changed = (path: string, from: string, to: string): Files => ({
    ...files,
    [path]: (files[path] ?? '').replace(from, to),
  });
  it.each([
    ['its room', without('src/islands/tools/tier/tool.tsx'), 'tools/tier/tool.tsx'],
    ['its English entry', without('src/islands/tools/tier/en.tsx'), 'tools/tier/en.tsx'],
    ['its Spanish entry', without('src/islands/tools/tier/es.tsx'), 'tools/tier/es.tsx'],
    ['its English words', without('src/words/en/tier.ts'), 'src/words/en/tier.ts'],
    ['its Spanish words', without('src/words/es/tier.ts'), 'src/words/es/tier.ts'],
    ['its wrapper', without('src/components/tools/TierTool.astro'), 'src/components/tools'],
    [
      'its place in the map',
      changed('src/components/tool-pages.ts', '  tier: ', '  other: '),
      'src/components/tool-pages.ts',
    ],
  ])('without %s is named', (_, all, where) => {
    expect(missing('tier', registry.tier, all).join('\n')).toContain(where);
  });

  it('has a place in the registry where it has a room', () => {
    const rooms = globSync('src/islands/tools/*/tool.tsx').map((path) =>
      path.split(/[\\/]/).at(-2),
    );
    expect(rooms.filter((room) => !(room! in registry))).toEqual([]);
  });
});
