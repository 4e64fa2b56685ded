import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{lib,components,entrypoints,test}/**/*.test.{ts,tsx}'], setupFiles: [] },
});
