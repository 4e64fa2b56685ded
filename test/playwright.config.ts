import { defineConfig } from '@playwright/test';

/** The tests that need a browser: the built extension in real Chromium, on real webmails where they run here. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'results/playwright',
  timeout: 180_000,
  expect: { timeout: 15_000 },
  fullyParallel: false,
  // Much of the time is waiting: for an alarm, for a mail server. Files go side by side, the tests of a file in order.
  workers: 2,
  forbidOnly: true,
  // A browser and a mail server on a busy machine may stumble once; the second try is said aloud at the end.
  retries: 1,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
});
