/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// In UTC, code that reads the local day by mistake passes.
process.env.TZ ??= 'America/New_York';

export default getViteConfig({
  test: {
    // Limits for what hangs, wide enough for a busy machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Vitest would leave one core free: half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
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
          include: ['tests/site/**/*.test.ts'],
        },
      },
    ],
  },
});
