/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

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
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['tests/site/**/*.test.ts'],
        },
      },
    ],
  },
});
