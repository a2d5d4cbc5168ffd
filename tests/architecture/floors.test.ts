import { describe, expect, it } from 'vitest';
import { codeFiles } from './code';
import { importsOf, resolve } from './imports';

/** Low to high. Styles come with what they are for; what describes the collections stands above the islands. */
const FLOORS = [
  'rules',
  'words',
  'browser',
  'styles',
  'islands',
  'client',
  'shared',
  'components',
  'pages',
] as const;
const floorOf = (path: string): number => {
  const [, folder = ''] = path.split('/');
  if (folder === 'middleware.ts') return FLOORS.indexOf('pages');
  return /^content(\.config|$)/.test(folder)
    ? FLOORS.indexOf('shared')
    : FLOORS.indexOf(folder as (typeof FLOORS)[number]);
};
const RULES = FLOORS.indexOf('rules');
const WORDS = FLOORS.indexOf('words');
const ISLANDS = FLOORS.indexOf('islands');
const CLIENT = FLOORS.indexOf('client');

/** Why a file must not import something, one line for each fault. */
function faults(path: string, text: string): string[] {
  const from = floorOf(path);
  return importsOf(path, text).flatMap((specifier) => {
    const target = resolve(path, specifier);
    const say = (why: string) => [`${path} imports ${specifier}: ${why}`];
    if (specifier === '?') return say('write the module as plain text');
    if (/^@?date-fns(\/|$)/.test(specifier)) {
      return path === 'src/rules/day.ts' ? [] : say('only src/rules/day.ts counts with date-fns');
    }
    if (target.startsWith('src/')) {
      const to = floorOf(target);
      if (to < 0) return say('no layer of src');
      return to > from ? say(`${FLOORS[to]} stands above ${FLOORS[from]}`) : [];
    }
    // What an editor changes: the sample file is data.
    if (from >= ISLANDS && target.startsWith('content/')) return [];
    if (specifier.startsWith('.')) return say('outside src');
    if (from === RULES || from === WORDS) return say('this floor uses no package');
    return from < CLIENT && specifier.startsWith('astro') ? say('Astro begins above') : [];
  });
}

describe('floors', () => {
  it('hold every code file', () => {
    expect(codeFiles.length).toBeGreaterThan(50);
    expect(codeFiles.filter(([path]) => floorOf(path) < 0)).toEqual([]);
  });

  it('are imported from above alone', () => {
    expect(codeFiles.flatMap(([path, text]) => faults(path, text))).toEqual([]);
  });

  it.each([
    ['src/rules/x.ts', "import { fill } from '../words/en/fill';", 'words above rules'],
    ['src/rules/x.ts', "export { en } from '../words/en';", 'a re-export is an import'],
    ['src/rules/x.ts', "type W = import('../words/en').Words;", 'a type is an import'],
    ['src/words/x.ts', "const later = () => import('../islands/clock');", 'loaded later'],
    ['src/islands/x.tsx', "import Cite from '../components/Cite.astro';", 'components above'],
    ['src/islands/x.ts', "new Worker(new URL('../pages/w.ts', import.meta.url));", 'a worker'],
    ['src/islands/x.ts', "import.meta.glob('../pages/*.ts');", 'a glob'],
    ['src/islands/x.ts', 'import(name);', 'a computed module cannot be checked'],
    ['src/islands/x.ts', "import { getEntry } from 'astro:content';", 'content is above'],
    [
      'src/components/X.astro',
      "---\nimport p from '../pages/404.astro';\n---\n<p>it’s</p>",
      'Astro',
    ],
    ['src/components/X.astro', "<script>import '../pages/x';</script>", 'a script of a page'],
    ['src/words/x.ts', "import { addDays } from 'date-fns/addDays';", 'date-fns outside day.ts'],
    ['src/islands/x.ts', "import { UTCDateMini } from '@date-fns/utc/date/mini';", 'date-fns'],
    ['src/rules/x.ts', "import ical from 'ical-generator';", 'rules are pure'],
    ['src/rules/x.ts', "import x from '../../tests/x';", 'outside src'],
  ])('refuses %s with %s (%s)', (path, text) => {
    expect(faults(path, text)).toHaveLength(1);
  });

  it.each([
    ['src/rules/day.ts', "import { addDays } from 'date-fns/addDays';", 'the one place'],
    ['src/pages/x.astro', "---\nimport { day } from '../rules/day';\n---\n<p>{day}</p>", 'below'],
    ['src/words/x.ts', "// import '../pages/x'\nconst s = \"import x from '../pages/x'\";", 'text'],
  ])('lets %s with %s pass (%s)', (path, text) => {
    expect(faults(path, text)).toEqual([]);
  });
});
