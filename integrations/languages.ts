// What each language lacks, for links: a page that is not there in the reader's language leads to English.
import { existsSync, globSync, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { registry, type Tool } from '../src/islands/registry.ts';
import { ALL_LANGUAGES, type Language, WHOLE } from '../src/words/languages.ts';

const GUIDES = 'content/guides';
const ID = 'virtual:untranslated';

const guidesOf = (language: Language) =>
  globSync('**/*.mdx', { cwd: `${GUIDES}/${language}` }).map((path) => path.replaceAll('\\', '/'));
const addressOf = (path: string) =>
  `/${path}`.replace(/\.mdx$/, '/').replace(/(^|\/)index\/$/, '$1');

const idsIn = (path: string): readonly string[] =>
  existsSync(path)
    ? (parse(readFileSync(path, 'utf8')) as readonly { id: string }[]).map(({ id }) => id)
    : [];

/** What a language has not, by name: guides and tools by their addresses, contacts by their ids. */
export function lacking(language: Language) {
  const guides = guidesOf(language);
  const contacts = idsIn(`content/contacts.${language}.yaml`);
  return {
    pages: guidesOf(WHOLE)
      .filter((path) => !guides.includes(path))
      .map(addressOf)
      .sort(),
    tools: Object.entries<Tool>(registry)
      .filter(([name]) => !existsSync(`src/words/${language}/${name}.ts`))
      .flatMap(([, { page }]) => page ?? []),
    contacts: idsIn('content/contacts.yaml').filter((id) => !contacts.includes(id)),
  };
}

/** The addresses of the guides and tools that a language has not. */
export function untranslated(language: Language): readonly string[] {
  if (language === WHOLE) return [];
  const { pages, tools } = lacking(language);
  return [...pages, ...tools];
}

/** Answers `virtual:untranslated` with those addresses, by language. */
export const untranslatedModule = (): Plugin => ({
  name: 'languages',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load: (id) =>
    id === `\0${ID}`
      ? `export default ${JSON.stringify(
          Object.fromEntries(ALL_LANGUAGES.map((language) => [language, untranslated(language)])),
        )}`
      : undefined,
});

export function languages(): AstroIntegration {
  return {
    name: 'languages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [untranslatedModule()] } });
      },
    },
  };
}
