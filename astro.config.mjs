import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig, envField } from 'astro/config';
import { offline } from './scripts/offline.mjs';
import { packed } from './scripts/packed.mjs';
import { search } from './scripts/search.mjs';

/**
 * `import()` needs no helper here: no chunk has styles of its own, and the files are few. Vite's
 * helper would be one more request on every page.
 */
const plainImports = {
  name: 'plain-imports',
  configResolved(config) {
    config.environments.client.build.modulePreload = false;
  },
  renderChunk: (code) =>
    code.replace(
      /import\s*\{\s*\w+ as (\w+)\s*\}\s*from\s*["'`]\.\/preload-helper[^"'`]*["'`];?/,
      'const $1 = (load) => load();',
    ),
};

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
  // `packed` stands last: it packs what the others wrote; `offline` lists it; `search` reads the pages.
  integrations: [mdx(), preact(), search(), offline(), packed()],
  // Small enough to arrive with the page, and one request fewer.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'none'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        // Programs of our own beside the page: the entries file's reader, and reading offline.
        "worker-src 'self'",
        // No text becomes markup or code; src/islands/trusted.ts holds the one exception.
        "require-trusted-types-for 'script'",
        'trusted-types default',
      ],
    },
  },
  vite: {
    plugins: [plainImports],
    // The worker of the entries tool loads its workbook reader on use.
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // What all calculators share comes as one file: fewer requests, and it packs better.
          codeSplitting: {
            groups: [
              // Every page reads the clock, and most have no calculator.
              { name: 'clock', test: /src.islands.clock/, priority: 1 },
              // Alone, so that `plainImports` finds it.
              { name: 'preload-helper', test: /preload-helper/, priority: 1 },
              {
                name: 'base',
                test: /node_modules.(preact|date-fns|@date-fns)|src.(rules|words|islands)/,
                minShareCount: 4,
              },
            ],
          },
        },
        // Astro marks each guide with a directive of its own, and rolldown warns once for each.
        onLog: (level, log, next) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && next(level, log),
      },
    },
  },
});
