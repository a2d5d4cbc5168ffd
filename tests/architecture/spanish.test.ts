import { describe, expect, it } from 'vitest';
import { type Guide, files, guides, nodes, used } from './guide';

const spanish = files('content/guides/es/**/*.mdx');
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
  it('are there: home, who lets you back in, the five steps, the checklist, the liquidation date, the owner, the letters, after filing', () => {
    expect(spanish).toHaveLength(18);
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
