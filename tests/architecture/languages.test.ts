// A language that is added in this test alone: the type check names each sentence that it lacks, and a list
// the pages, tools and contacts, which it may lack.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { lacking, untranslated } from '../../integrations/languages';
import { registry, type Tool } from '../../src/islands/registry';
import { ALL_LANGUAGES, type Language } from '../../src/words/languages';

const STUB = 'xx' as Language;
const settings = resolve('src/words/languages.ts');
const stub = resolve('src/stub.ts');
/** One line in the settings, and a few sentences of the new language. */
const added = new Map([
  [
    settings,
    readFileSync(settings, 'utf8').replace(
      /^ {2}es: .*$/m,
      (line) => `${line}\n  xx: { name: 'Xx', locale: 'ar-US', direction: 'rtl' },`,
    ),
  ],
  [
    stub,
    `import type { Tables } from './components/i18n';
     export declare const wanted: Tables;
     export const given = {
       site: { home: 'Xx', menu: 'Xx' },
       words: { tool: { clear: 'Xx' } },
     };`,
  ],
]);

/** The paths of the sentences that one type has and another lacks. */
function missing(checker: ts.TypeChecker, wanted: ts.Type, given?: ts.Type): readonly string[] {
  return wanted.getProperties().flatMap((property) => {
    const type = checker.getTypeOfSymbol(property);
    const own = given?.getProperty(property.name);
    const ownType = own && checker.getTypeOfSymbol(own);
    const isTable =
      type.flags & ts.TypeFlags.Object &&
      type.getCallSignatures().length === 0 &&
      !checker.isArrayLikeType(type);
    if (!isTable) return own ? [] : [property.name];
    return missing(checker, type, ownType).map((path) => `${property.name}.${path}`);
  });
}

let program: ts.Program;
beforeAll(() => {
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    { extends: 'astro/tsconfigs/strictest', include: ['.astro/types.d.ts', 'src', 'integrations'] },
    ts.sys,
    '.',
    { jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'preact', types: ['node'], noEmit: true },
  );
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  const exists = host.fileExists.bind(host);
  host.readFile = (path) => added.get(resolve(path)) ?? read(path);
  host.fileExists = (path) => added.has(resolve(path)) || exists(path);
  const source = host.getSourceFile.bind(host);
  host.getSourceFile = (path, target, ...rest) => {
    const text = added.get(resolve(path));
    return text === undefined
      ? source(path, target, ...rest)
      : ts.createSourceFile(path, text, target);
  };
  program = ts.createProgram([...fileNames, stub], options, host);
});

describe('a language that begins with one line', () => {
  it('fails the type check wherever a table of sentences is missing', () => {
    const places = [
      'src/components/i18n.ts',
      'src/client/local-hours.ts',
      'src/client/offline-notice.ts',
      'src/client/plan-line.ts',
      'integrations/markdown-pages.ts',
    ];
    for (const place of places) {
      const said = program
        .getSemanticDiagnostics(program.getSourceFile(resolve(place)))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
      expect(said.join('\n'), place).toContain("Property 'xx' is missing");
    }
  });

  it('is told each sentence that it lacks', () => {
    const checker = program.getTypeChecker();
    const module = checker.getSymbolAtLocation(program.getSourceFile(stub)!)!;
    const typeOf = (name: string) =>
      checker.getTypeOfSymbol(checker.getExportsOfModule(module).find((one) => one.name === name)!);
    const lacks = missing(checker, typeOf('wanted'), typeOf('given'));
    expect(lacks).toEqual(expect.arrayContaining(['site.search', 'words.tool.undo', 'fill']));
    expect(lacks.filter((path) => /^(site.home|site.menu|words.tool.clear)$/.test(path))).toEqual(
      [],
    );
    expect(lacks.length).toBeGreaterThan(400);
    expect(missing(checker, typeOf('wanted'), typeOf('wanted'))).toEqual([]);
  });

  it('is told by name the pages, tools and contacts that it may lack', () => {
    const { pages, tools, contacts } = lacking(STUB);
    expect(pages).toEqual(expect.arrayContaining(['/', '/file-cape/', '/checklist/ior-number/']));
    expect(tools).toEqual(Object.values<Tool>(registry).flatMap(({ page }) => page ?? []));
    expect(contacts).toEqual(expect.arrayContaining(['ace-support', 'check-waiver']));
    // Its links lead to English for each of them.
    expect(untranslated(STUB)).toEqual([...pages, ...tools]);
  });
});

describe('the languages that are there', () => {
  it.each(ALL_LANGUAGES)('%s lacks no contact', (language) => {
    expect(language === 'en' ? [] : lacking(language).contacts).toEqual([]);
  });
});
