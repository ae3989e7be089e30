import { defineConfig } from 'vitest/config';

// What Stryker runs against each mutant: the tests of the layers that it changes.
export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['test/property-seed.ts', 'test/languages.ts'],
    include: ['test/{base,net,compile,trace}/**/*.test.ts', 'test/scenarios.test.ts'],
  },
});
