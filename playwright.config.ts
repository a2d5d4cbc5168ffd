import { defineConfig } from '@playwright/test';
import { findChromium, flags } from './tests/browser/chromium';

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  // Limits for what hangs, wide enough for a busy machine.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    // Set by the server below, which the workers are started after.
    baseURL: process.env.SERVED_AT,
    // Calendar answers must not depend on where the browser stands.
    timezoneId: 'Pacific/Honolulu',
    locale: 'en-US',
    // A copy kept in the browser would hide what the server says; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    launchOptions: { executablePath: await findChromium(), args: flags },
  },
  globalSetup: './tests/browser/server.ts',
});
