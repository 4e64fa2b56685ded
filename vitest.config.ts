import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{lib,components,entrypoints,test,tools}/**/*.test.{ts,tsx}'],
    maxWorkers: '100%',
    // A module is loaded once, not once per file: that is half of the time. What a test changes for everybody, a clock
    // or a global, it gives back.
    isolate: false,
    // No test measures time: a slow machine is no failure, and only what hangs is ended.
    testTimeout: 180_000,
  },
});
