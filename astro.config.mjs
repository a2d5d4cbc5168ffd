import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, envField } from 'astro/config';
import { offline } from './integrations/offline.ts';
import { pageTexts, sitemapOptions } from './integrations/page-texts.ts';
import { precompress } from './integrations/precompress.ts';
import { inline } from './scripts/inline.mjs';
import { leanStart } from './scripts/lean.mjs';
import { preact } from './scripts/preact.mjs';
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
  'browser/clock.ts': ['client/freshness-notice.ts', 'browser/local-hours.ts'],
  'browser/when-idle.ts': [
    'client/register-service-worker.ts',
    'client/local-hours.ts',
    'client/search/start.ts',
    'islands/tools/plan/use-one-page-plan.ts',
  ],
  'client/local-hours.ts': ['client/local-hours-es.ts'],
  'browser/local-hours.ts': ['client/local-hours.ts'],
  'words/en/local-hours.ts': ['client/local-hours-en.ts'],
  // English and Spanish calculators each come with their own words in one file.
  'islands/tools/plan/tool.tsx': ['islands/tools/plan/es.tsx'],
  'islands/tools/plan/answers.tsx': ['islands/tools/plan/tool.tsx'],
  'islands/tools/plan/fields.tsx': ['islands/tools/plan/tool.tsx'],
  'islands/tools/plan/use-one-page-plan.ts': ['islands/tools/plan/tool.tsx'],
  'islands/tools/tier/tool.tsx': ['islands/tools/tier/es.tsx'],
  'islands/tools/window/tool.tsx': ['islands/tools/window/es.tsx'],
  'islands/tools/protest/tool.tsx': ['islands/tools/protest/es.tsx'],
  'islands/tools/checklist/folded.tsx': [
    'islands/tools/plan/tool.tsx',
    'islands/tools/assessment/tool.tsx',
  ],
  'words/en/route.ts': ['words/en/assessment.ts'],
  'words/en/one-page-plan.ts': ['words/en/assessment.ts'],
  'words/en/checklist.ts': ['words/en/one-page-plan.ts'],
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
    'src.rules.(answer|checklist|day|freshness|holidays|parameters|plan|protest|route|account|window)[.]',
    'src.words.(date-format|status)[.]',
    'src.styles.(answer|drawn).css.inline|src.client.(wake|replay-events)[.]|src.islands.(adopt|i18n)[.]|src.islands.situation.(use-situation|today)[.]|src.browser.(url-fragment|storage|clock[.]ts$|print)',
    'src.islands.tools.calculator[.]|src.islands.ui.(day-field|answer|actions|as-of|remember|lazy-details|use-lazy-import|runway)[.]|src.islands.calendar.calendar-export[.]',
  ].join('|'),
);

/** What every calculator says in a language. */
const wordsOf = (language) =>
  new RegExp(
    `src.words.${language}([.]ts|.(labels|quantity|input-errors|freshness|step|runway|calculator|verdict)[.])|src.client.islands-${language}[.]`,
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
  // In this order: `pageTexts` reads the pages, `styles` and `inline` finish them, `offline` lists the files,
  // `precompress` compresses them.
  integrations: [
    leanStart(),
    mdx(),
    preact(),
    pageTexts(),
    sitemap(sitemapOptions),
    styles(),
    inline(),
    offline(),
    precompress(),
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
