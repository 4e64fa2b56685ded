import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{lib,components,entrypoints,test}/**/*.test.{ts,tsx}'],
    // No test measures time: a slow machine is no failure, and only what hangs is ended.
    testTimeout: 180_000,
  },
});
