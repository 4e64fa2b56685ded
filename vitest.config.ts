import { configDefaults, defineConfig } from 'vitest/config';

const ROOMS = '{lib,components,entrypoints,test,tools}/**';
const REMINDERS = 'test/proof/reminders/*.test.ts';

export default defineConfig({
  test: {
    maxWorkers: '100%',
    // No test measures time: a slow machine is no failure, and only what hangs is ended.
    testTimeout: 180_000,
    setupFiles: 'test/rig/fixedSeed.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'modules',
          include: [`${ROOMS}/!(patterns).test.ts`],
          exclude: [...configDefaults.exclude, REMINDERS],
          // A module is loaded once, not once per file: that is half of the time. What a test changes for everybody, a
          // clock or a global, it gives back.
          isolate: false,
        },
      },
      {
        // What is drawn has a page to itself: React keeps what it is at for all of a page's roots together. And who sees what
        // modules make when they are loaded, or gives them a browser to find then, has to be the first to load them.
        extends: true,
        test: { name: 'alone', include: [`${ROOMS}/*.test.tsx`, `${ROOMS}/patterns.test.ts`, REMINDERS] },
      },
    ],
  },
});
