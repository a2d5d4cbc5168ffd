// Reads each built page once and writes what programs read beside it: the Markdown twins and the passages
// of the search. It also tells the sitemap what each page says of itself.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SitemapOptions } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { SearchedPage } from '../src/client/search/index-module.ts';
import { readSearchWords } from '../src/content/search-words.ts';
import { builtPages, factsOf, type PageFacts } from './built-pages.ts';
import { articleOf, markdownPage } from './markdown-pages.ts';
import { passagesOf, passagesPlugin, refuseMissing, weightOf, writeIndex } from './search-index.ts';

/** The languages that content/search.yaml knows. */
const SEARCHED = ['en', 'es'] as const;
const pages = new Map<string, PageFacts>();

export function pageTexts(): AstroIntegration {
  let base = '/';
  return {
    name: 'page-texts',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        const lastBuilt = command === 'build' ? undefined : fileURLToPath(config.outDir);
        updateConfig({ vite: { plugins: [passagesPlugin(base, lastBuilt)] } });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const articles = new Map<string, string>();
        const searched: Record<(typeof SEARCHED)[number], SearchedPage[]> = { en: [], es: [] };
        for await (const page of builtPages(folder, base)) {
          const { address, language } = page;
          const facts = factsOf(page, base);
          pages.set(address, facts);
          if (facts.twin) articles.set(address, articleOf(page.$));
          const passages = passagesOf(page);
          if (passages.length > 0) {
            const path = `/${address.slice(facts.home.length)}`;
            searched[language]?.push({
              path,
              title: facts.title,
              weight: weightOf(path),
              passages,
            });
          }
        }
        for (const [address, article] of articles) {
          const page = pages.get(address)!;
          const file = join(folder, page.twin!.slice(base.length));
          await writeFile(file, markdownPage(page, article, pages, base));
        }
        const { synonyms, answers, filler } = readSearchWords();
        refuseMissing(answers, searched.en);
        for (const language of SEARCHED) {
          await writeIndex(folder, language, {
            pages: searched[language],
            synonyms,
            answers,
            filler,
          });
        }
      },
    },
  };
}

const pageAt = (url: string) => pages.get(new URL(url).pathname);

/** The sitemap follows `pageTexts` in the row, so every page has been read. */
export const sitemapOptions = {
  namespaces: { news: false, image: false, video: false },
  filter: (url) => pageAt(url)?.listed ?? false,
  serialize: (item) => {
    const { modified, alternates } = pageAt(item.url)!;
    return {
      ...item,
      ...(modified && { lastmod: modified }),
      ...(alternates.length > 0 && { links: [...alternates] }),
    };
  },
} satisfies SitemapOptions;
