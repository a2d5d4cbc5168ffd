import { defineConfig } from 'vitest/config';

// The tables alone, which are fast (the oracle and the laws stand on top of them), and in New York: a mutant that reads local time is alive in UTC.
process.env.TZ = 'America/New_York';

export default defineConfig({
  test: {
    include: ['tests/rules/**/*.test.ts'],
    exclude: ['tests/rules/{oracle,laws,zones}.test.ts'],
  },
});
