import { describe, expect, it } from 'vitest';
import { parameters } from '../../src/rules/parameters';
import { sources } from '../../src/rules/sources';
import { data, type Guide, guide, guides, nodes, notes, used } from './guide';

const ids = (name: string) => new Set(data(name).map(({ id }) => String(id)));
const KNOWN: readonly (readonly [component: string, attribute: string, ids: Set<string>])[] = [
  ['Value', 'of', new Set<string>([...parameters.map(({ id }) => id), 'counsel-before'])],
  ['Cite', 'source', new Set(Object.keys(sources))],
  ['Term', 'id', ids('glossary')],
  ['Contact', 'id', ids('contacts')],
  ['ContactLink', 'id', ids('contacts')],
];
/** A component that shows a data file, and the file. */
const SHOWS = {
  Glossary: 'glossary',
  Contacts: 'contacts',
  ErrorTable: 'errors',
  Changes: 'changes',
  Phases: 'phases',
} as const;

/** A calculator or another part with styles of its own, which it brings to the guides that hold it. */
const IMPORT = /^import (\w+) from '#(?:tools|guide)\/\1\.astro';$/;

/** Code in a page: an expression builds and renders blank when it is mistyped; an import hides a floor. */
const code = ({ path, tree }: Guide): string[] =>
  nodes(tree).flatMap((node) => {
    const say = (what: string) => [`${path}: ${what} ${node.name ?? node.value?.slice(0, 60)}`];
    if (node.type === 'mdxjsEsm') {
      const lines = (node.value ?? '').split('\n');
      return lines.every((line) => IMPORT.test(line)) ? [] : say('import or export');
    }
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      return /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '') ? [] : say('bare expression');
    }
    const computed = (node.attributes ?? []).some(
      ({ type, value }) =>
        type === 'mdxJsxExpressionAttribute' || (value !== null && typeof value === 'object'),
    );
    return computed ? say('computed attribute of') : [];
  });

/** Ids that lead nowhere. */
const unknown = (page: Guide): string[] =>
  KNOWN.flatMap(([component, attribute, known]) =>
    used(page, component, attribute)
      .filter((id) => !known.has(id))
      .map((id) => `${page.path}: ${component} ${attribute}="${id}"`),
  );

const sorted = (all: Iterable<unknown>) => [...new Set(all)].map(String).sort();
const listed = ({ front }: Guide) => (Array.isArray(front.sources) ? front.sources : []);

/** Sources cited and not listed, or listed and not cited. */
const mismatched = (page: Guide): string[] => {
  const [cited, front] = [sorted(used(page, 'Cite', 'source')), sorted(listed(page))];
  return [
    ...cited.filter((id) => !front.includes(id)).map((id) => `${page.path}: ${id} is not listed`),
    ...front.filter((id) => !cited.includes(id)).map((id) => `${page.path}: ${id} is not cited`),
  ];
};

const PLACE = /\{([a-z0-9-]+)(?:#(?:[+-]\d+)?)?\}/g;
const places = (text: string) => [...text.matchAll(PLACE)].map(([, id = '']) => id);

/** Parameters on a page whose source the page does not cite, in its own text or in the data it shows. */
function uncited(page: Guide): string[] {
  const shown = new Set(used(page, 'Value', 'of'));
  // That day is counted with the court's period.
  if (shown.has('counsel-before')) shown.add('court-period');
  const cited = new Set(used(page, 'Cite', 'source'));
  const components = new Set(nodes(page.tree).map(({ name }) => name));
  for (const [component, file] of Object.entries(SHOWS)) {
    if (!components.has(component)) continue;
    for (const entry of data(file)) {
      for (const id of places(JSON.stringify(entry))) shown.add(id);
      if (typeof entry.source === 'string') cited.add(entry.source);
    }
  }
  for (const id of used(page, 'Contact', 'id')) {
    const entry = data('contacts').find((one) => one.id === id);
    for (const parameter of places(JSON.stringify(entry))) shown.add(parameter);
  }
  if (components.has('MethodNotes')) {
    for (const { tree } of notes) {
      for (const { type, value = '', ...rest } of nodes(tree)) {
        if (type === 'text') for (const id of places(value)) shown.add(id);
        const { url } = rest as { url?: string };
        if (url?.startsWith('/sources/#')) cited.add(url.slice('/sources/#'.length));
      }
    }
    // The notes are that source.
    cited.add('method');
  }
  return parameters
    .filter(({ id, source }) => shown.has(id) && !cited.has(source))
    .map(({ id, source }) => `${page.path}: ${id} without ${source}`);
}

describe('guides', () => {
  it('hold text and components, no code', () => {
    expect([...guides, ...notes].flatMap(code)).toEqual([]);
  });
  it('name only ids that exist', () => expect(guides.flatMap(unknown)).toEqual([]));
  it('list exactly the sources they cite', () => expect(guides.flatMap(mismatched)).toEqual([]));
  it('cite the source of each parameter they show', () => {
    expect(guides.flatMap(uncited)).toEqual([]);
  });

  it.each([
    ["import X from './x.astro'\n", 'an import'],
    ['export const a = 1\n', 'an export'],
    ['Up to {capeWindow.value} days\n', 'an expression in a line'],
    ['{capeWindow}\n', 'an expression in a block'],
    ['<Warning>\n\nWait {days}.\n\n</Warning>\n', 'an expression in a box'],
    ['Up to <Value of={id} />.\n', 'a computed attribute'],
    ['Up to <Value {...all} />.\n', 'spread attributes'],
  ])('refuses %j (%s)', (text) => expect(code(guide('x.mdx', text))).toHaveLength(1));

  it.each([
    ['{/* for editors */}\n', 'a comment'],
    ['`{capeWindow}`\n', 'a piece of code shown as such'],
  ])('lets %j pass (%s)', (text) => expect(code(guide('x.mdx', text))).toEqual([]));

  it.each([
    '<Value of="cape-windw" />',
    '<Cite source="cbp-fap" />',
    '<Term id="liquidtion">liquidation</Term>',
    '<Contact id="nobody" />',
    'Write to <ContactLink id="nobody" />.',
  ])('refuses the id in %s', (text) => expect(unknown(guide('x.mdx', text))).toHaveLength(1));

  it('sees a source that is cited and not listed, and the other way round', () => {
    const page = guide(
      'x.mdx',
      '---\nsources: [article]\n---\n\nA claim <Cite source="cbp-faq" />.',
    );
    expect(mismatched(page)).toEqual([
      'x.mdx: cbp-faq is not listed',
      'x.mdx: article is not cited',
    ]);
  });

  it('sees a parameter without its source', () => {
    expect(uncited(guide('x.mdx', 'Until <Value of="cape-window" />.'))).toEqual([
      'x.mdx: cape-window without cbp-faq',
    ]);
    expect(uncited(guide('x.mdx', '<Value of="cape-window" /> <Cite source="cbp-faq" />'))).toEqual(
      [],
    );
  });
});
