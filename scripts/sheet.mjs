// The styles that all pages share, read once: which of them can mean something in a page, as it stands or
// with what its programs draw later.
import { generate, parse, walk } from 'css-tree';
import { Parser } from 'htmlparser2';

/** Conditions around rules; any other rule with an `@` is kept as it is. */
const CONDITIONS = new Set(['media', 'supports', 'container', 'layer']);

/** The names in a page's markup, templates included: of elements and of classes. */
export function namesIn(html) {
  const names = { element: new Set(), class: new Set() };
  const parser = new Parser({
    onopentag(element, { class: classes = '' }) {
      names.element.add(element);
      for (const one of classes.split(/\s+/)) names.class.add(one);
    },
  });
  parser.end(html);
  return names;
}

/**
 * Whether a selector may match something. A name that is missing rules it out, and nothing else does:
 * states, attributes and places come and go.
 */
function mayMatch(selector, has) {
  return selector.children.toArray().every((part) => {
    if (part.type === 'ClassSelector') return has('class', part.name);
    if (part.type === 'TypeSelector') return part.name === '*' || has('element', part.name);
    if (part.type !== 'PseudoClassSelector' || !/^(is|where|has)$/.test(part.name)) return true;
    return part.children.first.children.some((one) => mayMatch(one, has));
  });
}

/** A rule, or a condition with its rules, as a function from a page to text. */
function writer(node, condition = '') {
  if (node.type === 'Rule' && node.prelude.type === 'SelectorList') {
    const selectors = node.prelude.children.toArray().map((one) => [one, generate(one)]);
    const block = generate(node.block);
    const whole = selectors.map(([, text]) => text).join() + block;
    // Looked for once: pages with the same programs share what is read from them.
    const brought = new Map();
    return ({ names, drawn }) => {
      if (!brought.has(drawn)) brought.set(drawn, drawn.brings(whole, condition));
      const has = (kind, name) => names[kind].has(name) || (!brought.get(drawn) && drawn.has(name));
      const kept = selectors.filter(([one]) => mayMatch(one, has)).map(([, text]) => text);
      return kept.length > 0 ? kept.join() + block : '';
    };
  }
  if (node.type === 'Atrule' && CONDITIONS.has(node.name) && node.block) {
    const own = `@${node.name} ${generate(node.prelude)}`;
    const inner = node.block.children.toArray().map((one) => writer(one, own));
    return (page) => {
      const text = inner.map((write) => write(page)).join('');
      return text && `${own}{${text}}`;
    };
  }
  const whole = generate(node);
  return () => whole;
}

/**
 * A sheet, read once, as a function from a page's names, and what is drawn there, to its styles. Pages
 * that have the same of the sheet's names, and the same programs, get the same text.
 */
export function sheet(css) {
  const tree = parse(css, {
    onParseError({ message }) {
      throw new Error(`Styles that cannot be read: ${message}`);
    },
  });
  const own = { element: new Set(), class: new Set() };
  walk(tree, ({ type, name }) => {
    if (type === 'ClassSelector') own.class.add(name);
    if (type === 'TypeSelector') own.element.add(name);
  });
  const parts = tree.children.toArray().map((node) => writer(node));
  const written = new Map();
  return (names, drawn) => {
    if (!written.has(drawn)) written.set(drawn, new Map());
    const texts = written.get(drawn);
    const key = Object.keys(own)
      .map((kind) => [...own[kind]].filter((name) => names[kind].has(name)))
      .join('|');
    if (!texts.has(key)) texts.set(key, parts.map((write) => write({ names, drawn })).join(''));
    return texts.get(key);
  };
}
