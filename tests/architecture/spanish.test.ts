import { describe, expect, it } from 'vitest';
import { type Guide, files, guides, nodes, used } from './guide';

const spanish = files('content/guides/es/**/*.mdx');
const ENGLISH_ALONE = [
  'about',
  'assessment',
  'cape-protest-or-cit',
  'glossary',
  'how-we-count',
  'many-entries',
  'mistakes',
  'non-resident-importers',
  'privacy',
  'set-up-account',
  'sources',
  'time-tiers',
  'what-changed',
  'why-accounts-lock',
];
const originalOf = ({ path }: Guide): Guide => {
  const original = path.replace('guides/es/', 'guides/en/');
  const found = guides.find((one) => one.path === original);
  if (!found) throw new Error(`${path} translates nothing: there is no ${original}`);
  return found;
};

/** What a translation must have in common with its original: facts, not words. */
const facts = (page: Guide) => ({
  headings: nodes(page.tree).filter(({ type }) => type === 'heading').length,
  sources: page.front.sources,
  order: page.front.order,
  group: page.front.group,
  ...Object.fromEntries(
    (
      [
        ['Value', 'of'],
        ['Cite', 'source'],
        ['Contact', 'id'],
        ['ContactLink', 'id'],
        ['Route', 'id'],
        ['ChecklistItem', 'id'],
      ] as const
    ).map(([component, attribute]) => [component, [...used(page, component, attribute)].sort()]),
  ),
  tools: nodes(page.tree)
    .map(({ name }) => name)
    .filter((name) => name && /Tool$|^(Warning|GoodToKnow|Ready|Done|Fails|Steps)$/.test(name))
    .sort(),
});

describe('the Spanish guides', () => {
  it('are there for the whole way from the sign-in to the refund, and past it', () => {
    // What stays English alone; a page that gets its Spanish leaves this list.
    const english = guides
      .map(({ path }) => path.replace('content/guides/en/', '').replace('.mdx', ''))
      .filter((path) => !spanish.some((page) => page.path.endsWith(`/es/${path}.mdx`)));
    expect(english).toEqual(ENGLISH_ALONE);
  });

  for (const page of spanish) {
    it(`${page.path} holds the facts of its original: change both, or neither`, () => {
      expect(facts(page)).toEqual(facts(originalOf(page)));
    });

    it(`${page.path} speaks to the reader as usted`, () => {
      const said = nodes(page.tree)
        .filter(({ type }) => type === 'text')
        .map(({ value }) => value)
        .join(' ');
      expect(said).not.toMatch(/\b(tú|tu|tus|tienes|puedes|debes|inicia tu|quieres)\b/i);
      expect(said).not.toMatch(/[¡!]/);
    });
  }
});
