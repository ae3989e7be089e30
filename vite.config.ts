import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium, launchArgs } from './scripts/chromium.mjs';
import { noJsonSchema } from './scripts/site/no-json-schema.mjs';
import { site } from './scripts/site/plugin.mjs';
import { scenarios } from './scripts/site/scenarios.mjs';
import { schemaDescriptions } from './scripts/site/schema-descriptions.mjs';

const executablePath = process.env['VITEST'] ? await findChromium() : undefined;

/** A module of a few lines for a library that another one brings along for what is never asked of it. */
function instead(name: string): string {
  return fileURLToPath(new URL(`scripts/site/${name}`, import.meta.url));
}

export default defineConfig({
  base: './',
  build: {
    target: 'baseline-widely-available',
    // Every browser of that baseline preloads modules by itself.
    modulePreload: { polyfill: false },
    manifest: true,
    license: { fileName: 'third-party-licenses.md' },
  },
  resolve: { alias: { jsbn: instead('no-jsbn.mjs'), 'sprintf-js': instead('no-sprintf.mjs') } },
  worker: { format: 'es', plugins: () => [schemaDescriptions(), noJsonSchema()] },
  plugins: [scenarios(), schemaDescriptions(), noJsonSchema(), svelte(), site()],
  test: {
    passWithNoTests: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Of a machine that does other things as well.
          testTimeout: 30_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/e2e/**'],
          setupFiles: ['test/property-seed.ts', 'test/languages.ts'],
        },
      },
      {
        extends: true,
        // Scan everything first: a dependency found late reloads the page under a running test.
        optimizeDeps: { entries: ['src/{ui,machine,layout}/**/*.{ts,svelte}', 'test/browser/**/*.ts'] },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          setupFiles: ['test/languages.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { args: launchArgs, ...(executablePath ? { executablePath } : {}) },
            }),
          },
        },
      },
    ],
  },
});
