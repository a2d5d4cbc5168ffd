import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig, envField } from 'astro/config';
import { inline } from './scripts/inline.mjs';
import { leanStart } from './scripts/lean.mjs';
import { machines } from './scripts/machines.mjs';
import { offline } from './scripts/offline.mjs';
import { packed } from './scripts/packed.mjs';
import { pictures } from './scripts/pictures.mjs';
import { preact } from './scripts/preact.mjs';
import { search } from './scripts/search.mjs';
import { styles } from './scripts/styles.mjs';

/**
 * `import()` needs no helper here: no chunk has styles of its own, and the files are few. Vite's helper
 * would be one more request on every page; so would the bundler's few lines of its own, written in
 * where they are used.
 */
const fewerRequests = {
  name: 'fewer-requests',
  configResolved(config) {
    config.environments.client.build.modulePreload = false;
  },
  renderChunk: (code) =>
    code
      .replace(importOf('preload-helper'), 'const $1 = (load) => load();')
      .replace(
        importOf('rolldown-runtime'),
        'const $1 = (from) => Object.defineProperties({}, Object.fromEntries(Object.entries(from).map(([name, get]) => [name, { get, enumerable: true }])));',
      ),
};
const importOf = (chunk) =>
  new RegExp(
    `import\\s*\\{\\s*\\w+ as (\\w+)\\s*\\}\\s*from\\s*["'\`]\\./${chunk}[^"'\`]*["'\`];?`,
  );

/** The site's own properties have speaking names in the source and a letter in what is built. */
const siteStyles = readFileSync(new URL('src/styles/site.css', import.meta.url), 'utf8');
const properties = [...siteStyles.matchAll(/^ {2}--([a-z]+):/gm)].map(([, name]) => name);
const shortProperties = {
  name: 'short-properties',
  enforce: 'pre',
  apply: 'build',
  transform: (code, id) =>
    inSource(id) &&
    code.replace(new RegExp(`--(${properties.join('|')})\\b`, 'g'), (_, name) => {
      return `--${String.fromCharCode(97 + properties.indexOf(name))}`;
    }),
};

/**
 * Files without a state of their own that some programs have to themselves, the same file once more: a
 * file that two programs share would be a request of its own, which weighs more than these do.
 */
const copies = {
  // What is written into a page stands alone there (scripts/inline.mjs).
  'islands/clock.ts': ['islands/stale.ts', 'islands/own-time.ts'],
  'islands/when-idle.ts': [
    'islands/idle.ts',
    'islands/hours.ts',
    'islands/search.ts',
    'islands/sheet-paper.ts',
  ],
  'islands/hours.ts': ['islands/es/on-hours.ts'],
  'islands/own-time.ts': ['islands/hours.ts'],
  'words/en/hours.ts': ['islands/en/on-hours.ts'],
  // English and Spanish calculators each come with their own words in one file.
  'islands/plan-tool.tsx': ['islands/es/plan.tsx'],
  'islands/plan-answers.tsx': ['islands/plan-tool.tsx'],
  'islands/plan-fields.tsx': ['islands/plan-tool.tsx'],
  'islands/sheet-paper.ts': ['islands/plan-tool.tsx'],
  'islands/tier-tool.tsx': ['islands/es/tier.tsx'],
  'islands/window-tool.tsx': ['islands/es/window.tsx'],
  'islands/protest-tool.tsx': ['islands/es/protest.tsx'],
  'islands/plan-checklist.tsx': ['islands/plan-tool.tsx', 'islands/assessment-tool.tsx'],
  'words/en/route.ts': ['words/en/summary.ts'],
  'words/en/sheet.ts': ['words/en/summary.ts'],
  'words/en/checklist.ts': ['words/en/sheet.ts'],
};
const inSource = (id) => /\/src\/([^?]+)/.exec(id)?.[1];
const ownCopies = {
  name: 'own-copies',
  enforce: 'pre',
  async resolveId(source, importer) {
    const of = importer && inSource(importer);
    if (!of || !Object.values(copies).some((importers) => importers.includes(of))) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    if (!found || !copies[inSource(found.id)]?.includes(of)) return null;
    // A copy's own copies are its own.
    return `${found.id}?of=${basename(importer).replace(/\.tsx?(\?of=)?/, '-')}`;
  },
};

/** What every calculator needs, and nothing else; the rest goes where it is used. */
const shared = new RegExp(
  [
    'node_modules.(preact|date-fns|@date-fns)',
    'src.rules.(answer|checklist|day|fresh|holidays|parameters|plan|protest|route|tier|window)[.]',
    'src.words.(calendar|mark)[.]',
    'src.styles.(answer|drawn).css.inline|src.islands.(wake|touch|adopt|language|situation|fragment|memory|today|clock[.]ts$)',
    'src.islands.(tool|field|answer|actions|as-of|remember|take|later|unfold|paper|runway)[.]',
  ].join('|'),
);

/** What every calculator says in a language. */
const wordsOf = (language) =>
  new RegExp(
    `src.words.${language}([.]ts|.(label|quantity|refusal|stale|step|runway|tool|verdict)[.])|src.islands.${language}.islands[.]`,
  );

export default defineConfig({
  // Both are set at build time where the site is served; neither is needed to build or to test it.
  site: process.env.SITE ?? 'https://cape-portal-guide.example',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  env: {
    schema: {
      // Where "Request a free assessment" leads. Unset, it leads to the site's own page.
      ASSESSMENT_URL: envField.string({
        context: 'server',
        access: 'public',
        optional: true,
        url: true,
        startsWith: 'https://',
      }),
    },
    validateSecrets: false,
  },
  markdown: { syntaxHighlight: false },
  // In this order: `machines` and `search` read the pages, `styles` and `inline` finish them, `offline` lists
  // them, `pictures` waits for what it draws meanwhile, `packed` packs all.
  integrations: [
    leanStart(),
    mdx(),
    preact(),
    machines(),
    search(),
    styles(),
    inline(),
    offline(),
    pictures(),
    packed(),
  ],
  // Small enough to arrive with the page, and one request fewer.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [fewerRequests, ownCopies, shortProperties],
    // The worker of the entries tool loads its workbook reader on use.
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // What all calculators share comes as one file: fewer requests, and it packs better.
          codeSplitting: {
            groups: [
              // Alone, so that `fewerRequests` finds it.
              { name: 'preload-helper', test: /preload-helper/, priority: 3 },
              // What wakes calculators comes with what all of them share.
              { name: 'base', test: shared, priority: 2 },
              // A page speaks one language.
              { name: 'en', test: wordsOf('en'), priority: 1 },
              { name: 'es', test: wordsOf('es'), priority: 1 },
            ],
          },
        },
        // Astro marks each guide with a directive of its own, and rolldown warns once for each.
        onLog: (level, log, next) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && next(level, log),
      },
    },
  },
});
