import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { chunks } from './integrations/chunks.ts';
import { inlinePrograms } from './integrations/inline-programs.ts';
import { islands } from './integrations/islands.ts';
import { languages } from './integrations/languages.ts';
import { markdownTables } from './integrations/markdown-tables.ts';
import { offline } from './integrations/offline.ts';
import { operator } from './integrations/operator.ts';
import { pageTexts, sitemapOptions } from './integrations/page-texts.ts';
import { precompress } from './integrations/precompress.ts';
import { ALL_LANGUAGES, WHOLE } from './src/words/languages.ts';

export default defineConfig({
  // The address, the languages that are built and who runs the site stand in content/operator.yaml.
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  i18n: { locales: [...ALL_LANGUAGES], defaultLocale: WHOLE },
  markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [markdownTables] }) },
  // In this order: `pageTexts` reads the pages, `offline` lists the files, `precompress` compresses them.
  integrations: [
    operator(),
    languages(),
    mdx(),
    islands(),
    inlinePrograms(),
    pageTexts(),
    sitemap(sitemapOptions),
    offline(),
    precompress(),
  ],
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    // The worker of the entries tool loads its workbook reader on use.
    worker: { format: 'es' },
    build: {
      rolldownOptions: {
        // Astro marks each guide with a directive of its own, and rolldown warns once for each.
        onLog: (level, log, next) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && next(level, log),
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: { groups: chunks },
            },
          },
        },
      },
    },
  },
});
