import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/growth/growth.ts'], testTimeout: 600_000 },
});
