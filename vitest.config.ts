/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// In UTC, code that reads the local day by mistake passes.
process.env.TZ ??= 'America/New_York';

export default getViteConfig({
  test: {
    // Some read the whole source or the whole site: a busy machine takes its time.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // A limit for what hangs, wide enough for a busy machine.
          testTimeout: 60_000,
          setupFiles: ['tests/seed.ts'],
          include: [
            'tests/{architecture,browser,client,content,islands,rules,words}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          globalSetup: ['tests/built.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['tests/site/**/*.test.ts'],
        },
      },
    ],
  },
});
