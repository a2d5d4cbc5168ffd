import { describe, expect, it } from 'vitest';
import { data, type Guide, files, guides, nodes, notes, used } from './guide';

const spanish = files('content/guides/es/**/*.mdx');
const ENGLISH_ALONE = ['assessment'];
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

describe('the Spanish notes on how we count', () => {
  /** The quantities and the sources of a note, which words do not change. */
  const told = ({ tree, front }: Guide) => ({
    number: front.number,
    quantities: nodes(tree)
      .flatMap(({ value = '' }) => value.match(/\{[^}]+\}/g) ?? [])
      .sort(),
    sources: nodes(tree)
      .flatMap((node) => ('url' in node ? [String(node.url)] : []))
      .sort(),
  });
  const name = ({ path }: Guide) => path.replace(/.*\//, '');
  const own = new Map(files('content/method/es/*.md').map((note) => [name(note), note]));

  it('are there for each note, and each note has its own number', () => {
    expect([...own.keys()].sort()).toEqual(notes.map(name).sort());
    expect(new Set(notes.map(({ front }) => front.number)).size).toBe(notes.length);
  });

  it.each(notes.map((note) => [name(note), note] as const))(
    '%s holds the facts of its original',
    (file, note) => expect(told(own.get(file)!)).toEqual(told(note)),
  );
});

describe('the Spanish texts of the data files', () => {
  const quantities = (entry: unknown) =>
    (JSON.stringify(entry).match(/\{[a-z0-9-]+[^"{}]*\}/g) ?? []).sort();

  it.each(['contacts', 'errors', 'phases', 'glossary', 'changes'])(
    '%s.es.yaml has each entry with its quantities, and no other',
    (name) => {
      const own = new Map(data(`${name}.es`).map((entry) => [entry.id, entry]));
      expect([...own.keys()].sort()).toEqual(
        data(name)
          .map(({ id }) => id)
          .sort(),
      );
      for (const entry of data(name)) {
        expect([entry.id, quantities(own.get(entry.id))]).toEqual([entry.id, quantities(entry)]);
      }
    },
  );

  it('call a thing by its fixed term', () => {
    const terms = new Map(
      data('terms').map(({ en, es }) => [String(en).toLowerCase(), String(es)]),
    );
    const named = data('glossary.es').flatMap(({ id, term }) => {
      const english = String(data('glossary').find((one) => one.id === id)?.term);
      const fixed = terms.get(english.replace(/ \(.*/, '').toLowerCase());
      return fixed
        ? [[term && String(term).toLowerCase().replace(/ \(.*/, ''), fixed.toLowerCase()]]
        : [];
    });
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(([own, fixed]) => own !== fixed)).toEqual([]);
  });
});
