import { defineConfig } from 'vitest/config';

// What Stryker runs against each mutant: the tests that need no browser.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/e2e/**'],
  },
});
