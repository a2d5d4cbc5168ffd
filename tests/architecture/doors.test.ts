// Address, history and storage are each read and written by one file.
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeFiles, parse, place, walk } from './code';

const ADDRESS = 'src/browser/url-fragment.ts';
const STORAGE = 'src/browser/storage.ts';

/** What each name belongs to. */
const DOOR_OF: Readonly<Record<string, string>> = {
  history: ADDRESS,
  navigation: ADDRESS,
  localStorage: STORAGE,
  sessionStorage: STORAGE,
  indexedDB: STORAGE,
  cookieStore: STORAGE,
};
const EVENTS: Readonly<Record<string, string>> = {
  hashchange: ADDRESS,
  popstate: ADDRESS,
  storage: STORAGE,
};

const isMember = (node: ts.Identifier) =>
  ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
/** A name of something of our own: a key, a parameter, a type, an attribute. */
const isOwnName = (node: ts.Identifier) =>
  ((ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent)) &&
    node.parent.name === node) ||
  ts.isTypeReferenceNode(node.parent) ||
  ts.isJsxAttribute(node.parent) ||
  (ts.isMetaProperty(node.parent) && node.parent.name === node);
const isGlobal = (node: ts.Expression) =>
  /^(?:window|globalThis|self|document)$/.test(node.getText());

/** Every use of a door's ware in a file that is not that door, with its line. */
function uses(path: string, text: string): string[] {
  const found: string[] = [];
  for (const file of parse(path, text)) {
    walk(file, (node) => {
      const report = (door: string | undefined) => {
        if (door && door !== path) found.push(`${place(path, node)} is for ${door}`);
      };
      if (ts.isIdentifier(node) && !isOwnName(node)) {
        const { parent } = node;
        const member = isMember(node) && ts.isPropertyAccessExpression(parent) ? parent : undefined;
        if (!member || isGlobal(member.expression)) report(DOOR_OF[node.text]);
        if (member && node.text === 'cookie') report(STORAGE);
        if (
          member &&
          node.text === 'hash' &&
          /(?:^|\.)location$/.test(member.expression.getText())
        ) {
          report(ADDRESS);
        }
      }
      if (
        ts.isVariableDeclaration(node) &&
        ts.isObjectBindingPattern(node.name) &&
        node.initializer &&
        /(?:^|\.)location$/.test(node.initializer.getText()) &&
        node.name.elements.some((one) => /^hash\b/.test(one.getText()))
      ) {
        report(ADDRESS);
      }
      if (ts.isStringLiteral(node) && ts.isCallExpression(node.parent)) {
        if (/addEventListener$/.test(node.parent.expression.getText())) report(EVENTS[node.text]);
      }
    });
  }
  return found;
}

describe('address and storage', () => {
  it(`are used in ${ADDRESS} and ${STORAGE} alone`, () => {
    expect(codeFiles.flatMap(([path, text]) => uses(path, text))).toEqual([]);
  });

  it.each([ADDRESS, STORAGE])('are used by %s: the test finds them there', (door) => {
    const [, text] = codeFiles.find(([path]) => path === door) ?? [];
    expect(uses('x.ts', text ?? '').length).toBeGreaterThan(2);
  });

  it.each([
    ['x.ts', 'const a = location.hash;'],
    ['x.ts', 'window.location.hash = "#x";'],
    ['x.ts', 'const { hash, pathname } = location;'],
    ['x.ts', 'history.replaceState(null, "", "#x");'],
    ['x.ts', 'window.history.back();'],
    ['x.ts', 'const { replaceState } = history;'],
    ['x.ts', 'addEventListener("hashchange", read);'],
    ['x.ts', "window.addEventListener('popstate', read);"],
    ['x.ts', 'localStorage.setItem("a", "b");'],
    ['x.ts', 'globalThis.sessionStorage.clear();'],
    ['x.ts', 'const keep = [localStorage];'],
    ['x.ts', 'document.cookie = "a=b";'],
    ['x.tsx', '<a onClick={() => history.back()}>back</a>'],
    ['X.astro', '<p></p><script>console.log(location.hash)</script>'],
  ])('in %s finds %s', (path, text) => {
    expect(uses(path, text)).toHaveLength(1);
  });

  it.each([
    ['x.ts', 'link.hash = "#x"; const a = address.hash; location.reload();'],
    ['x.ts', 'const a = { history: 1 }; const b = a.history; // localStorage'],
    ['x.ts', "const s = 'localStorage'; type A = { storage: Storage };"],
    ['x.ts', "addEventListener('pageshow', read);"],
  ])('in %s lets %s pass', (path, text) => {
    expect(uses(path, text)).toEqual([]);
  });
});
